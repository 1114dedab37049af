"""What a weekly report is made of, asked for part by part: nobody reads what is far away."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_
from sqlalchemy import select as select_columns
from sqlmodel import Session, col

from store.folding import name_key
from store.lists import WeekRows
from store.models import Forum, Item
from store.queries.items import rows_where
from store.visibility import open_items

NOBODY: tuple[Any, ...] = ()


def week(session: Session, *, first: date, as_of: date, until: date, forum: str | None) -> WeekRows:
    """What obliged at the end of `as_of`, and what was closed from `first` to then."""
    mine = and_(_of_forum(session, forum), *open_items(session))
    obliging = and_(_obliging(as_of), mine)
    resting = and_(obliging, col(Item.not_before) > as_of)
    closed = and_(col(Item.closed_on).between(first, as_of), col(Item.opened_on) <= as_of, mine)
    return WeekRows(
        open=_count(session, obliging),
        resting=_count(session, resting),
        near=rows_where(session, obliging, col(Item.due_end) <= until),
        undated=rows_where(session, obliging, col(Item.due_end).is_(None)),
        unassigned=rows_where(session, obliging, col(Item.responsibles) == NOBODY),
        closed=rows_where(session, closed),
    )


def _obliging(as_of: date) -> ColumnElement[bool]:
    """What was opened by a day and not closed by then."""
    return and_(
        or_(col(Item.closed_on).is_(None), col(Item.closed_on) > as_of),
        col(Item.opened_on) <= as_of,
    )


def _of_forum(session: Session, forum: str | None) -> ColumnElement[bool]:
    if forum is None:
        return col(Item.id).is_not(None)
    known = select_columns(col(Forum.id)).where(col(Forum.key) == name_key(forum))
    return col(Item.forum_id) == session.execute(known).scalar()


def _count(session: Session, condition: ColumnElement[bool]) -> int:
    return int(
        session.execute(
            select_columns(func.count()).select_from(Item).where(condition)
        ).scalar_one()
    )
