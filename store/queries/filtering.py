"""A filter's conditions in SQL."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

from sqlalchemy import ColumnElement, and_, or_, true
from sqlmodel import Session, col, select

from importers.proposals import Kind
from store.filters.values import Condition, Days, Filter, Key, Value
from store.models import Forum, Item
from store.queries.live import live, rests
from store.rows import ItemState
from store.search.compounds import widened
from store.search.matching import Part, documents_named, items_with
from store.search.terms import index_text, index_words, terms


def filtered(session: Session, wanted: Filter) -> Iterator[ColumnElement[bool]]:
    """All that must hold of an item."""
    for condition in wanted.conditions:
        holds = _holds(session, condition, wanted)
        # What is not known of an item does not hold of it: NULL must not swallow a negation.
        yield holds.is_not(True) if condition.negated else holds


def _holds(session: Session, condition: Condition, wanted: Filter) -> ColumnElement[bool]:
    if condition.key is Key.OVERDUE:
        return and_(live(), col(Item.due_end) < wanted.on)
    if condition.key is Key.RESTING:
        return rests(on=wanted.on)
    one = ASKED[condition.key]
    return or_(*(one(session, value) for value in condition.values))


def _text(session: Session, value: Value) -> ColumnElement[bool]:
    sought = widened(session, terms(str(value)))
    return items_with(session, sought) if sought else true()


def _forum(session: Session, value: Value) -> ColumnElement[bool]:
    if value is None:
        return col(Item.forum_id).is_(None)
    fora = session.exec(select(Forum.id, Forum.name)).all()
    return col(Item.forum_id).in_([number for number, name in fora if _named(name, value)])


def _responsible(session: Session, value: Value) -> ColumnElement[bool]:
    if value is None:
        return col(Item.search_people) == ""
    sought = widened(session, terms(f"{value}"))
    return items_with(session, sought, Part.PEOPLE) if sought else true()


def _document(session: Session, value: Value) -> ColumnElement[bool]:
    if value is None:
        return col(Item.document_id).is_(None)
    if str(value).isdecimal():
        return col(Item.document_id) == int(str(value))
    sought = widened(session, terms(str(value)))
    return col(Item.document_id).in_(documents_named(session, sought)) if sought else true()


def _due(session: Session, value: Value) -> ColumnElement[bool]:
    del session
    return col(Item.due_end).is_(None) if value is None else _in(col(Item.due_end), value)


def _created(session: Session, value: Value) -> ColumnElement[bool]:
    del session
    return _in(col(Item.opened_on), value)


def _closed(session: Session, value: Value) -> ColumnElement[bool]:
    del session
    return _in(col(Item.closed_on), value)


def _state(session: Session, value: Value) -> ColumnElement[bool]:
    del session
    return col(Item.state).in_(sorted(cast("frozenset[ItemState]", value)))


def _kind(session: Session, value: Value) -> ColumnElement[bool]:
    del session
    return col(Item.kind) == cast("Kind", value)


ASKED: Mapping[Key, Callable[[Session, Value], ColumnElement[bool]]] = {
    Key.TEXT: _text,
    Key.FORUM: _forum,
    Key.RESPONSIBLE: _responsible,
    Key.DUE: _due,
    Key.STATE: _state,
    Key.KIND: _kind,
    Key.DOCUMENT: _document,
    Key.CREATED: _created,
    Key.CLOSED: _closed,
}


def _in(column: Any, value: Value) -> ColumnElement[bool]:  # noqa: ANN401 - a column of days
    days = cast("Days", value)
    bounds: list[ColumnElement[bool]] = [column.is_not(None)]
    if days.first is not None:
        bounds.append(column >= days.first)
    if days.last is not None:
        bounds.append(column <= days.last)
    return and_(*bounds)


def _named(name: str, value: Value) -> bool:
    """Whether a name holds all words of a value, each somewhere."""
    folded = index_text(name)
    return all(word in folded for word in index_words(str(value)))
