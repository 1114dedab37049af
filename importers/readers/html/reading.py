"""A page's letters found, its frame left out, its article put down."""

import re

from importers.proposals import Document, Source
from importers.readers.building import Builder
from importers.readers.encodings import decode
from importers.readers.html.page import Page, Said
from importers.readers.office.cells import Paragraph, Row, put_paragraph, put_row

_DECLARED = re.compile(
    rb"""<meta[^>]{0,300}charset\s*=\s*["']?\s*([\w-]{2,40})|<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]{2,40})""",
    re.IGNORECASE,
)
_HEAD = 8_192
_LEAST = 0.25
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_BEGINNING = 1_500


def read(source: Source, form: str, declared: str = "") -> Document:
    """The document in `source`; `declared` is what a mail or a server said of its letters."""
    text, encoding = decode(source.data, declared or declared_in(source.data))
    page = Page()
    page.feed(text.replace("\0", ""))
    page.finish()
    builder = Builder(source, form)
    if encoding:
        builder.flag(f"encoding:{encoding}")
    if page.hidden:
        builder.flag("hidden-text")
    article = _article(page.said)
    if page.title.strip() and not _is_dated(article):
        builder.add(page.title)
    for one in article:
        if isinstance(one.what, Row):
            put_row(builder, one.what)
        else:
            put_paragraph(builder, one.what)
    return builder.document()


def declared_in(data: bytes) -> str:
    """What the page says of its own letters."""
    found = _DECLARED.search(data[:_HEAD])
    return (found[1] or found[2]).decode("ascii") if found else ""


def _article(said: list[Said]) -> list[Said]:
    """What does not belong to the frame; all of it where the frame seems to hold the page."""
    kept = [one for one in said if not one.frame]
    whole, inside = _size(said), _size(kept)
    return kept if inside > whole * _LEAST else said


def _size(said: list[Said]) -> int:
    return sum(len(text) for one in said for text in _texts(one.what))


def _texts(what: Paragraph | Row) -> list[str]:
    if isinstance(what, Row):
        return [one.text for cell in what.cells for one in cell]
    return [what.text]


def _is_dated(article: list[Said]) -> bool:
    beginning = ""
    for one in article:
        beginning += " ".join(_texts(one.what))
        if len(beginning) > _BEGINNING:
            break
    return _YEAR.search(beginning[:_BEGINNING]) is not None
