"""A due is said as short as it can be, and never as something it is not."""

from datetime import date

import pytest

from importers.proposals import Certainty, Due, Grain
from reports.dues import days_over, due_words
from wording import load

TODAY = date(2026, 11, 24)
WORDS = load("da")


def due(start: date | None, end: date | None, grain: Grain = Grain.DAY) -> Due:
    return Due("ordene", start, end, grain, Certainty.EXACT)


SAID = [
    (None, "uden frist"),
    (due(date(2026, 12, 1), date(2026, 12, 1)), "tir  1. dec"),
    (due(date(2027, 12, 1), date(2027, 12, 1)), "ons  1. dec 2027"),
    (due(None, date(2026, 12, 11)), "senest fre 11. dec"),
    (due(date(2026, 12, 11), None), "fra fre 11. dec"),
    (due(date(2026, 12, 7), date(2026, 12, 18)), "7. dec – 18. dec"),
    (due(date(2026, 11, 23), date(2026, 11, 29), Grain.WEEK), "uge 48"),
    (due(date(2026, 11, 23), date(2026, 12, 6), Grain.WEEK), "uge 48–49"),
    (due(date(2026, 12, 1), date(2026, 12, 31), Grain.MONTH), "december 2026"),
    (due(date(2027, 4, 1), date(2027, 6, 30), Grain.QUARTER), "2. kvartal 2027"),
    (due(date(2027, 7, 1), date(2027, 12, 31), Grain.HALF_YEAR), "2. halvår 2027"),
    (due(date(2027, 1, 1), date(2027, 12, 31), Grain.YEAR), "2027"),
    (due(None, None, Grain.MEETING), "»ordene«"),
    (due(date(2024, 2, 1), date(2024, 2, 29), Grain.MONTH), "februar 2024"),
]


@pytest.mark.parametrize(("value", "said"), SAID)
def test_a_due_is_said_in_words(value: Due | None, said: str) -> None:
    assert due_words(WORDS, value, today=TODAY) == said


def test_an_approximate_day_says_so() -> None:
    about = Due(
        "om ca. ½ år", date(2027, 5, 24), date(2027, 5, 24), Grain.DAY, Certainty.APPROXIMATE
    )

    assert due_words(WORDS, about, today=TODAY) == "ca. man 24. maj 2027"


def test_what_is_late_is_judged_by_the_end() -> None:
    assert days_over(due(date(2026, 11, 1), date(2026, 11, 23)), today=TODAY) == 1
    assert days_over(due(date(2026, 11, 1), TODAY), today=TODAY) == 0
    assert days_over(due(date(2026, 11, 1), None), today=TODAY) == 0
    assert days_over(None, today=TODAY) == 0
