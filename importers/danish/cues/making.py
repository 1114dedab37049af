"""How cue rules are made: from a table of phrases, or from a pattern and a small function."""

from collections.abc import Callable, Mapping
from re import Match

from importers.danish.cue import Cue, Sentence
from importers.danish.cues.clauses import agent, aside
from importers.danish.patterns import phrase, telling_words
from importers.danish.rule import Rule
from importers.proposals import Kind

# Whose subject is to be told, not to act.
_RECEIVES = frozenset({"ønsker", "får", "have"})
_LEADS = frozenset({"på", "til", "næste", "ved"})
CueRule = Rule[Sentence, Cue]
Produce = Callable[[Match[str], Sentence], Cue | None]


def cue_rule(
    rule_id: str,
    *,
    pattern: str,
    needs: frozenset[str] = frozenset(),
    hits: Mapping[str, str],
    misses: tuple[str, ...],
) -> Callable[[Produce], CueRule]:
    """Turn a producer into a rule that is tried only where one of the words in `needs` stands."""

    def made(produce: Produce) -> CueRule:
        why = (produce.__doc__ or "").strip()
        return Rule(rule_id, why, pattern, hits, misses, produce, needs)

    return made


def phrases(  # noqa: PLR0913 (what a rule is made of, each named where it is written)
    rule_id: str,
    why: str,
    kind: Kind,
    prior: float,
    table: Mapping[str, str],
    *,
    misses: tuple[str, ...],
    who: bool = True,
    recurrence: str | None = None,
) -> CueRule:
    """One rule of many phrases, each a line with its example; the doer is the phrase's subject."""

    def produce(found: Match[str], sentence: Sentence) -> Cue | None:
        if aside(sentence, found.start()):
            return None
        words = found[0].lower().split()
        if who and words[0] in _LEADS:
            return _behind_lead(found, sentence, kind, prior)
        if who and words[0].endswith("s"):
            return Cue(
                kind,
                prior,
                found.start(),
                found.end(),
                agent(sentence, found.start()),
                recurrence=recurrence,
            )
        receives = words[0] in _RECEIVES
        subject = sentence.subject(found.start()) if who and not receives else None
        named = subject.named if subject is not None and not subject.is_object else ()
        return Cue(kind, prior, found.start(), found.end(), named, recurrence=recurrence)

    # A match begins with a word, so what opens the sentence does so with its first.
    said = [phrase(words.replace("^\\W*", "^")) for words in table]
    return Rule(
        rule_id,
        why,
        rf"\b(?:{'|'.join(said)})(?!\w)",
        dict.fromkeys(table.values(), kind.value),
        misses,
        produce,
        telling_words(table),
        tuple(rf"\b(?:{words})(?!\w)" for words in said),
    )


def _behind_lead(found: Match[str], sentence: Sentence, kind: Kind, prior: float) -> Cue:
    """»På næste møde fremlægger Ole …«: the doer is that of the phrase's last word."""
    verb = found[0].rsplit(maxsplit=1)[-1]
    start = found.end() - len(verb)
    subject = None if verb.lower().endswith("s") else sentence.subject(start)
    who = subject.named if subject is not None and not subject.is_object else ()
    return Cue(kind, prior, found.start(), found.end(), who)
