from datetime import date

import pytest

from importers.danish.dates import read_times
from importers.proposals import Certainty, Grain
from tests.importers.danish.dates.telling import MONDAY, PLAN, told_reading


def test_ambiguous_words_give_the_convention_first_and_the_other_behind_it() -> None:
    found = read_times("Vi ses næste torsdag.", reference=MONDAY).found
    assert [told_reading(reading) for reading in found] == ["2026-03-05?", "2026-03-12?"]
    assert found[0].text == found[1].text == "næste torsdag"
    assert found[0].confidence > found[1].confidence


def test_the_words_are_kept_with_what_they_count_from() -> None:
    due = read_times("om 3 uger", reference=MONDAY).found[0].due
    assert due is not None
    assert due.said is not None
    assert (due.said.anchor, due.said.unit, due.said.amount) == ("reference", "week", "3")


def test_weeks_named_one_by_one_are_kept_as_parts() -> None:
    due = read_times("uge 12 og 25", reference=MONDAY).found[0].due
    assert due is not None
    assert due.parts == (
        (date(2026, 3, 16), date(2026, 3, 22)),
        (date(2026, 6, 15), date(2026, 6, 21)),
    )


def test_grain_and_certainty_go_with_every_due() -> None:
    said = ("den 4. maj", "uge 12", "i maj", "2. kvartal", "1. halvår", "i foråret", "i 2027")
    dues = [read_times(text, reference=MONDAY).found[0].due for text in said]
    assert [due.grain for due in dues if due] == [
        Grain.DAY,
        Grain.WEEK,
        Grain.MONTH,
        Grain.QUARTER,
        Grain.HALF_YEAR,
        Grain.SEASON,
        Grain.YEAR,
    ]
    assert {due.certainty for due in dues if due} == {Certainty.EXACT}


def test_damaged_text_is_trusted_less_than_clean_text() -> None:
    clean = read_times("2. kvartal 2026", reference=MONDAY).found[0]
    damaged = read_times("2. kvartai 2026", reference=MONDAY).found[0]
    assert damaged.due is not None
    assert clean.due is not None
    assert damaged.due.end == clean.due.end
    assert damaged.confidence < clean.confidence


def test_the_best_reading_comes_first_wherever_it_stands() -> None:
    text = "Næste møde er torsdag den 26. marts 2026."
    found = read_times(text, reference=MONDAY, meetings=PLAN).found
    assert [reading.text for reading in found] == ["torsdag den 26. marts 2026", "Næste møde"]


def test_an_impossible_date_leaves_no_half_date_behind() -> None:
    times = read_times("Frist: den 31. februar 2026 eller senest uge 60.", reference=MONDAY)
    assert times.found == ()
    assert [warned.reason for warned in times.warnings] == ["no-such-day", "no-such-week"]


def test_years_beyond_the_calendar_are_refused_and_not_raised() -> None:
    times = read_times("om 900 år", reference=date(9500, 1, 1))
    assert times.found == ()
    assert [warned.reason for warned in times.warnings] == ["out-of-range"]


def test_several_times_of_a_text_are_all_told() -> None:
    text = "Høring i maj-juni, behandling i august og ikrafttræden 1. januar 2027."
    told = {told_reading(reading) for reading in read_times(text, reference=MONDAY).found}
    assert told == {"2026-05-01/2026-06-30", "2026-08-01/2026-08-31", "2027-01-01"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Se 1. decmber", "1. decmber"),
        ("den **05.05.2026** kl. 9", "den **05.05.2026"),
        ("senest  den   1.\n  maj.", "senest  den   1.\n  maj"),
        ("i novem-\nber 2026, hvor", "i novem-\nber 2026"),
        ("om 2 ar og lidt", "om 2 ar"),
        ("den 12.maj2026.", "den 12.maj2026"),
    ],
)
def test_the_words_are_those_of_the_text_however_it_was_mended(text: str, words: str) -> None:
    found = read_times(text, reference=MONDAY).found[0]
    assert found.text == words
    assert text[found.start_char : found.end_char] == words
