"""Tables on their way into a document: data as rows, a page's layout as paragraphs."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from importers.proposals import BOLD_LEVEL, BlockKind
from importers.readers.building import Builder

_LONGEST_BOLD = 120
_LONGEST_CELL = 400
_MOST_IN_CELL = 3


@dataclass(slots=True)
class Paragraph:
    """A paragraph as its format tells it."""

    text: str = ""
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0


@dataclass(slots=True)
class Row:
    """A row's cells, each a list of paragraphs."""

    cells: list[list[Paragraph]] = field(default_factory=list)


def paragraph_of(text: str, *, bold: bool) -> Paragraph:
    """Running text; a short line that is bold all through is a heading to whoever wrote it."""
    if bold and len(text) <= _LONGEST_BOLD and "\n" not in text.strip():
        return Paragraph(text, BlockKind.HEADING, BOLD_LEVEL)
    return Paragraph(text)


class Page:
    """Where paragraphs go: into the cell that is open, else into the running text."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self.rows: list[Row] = []

    def put(self, paragraphs: Iterable[Paragraph]) -> None:
        cell = self._cell
        for paragraph in paragraphs:
            if cell is None:
                put_paragraph(self.builder, paragraph)
            else:
                cell.append(paragraph)

    def end_row(self) -> None:
        """A table inside a cell is part of the cell's text."""
        row = self.rows.pop()
        cell = self._cell
        if cell is None:
            put_row(self.builder, row)
        else:
            cell.extend(one for inner in row.cells for one in inner)

    def end_table(self) -> None:
        if not self.rows:
            self.builder.blank()

    @property
    def _cell(self) -> list[Paragraph] | None:
        return self.rows[-1].cells[-1] if self.rows and self.rows[-1].cells else None


def put_paragraph(builder: Builder, paragraph: Paragraph) -> None:
    """One paragraph of the running text."""
    builder.add(paragraph.text, paragraph.kind, paragraph.level)


def put_row(builder: Builder, row: Row) -> None:
    """A row; one that lays out running text in columns is put down paragraph by paragraph.

    Secretariats set whole minutes in a table of two columns: there a cell is a page, and bars
    between its sentences would hide headings and lists.
    """
    filled = [cell for cell in row.cells if any(one.text.strip() for one in cell)]
    if len(row.cells) > 1 and not any(_is_running(cell) for cell in filled):
        builder.row(_joined(cell) for cell in row.cells)
        return
    for cell in filled:
        for paragraph in cell:
            put_paragraph(builder, paragraph)


def _is_running(cell: list[Paragraph]) -> bool:
    filled = [one for one in cell if one.text.strip()]
    return len(filled) > _MOST_IN_CELL or sum(len(one.text) for one in filled) > _LONGEST_CELL


def _joined(cell: list[Paragraph]) -> str:
    return " ".join(one.text.strip() for one in cell if one.text.strip())
