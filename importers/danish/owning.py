"""Whose a cue is where the cue itself names nobody: brackets, headings, whoever spoke."""

from collections.abc import Iterable
from dataclasses import replace

from importers.danish.cue import Sentence
from importers.danish.cues.listed import owner_of
from importers.danish.cues.owners import in_brackets
from importers.danish.engine import Candidate
from importers.danish.people.mentions import Mention, kind_of
from importers.danish.units import Shape
from importers.proposals import Kind

_SPOKEN = 4  # sentences back to the name of who speaks


def owner(sentence: Sentence, best: Candidate, trace: Iterable[Candidate]) -> tuple[Mention, ...]:
    """The winner's doer, or the one that another rule found in the same sentence."""
    if any(one.kind is not None for one in best.cue.who):
        return best.cue.who
    referred = _referred(sentence, best.cue.who)
    if referred:
        return referred
    lent = (
        ("task.named-doer", "task.will-do")
        if best.cue.kind is Kind.REPORT or best.cue.recurrence
        else ()
    )
    for other in trace:
        if (
            other.rule in ("task.owner-after", "task.owner-said", *lent)
            and other.silenced_by is None
            and other.cue.who
        ):
            return other.cue.who
    if inside := in_brackets(sentence):
        return inside
    if sentence.shape is Shape.BULLET and sentence.heading.rstrip().endswith(":"):
        return headed_by(sentence) or best.cue.who
    return best.cue.who


def headed_by(sentence: Sentence) -> tuple[Mention, ...]:
    """»Horsensklyngen:« above a list names whose points they are."""
    heading = sentence.heading.strip(" :*#")
    one_word = " " not in heading and kind_of(heading.lower()) is not None
    return owner_of(heading) if one_word or heading.lower() in sentence.known else ()


def _referred(sentence: Sentence, who: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """»Driften melder, at de ser på det«: they are the ones whom the sentence began with."""
    if who and who[0].text.lower() == "jeg":
        return _speaker(sentence)
    if not who or who[0].text.lower() not in ("han", "hun", "de"):
        return ()
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
