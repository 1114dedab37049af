"""Opening a PDF: what asks for a password, what is cut short, and what only lost its table."""

import re

import pypdfium2
import pypdfium2.raw as pdfium

from importers.errors import DamagedError, ProtectedError, TruncatedError
from importers.proposals import Source

_END = b"%%EOF"
_TAIL = 2_048
_CATALOG = re.compile(rb"(\d{1,9})\s+\d{1,5}\s+obj\s*<<(?:[^>]|>(?!>)){0,2000}/Type\s*/Catalog\b")


def is_whole(source: Source) -> bool:
    """Whether the file ends as a PDF does."""
    return _END in source.data[-_TAIL:]


def opened(source: Source) -> pypdfium2.PdfDocument:
    """The document, open; raises where it cannot be opened or half of it is missing."""
    cut = not is_whole(source)
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
