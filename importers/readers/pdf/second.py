"""A second reading of a PDF, by pypdf, for the files that PDFium gives up or cuts.

PDFium ends a string after 32,767 letters without a word. pypdf is slower and bounded in its own
ways; it gives words and pages and no geometry.
"""

import logging
from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import FileNotDecryptedError, PyPdfError

from importers.errors import DamagedError, ProtectedError
from importers.proposals import Document, Source
from importers.readers.building import Builder
from importers.readers.pdf.hyphens import without_cuts

CUT_AT = 32_767
_MOST_PAGES = 2_000


def read(source: Source, form: str) -> Document:
    """The document in `source` as pypdf reads it."""
    logging.getLogger("pypdf").disabled = True
    builder = Builder(source, form)
    builder.flag("second-reading")
    builder.page = 1
    try:
        for number, page in enumerate(PdfReader(BytesIO(source.data)).pages[:_MOST_PAGES], start=1):
            if number > 1:
                builder.end_page(number)
            builder.raw(without_cuts(page.extract_text()))
    except FileNotDecryptedError as error:
        raise ProtectedError(source.name) from error
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise DamagedError(source.name) from error
    return builder.document()
