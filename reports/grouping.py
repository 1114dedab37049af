"""The due list's groups: what is late, what is near, what can wait, by ISO weeks."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from importers.proposals import Due
from reports.week import Week
from store.rows import ItemRow

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
    if due is None or due.end is None:
        return Group.NO_DUE
    if due.end < today:
        return Group.OVERDUE
    sunday = Week.of(today).sunday
    if due.end <= sunday:
        return Group.THIS_WEEK
    return Group.NEXT_FOUR_WEEKS if due.end <= sunday + AHEAD else Group.LATER


def grouped(items: Iterable[ItemRow], *, today: date) -> dict[Group, list[ItemRow]]:
    """The items of every group, in the order they came in; empty groups stand as well."""
    groups: dict[Group, list[ItemRow]] = {group: [] for group in Group}
    for item in items:
        groups[group_of(item.due, today=today)].append(item)
    return groups
