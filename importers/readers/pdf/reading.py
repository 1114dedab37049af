"""A PDF's pages put together: lines without furniture, tables as rows, paragraphs as one line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

from importers.errors import DamagedError, EmptySourceError, ProtectedError, TruncatedError
from importers.proposals import Document, Source
from importers.readers.building import Builder
from importers.readers.pdf import second
from importers.readers.pdf.columns import Cells, parted
from importers.readers.pdf.furniture import repeated
from importers.readers.pdf.lines import COLUMN_GAP, PageText, PdfLine
from importers.readers.pdf.paragraphs import body_size, heading_sizes, paragraphs
from importers.readers.pdf.tables import Table, tables

_MOST_PAGES = 10_000
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_HEAD = 1_500
_END = b"%%EOF"
_TAIL = 2_048
_CATALOG = re.compile(rb"(\d{1,9})\s+\d{1,5}\s+obj\s*<<(?:[^>]|>(?!>)){0,2000}/Type\s*/Catalog\b")


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on a page."""

    wide: float
    high: float
    lines: tuple[PdfLine, ...]
    tables: tuple[Table, ...]

    @property
    def is_cut(self) -> bool:
        """Whether a line is as long as PDFium lets a string become."""
        return any(len(line.text) >= second.CUT_AT for line in self.lines)


def read(source: Source, form: str) -> Document:
    """The document in `source`."""
    with _opened(source) as opened:
        pages = [_page(opened, number) for number in range(min(len(opened), _MOST_PAGES))]
    if any(page.is_cut for page in pages):
        return second.read(source, form)
    builder = Builder(source, form)
    if _END not in source.data[-_TAIL:]:
        builder.flag("salvaged")
    _put(builder, pages)
    return builder.document()


def _opened(source: Source) -> pypdfium2.PdfDocument:
    cut = _END not in source.data[-_TAIL:]
    if cut and _ends_in_stream(source.data):
        raise TruncatedError(source.name)
    try:
        return pypdfium2.PdfDocument(source.data)
    except pypdfium2.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise ProtectedError(source.name) from error
        return _mended(source, error, cut=cut)


def _ends_in_stream(data: bytes) -> bool:
    """Whether the file ends before the words of a page do."""
    return data.rfind(b"stream") != data.rfind(b"endstream") + len(b"end")


def _mended(source: Source, error: Exception, *, cut: bool) -> pypdfium2.PdfDocument:
    """A file that lost its table of objects only, with a pointer to its catalogue put behind it."""
    refusal = TruncatedError if cut else DamagedError
    found = _CATALOG.search(source.data)
    if found is None:
        raise refusal(source.name) from error
    trailer = b"\ntrailer\n<</Root %s 0 R>>\nstartxref\n0\n%%%%EOF\n" % found[1]
    try:
        return pypdfium2.PdfDocument(source.data + trailer)
    except pypdfium2.PdfiumError:
        raise refusal(source.name) from error


def _page(opened: pypdfium2.PdfDocument, number: int) -> Page:
    try:
        page = opened[number]
    except pypdfium2.PdfiumError:
        return Page(0.0, 0.0, (), ())
    if pdfium.FPDFPage_GetAnnotCount(page.raw):
        page.flatten()  # what was filled into a form becomes part of the page
        page = opened[number]
    text = page.get_textpage()
    lines = tuple(PageText(text).lines())
    found = tuple(tables(page, text)) if lines else ()
    wide, high = page.get_size()
    text.close()
    page.close()
    return Page(wide, high, lines, found)


def _put(builder: Builder, pages: Sequence[Page]) -> None:
    furniture = repeated([(page.high, page.lines) for page in pages])
    kept = [
        [line for i, line in enumerate(page.lines) if i not in left_out]
        for page, left_out in zip(pages, furniture, strict=True)
    ]
    everything = [line for lines in kept for line in lines]
    if not everything:
        raise EmptySourceError(builder.source.name)
    sizes = heading_sizes(everything, body_size(everything))
    builder.page = 1
    head = " ".join(line.text for line in everything[:40])[:_HEAD]
    if pages and furniture[0] and _YEAR.search(head) is None:
        for i in sorted(furniture[0]):
            if _YEAR.search(pages[0].lines[i].text):
                builder.add(pages[0].lines[i].text)
    for number, (page, lines) in enumerate(zip(pages, kept, strict=True), start=1):
        if number > 1:
            builder.end_page(number)
        _Putting(builder, sizes, page.wide).page(lines, page.tables)


@dataclass(frozen=True, slots=True)
class _Putting:
    """Puts a page's lines into the builder."""

    builder: Builder
    sizes: Sequence[float]
    wide: float

    def page(self, lines: Sequence[PdfLine], found: Sequence[Table]) -> None:
        """Running lines and tables; a table stands where its first line stood."""
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
        self.builder.blank()
        for row in rows:
            self.builder.row(row)
        self.builder.blank()

    def _lines(self, lines: Sequence[PdfLine]) -> None:
        for stretch in parted(lines):
            if not isinstance(stretch, Cells):
                self._paragraphs(stretch)
            elif stretch.is_data:
                self._rows(stretch.rows)
            else:
                for row in stretch.rows:
                    self.builder.add(COLUMN_GAP.join(row))

    def _paragraphs(self, lines: Sequence[PdfLine]) -> None:
        for made in paragraphs(lines, self.sizes, self.wide):
            self.builder.add(made.text, made.kind, made.level)
            if made.gap:
                self.builder.blank()
