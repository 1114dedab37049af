"""The week ruler: today's mark, the due's place, an arrow where it lies beyond."""

from datetime import date

from importers.proposals import Certainty, Due, Grain
from tests.tui.nordby import TODAY
from tui.texts.ruler import Ruler, ruler


def drawn(start: date | None, end: date | None) -> Ruler:
    return ruler(Due("", start, end, Grain.DAY, Certainty.EXACT), today=TODAY, width=26, letter="u")


def test_the_weeks_are_numbered_from_this_one() -> None:
    assert drawn(None, None).numbers.plain == "u39   40    41    42    "


def test_today_is_a_line_on_its_weekday() -> None:
    assert drawn(None, None).cells.plain == " │                      "


def test_a_day_is_a_dot() -> None:
    wednesday = date(2026, 9, 30)

    assert drawn(wednesday, wednesday).cells.plain == " │      ●               "


def test_the_weekend_counts_with_friday() -> None:
    sunday = date(2026, 9, 27)

    assert drawn(sunday, sunday).cells.plain == " │  ●                   "


def test_an_interval_ends_in_a_dot_and_is_filled_before_it() -> None:
    cells = drawn(date(2026, 9, 28), date(2026, 10, 2)).cells

    assert cells.plain == " │        ●             "
    filled = [span for span in cells.spans if "chip-soon" in str(span.style)]
    assert sum(span.end - span.start for span in filled) == 5


def test_what_lies_beyond_is_pointed_at() -> None:
    assert drawn(date(2027, 5, 1), date(2027, 5, 1)).cells.plain.endswith("►")


def test_a_year_with_53_weeks_has_them() -> None:
    made = ruler(None, today=date(2026, 12, 24), width=26, letter="u")

    assert made.numbers.plain == "u52   53    1     2     "
