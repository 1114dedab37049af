"""A list's outline: the numbers of its items in order, without what only rows that are seen need.

A list of ten thousand is a column of numbers from one index; to load its rows takes fifty times as
long, and nobody looks at more than a screenful.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Select, func
from sqlalchemy import select as select_columns
from sqlmodel import Session, col

from store.folding import danish_order
from store.lists import Outline, Stub
from store.models import Forum, Item
from store.queries.items import Wanted, conditions
from store.rows import ItemState

MOST_CLOSED = 1000
NO_FORUM = -1


def outline(session: Session, wanted: Wanted) -> Outline:
    """What obliges by due end (those without last), forum and id; what is closed newest first."""
    if wanted.state is ItemState.CLOSED:
        return _closed(session, wanted)
    rows = session.execute(_narrowed(session, (Item.id, Item.due_end, Item.forum_id), wanted)).all()
    place = _places(session)
    ordered = sorted(rows, key=lambda row: (row[1] or date.max, place[row[2] or NO_FORUM], row[0]))
    return Outline(tuple(Stub(row[0], row[1]) for row in ordered), _resting(session, wanted))


def _closed(session: Session, wanted: Wanted) -> Outline:
    newest = _narrowed(session, (Item.id, Item.closed_on), wanted).order_by(
        col(Item.closed_on).desc(), col(Item.id).desc()
    )
    rows = session.execute(newest.limit(MOST_CLOSED + 1)).all()
    stubs = tuple(Stub(*row) for row in rows[:MOST_CLOSED])
    return Outline(stubs, more=len(rows) > MOST_CLOSED)


def _resting(session: Session, wanted: Wanted) -> int:
    """How many the list leaves out; a list of those leaves out none."""
    if wanted.on is None or wanted.resting:
        return 0
    left_out = _narrowed(session, (func.count(),), replace(wanted, resting=True))
    return int(session.execute(left_out).scalar_one())


def _narrowed(session: Session, columns: tuple[Any, ...], wanted: Wanted) -> Select[Any]:
    """The forum is joined only where it is asked about."""
    numbers = select_columns(*columns).select_from(Item).where(*conditions(session, wanted))
    if wanted.forum is None:
        return numbers
    return numbers.join(Forum, col(Item.forum_id) == col(Forum.id))


def _places(session: Session) -> dict[int, int]:
    """The fora in Danish order, those without a forum first."""
    fora = session.execute(select_columns(col(Forum.id), col(Forum.name))).all()
    ordered = sorted(fora, key=lambda row: (danish_order(row[1]), row[0]))
    return {NO_FORUM: -1} | {row[0]: place for place, row in enumerate(ordered)}
