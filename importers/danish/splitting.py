"""One sentence, several tasks: »Per indkalder, Maja finder en dato og kassereren betaler«."""

import re
from collections.abc import Iterable
from dataclasses import replace

from importers.danish.cue import Cue, Sentence
from importers.danish.cues.acting import is_person
from importers.danish.engine import Candidate, Engine
from importers.danish.patterns import INFINITIVE_WORDS, PASSIVE_WORDS, PRESENT_WORDS
from importers.danish.people.mentions import Mention
from importers.danish.words.verbs import BEING
from importers.proposals import Kind, SectionKind

_JOINTS = re.compile(
    r"(?<!-),?\s+og\s+(?:at\s+)?|;\s+|,\s+(?:mens|hvorefter)\s+|\s+med\s+(?:den\s+)?bemærkning\s+om,?\s+at\s+"
)
_VERBS = PRESENT_WORDS | PASSIVE_WORDS | INFINITIVE_WORDS | BEING
_GAPPING = frozenset({"for", "til", "på", "om", "med"})
_NAMING = frozenset(
    {"task.named-doer", "task.will-do", "task.named-act", "task.name-to-work", "task.action-label"}
)


def clauses(
    sentence: Sentence, best: Candidate, trace: Iterable[Candidate]
) -> list[tuple[Sentence, Candidate]]:
    """The clauses that each name a doer of their own, or none where the sentence holds one task."""
    if best.rule not in _NAMING:
        return []
    listed = sentence.section is SectionKind.ACTIONS or best.rule == "task.action-label"
    if listed and (told := _by_names(sentence, best)):
        return told
    if shared := _gapped(sentence, best):
        return shared
    found = sorted(_apart(trace), key=lambda one: one.cue.start)
    doers = {one.cue.who[0].text for one in found}
    if len(found) < 2 or len(doers) < 2:  # noqa: PLR2004
        return []
    starts = [0, *(one.cue.who[0].start for one in found[1:])]
    ends = [*starts[1:], len(sentence.text)]
    return [
        (_cut(sentence, start, end), _moved(one, start))
        for one, start, end in zip(found, starts, ends, strict=True)
    ]


def _by_names(sentence: Sentence, best: Candidate) -> list[tuple[Sentence, Candidate]]:
    """A list of tasks in one sentence: each known name behind a comma begins its own."""
    tokens, mentions = sentence.tokens, sentence.mentions
    firsts = [
        one
        for one in mentions.at.values()
        if one.text.split()[0].lower() in sentence.known
        and (one.first == 0 or tokens[one.first - 1].text in (",", ":", "og"))
        and one.last + 1 < len(tokens)
        and tokens[one.last + 1].low not in (",", "og", ".", "samt", "/")
    ]
    opened = firsts and firsts[0].first > 0 and tokens[firsts[0].first - 1].text == ","
    if len(firsts) < 2 or opened:  # noqa: PLR2004
        return []
    starts = [one.start for one in firsts]
    ends = [*starts[1:], len(sentence.text)]
    parts: list[tuple[Sentence, Candidate]] = []
    for one, start, end in zip(firsts, starts, ends, strict=True):
        cut = _cut(sentence, start, end)
        cue = Cue(Kind.TASK, best.cue.prior, 0, len(cut.text), (_shifted(one, start),), aim=0)
        parts.append((cut, Candidate(best.rule, cue, lambda: None)))
    return parts


def _gapped(sentence: Sentence, best: Candidate) -> list[tuple[Sentence, Candidate]]:
    """»Tove står for blomster, Poul Erik for parkering«: the verb is said once, the work twice."""
    tokens = sentence.tokens
    said = {one.low for one in tokens if one.start < sentence.text.find(",")} & _GAPPING
    others = [
        one
        for one in sentence.mentions.at.values()
        if one.start > best.cue.start
        and is_person(one, sentence)
        and tokens[one.first - 1].text in (",", "og")
        and one.last + 1 < len(tokens)
        and tokens[one.last + 1].low in said
    ]
    if not others or not best.cue.who or best.cue.who[0].start > best.cue.start:
        return []
    starts = [0, *(one.start for one in others)]
    ends = [*starts[1:], len(sentence.text)]
    first = _cut(sentence, 0, ends[0])
    own = tuple(one for one in best.cue.who if one.end <= ends[0])
    parts = [(first, Candidate(best.rule, replace(best.cue, who=own), lambda: None))]
    for one, start, end in zip(others, starts[1:], ends[1:], strict=True):
        cut = _cut(sentence, start, end)
        cue = Cue(Kind.TASK, best.cue.prior, 0, len(cut.text), (_shifted(one, start),), aim=0)
        parts.append((cut, Candidate(best.rule, cue, lambda: None)))
    return parts


def _shifted(mention: Mention, by: int) -> Mention:
    return replace(mention, start=mention.start - by, end=mention.end - by)


def halves(
    sentence: Sentence, trace: Iterable[Candidate], engine: Engine
) -> list[tuple[Sentence, Candidate]]:
    """»Per ringer, og sagen tages op i maj«: two clauses, each with its own subject and its own cue."""
    parts: list[tuple[Sentence, Candidate]] = []
    places = sorted(one.cue.start for one in trace)
    start = 0
    for joint in _JOINTS.finditer(sentence.text):
        if not any(start <= one < joint.start() for one in places) or places[-1] < joint.end():
            continue
        left, right = (
            _cut(sentence, start, joint.start()),
            _cut(sentence, joint.end(), len(sentence.text)),
        )
        one, other = engine.read(left), engine.read(right)
        if one is None or other is None or not _stands_alone(right, other):
            continue
        parts.append((left, one))
        start = joint.end()
    if not parts:
        return []
    rest = _cut(sentence, start, len(sentence.text))
    last = engine.read(rest)
    return [*parts, (rest, last)] if last is not None else []


def _stands_alone(clause: Sentence, cue: Candidate) -> bool:
    """A clause that begins with its verb shares the subject before; one with no doer its matter."""
    if not clause.tokens or cue.cue.carried or clause.tokens[0].low in _VERBS:
        return False
    return cue.rule.startswith("agenda.") or any(one.kind is not None for one in cue.cue.who)


def _apart(trace: Iterable[Candidate]) -> Iterable[Candidate]:
    """Cues of doers that stand before their verbs, each doer once."""
    seen: set[int] = set()
    for one in trace:
        who = one.cue.who
        if (
            one.silenced_by is not None
            or one.rule not in _NAMING
            or one.rule == "task.action-label"
        ):
            continue
        if not who or who[0].kind is None or who[0].end > one.cue.start or who[0].start in seen:
            continue
        seen.add(who[0].start)
        yield one


def _cut(sentence: Sentence, start: int, end: int) -> Sentence:
    words = sentence.text[start:end].rstrip(" ,;").removesuffix(" og").rstrip(" ,;")
    end = start + len(words)
    return replace(sentence, healed=sentence.healed.cut(start, end))


def _moved(one: Candidate, by: int) -> Candidate:
    cue = one.cue
    who = tuple(_shifted(mention, by) for mention in cue.who)
    aim = None if cue.aim is None else cue.aim - by
    until = None if cue.until is None else cue.until - by
    moved = replace(cue, start=cue.start - by, end=cue.end - by, who=who, aim=aim, until=until)
    return Candidate(one.rule, moved, lambda: one.silenced_by)
