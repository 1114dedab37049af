"""Tables whose lines are drawn: the lines give the cells, PDFium the words in each."""

from collections.abc import Iterator
from ctypes import byref, c_float
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage, PdfTextPage

from importers.readers.pdf.hyphens import mended

_THIN, _LEAST = 2.5, 6.0
_NEAR = 3.0
_TIPS = 2.0  # the ring of an Å reaches into the row above
_MOST_OBJECTS, _MOST_LINES = 20_000, 2_000
_LONGEST_CELL = 400
_COLUMNS, _ROWS = 2, 2
_DATA = 3


@dataclass(frozen=True, slots=True)
class Stroke:
    """A drawn line, or the edge of a drawn box."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def upright(self) -> bool:
        """Whether it parts columns."""
        return self.right - self.left < self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table, and where it stands."""

    left: float
    bottom: float
    right: float
    top: float
    rows: tuple[tuple[str, ...], ...]

    def holds(self, x: float, y: float) -> bool:
        """Whether a line that begins there belongs to it."""
        return (
            self.left - _NEAR <= x <= self.right + _NEAR
            and self.bottom - _NEAR <= y <= self.top + _NEAR
        )


def tables(page: PdfPage, text: PdfTextPage) -> list[Table]:
    """The page's tables of at least two columns and two rows."""
    strokes = list(_strokes(page))
    if not _ROWS * 2 <= len(strokes) <= _MOST_LINES:
        return []
    found = (_table(group, text) for group in _groups(strokes))
    return [table for table in found if table is not None]


def _strokes(page: PdfPage) -> Iterator[Stroke]:
    raw = page.raw
    edges = [c_float() for _ in range(4)]
    at = [byref(edge) for edge in edges]
    for number in range(min(pdfium.FPDFPage_CountObjects(raw), _MOST_OBJECTS)):
        drawn = pdfium.FPDFPage_GetObject(raw, number)
        if pdfium.FPDFPageObj_GetType(drawn) != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        if pdfium.FPDFPageObj_GetBounds(drawn, *at):
            yield from _edges(*(edge.value for edge in edges))


def _edges(left: float, bottom: float, right: float, top: float) -> Iterator[Stroke]:
    wide, high = right - left, top - bottom
    if wide < _THIN or high < _THIN:
        if wide > _LEAST or high > _LEAST:
            yield Stroke(left, bottom, right, top)
        return
    if wide > _LEAST and high > _LEAST:
        yield Stroke(left, bottom, right, bottom)
        yield Stroke(left, top, right, top)
        yield Stroke(left, bottom, left, top)
        yield Stroke(right, bottom, right, top)


def _groups(strokes: list[Stroke]) -> Iterator[list[Stroke]]:
    """Strokes that touch one another, as those of one table do."""
    left = sorted(strokes, key=lambda one: -one.top)
    while left:
        group, rest = [left[0]], left[1:]
        box = left[0]
        grown = True
        while grown:
            near = [one for one in rest if _touch(box, one)]
            grown = bool(near)
            if grown:
                rest = [one for one in rest if not _touch(box, one)]
                group.extend(near)
                box = _around([box, *near])
        left = rest
        yield group


def _touch(one: Stroke, other: Stroke) -> bool:
    return (
        one.left <= other.right + _NEAR
        and other.left <= one.right + _NEAR
        and one.bottom <= other.top + _NEAR
        and other.bottom <= one.top + _NEAR
    )


def _around(strokes: list[Stroke]) -> Stroke:
    return Stroke(
        min(one.left for one in strokes),
        min(one.bottom for one in strokes),
        max(one.right for one in strokes),
        max(one.top for one in strokes),
    )


def _table(group: list[Stroke], text: PdfTextPage) -> Table | None:
    columns = _places([one.left for one in group if one.upright])
    rows = _places([one.bottom for one in group if not one.upright])
    least = 1 if len(columns) > _DATA else _ROWS  # a header may stand alone at a page's foot
    if len(columns) <= _COLUMNS or len(rows) <= least:
        return None
    upright = [one for one in group if one.upright]
    bands = list(pairwise(reversed(rows)))
    read = tuple(_row(text, upright, columns, top, bottom) for top, bottom in bands)
    if any(len(cell) > _LONGEST_CELL for row in read for cell in row):
        return None  # a page set in columns, not data
    filled = tuple(row for row in read if any(row))
    box = _around(group)
    return Table(box.left, box.bottom, box.right, box.top, filled) if filled else None


def _row(
    text: PdfTextPage, upright: list[Stroke], columns: list[float], top: float, bottom: float
) -> tuple[str, ...]:
    middle = (top + bottom) / 2
    parting = [
        x
        for x in columns
        if any(abs(one.left - x) <= _NEAR and one.bottom <= middle <= one.top for one in upright)
    ]
    edges = sorted({columns[0], *parting, columns[-1]})
    return tuple(
        mended(text.get_text_bounded(left, bottom + _TIPS, right, top - _TIPS))
        for left, right in pairwise(edges)
    )


def _places(numbers: list[float]) -> list[float]:
    """Places that are not the same one, from the least on."""
    found: list[float] = []
    for number in sorted(numbers):
        if not found or number - found[-1] > _NEAR:
            found.append(number)
    return found
