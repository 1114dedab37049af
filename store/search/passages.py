"""The passages of a document: what a search finds in it, and where.

A passage's number names its document, so that the documents which hold a word are known from the
index alone. The first passage is the document's name and forum.
"""

from collections.abc import Iterator

from sqlalchemy import ColumnElement, delete
from sqlmodel import Session, col

from importers.proposals import Span
from store.models import Document, Forum, Original, Passage
from store.queries.points import all_closed_spans
from store.search.compounds import remember
from store.search.terms import index_text

EACH = 1 << 16  # numbers for each document
NAME = 0  # the one that is the document's name
MOST = 60_000  # passages of one document: longer ones, where they would be more
LENGTH = 500  # characters, up to the end of a line
TWICE = 2


def refresh_passages(session: Session, document_id: int) -> None:
    """Write the passages of a document anew, or take them away with it."""
    session.connection().execute(delete(Passage).where(passages_in(document_id)))
    document = session.get(Document, document_id)
    if document is not None:
        found = list(passages_of(session, document))
        session.add_all(found)
        remember(session, {word for one in found for word in one.body.split(" ")})


def passages_of(session: Session, document: Document) -> Iterator[Passage]:
    """The passages of a document as its text has them."""
    first = document.number * EACH
    closed = all_closed_spans(session, document.number)
    name = _name(session, document)
    yield Passage(id=first, start=0, end=0, body=name, withheld=document.closed)
    text = session.get_one(Original, document.original).text
    for number, span in enumerate(spans(text), start=1):
        body = index_text(text[span.start : span.end])
        withheld = document.closed or any(
            one.start < span.end and span.start < one.end for one in closed
        )
        yield Passage(
            id=first + number, start=span.start, end=span.end, body=body, withheld=withheld
        )


def passages_in(document_id: int) -> ColumnElement[bool]:
    """The passages of a document, its name among them."""
    return col(Passage.id).between(document_id * EACH, (document_id + 1) * EACH - 1)


def spans(text: str) -> Iterator[Span]:
    """Where passages begin and end: at line ends, or between words in a long line."""
    length = max(LENGTH, len(text) // MOST)
    start = 0
    while start < len(text):
        end = text.find("\n", start + length) + 1 or len(text)
        if end - start > TWICE * length:
            end = text.find(" ", start + length, start + TWICE * length) + 1 or start + length
        yield Span(start, end)
        start = end


def _name(session: Session, document: Document) -> str:
    forum = session.get(Forum, document.forum_id) if document.forum_id is not None else None
    return index_text(f"{document.name} {forum.name if forum else ''}")
