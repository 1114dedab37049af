"""A PDF's pages put together: lines without furniture, tables as rows, paragraphs as one line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from importers.errors import EmptySourceError, NoLettersError
from importers.proposals import Document, Source
from importers.readers.building import Builder, row_text
from importers.readers.pdf import second
from importers.readers.pdf.columns import Cells, parted
from importers.readers.pdf.furniture import repeated
from importers.readers.pdf.hyphens import joined
from importers.readers.pdf.lines import COLUMN_GAP, PdfLine
from importers.readers.pdf.opening import is_whole, opened
from importers.readers.pdf.pages import Page, pages
from importers.readers.pdf.paragraphs import (
    Edges,
    Made,
    body_size,
    edges,
    heading_sizes,
    paragraphs,
)
from importers.readers.pdf.tables import Table
from importers.readers.scan.reading import mark, put
from importers.readers.scan.tesseract import Seen

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_HEAD = 1_500


def read(source: Source, form: str) -> Document:
    """The document in `source`."""
    with opened(source) as file:
        read_pages = pages(source, file)
    if any(page.is_cut for page in read_pages):
        return second.read(source, form)
    builder = Builder(source, form)
    if not is_whole(source):
        builder.flag("salvaged")
    _put(builder, read_pages)
    return builder.document()


def _put(builder: Builder, pages: Sequence[Page]) -> None:
    furniture = repeated([(page.high, page.lines) for page in pages])
    kept = [
        [line for i, line in enumerate(page.lines) if i not in left_out]
        for page, left_out in zip(pages, furniture, strict=True)
    ]
    everything = [line for lines in kept for line in lines]
    scans = [page.seen for page in pages if page.seen is not None]
    if not everything and not any(seen.lines for seen in scans):
        raise (NoLettersError if scans else EmptySourceError)(builder.source.name)
    _say_scans(builder, pages, scans)
    sizes = heading_sizes(everything, body_size(everything))
    builder.page = 1
    head = " ".join(line.text for line in everything[:40])[:_HEAD]
    if pages and furniture[0] and _YEAR.search(head) is None:
        for i in sorted(furniture[0]):
            if _YEAR.search(pages[0].lines[i].text):
                builder.add(pages[0].lines[i].text)
    putting = _Putting(builder, sizes)
    for number, (page, lines) in enumerate(zip(pages, kept, strict=True), start=1):
        if number > 1:
            builder.end_page(number)
        if page.seen is not None:
            put(builder, page.seen)
        putting.page(page.wide, lines, page.tables)


def _say_scans(builder: Builder, pages: Sequence[Page], scans: list[Seen]) -> None:
    if scans:
        mark(builder, scans)
    unread = sum(1 for page in pages if page.drawn and page.seen is None)
    if unread:
        builder.flag(f"pages-unread:{unread}")


@dataclass(slots=True)
class _Putting:
    """Puts pages into the builder; a paragraph may go on behind a page's end."""

    builder: Builder
    sizes: Sequence[float]
    broken_at: Edges = field(default_factory=dict)
    last: Made | None = None
    row: tuple[str, ...] | None = None

    def page(self, wide: float, lines: Sequence[PdfLine], found: Sequence[Table]) -> None:
        """Running lines and tables; a table stands where its first line stood."""
        self.broken_at = edges(lines, wide)
        running: list[PdfLine] = []
        told: set[int] = set()
        for line in lines:
            middle = line.bottom + line.size / 2
            at = next((i for i, one in enumerate(found) if one.holds(line.left, middle)), None)
            if at is None:
                running.append(line)
            elif at not in told:
                told.add(at)
                self._lines(running)
                running = []
                self._rows(found[at].rows)
        self._lines(running)

    def _rows(self, rows: Sequence[Sequence[str]]) -> None:
        self.last = None
        rest = list(rows)
        if self.row is not None and _goes_on(self.row, rest[0]):
            self.row = tuple(
                " ".join(both).strip() for both in zip(self.row, rest.pop(0), strict=True)
            )
            self.builder.extend(row_text(self.row), lambda _before, whole: whole)
        self.builder.blank()
        for row in rest:
            self.builder.row(row)
        self.row = tuple(rest[-1]) if rest else self.row
        self.builder.blank()

    def _lines(self, lines: Sequence[PdfLine]) -> None:
        for stretch in parted(lines):
            if not isinstance(stretch, Cells):
                self._paragraphs(stretch)
            elif stretch.is_data:
                self._rows(stretch.rows)
            else:
                self.last = self.row = None
                for row in stretch.rows:
                    self.builder.add(COLUMN_GAP.join(row))

    def _paragraphs(self, lines: Sequence[PdfLine]) -> None:
        for made in paragraphs(lines, self.sizes, self.broken_at):
            if self.last is not None and self.last.goes_on_in(made):
                self.builder.extend(made.text, joined)
            else:
                self.builder.add(made.text, made.kind, made.level)
            self.last, self.row = made, None
            if made.gap:
                self.builder.blank()


def _goes_on(row: Sequence[str], following: Sequence[str]) -> bool:
    """Whether a table's first row behind a page's end is the rest of the last one before it.

    A row that was cut has nothing new in its first column, or its words go on in small letters.
    """
    alike = len(row) == len(following)
    return alike and (not following[0] or following[0][0].islower()) and any(row)
