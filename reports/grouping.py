"""The due list's groups: what is late, what is near, what can wait, by ISO weeks."""

from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from importers.proposals import Due
from reports.week import Week

AHEAD = timedelta(weeks=4)


class Group(StrEnum):
    """In the order in which they are worked off."""

    OVERDUE = "overdue"
    THIS_WEEK = "this-week"
    NEXT_FOUR_WEEKS = "next-four-weeks"
    LATER = "later"
    NO_DUE = "no-due"


def group_of(due: Due | None, *, today: date) -> Group:
    """Where a due belongs; what is late is judged by its end, so one without an end has no date."""
    return group_ending(None if due is None else due.end, today=today)


@lru_cache(maxsize=4096)
def group_ending(end: date | None, *, today: date) -> Group:
    """Where what ends on a day belongs."""
    if end is None:
        return Group.NO_DUE
    if end < today:
        return Group.OVERDUE
    sunday = Week.of(today).sunday
    if end <= sunday:
        return Group.THIS_WEEK
    return Group.NEXT_FOUR_WEEKS if end <= sunday + AHEAD else Group.LATER
