"""One sentence, several tasks: »Per indkalder, Maja finder en dato og kassereren betaler«."""

from collections.abc import Iterable
from dataclasses import replace

from importers.danish.cue import Sentence
from importers.danish.engine import Candidate

_NAMING = frozenset({"task.named-doer", "task.will-do", "task.named-act", "task.action-label"})


def clauses(
    sentence: Sentence, best: Candidate, trace: Iterable[Candidate]
) -> list[tuple[Sentence, Candidate]]:
    """The clauses that each name a doer of their own, or none where the sentence holds one task."""
    if best.rule not in _NAMING:
        return []
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
    while end > start and sentence.text[end - 1] in " ,;":
        end -= 1
    if sentence.text[start:end].endswith(" og"):
        end -= 3
    return replace(sentence, healed=sentence.healed.cut(start, end))


def _moved(one: Candidate, by: int) -> Candidate:
    cue = one.cue
    who = tuple(
        replace(mention, start=mention.start - by, end=mention.end - by) for mention in cue.who
    )
    aim = None if cue.aim is None else cue.aim - by
    moved = replace(cue, start=cue.start - by, end=cue.end - by, who=who, aim=aim)
    return replace(one, cue=moved)
