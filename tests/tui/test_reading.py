"""What is typed: dues in words, names with commas."""

from datetime import date

import pytest

from importers.proposals import Certainty, Due, Grain, Responsible, ResponsibleKind
from tests.tui.typed_due import read_due
from tui.reading import DueReader, completed, responsibles_of, words_of

MEETING = date(2026, 9, 16)
SAID = Due("i god tid", None, date(2026, 10, 1), Grain.DAY, Certainty.APPROXIMATE)


def reader(original: Due | None = None) -> DueReader:
    return DueReader(read_due, MEETING, (date(2026, 9, 30),), original)


def test_words_are_counted_from_the_reference() -> None:
    due = reader().read("om 2 uger").due

    assert due is not None
    assert due.end == date(2026, 9, 30)


def test_the_next_meeting_is_the_forums() -> None:
    due = reader().read(" næste  møde ").due

    assert due is not None
    assert due.end == date(2026, 9, 30)


def test_no_words_are_no_due() -> None:
    assert (reader().read("  ").due, reader().read("").clear) == (None, True)


def test_words_that_say_no_time_are_unclear() -> None:
    assert not reader().read("snart").clear


def test_words_that_stood_there_keep_their_meaning() -> None:
    assert reader(SAID).read("i god tid").due is SAID
    assert not reader().read("i god tid").clear


@pytest.mark.parametrize(
    ("due", "typed"),
    [
        (None, ""),
        (SAID, "i god tid"),
        (Due(" ", None, date(2026, 10, 1), Grain.DAY, Certainty.EXACT), "2026-10-01"),
        (Due("", None, None, Grain.DAY, Certainty.NONE), ""),
    ],
)
def test_a_due_can_be_typed_again(due: Due | None, typed: str) -> None:
    assert words_of(due) == typed


def test_names_that_stood_there_stay_what_they_were() -> None:
    team = Responsible("Teknik", "Team Teknik", ResponsibleKind.ORGANISATION)

    read = responsibles_of("teknik; Ole  Frandsen, ,Ole Frandsen", [team])

    assert read == (team, Responsible("Ole Frandsen", "Ole Frandsen", ResponsibleKind.PERSON))


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("ol", "ole Frandsen"),
        ("Eva, Ole F", "Eva, Ole Frandsen"),
        ("Ole Frandsen", None),
        ("Eva, ", None),
        ("x", None),
        ("", None),
    ],
)
def test_the_last_name_is_completed(typed: str, whole: str | None) -> None:
    assert completed(typed, ["Ole Frandsen", "Eva"]) == whole
