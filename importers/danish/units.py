"""Units: a section cut into paragraphs, bullets and rows, each healed into one line.

A text file tells bullets and paragraphs only by how its lines look; another format says so. A
line goes on with the next one where it was broken for its length, not where it ended.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from importers.danish.text import Healed, heal
from importers.proposals import Span

_BULLET = re.compile(
    r"[ \t\xa0]*(?:[-–—•*·▪●○◦‣⁃➢►→✓o\ue000-\uf8ff](?=[ \t\xa0\n]|$)[ \t\xa0]*(?:[-–—][ \t\xa0]+)?"
    r"|[•●▪\ue000-\uf8ff]"
    r"|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-hA-H])[ \t]?[.):](?=[ \t\xa0])[ \t\xa0]+"
    r"|>[ \t]|(?=\[[ xX]?\]|[☐☑☒]))(?:(?:\[[ xX✓✔]?\]|[☐☑☒])[ \t]*)?"
)
_BOX = re.compile(r"[\s•*·-]{0,12}(?:\[(?:(?P<ticked>[xX✓✔])|[ \t]?)\]|☐|(?P<mark>[☑☒]))")
_HEADING = re.compile(r"[ \t]*#{1,6}[ \t]|[ \t]*<h\d")
_ROW = re.compile(r"[ \t]*\||[^|\n]{1,200}\|[^|\n]{0,200}\||\S[^\t\n]*\t+[^\t\n]+\t")
_COLUMNS = re.compile(r"\S[ ]{3,}\S")
_ENDED = re.compile(r"[.!?:;][\"”»)\]]?\s*$")
_AT_ITEM = re.compile(r"[ \t]*(?:at|At|og at)\b")
_UNFINISHED = re.compile(r"(?:,|\b(?:og|eller|samt|med|til|på|af|for|at|den|det|en|et|om))\s*$")
_LOWER = re.compile(r"[ \t]*[a-zæøå(]")
_UPPER = re.compile(r"[ \t]*[A-ZÆØÅ][a-zæøå]")
_LABELLED = re.compile(
    r"[ \t*_]*(?:ansvarlige?|aktion|frist|deadline|tovholder(?:e)?|beslutning|referat)\b[ \t*_]*:",
    re.IGNORECASE,
)
_ENTRY = re.compile(r"[ \t]*[A-ZÆØÅ][\wÆØÅæøå.-]*(?:[ \t][A-ZÆØÅ][\wæøå-]*){0,2}[ \t]*:")
_FIRST_WORD = re.compile(r"\S+")
_LONGEST = 6000
_BROKEN, _ENDING = 0.35, 0.35
_UNBROKEN = 1_000_000


class Shape(Enum):
    """How a unit stood on the page."""

    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    ROW = "row"
    HEADING = "heading"


class Box(Enum):
    """A box to tick before a line."""

    NONE = ""
    OPEN = "open"
    TICKED = "ticked"


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch that is read as a whole, and the box before it."""

    shape: Shape
    healed: Healed
    start: int
    end: int
    box: Box = Box.NONE


class _Line(NamedTuple):
    start: int
    end: int
    text: str
    body: int
    shape: Shape


class Hidden:
    """What the pages brought along, found by its place."""

    def __init__(self, furniture: Sequence[Span] = ()) -> None:
        self.spans = furniture
        self.starts = [span.start for span in furniture]

    def holds(self, start: int, end: int) -> bool:
        """Whether a line lies in it whole."""
        near = bisect_right(self.starts, start) - 1
        return near >= 0 and start < end <= self.spans[near].end


def units(text: str, start: int, end: int, hidden: Hidden, width: int = 0) -> Iterator[Unit]:
    """The units of `text[start:end]`, without what the pages brought along.

    `width` is how long a full line is in the document (see `line_width`).
    """
    lines = list(_lines(text, start, end, hidden))
    group: list[_Line] = []
    gap = False
    for line in lines:
        if not line.text.strip():
            gap = True
            continue
        if group and not _goes_on(group, line, width, gap=gap):
            yield _unit(text, group)
            group = []
        group.append(line)
        gap = False
    if group:
        yield _unit(text, group)


def _lines(text: str, start: int, end: int, hidden: Hidden) -> Iterator[_Line]:
    at = start
    while at < end:
        stop = _line_end(text, at, end)
        if not hidden.holds(at, stop):
            yield _line(text, at, stop)
        at = stop + 1


def _line_end(text: str, at: int, end: int) -> int:
    newline = text.find("\n", at, end)
    feed = text.find("\f", at, newline if newline >= 0 else end)
    ends = [one for one in (newline, feed) if one >= 0]
    return min(ends) if ends else end


def _line(text: str, start: int, end: int) -> _Line:
    words = text[start:end]
    if _HEADING.match(words):
        return _Line(
            start, end, words, start + len(words) - len(words.lstrip("# \t")), Shape.HEADING
        )
    if _ROW.match(words):
        return _Line(start, end, words, start, Shape.ROW)
    bullet = _BULLET.match(words)
    if bullet:
        return _Line(start, end, words, start + bullet.end(), Shape.BULLET)
    return _Line(start, end, words, start, Shape.PARAGRAPH)


def line_width(text: str) -> int:
    """How long a full line is in this document: nineteen lines in twenty are no longer.

    Where full lines seldom go on in the middle of a sentence, nothing was broken for its length.
    """
    lines = [line.rstrip() for line in text.splitlines()]
    lengths = sorted(len(line) for line in lines if line)
    width = lengths[len(lengths) * 19 // 20] if lengths else 0
    full = [after for line, after in pairwise(lines) if after and _is_full(line, after, width)]
    broken = sum(1 for after in full if _LOWER.match(after))
    return width if broken >= len(full) * _BROKEN and _is_prose(lines) else _UNBROKEN


def _is_prose(lines: Sequence[str]) -> bool:
    """Whether a line that begins with a capital mostly follows one that ended: notes have no points."""
    before = [line for line, after in pairwise(lines) if line and _UPPER.match(after)]
    return sum(1 for line in before if _ENDED.search(line)) >= len(before) * _ENDING


def _is_full(line: str, following: str, width: int) -> bool:
    """Whether the next line's first word would not have fitted: the line was broken, not ended."""
    first = _FIRST_WORD.search(following)
    return first is not None and len(line.rstrip()) + 1 + len(first[0]) > width


def _goes_on(group: list[_Line], line: _Line, width: int, *, gap: bool) -> bool:
    last = group[-1]
    if line.shape is not Shape.PARAGRAPH or last.shape in (Shape.ROW, Shape.HEADING):
        return False
    if _LABELLED.match(line.text) or line.end - group[0].start > _LONGEST:
        return False
    if last.shape is Shape.BULLET and last.body >= last.end - 1:
        return True  # a bullet alone on its line has its words on the next
    ended = _ENDED.search(last.text) is not None
    recites = _AT_ITEM.match(line.text) is not None
    lower = _LOWER.match(line.text) is not None
    if gap:
        return lower and not ended and not recites
    return _carries_on(last.text, line.text, width, ended=ended, recites=recites, lower=lower)


def _carries_on(  # noqa: PLR0913 (what is known of two lines)
    last: str, line: str, width: int, *, ended: bool, recites: bool, lower: bool
) -> bool:
    """Whether two lines that stand close are one: »…, at« begins an own recital."""
    if recites and (ended or last.rstrip().endswith(",") or _AT_ITEM.match(last)):
        return False
    if (lower and not ended) or _UNFINISHED.search(last):
        return True
    return _ENTRY.match(line) is None and _is_full(last, line, width)


def _unit(text: str, group: list[_Line]) -> Unit:
    first = group[0]
    pieces = [Span(first.body, first.end), *(Span(line.start, line.end) for line in group[1:])]
    pieces = [one for one in (_stripped(text, span) for span in pieces) if one.start < one.end]
    healed = heal(text, pieces)
    start, end = (pieces[0].start, pieces[-1].end) if pieces else (first.start, first.start)
    return Unit(first.shape, healed, start, end, _box(first.text))


def _box(words: str) -> Box:
    found = _BOX.match(words)
    if found is None:
        return Box.NONE
    return Box.TICKED if found["ticked"] or found["mark"] else Box.OPEN


def _stripped(text: str, span: Span) -> Span:
    words = text[span.start : span.end]
    bare = words.strip(" \t\xa0\r\u200b")
    start = span.start + (len(words) - len(words.lstrip(" \t\xa0\r\u200b")))
    return Span(start, start + len(bare))
