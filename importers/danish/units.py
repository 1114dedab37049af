"""Units: a section cut into paragraphs, bullets and rows, each healed into one line.

A text file tells bullets and paragraphs only by how its lines look; another format says so. A
line goes on with the next one where it was broken for its length, not where it ended.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from importers.danish.columns import is_spaced_header
from importers.danish.page import Page, is_full
from importers.danish.sentences import is_abbreviated
from importers.danish.text import Healed, heal
from importers.proposals import Span

# »1. oktober« at the beginning of a line is a day that a line end fell before.
_COUNTED = r"januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|kvartal|halvår|behandling|klasse|årgang|halvdel|del"
_BULLET = re.compile(
    r"[ \t\xa0]*(?:[-–—•*·▪●○◦‣⁃➢►→✓o\ue000-\uf8ff](?=[ \t\xa0\n]|$)[ \t\xa0]*(?:[-–—][ \t\xa0]+)?"
    r"|[•●▪\ue000-\uf8ff]"
    rf"|\(?(?:\d{{1,2}}(?:\.\d{{1,2}})*|[a-hA-H])[ \t]?[.):](?=[ \t\xa0])(?![ \t\xa0]+(?:{_COUNTED})\b)[ \t\xa0]+"
    r"|[a-h][ ](?=[A-ZÆØÅ])"
    r"|>[ \t]|(?=\[[ xX]?\]|[☐☑☒]))(?:(?:\[[ xX✓✔]?\]|[☐☑☒])[ \t]*)?"
)
_BOX = re.compile(r"[\s•*·-]{0,12}(?:\[(?:(?P<ticked>[xX✓✔])|[ \t]?)\]|☐|(?P<mark>[☑☒]))")
_HEADING = re.compile(r"[ \t]*#{1,6}[ \t]|[ \t]*<h\d")
_ROW = re.compile(r"[ \t]*\||[^|\n]{1,200}\|[^|\n]{0,200}\||\S[^\t\n]*\t+[^\t\n]+\t")
_COLUMNS = re.compile(r"\S[ ]{2,}\S")
_ENDED = re.compile(r"[.!?:;][\"”»)\]]?\s*$")
_AT_ITEM = re.compile(r"[ \t]*(?:at|At|og at)\b")
_UNFINISHED = re.compile(
    r"(?:,|\b(?:og|eller|samt|med|til|på|af|for|at|den|det|en|et|om|(?:d|ca|kl|nr|pr|jf|pkt|uge)\.?))\s*$"
)
_LOWER = re.compile(r"[ \t]*[a-zæøå(]")
_LABELLED = re.compile(
    r"[ \t*_]*(?:ansvarlige?|aktion|frist|deadline|tovholder(?:e)?|beslutning|referat)\b[ \t*_]*:",
    re.IGNORECASE,
)
_ENTRY = re.compile(r"[ \t]*[A-ZÆØÅ][\wÆØÅæøå.-]*(?:[ \t][A-ZÆØÅ][\wæøå-]*){0,2}[ \t]*:")
_LONGEST = 6000


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


def units(page: Page, start: int, end: int) -> Iterator[Unit]:
    """The units of the page from `start` to `end`, without what the pages brought along."""
    text, width = page.text, page.width
    lines = list(_lines(page, start, end))
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


def _lines(page: Page, start: int, end: int) -> Iterator[_Line]:
    at, in_table = start, False
    while at < end:
        stop = page.line_end(at, end)
        if not page.hides(at, stop):
            line = _line(page.text, at, stop)
            spaced = line.shape is Shape.PARAGRAPH and _COLUMNS.search(line.text) is not None
            in_table = spaced and (in_table or is_spaced_header(line.text))
            yield line._replace(shape=Shape.ROW) if in_table else line
        at = stop + 1


def _line(text: str, start: int, end: int) -> _Line:
    words = text[start:end]
    if _HEADING.match(words):
        return _Line(
            start, end, words, start + len(words) - len(words.lstrip("# \t")), Shape.HEADING
        )
    if ("|" in words or "\t" in words) and _ROW.match(words):
        return _Line(start, end, words, start, Shape.ROW)
    bullet = _BULLET.match(words)
    if bullet:
        return _Line(start, end, words, start + bullet.end(), Shape.BULLET)
    return _Line(start, end, words, start, Shape.PARAGRAPH)


def _goes_on(group: list[_Line], line: _Line, width: int, *, gap: bool) -> bool:
    last = group[-1]
    if line.shape is not Shape.PARAGRAPH or last.shape in (Shape.ROW, Shape.HEADING):
        return False
    if _LABELLED.match(line.text) or line.end - group[0].start > _LONGEST:
        return False
    if last.shape is Shape.BULLET and last.body >= last.end - 1:
        return True  # a bullet alone on its line has its words on the next
    ended = _ENDED.search(last.text) is not None and not is_abbreviated(last.text)
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
    return _ENTRY.match(line) is None and is_full(last, line, width)


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
