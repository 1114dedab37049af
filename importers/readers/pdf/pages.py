"""A PDF's pages: what is written on each, and what is only drawn there."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

import pypdfium2
import pypdfium2.raw as pdfium

from importers.errors import ScanError
from importers.proposals import Source
from importers.readers.pdf.lines import PageText, PdfLine
from importers.readers.pdf.second import CUT_AT
from importers.readers.pdf.tables import Table, tables
from importers.readers.scan.reading import see_pages
from importers.readers.scan.tesseract import Seen

_DOTS, _POINTS = 200, 72
_STAMP = 80
_MOST_PIXELS = 12_000_000
_MOST_PAGES = 10_000


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on a page."""

    wide: float
    high: float
    lines: tuple[PdfLine, ...]
    tables: tuple[Table, ...]
    drawn: bool = False
    seen: Seen | None = None

    @property
    def is_cut(self) -> bool:
        """Whether a line is as long as PDFium lets a string become."""
        return any(len(line.text) >= CUT_AT for line in self.lines)


def pages(source: Source, opened: pypdfium2.PdfDocument) -> list[Page]:
    """The pages with their words, Tesseract's where they are pictures."""
    read = [_page(opened, number) for number in range(min(len(opened), _MOST_PAGES))]
    return _with_scans(source, opened, read)


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
    drawn = _is_picture(page, lines, wide * high)
    text.close()
    page.close()
    return Page(wide, high, lines, found, drawn)


def _is_picture(page: pypdfium2.PdfPage, lines: Sequence[PdfLine], area: float) -> bool:
    """Whether the page's words are drawn; a case system stamps its number on a scan."""
    if sum(len(line.text) for line in lines) > _STAMP:
        return False
    if not lines:
        return int(pdfium.FPDFPage_CountObjects(page.raw)) > 0
    pictures = page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE,), max_depth=2)
    return any(_area(*one.get_bounds()) > area / 2 for one in pictures)


def _area(left: float, bottom: float, right: float, top: float) -> float:
    return (right - left) * (top - bottom)


def _with_scans(source: Source, opened: pypdfium2.PdfDocument, pages: list[Page]) -> list[Page]:
    """The pages with what Tesseract reads off those that are pictures.

    Where there is none, a file of pictures only is refused, and one with some of them is read
    and flagged.
    """
    drawn = [number for number, page in enumerate(pages) if page.drawn]
    if not drawn:
        return pages
    try:
        seen = see_pages(source, (partial(_picture, opened, number) for number in drawn))
    except ScanError:
        if not any(page.lines for page in pages):
            raise
        return pages
    told = dict(zip(drawn, seen, strict=False))
    return [replace(page, seen=told.get(number)) for number, page in enumerate(pages)]


def _picture(opened: pypdfium2.PdfDocument, number: int) -> bytes:
    """The page drawn in grey, as a plain grey map."""
    page = opened[number]
    wide, high = page.get_size()
    scale = min(_DOTS / _POINTS, (_MOST_PIXELS / max(1.0, wide * high)) ** 0.5)
    bitmap = page.render(scale=scale, grayscale=True)
    raw, step = bytes(bitmap.buffer), bitmap.stride
    rows = [raw[at : at + bitmap.width] for at in range(0, step * bitmap.height, step)]
    return b"P5\n%d %d\n255\n" % (bitmap.width, bitmap.height) + b"".join(rows)
