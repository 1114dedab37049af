from datetime import date, datetime, timedelta

import pytest
from dateutil.easter import easter as easter_of_dateutil
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from importers.danish import calendar

DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))
FAR = date(2032, 12, 31)


def days_of(recurrence: str, first: date, *, until: date = FAR) -> list[date]:
    """The occurrences as a list."""
    return list(calendar.occurrences(recurrence, first, until=until))


def test_half_a_year_from_the_end_of_august_stays_on_month_ends() -> None:
    assert days_of("FREQ=MONTHLY;INTERVAL=6", date(2026, 8, 31), until=date(2028, 9, 1)) == [
        date(2026, 8, 31),
        date(2027, 2, 28),
        date(2027, 8, 31),
        date(2028, 2, 29),
        date(2028, 8, 31),
    ]


def test_dateutil_skips_where_we_clamp() -> None:
    start = datetime(2026, 8, 31)  # noqa: DTZ001 - days, not moments
    skipping = rrulestr("FREQ=MONTHLY;INTERVAL=6;COUNT=2", dtstart=start)
    assert [moment.date() for moment in skipping] == [date(2026, 8, 31), date(2027, 8, 31)]


def test_every_second_year_from_a_leap_day_stays_in_february() -> None:
    assert days_of("FREQ=YEARLY;INTERVAL=2", date(2024, 2, 29), until=date(2029, 1, 1)) == [
        date(2024, 2, 29),
        date(2026, 2, 28),
        date(2028, 2, 29),
    ]


def test_the_thirty_first_of_every_month_is_its_last_day() -> None:
    found = days_of("FREQ=MONTHLY;BYMONTHDAY=31", date(2026, 1, 31), until=date(2026, 4, 30))
    assert found == [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30)]


@pytest.mark.parametrize(
    ("recurrence", "expected"),
    [
        ("FREQ=WEEKLY;INTERVAL=2", [date(2026, 3, 2), date(2026, 3, 16), date(2026, 3, 30)]),
        ("FREQ=MONTHLY;BYDAY=1TH", [date(2026, 3, 5), date(2026, 4, 2)]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", [date(2026, 3, 31)]),
        ("FREQ=YEARLY;BYMONTH=3,4", [date(2026, 3, 2), date(2026, 4, 2)]),
        ("FREQ=WEEKLY;BYDAY=MO,FR", [date(2026, 3, 2), date(2026, 3, 6), date(2026, 3, 9)]),
    ],
)
def test_recurrences_give_their_days(recurrence: str, expected: list[date]) -> None:
    found = days_of(recurrence, date(2026, 3, 2), until=date(2026, 4, 5))
    assert found[: len(expected)] == expected


@given(first=DAYS, months=st.integers(1, 24))
def test_monthly_steps_never_leave_their_month(first: date, months: int) -> None:
    until = calendar.add_months(first, months * 5)
    found = days_of(f"FREQ=MONTHLY;INTERVAL={months}", first, until=until)
    assert len(found) == 6
    assert all(later.day <= first.day for later in found)


@pytest.mark.parametrize("year", range(1900, 2200, 7))
def test_easter_agrees_with_dateutil(year: int) -> None:
    assert calendar.easter(year) == easter_of_dateutil(year)


@pytest.mark.parametrize(
    ("year", "first", "last"),
    [
        (2007, date(2007, 6, 30), date(2007, 8, 12)),
        (2026, date(2026, 6, 27), date(2026, 8, 9)),
        (2027, date(2027, 6, 26), date(2027, 8, 8)),
    ],
)
def test_the_summer_holiday_ends_before_the_second_monday_of_august(
    year: int, first: date, last: date
) -> None:
    assert calendar.summer_holiday(year) == (first, last)


@pytest.mark.parametrize(
    ("day", "first"), [("2017-09-01", 2014), ("2022-01-01", 2022), ("2025-12-31", 2022)]
)
def test_a_council_term_holds_its_day(day: str, first: int) -> None:
    start, end = calendar.council_term(date.fromisoformat(day))
    assert (start, end) == (date(first, 1, 1), date(first + 3, 12, 31))


@given(day=DAYS, weekday=st.integers(0, 6))
def test_the_next_weekday_lies_within_a_week(day: date, weekday: int) -> None:
    later = calendar.weekday_after(day, weekday)
    assert later.weekday() == weekday
    assert timedelta(0) < later - day <= timedelta(weeks=1)
    assert calendar.weekday_before(later, weekday) == later - timedelta(weeks=1)


@given(day=DAYS, months=st.integers(-240, 240))
def test_adding_months_clamps_and_never_skips(day: date, months: int) -> None:
    moved = calendar.add_months(day, months)
    assert (moved.year - day.year) * 12 + moved.month - day.month == months
    assert moved.day == min(day.day, calendar.days_in_month(moved.year, moved.month))


def test_working_days_pass_over_the_weekend() -> None:
    assert calendar.add(date(2026, 3, 5), 2, "workday") == date(2026, 3, 9)


def test_thirds_of_a_month_are_ten_days_and_of_a_year_four_months() -> None:
    assert calendar.third(date(2026, 2, 1), date(2026, 2, 28), 2) == (
        date(2026, 2, 21),
        date(2026, 2, 28),
    )
    assert calendar.third(date(2026, 1, 1), date(2026, 12, 31), 1) == (
        date(2026, 5, 1),
        date(2026, 8, 31),
    )
