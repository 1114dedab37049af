from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.danish.dates import read_times
from importers.danish.dates.words import FULL_MONTHS, WEEKDAYS
from importers.proposals import Reading, Times, Warned
from tests.importers.danish.dates.test_corpus import CORPUS

DAYS = st.dates(date(2001, 1, 1), date(2039, 12, 31))
TEXTS = st.lists(st.sampled_from([line.text for line in CORPUS]), min_size=1, max_size=4)
JOINS = st.sampled_from([" ", ", ", ". ", "\n", "\n\n", " og ", "-", " (", "  "])
STYLES = (
    "den {day.day}. {month} {day.year}",
    "d. {day.day}. {month} {day.year}",
    "{day.day}. {month} {day.year}",
    "{weekday} den {day.day}. {month} {day.year}",
    "{day.day:02}-{day.month:02}-{day.year}",
    "{day.day}.{day.month}.{day.year}",
    "{day.day:02}.{day.month:02}.{day.year}",
    "{day.day}/{day.month}-{day.year}",
    "{day.day}/{day.month} {day.year}",
    "{day.day}/{day.month}/{day.year}",
    "{day:%d-%m-%y}",
    "{day:%Y-%m-%d}",
    "{day.day}. {short} {day.year}",
)
COUNTED = (
    "i morgen", "om 3 uger", "om 10 dage", "på torsdag", "næste uge", "inden for 14 dage", "i denne uge",
    "mandag otte dage", "i overmorgen", "de næste 14 dage", "senest om en uge", "i weekenden",
)  # fmt: skip
WEEK = timedelta(weeks=1)


def days_of(times: Times) -> list[tuple[date | None, date | None]]:
    """The intervals of all readings."""
    return [(found.due.start, found.due.end) for found in times.found if found.due is not None]


@given(texts=TEXTS, join=JOINS, reference=DAYS, plan=st.lists(DAYS, max_size=6))
def test_nothing_ends_before_it_starts_and_spans_lie_inside(
    texts: list[str], join: str, reference: date, plan: list[date]
) -> None:
    text = join.join(texts)
    times = read_times(text, reference=reference, meetings=plan)
    for start, end in days_of(times):
        assert start is None or end is None or start <= end
    spans: list[Reading | Warned] = [*times.found, *times.warnings]
    for found in spans:
        assert 0 <= found.start_char < found.end_char <= len(text)
        assert text[found.start_char : found.end_char] == found.text


@given(
    text=st.text(alphabet="0123456789./-–§ \nabdehijklmnoprstuæøåOI|\xad\xa0½,:()", max_size=120)
)
def test_any_text_is_read_without_harm(text: str) -> None:
    times = read_times(text, reference=date(2026, 3, 2))
    assert all(text[found.start_char : found.end_char] == found.text for found in times.found)


@pytest.mark.parametrize("text", COUNTED)
@given(reference=DAYS)
def test_a_week_later_a_relative_time_is_a_week_later(text: str, reference: date) -> None:
    now = days_of(read_times(text, reference=reference))
    later = days_of(read_times(text, reference=reference + WEEK))
    assert now
    assert later == [(start and start + WEEK, end and end + WEEK) for start, end in now]


@pytest.mark.parametrize("style", STYLES)
@given(day=DAYS, reference=DAYS)
def test_a_date_in_any_style_reads_back(style: str, day: date, reference: date) -> None:
    month = FULL_MONTHS[day.month - 1]
    short = month if len(month) < 5 else f"{month[:3]}."
    weekday = list(WEEKDAYS)[day.weekday()]
    text = style.format(day=day, month=month, short=short, weekday=weekday)
    assert days_of(read_times(text, reference=reference)) == [(day, day)]


@given(day=DAYS, reference=DAYS)
def test_a_date_without_a_year_is_never_past(day: date, reference: date) -> None:
    text = f"den {day.day}. {FULL_MONTHS[day.month - 1]}"
    ((start, end),) = days_of(read_times(text, reference=reference))
    assert start == end
    assert start is not None
    assert start >= reference
    assert (start.day, start.month) == (day.day, day.month)


@given(
    text=st.sampled_from(["næste møde", "to møder frem", "inden næste møde"]),
    plan=st.lists(DAYS, max_size=8),
    reference=DAYS,
)
def test_the_order_of_the_plan_does_not_matter(
    text: str, plan: list[date], reference: date
) -> None:
    forward = read_times(text, reference=reference, meetings=sorted(plan))
    assert read_times(text, reference=reference, meetings=sorted(plan, reverse=True)) == forward
