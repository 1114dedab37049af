"""A passage as it is read: lines joined, hyphenation healed, and every letter's place known.

Minutes come with the line breaks of the page they were printed on. What is quoted must stay
verbatim in the store, so the passage is reflowed for the eye only, and each character remembers
where in the document it stands; marks are carried over by that.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass

from wording.clean import clean

_BREAK = re.compile(r"[ \t]*\n[ \t]*")
_BLANK = re.compile(r"[ \t]*\n[ \t]*(?:\n[ \t]*)+")
_SPACES = re.compile(r"[ \t\u00a0]+")
_HYPHEN = re.compile(r"(?<=[a-zæøå])-[ \t]*\n[ \t]*(?=[a-zæøå])(?!(?:og|eller|samt|til)\b)")
# »Nord-« at a line's end before »Jylland«: the hyphen is the name's own
_COMPOUND = re.compile(r"(?<=\w-)[ \t]*\n[ \t]*(?=[A-ZÆØÅ])")
# A line that begins like this starts something of its own: a bullet, a number, a label
_OWN_LINE = re.compile(r"[•●▪◦·→\-–*]\s|\d+[.)]\s|[a-zæøå]\)\s|[A-ZÆØÅ][\wæøå ]{2,24}:")
PATTERNS = ((_BLANK, "\n\n"), (_HYPHEN, ""), (_COMPOUND, ""), (_BREAK, None), (_SPACES, " "))
_SENTENCE_END = (".", "!", "?", ":", ";")
_SHORT = 45


@dataclass(frozen=True, slots=True)
class Passage:
    """`text` to read, and for each of its characters the place in the document."""

    text: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where the document's characters `start` … `end` stand in `text`; empty if outside."""
        return bisect_left(self.places, start), bisect_left(self.places, end)


def reflow(document: str, start: int, end: int) -> Passage:
    """The document's characters `start` … `end` as paragraphs."""
    pieces: list[str] = []
    places: list[int] = []
    at = start
    while at < end:
        said, length = _next(document, at, end)
        pieces.append(said)
        places.extend(at + min(n, length - 1) for n in range(len(said)))
        at += length
    return _trimmed("".join(pieces), places)


def _next(document: str, at: int, end: int) -> tuple[str, int]:
    """What to show for the characters at `at`, and how many of them that covers."""
    for pattern, shown in PATTERNS:
        found = pattern.match(document, at, end)
        if found is None:
            continue
        if shown is not None:
            return shown, found.end() - at
        stays = _stays(document, found.start(), found.end(), end)
        return "\n" if stays else " ", found.end() - at
    return clean(document[at]), 1


def _stays(document: str, line_end: int, line_start: int, end: int) -> bool:
    """Whether a line break means something: before a bullet, after a short line that is whole."""
    if _OWN_LINE.match(document, line_start, end):
        return True
    line = document[document.rfind("\n", 0, line_end) + 1 : line_end].strip()
    following = document[line_start : line_start + 1]
    return (
        len(line) < _SHORT
        and not line.endswith(",")
        and (line.endswith(_SENTENCE_END) or not following.islower())
    )


def _trimmed(text: str, places: list[int]) -> Passage:
    lead = len(text) - len(text.lstrip())
    kept = len(text.rstrip())
    return Passage(text[lead:kept], tuple(places[lead:kept]))
