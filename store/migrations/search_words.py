"""The column that a search looks in: an item's words, folded the Danish way."""

import json
from collections import defaultdict

from sqlalchemy import Connection, text

from store.folding import fold

ITEMS = """
    SELECT item.id, item.title, item.quote, item.close_note, item.responsibles, forum.name
    FROM item LEFT JOIN forum ON forum.id = item.forum_id ORDER BY item.id
"""


def search_words(connection: Connection) -> None:
    """Give every item its folded words.

    Databases fold letters each in their own way, and SQLite none beyond ASCII.
    """
    connection.execute(text("ALTER TABLE item ADD COLUMN search VARCHAR NOT NULL DEFAULT ''"))
    notes: defaultdict[int, list[str]] = defaultdict(list)
    for item_id, note in connection.execute(text("SELECT item_id, text FROM note ORDER BY id")):
        notes[item_id].append(note)
    found = [
        {"id": item_id, "search": _search(said, responsibles, notes[item_id])}
        for item_id, *said, responsibles, forum in connection.execute(text(ITEMS))
        for said in [[*said, forum]]
    ]
    if found:
        connection.execute(text("UPDATE item SET search = :search WHERE id = :id"), found)


def _search(said: list[str | None], responsibles: str, notes: list[str]) -> str:
    who = [
        person[part]
        for person in json.loads(responsibles)
        for part in ("name", "as_written", "organisation")
    ]
    return fold("\n".join(part for part in (*said, *who, *notes) if part))
