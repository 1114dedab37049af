"""Recurrences as a secretary says them, from the rules that the date reader makes."""

import pytest

from reports.recurring import recurrence_words
from wording import load


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (None, "Nej"),
        ("FREQ=MONTHLY;INTERVAL=6", "hvert halve år"),
        ("FREQ=YEARLY;INTERVAL=2", "hvert 2. år"),
        ("FREQ=WEEKLY;INTERVAL=2", "hver 2. uge"),
        ("FREQ=WEEKLY", "hver uge"),
        ("FREQ=WEEKLY;BYDAY=TU,TH", "hver tirsdag og torsdag"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "hver 2. mandag"),
        ("FREQ=YEARLY;BYMONTH=11", "hvert år i november"),
        ("FREQ=YEARLY;BYMONTH=3,6,9", "hvert år i marts, juni og september"),
        ("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1", "hvert år den 1. maj"),
        ("FREQ=YEARLY;BYMONTH=13", "hvert år (BYMONTH=13)"),
        ("FREQ=MONTHLY;BYDAY=1MO", "hver måned (BYDAY=1MO)"),
        ("FREQ=WEEKLY;BYDAY=1MO", "hver uge (BYDAY=1MO)"),
        ("every-meeting", "hvert møde"),
        ("meeting/2", "hvert 2. møde"),
        ("noget andet", "noget andet"),
    ],
)
def test_a_recurrence_in_words(rule: str | None, said: str) -> None:
    assert recurrence_words(load("da"), rule) == said


def test_a_recurrence_in_english() -> None:
    rule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR"

    assert recurrence_words(load("en"), rule) == "every 2 weeks on Monday and Friday"
