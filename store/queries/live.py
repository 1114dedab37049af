"""What still obliges, and what rests: said once, so that lists and counts agree."""

from datetime import date

from sqlalchemy import ColumnElement, and_, or_
from sqlmodel import col

from store.models import Item


def live() -> ColumnElement[bool]:
    """Items that still oblige, by the index that holds no others."""
    return col(Item.closed_on).is_(None)


def rests(*, on: date) -> ColumnElement[bool]:
    """Items that still oblige and that lists leave out on a day."""
    return and_(live(), col(Item.not_before) > on)


def shows(*, on: date) -> ColumnElement[bool]:
    """Items that no list leaves out on a day; closed ones do not rest."""
    return or_(
        col(Item.not_before).is_(None),
        col(Item.not_before) <= on,
        col(Item.closed_on).is_not(None),
    )
