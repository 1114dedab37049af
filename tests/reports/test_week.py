"""Weeks count by ISO 8601."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.week import Week


def test_a_week_is_read_as_it_is_written() -> None:
    week = Week.parse("2026-W48")

    assert (week.monday, week.sunday) == (date(2026, 11, 23), date(2026, 11, 29))
    assert str(week) == "2026-W48"


@pytest.mark.parametrize("text", ["2026", "2026-W54", "2025-W53", "2026-W00", "uge 48", ""])
def test_what_is_no_week_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the text itself is the message
        Week.parse(text)


def test_the_first_days_of_a_year_may_belong_to_the_last_week() -> None:
    assert Week.of(date(2027, 1, 1)) == Week(2026, 53)


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 1, 1)), st.integers(-200, 200))
def test_going_on_and_back_comes_home(day: date, weeks: int) -> None:
    week = Week.of(day)

    assert week.plus(weeks).plus(-weeks) == week
    assert week.monday <= day <= week.sunday
