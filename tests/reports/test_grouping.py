"""The due list's groups, by ISO weeks."""

from datetime import date

import pytest

from importers.proposals import Certainty, Due, Grain
from reports.grouping import Group, group_of

TUESDAY = date(2026, 9, 22)


def due(end: date | None, start: date | None = None) -> Due:
    return Due("", start or end, end, Grain.DAY, Certainty.EXACT)


@pytest.mark.parametrize(
    ("end", "group"),
    [
        (date(2026, 9, 21), Group.OVERDUE),
        (date(2026, 9, 22), Group.THIS_WEEK),
        (date(2026, 9, 27), Group.THIS_WEEK),
        (date(2026, 9, 28), Group.NEXT_FOUR_WEEKS),
        (date(2026, 10, 25), Group.NEXT_FOUR_WEEKS),
        (date(2026, 10, 26), Group.LATER),
        (None, Group.NO_DUE),
    ],
)
def test_a_due_belongs_to_one_group(end: date | None, group: Group) -> None:
    assert group_of(due(end), today=TUESDAY) is group


def test_what_has_only_a_beginning_is_never_late() -> None:
    assert group_of(due(None, date(2020, 1, 1)), today=TUESDAY) is Group.NO_DUE
    assert group_of(None, today=TUESDAY) is Group.NO_DUE


def test_an_interval_is_late_when_it_is_over() -> None:
    under_way = due(date(2026, 9, 30), date(2026, 9, 1))

    assert group_of(under_way, today=TUESDAY) is Group.NEXT_FOUR_WEEKS


def test_this_week_ends_on_sunday_also_on_a_sunday() -> None:
    sunday = date(2027, 1, 3)

    assert group_of(due(sunday), today=sunday) is Group.THIS_WEEK
    assert group_of(due(date(2027, 1, 4)), today=sunday) is Group.NEXT_FOUR_WEEKS
