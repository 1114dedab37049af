"""Text healed for reading: one line, words whole again, every letter traced to the document."""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from importers.proposals import Span

_GAP = re.compile(r"(?:[\s\u00a0\u00ad\u200b]|\*\*|</?[a-zA-Z][^<>\n]{0,120}>)+|__(?=\w)|(?<=\w)__")
_MARK = re.compile(r"[*<_]")
_HYPHENATED = re.compile(r"[a-zæøåA-ZÆØÅ]-$")
_GOES_ON = re.compile(r"(?!(?:og|eller|samt|til)\b)[a-zæøå]")


@dataclass(frozen=True, slots=True)
class Healed:
    """`text` to match against; `places[i]` is where its letter i stands in the document."""

    text: str
    places: Sequence[int]

    def span(self, start: int, end: int) -> Span:
        """The document's characters behind `text[start:end]`."""
        if start >= end:
            return Span(self.places[start], self.places[start]) if self.places else Span(0, 0)
        return Span(self.places[start], self.places[end - 1] + 1)

    def at(self, place: int) -> int:
        """The first letter of `text` that stands at `place` in the document or behind it."""
        return bisect_left(self.places, place)

    def cut(self, start: int, end: int) -> "Healed":
        """A part of it."""
        return Healed(self.text[start:end], self.places[start:end])


def heal(text: str, pieces: Iterable[Span]) -> Healed:
    """The lines in `pieces` as one line: white space single, hyphenated line ends joined."""
    made: list[str] = []
    places = array("l")
    for piece in pieces:
        line = text[piece.start : piece.end]
        for start, end, apart in _stretches(line):
            words = line[start:end]
            if made and start == 0 and _HYPHENATED.search(made[-1]) and _GOES_ON.match(words):
                made[-1] = made[-1][:-1]
                places.pop()
            elif made and apart:
                made.append(" ")
                places.append(places[-1] + 1)
            made.append(words)
            places.extend(range(piece.start + start, piece.start + end))
    return Healed("".join(made), places)


def lowered(text: str) -> str:
    """`text` in lower case, each letter in its place."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(letter if len(letter.lower()) > 1 else letter.lower() for letter in text)


def _is_even(line: str) -> bool:
    """Whether no gap is more than one space; what is neither a letter, a mark nor a space is no print."""
    plain = line.isprintable() and "  " not in line and _MARK.search(line) is None
    return plain and line == line.strip()


def _stretches(line: str) -> Iterable[tuple[int, int, bool]]:
    """What stands between the gaps, and whether a gap before it parts words.

    A single space is no gap; soft hyphens and marks of bold type part nothing.
    """
    start, apart = 0, True
    if line and _is_even(line):
        yield 0, len(line), apart
        return
    for gap in _GAP.finditer(line):
        if gap[0] == " ":
            continue
        if gap.start() > start:
            yield start, gap.start(), apart
            apart = False
        apart = apart or any(letter.isspace() or letter == "<" for letter in gap[0])
        start = gap.end()
    if start < len(line):
        yield start, len(line), apart
