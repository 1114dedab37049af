"""Action items: the due list, one item, and what a search finds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select
from sqlalchemy import select as select_columns
from sqlmodel import Session, col

from store.errors import MissingError
from store.filters.values import Filter, Key
from store.folding import danish_order, name_key
from store.models import Document, Forum, Item
from store.queries.filtering import filtered
from store.queries.live import live, rests, shows
from store.rows import LIVE, ItemRow, ItemState, States
from store.search.compounds import widened
from store.search.matching import items_with
from store.search.terms import terms
from store.visibility import open_items

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
    col(Item.not_before),
    col(Item.waits_for),
    col(Item.merged_into),
    col(Item.split_from),
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which items: None leaves a question open; the closed_* bounds are inclusive.

    On a day, `resting` tells those that rest then from those that do not. Where a filter asks about
    states or rest itself, it alone decides about them.
    """

    state: States = None
    forum: str | None = None
    search: str | Filter | None = None
    closed_from: date | None = None
    closed_to: date | None = None
    on: date | None = None
    resting: bool = False


def items(session: Session, wanted: Wanted) -> list[ItemRow]:
    """Action items by due end (those without last), then forum and id."""
    rows = session.connection().execute(_rows().where(*conditions(session, wanted)))
    return sorted((ItemRow(*row) for row in rows), key=_due_order)


def rows_where(session: Session, *conditions: ColumnElement[bool]) -> tuple[ItemRow, ...]:
    """The items that fulfil all conditions, in no order."""
    rows = session.connection().execute(_rows().where(*conditions, *open_items(session)))
    return tuple(ItemRow(*row) for row in rows)


def numbered(session: Session, ids: Sequence[int]) -> list[ItemRow]:
    """The items with these numbers, in no order; those that are gone are left out."""
    return list(rows_where(session, col(Item.id).in_(ids)))


def item(session: Session, item_id: int) -> ItemRow:
    """One action item."""
    row = session.execute(_rows().where(col(Item.id) == item_id, *open_items(session))).first()
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


def conditions(session: Session, wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    """What is wanted, as conditions on items and the fora that are joined."""
    yield from open_items(session)
    asked = wanted.search if isinstance(wanted.search, Filter) else None
    if asked is None or not asked.speaks_of(Key.STATE, Key.CLOSED):
        yield from _in_states(wanted.state)
    if wanted.on is not None and (asked is None or not asked.speaks_of(Key.STATE, Key.RESTING)):
        yield rests(on=wanted.on) if wanted.resting else shows(on=wanted.on)
    if wanted.forum is not None:
        yield col(Forum.key) == name_key(wanted.forum)
    if wanted.closed_from is not None:
        yield col(Item.closed_on) >= wanted.closed_from
    if wanted.closed_to is not None:
        yield col(Item.closed_on) <= wanted.closed_to
    if asked is not None:
        yield from filtered(session, asked)
    elif sought := widened(session, terms(str(wanted.search or ""))):
        yield items_with(session, sought)


def _in_states(states: States) -> Iterator[ColumnElement[bool]]:
    if states == LIVE:
        yield live()
    elif isinstance(states, ItemState):
        yield col(Item.state) == states
    elif states is not None:
        yield col(Item.state).in_(sorted(states))
