"""The full-text index: over items by title, responsibles and the rest, and over documents' passages.

It is kept in step by the database itself, in the transaction of the change.
"""

import json
from collections import defaultdict
from collections.abc import Iterator

from sqlalchemy import BigInteger, Column, Connection, Integer, MetaData, String, Table, text

from store.search.compounds import KEEP, SHORTEST_WHOLE
from store.search.making import make
from store.search.passages import EACH, spans
from store.search.terms import index_text

ADDED = MetaData()
PASSAGE = Table(
    "passage",
    ADDED,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("body", String, nullable=False),
)
WORD = Table("word", ADDED, Column("word", String, primary_key=True))
ITEMS = """
    SELECT item.id, item.title, item.responsibles, item.quote, item.close_note, item.condition,
        item.waits_for, forum.name
    FROM item LEFT JOIN forum ON forum.id = item.forum_id ORDER BY item.id
"""
DOCUMENTS = """
    SELECT document.id, document.name, forum.name, document.original
    FROM document LEFT JOIN forum ON forum.id = document.forum_id ORDER BY document.id
"""
PUT = """
    UPDATE item SET search_title = :search_title, search_people = :search_people, search = :search
    WHERE id = :id
"""


def full_text(connection: Connection) -> None:
    """Index what is kept, and let the index follow every change from now on."""
    for name in ("search_title", "search_people"):
        connection.execute(text(f"ALTER TABLE item ADD COLUMN {name} VARCHAR NOT NULL DEFAULT ''"))
    ADDED.create_all(connection)
    _index_items(connection)
    _index_documents(connection)
    make(connection)


def _index_items(connection: Connection) -> None:
    notes: defaultdict[int, list[str]] = defaultdict(list)
    for item_id, note in connection.execute(text("SELECT item_id, text FROM note ORDER BY id")):
        notes[item_id].append(note)
    for item_id, title, responsibles, *rest in connection.execute(text(ITEMS)).all():
        said = {
            "search_title": index_text(title),
            "search_people": index_text("\n".join(_people(responsibles))),
            "search": index_text("\n".join(one for one in (*rest, *notes[item_id]) if one)),
        }
        connection.execute(text(PUT), {"id": item_id, **said})
        _remember(connection, " ".join(said.values()))


def _people(responsibles: str) -> Iterator[str]:
    for person in json.loads(responsibles):
        yield from (person[part] for part in ("name", "as_written", "organisation") if person[part])


def _index_documents(connection: Connection) -> None:
    for document_id, name, forum, original in connection.execute(text(DOCUMENTS)).all():
        wanted = text("SELECT text FROM original WHERE sha256 = :sha256")
        said = connection.execute(wanted, {"sha256": original}).scalar_one()
        first = document_id * EACH
        rows = [{"id": first, "start": 0, "end": 0, "body": index_text(f"{name} {forum or ''}")}]
        for number, span in enumerate(spans(said), start=1):
            body = index_text(said[span.start : span.end])
            rows.append({"id": first + number, "start": span.start, "end": span.end, "body": body})
        connection.execute(PASSAGE.insert(), rows)
        _remember(connection, " ".join(str(row["body"]) for row in rows))


def _remember(connection: Connection, said: str) -> None:
    long = {word for word in said.split(" ") if len(word) >= SHORTEST_WHOLE and word.isalpha()}
    if long:
        connection.execute(KEEP, [{"word": word} for word in sorted(long)])
