from datetime import date

import pytest

from importers.danish.dates import read_times, resolve
from importers.proposals import Certainty, Due, Grain
from tests.importers.danish.dates.telling import MONDAY, PLAN, interval

MOVED = (date(2026, 4, 9), date(2026, 5, 12), date(2026, 9, 3))
TEXTS = {
    "på næste møde": "2026-04-09",
    "inden næste møde": "../2026-04-08",
    "senest en uge før næste møde": "../2026-04-02",
    "to møder frem": "2026-05-12",
    "mødet efter sommerferien": "2026-09-03",
    "sidste møde inden jul": "2026-09-03",
    "mødet i maj": "2026-05-12",
    "tre uger efter næste møde": "2026-04-30",
}


def first_due(text: str, meetings: tuple[date, ...]) -> Due:
    """The due of the first reading."""
    due = read_times(text, reference=MONDAY, meetings=meetings).found[0].due
    assert due is not None
    return due


@pytest.mark.parametrize(("text", "expected"), TEXTS.items())
def test_a_moved_meeting_resolves_again_without_the_text(text: str, expected: str) -> None:
    due = first_due(text, PLAN)
    assert interval(resolve(due, reference=MONDAY, meetings=MOVED)) == expected


@pytest.mark.parametrize("text", TEXTS)
def test_resolving_by_the_same_plan_changes_nothing(text: str) -> None:
    due = first_due(text, PLAN)
    assert resolve(due, reference=MONDAY, meetings=PLAN) == due


def test_without_a_plan_a_meeting_has_no_date_but_keeps_its_grain() -> None:
    due = first_due("på næste møde", ())
    assert (due.start, due.end) == (None, None)
    assert (due.grain, due.certainty) == (Grain.MEETING, Certainty.MEETING)


def test_a_plan_that_comes_later_fills_the_date_in() -> None:
    due = first_due("på næste møde", ())
    assert resolve(due, reference=MONDAY, meetings=PLAN).end == PLAN[1]


def test_a_meeting_in_a_month_lies_in_that_month_until_the_plan_is_known() -> None:
    due = first_due("mødet i maj", ())
    assert interval(due) == "2026-05-01/2026-05-31"
    assert interval(resolve(due, reference=MONDAY, meetings=PLAN)) == "2026-05-07"


def test_what_hangs_on_no_meeting_stays_as_it_is() -> None:
    due = first_due("senest den 1. maj", PLAN)
    assert resolve(due, reference=date(2027, 1, 1), meetings=MOVED) is due


def test_some_meeting_to_come_is_never_guessed() -> None:
    due = first_due("på et kommende møde", PLAN)
    assert resolve(due, reference=MONDAY, meetings=PLAN) == due
    assert (due.start, due.end, due.certainty) == (None, None, Certainty.NONE)
