"""Pages that are pictures, read by Tesseract and made paragraphs as a PDF's lines are."""

from collections.abc import Callable, Iterable

from importers.errors import DamagedError, NoLettersError, ScanError
from importers.proposals import Document, Source
from importers.readers.building import Builder
from importers.readers.pdf.paragraphs import edges, paragraphs
from importers.readers.progress import page_done
from importers.readers.scan import FLAG, tesseract
from importers.readers.scan.tesseract import Found, Seen

MOST_PAGES = 100
_SURE, _STEP = 0.95, 5


def read_picture(source: Source, form: str) -> Document:
    """The document on a picture."""
    seen = tesseract.see(ready(source), source.data)
    if seen is None:
        raise DamagedError(source.name)
    builder = Builder(source, form)
    builder.page = 1
    put(builder, seen)
    if not seen.lines:
        raise NoLettersError(source.name)
    mark(builder, [seen])
    return builder.document()


def ready(source: Source) -> Found:
    """The Tesseract that reads Danish; raises where there is none."""
    found = tesseract.find()
    if found is None or not found.reads_danish:
        raise ScanError(source.name)
    return found


def see_pages(source: Source, pages: Iterable[Callable[[], bytes]]) -> list[Seen]:
    """What stands on each page; each is drawn when its turn comes."""
    found = ready(source)
    drawn = list(pages)[:MOST_PAGES]
    seen = []
    for number, draw in enumerate(drawn, start=1):
        seen.append(tesseract.see(found, draw()) or Seen((), 0.0))
        page_done(number, len(drawn))
    return seen


def put(builder: Builder, seen: Seen) -> None:
    """The lines of a page as paragraphs."""
    lines = seen.lines
    if not lines:
        return
    wide = max(line.right for line in lines) + min(line.left for line in lines)
    for made in paragraphs(lines, (), edges(lines, wide)):
        builder.add(made.text, made.kind, made.level)
        if made.gap:
            builder.blank()


def mark(builder: Builder, seen: list[Seen]) -> None:
    """Say that letters are guesses, and how sure the guesses were, to the nearest five per cent."""
    builder.flag(FLAG)
    sure = [one.confidence for one in seen if one.lines]
    share = 100 * sum(sure) / len(sure) if sure else 0.0
    if share < 100 * _SURE:
        builder.flag(f"{FLAG}-sure:{_STEP * round(share / _STEP)}")
