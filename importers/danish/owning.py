"""Whose a cue is where the cue itself names nobody: brackets, headings, whoever spoke."""

from collections.abc import Iterable
from dataclasses import replace

from importers.danish.cue import Sentence
from importers.danish.cues.listed import owner_of
from importers.danish.cues.owners import in_brackets
from importers.danish.engine import Candidate
from importers.danish.people.mentions import Mention, kind_of
from importers.danish.units import Shape
from importers.proposals import Kind, ResponsibleKind

_OWNING = frozenset({"task.owner-after", "task.owner-said"})
_NAMING = frozenset({"task.named-doer", "task.will-do"})
_DONE_BY = frozenset({"task.passive", "task.passive-ahead", "task.gets-done", "task.to-be-done"})
_SPOKEN = 4  # sentences back to the name of who speaks


def owner(sentence: Sentence, best: Candidate, trace: Iterable[Candidate]) -> tuple[Mention, ...]:
    """The winner's doer, or the one that another rule or the sentence itself names."""
    if any(one.kind is not None for one in best.cue.who):
        return best.cue.who
    lends = _OWNING | (
        _NAMING if best.cue.kind is Kind.REPORT or best.cue.recurrence else frozenset()
    )
    others = tuple(trace)
    return (
        _referred(sentence, best.cue.who)
        or _lent(others, lends)
        or in_brackets(sentence)
        or _lent(others, _DONE_BY)  # »Beretning skrives af Else, … senest 1/4«
        or headed_by(sentence)
        or best.cue.who
    )


def _lent(trace: Iterable[Candidate], rules: frozenset[str]) -> tuple[Mention, ...]:
    """Whom one of `rules` named in the same sentence."""
    return next(
        (one.cue.who for one in trace if one.rule in rules and one.cue.who and not one.silenced_by),
        (),
    )


def headed_by(sentence: Sentence) -> tuple[Mention, ...]:
    """»Horsensklyngen:« above a list names whose points they are."""
    if sentence.shape is not Shape.BULLET or not sentence.heading.rstrip().endswith(":"):
        return ()
    heading = sentence.heading.strip(" :*#")
    one_word = " " not in heading and kind_of(heading.lower()) is not None
    return owner_of(heading) if one_word or heading.lower() in sentence.known else ()


def _referred(sentence: Sentence, who: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """»Driften melder, at de ser på det«: they are the ones whom the sentence began with."""
    if who and who[0].text.lower() == "jeg":
        return _speaker(sentence)
    if not who or who[0].text.lower() not in ("han", "hun", "de"):
        return ()
    people = [
        one
        for one in sentence.mentions.at.values()
        if one.kind is ResponsibleKind.PERSON and one.end <= who[0].start
    ]
    if len(people) == 1 and who[0].text.lower() != "de":
        return tuple(people)  # »aftalt med Ruth, at hun afløser«
    first = min(sentence.mentions.at, default=None)
    if first is None or first > 1 or sentence.mentions.at[first].kind is None:
        return ()
    return (sentence.mentions.at[first],)


def _speaker(sentence: Sentence | None) -> tuple[Mention, ...]:
    """»Astrid: Det ordner jeg.«: who speaks stands before the colon, perhaps a sentence earlier."""
    for _ in range(_SPOKEN):
        if sentence is None:
            return ()
        first = sentence.mentions.at.get(0)
        if first is not None and first.kind is not None:
            behind = sentence.tokens[first.last + 1 : first.last + 2]
            if behind and behind[0].text == ":":
                return (replace(first, start=0, end=0),)
        sentence = sentence.before if not sentence.opens else None
    return ()
