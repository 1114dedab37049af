"""Where in a text the terms of a search stand: the same folding, with each word's own place."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from importers.proposals import Span
from store.found import Marked
from store.search.terms import HYPHENATED, Sought, index_text

# A letter may be written as a base and marks that follow it, a word go on in the next line.
RAW_WORD = re.compile(rf"[^\W_](?:[^\W_]|[\u0300-\u036f]|{HYPHENATED.pattern})*")
BEFORE, LENGTH = 40, 160


@dataclass(frozen=True, slots=True)
class Placed:
    """A word as the index has it, and where it stands in the text."""

    folded: str
    span: Span


def marked(text: str, sought: Sequence[Sought]) -> Marked:
    """The whole text on one line with the terms marked."""
    return Marked(_one_line(text), tuple(_spans(text, sought)))


def excerpt(text: str, sought: Sequence[Sought]) -> Marked:
    """The part of a text around its first hit, cut between words; the beginning where it has none."""
    spans = list(_spans(text, sought))
    first = spans[0].start if spans else 0
    start = 0 if first <= BEFORE else text.find(" ", first - BEFORE, first) + 1 or first
    end = len(text) if len(text) - start <= LENGTH else start + LENGTH
    if end < len(text):
        end = max(text.rfind(" ", start, end), spans[0].end if spans else start + 1)
    before, after = "… " if start else "", " …" if end < len(text) else ""
    moved = len(before) - start
    inside = (one for one in spans if one.end <= end)
    return Marked(
        before + _one_line(text[start:end]) + after,
        tuple(Span(one.start + moved, one.end + moved) for one in inside),
    )


def holds(text: str, one: Sought) -> bool:
    """Whether a term stands in a text."""
    return next(_spans(text, [one]), None) is not None


def first_place(text: str, sought: Sequence[Sought]) -> Span | None:
    """Where the first of the terms stands."""
    return next(_spans(text, sought), None)


def _one_line(text: str) -> str:
    """The text with each line end shown as a blank, so that places stay."""
    return re.sub(r"\s", " ", text)


def _spans(text: str, sought: Sequence[Sought]) -> Iterator[Span]:
    words = [
        Placed(index_text(found[0]), Span(found.start(), found.end()))
        for found in RAW_WORD.finditer(text)
    ]
    number = 0
    while number < len(words):
        length = max((_length(words, number, one) for one in sought), default=0)
        if length:
            yield Span(words[number].span.start, words[number + length - 1].span.end)
        number += length or 1


def _length(words: Sequence[Placed], number: int, one: Sought) -> int:
    """How many words from this one on are the term; 0 where they are not."""
    term = one.term
    said = [word.folded for word in words[number : number + len(term.words)]]
    if len(said) == len(term.words) and said[:-1] == list(term.words[:-1]):
        last, sought = said[-1], term.words[-1]
        if last == sought or (not term.exact and last.startswith(sought)):
            return len(said)
    return 1 if said[0] in one.within else 0
