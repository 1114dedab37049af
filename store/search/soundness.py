"""Whether a search finds all that is kept, and making the whole index anew where it does not."""

from collections.abc import Iterator
from hashlib import blake2b

from sqlalchemy import delete
from sqlmodel import Session, col, select

from store.changes.search_text import refresh_search
from store.models import Document, Item, Passage, Word
from store.search.making import INDEXED, drop, make
from store.search.passages import EACH, passages_in, passages_of, refresh_passages


def faults(session: Session) -> Iterator[str]:
    """What is wrong with the index of documents, and on SQLite with both full-text indexes."""
    numbers = session.exec(select(Document.id).order_by(col(Document.id))).all()
    for number in numbers:
        kept = {
            row.id: row for row in session.exec(select(Passage).where(passages_in(number or 0)))
        }
        said = {row.id: row for row in passages_of(session, session.get_one(Document, number))}
        if {one: row.model_dump() for one, row in kept.items()} != {
            one: row.model_dump() for one, row in said.items()
        }:
            yield f"document {number}: a search does not find what it says"
        session.expunge_all()
    known = {number or 0 for number in numbers}
    if any(number // EACH not in known for number in session.exec(select(Passage.id))):
        yield "passage: a search finds a document that is gone"
    if session.get_bind().dialect.name == "sqlite":
        yield from _indexes(session)


def rebuild(session: Session) -> None:
    """Make everything that a search reads anew from what is kept; no history is left of it."""
    drop(session.connection())
    for table in (Passage, Word):
        session.connection().execute(delete(table))
    for (number,) in session.connection().execute(select(Document.id)).all():
        refresh_passages(session, number)
        _let_go(session)
    for (number,) in session.connection().execute(select(Item.id)).all():
        refresh_search(session, [number])
        _let_go(session)
    make(session.connection())


def _let_go(session: Session) -> None:
    session.flush()
    session.expunge_all()


def _indexes(session: Session) -> Iterator[str]:
    """Each index against the table that it is of: every word at every place, and no other."""
    connection = session.connection()
    for table, columns in INDEXED.items():
        connection.exec_driver_sql(
            f"CREATE VIRTUAL TABLE temp.look USING fts5vocab(main, {table}_words, instance)"
        )
        found = 0
        for word in connection.exec_driver_sql("SELECT doc, col, offset, term FROM temp.look"):
            found += _mark(*word)
        connection.exec_driver_sql("DROP TABLE temp.look")
        names = ", ".join(columns)
        for number, *texts in connection.exec_driver_sql(f"SELECT id, {names} FROM {table}"):  # noqa: S608 - our own names
            for name, text in zip(columns, texts, strict=True):
                for place, word in enumerate(text.split()):
                    found -= _mark(number, name, place, word)
        if found:
            yield f"search index: {table}_words does not fit its table"


def _mark(number: int, column: str, place: int, word: str) -> int:
    """A number for a word at its place; sums of them are equal where all words are."""
    told = f"{number} {column} {place} {word}".encode()
    return int.from_bytes(blake2b(told, digest_size=8).digest())
