"""Action items: the due list, one item, and what a search finds."""

from datetime import date
from typing import Any

from sqlalchemy import Select
from sqlalchemy import select as select_columns
from sqlmodel import Session, col

from store.errors import MissingError
from store.folding import danish_order, name_key, words
from store.models import Document, Forum, Item
from store.rows import ItemRow, ItemState

# In the order of `ItemRow`'s fields; whole objects of the tables take five times as long.
COLUMNS: tuple[Any, ...] = (
    col(Item.id),
    col(Item.kind),
    col(Item.title),
    col(Item.quote),
    col(Forum.name),
    col(Item.document_id),
    col(Document.name),
    col(Document.meeting_date),
    col(Item.agenda_item),
    col(Item.responsibles),
    col(Item.due),
    col(Item.recurrence),
    col(Item.condition),
    col(Item.state),
    col(Item.opened_on),
    col(Item.closed_on),
    col(Item.close_reason),
    col(Item.version),
)


def items(
    session: Session,
    *,
    state: ItemState | None,
    forum: str | None = None,
    search: str | None = None,
    closed_from: date | None = None,
    closed_to: date | None = None,
) -> list[ItemRow]:
    """Action items by due end (those without last), then forum and id."""
    wanted = _rows()
    if state is not None:
        wanted = wanted.where(col(Item.state) == state)
    if forum is not None:
        wanted = wanted.where(col(Forum.key) == name_key(forum))
    if closed_from is not None:
        wanted = wanted.where(col(Item.closed_on) >= closed_from)
    if closed_to is not None:
        wanted = wanted.where(col(Item.closed_on) <= closed_to)
    for word in words(search or ""):
        wanted = wanted.where(col(Item.search).contains(word, autoescape=True))
    return sorted((ItemRow(*row) for row in session.execute(wanted)), key=_due_order)


def item(session: Session, item_id: int) -> ItemRow:
    """One action item."""
    row = session.execute(_rows().where(col(Item.id) == item_id)).first()
    if row is None:
        raise MissingError(what="item", id=item_id)
    return ItemRow(*row)


def _rows() -> Select[Any]:
    return (
        select_columns(*COLUMNS)
        .outerjoin(Forum, col(Item.forum_id) == col(Forum.id))
        .outerjoin(Document, col(Item.document_id) == col(Document.id))
    )


def _due_order(row: ItemRow) -> tuple[date, tuple[str, str], int]:
    end = row.due.end if row.due else None
    return end or date.max, danish_order(row.forum or ""), row.id
