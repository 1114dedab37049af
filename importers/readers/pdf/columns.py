"""Tables without drawn lines: cells that stand side by side and below one another.

Programs write a table cell by cell and row by row. So the order of the words says which cell
they belong to, where their place alone does not: a cell's second line, then back up to the next.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from importers.readers.pdf.hyphens import joined, without_cuts
from importers.readers.pdf.lines import PdfLine

_LEVEL = 3.0
_ALIGNED = 4.0
_COLUMNS, _ROWS = 2, 2
_DATA = 3
_LONGEST_CELL = 400


@dataclass(slots=True)
class _Cell:
    lines: list[PdfLine]

    @property
    def text(self) -> str:
        whole = self.lines[0].text
        for line in self.lines[1:]:
            whole = joined(whole, line.text)
        return without_cuts(whole)


@dataclass(slots=True)
class _Row:
    cells: list[_Cell] = field(default_factory=list)
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Cells:
    """A table's rows; two columns are a name and what is said of it, more are data."""

    rows: tuple[tuple[str, ...], ...]

    @property
    def is_data(self) -> bool:
        """Whether the columns mean something of their own."""
        return len(self.rows[0]) >= _DATA


def parted(lines: Sequence[PdfLine]) -> Iterator[list[PdfLine] | Cells]:
    """Running lines and tables' rows, in order."""
    running: list[PdfLine] = []
    at = 0
    while at < len(lines):
        rows = list(_rows(lines, at)) if lines[at].lefts or _beside_next(lines, at) else []
        if _is_table(rows):
            if running:
                yield running
                running = []
            yield _aligned(rows)
            at += sum(row.lines for row in rows)
        else:
            running.append(lines[at])
            at += 1
    if running:
        yield running


def _beside_next(lines: Sequence[PdfLine], at: int) -> bool:
    """Whether the words soon go back up to the right of this line."""
    first = lines[at]
    return any(
        abs(line.bottom - first.bottom) < _LEVEL and line.left > first.right
        for line in lines[at + 1 : at + 6]
    )


def _rows(lines: Sequence[PdfLine], at: int) -> Iterator[_Row]:
    """The rows that follow one another from `at` on, each of several columns."""
    first = lines[at].left
    while at < len(lines) and abs(lines[at].left - first) < _ALIGNED:
        row = _row(lines, at)
        if len(row.cells) < _COLUMNS:
            return
        yield row
        at += row.lines


def _row(lines: Sequence[PdfLine], at: int) -> _Row:
    row = _Row()
    top = lines[at].bottom
    for line in lines[at:]:
        for number, part in enumerate(line.parts):
            last = row.cells[-1] if row.cells else None
            if (
                last is None
                or (number and abs(part.bottom - top) < _LEVEL)
                or _is_next_cell(last, part, top)
            ):
                row.cells.append(_Cell([part]))
            elif not line.lefts and _is_below(last, part):
                last.lines.append(part)
            else:
                return row
        row.lines += 1
    return row


def _is_next_cell(last: _Cell, part: PdfLine, top: float) -> bool:
    return abs(part.bottom - top) < _LEVEL and part.left > last.lines[0].left + part.size


def _is_below(last: _Cell, part: PdfLine) -> bool:
    above = last.lines[-1]
    step = above.bottom - part.bottom
    return abs(part.left - last.lines[0].left) < _ALIGNED and 0 < step < part.size * 1.6


def _is_table(rows: Sequence[_Row]) -> bool:
    if len(rows) < _ROWS:
        return False
    if len(rows[0].cells) < _DATA and not any(row.lines > 1 for row in rows):
        return False  # side by side, as names in a list are: lines say as much as cells
    lefts = [cell.lines[0].left for cell in rows[0].cells]
    aligned = sum(
        all(
            any(abs(cell.lines[0].left - left) < _ALIGNED * 2 for left in lefts)
            for cell in row.cells
        )
        for row in rows
    )
    long = any(len(cell.text) > _LONGEST_CELL for row in rows for cell in row.cells)
    return aligned >= len(rows) * 0.8 and not long


def _aligned(rows: Sequence[_Row]) -> Cells:
    """Each row with as many cells as the first; an empty one where nothing stands."""
    lefts = [cell.lines[0].left for cell in rows[0].cells]
    made = []
    for row in rows:
        texts = [""] * len(lefts)
        for cell in row.cells:
            left = cell.lines[0].left
            at = min(range(len(lefts)), key=lambda one: abs(lefts[one] - left))
            texts[at] = f"{texts[at]} {cell.text}".strip()
        made.append(tuple(texts))
    return Cells(tuple(made))
