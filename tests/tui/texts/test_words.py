"""Short words for days, people, fora and recurrences."""

from datetime import date, timedelta

import pytest

from importers.proposals import Certainty, Due, Grain, Responsible, ResponsibleKind
from tests.tui.nordby import TODAY
from tui.texts.people import first_name, forum_code, initials, names
from tui.texts.when import day_of, distance
from wording import load

WORDS = load("da")


def due(end: date | None, start: date | None = None) -> Due:
    return Due("", start or end, end, Grain.DAY, Certainty.EXACT)


def people(*said: str) -> tuple[Responsible, ...]:
    return tuple(Responsible(one, one, ResponsibleKind.PERSON) for one in said)


@pytest.mark.parametrize(
    ("days", "wide", "narrow"),
    [
        (-53, "53 dage over", "53 d over"),
        (-1, "1 dag over", "1 d over"),
        (0, "i dag", "i dag"),
        (1, "i morgen", "i mrg"),
        (2, "om 2 dage", "om 2 d"),
        (28, "om 28 dage", "om 28 d"),
        (29, "uge 43", ""),
        (150, "uge 7", ""),
    ],
)
def test_how_far_away_a_day_is(days: int, wide: str, narrow: str) -> None:
    end = TODAY + timedelta(days=days)

    assert distance(WORDS, due(end), TODAY) == wide
    assert distance(WORDS, due(end), TODAY, narrow=True) == narrow


def test_without_an_end_nothing_is_far() -> None:
    assert distance(WORDS, None, TODAY) == ""
    assert distance(WORDS, due(None, TODAY), TODAY) == ""


@pytest.mark.parametrize(
    ("end", "said"),
    [
        (date(2026, 10, 2), "fre  2. okt"),
        (date(2026, 7, 31), "fre 31. jul"),
        (date(2027, 3, 1), " 1. mar 2027"),
        (None, "ingen dato"),
    ],
)
def test_the_day_that_decides(end: date | None, said: str) -> None:
    assert day_of(WORDS, due(end), TODAY) == said


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ole Frandsen", "OLFR"),
        ("Mette Lund Krogh", "MEKR"),
        ("Sekretariatet", "SEKR"),
        ("Åse Ærø", "ÅSÆR"),
        ("", "–"),
        ("  ", "–"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(people(name)) == letters


def test_nobody_is_said() -> None:
    assert initials(()) == "–"
    assert names(WORDS, ()) == "ingen nævnt"
    assert first_name(WORDS, ()) == "ingen nævnt"


def test_several_are_counted_where_there_is_little_room() -> None:
    assert first_name(WORDS, people("Ole Frandsen", "Eva Bo")) == "Ole +1"


def test_a_body_keeps_its_whole_name_where_a_person_goes_by_the_first() -> None:
    body = Responsible("Hver kommune", "Hver kommune", ResponsibleKind.ORGANISATION)

    assert first_name(WORDS, (body,)) == "Hver kommune"
    assert names(WORDS, people("Ole Frandsen", "Eva Bo")) == "Ole Frandsen, Eva Bo"


@pytest.mark.parametrize(
    ("forum", "code"),
    [
        ("Direktionen", "DIR"),
        ("Driftsforum Nord", "DNO"),
        ("Udvalget for Teknik og Miljø", "UTM"),
        ("Driftsforum Voksenpsykiatri – Klynge Midt", "DVKM"),
        (None, ""),
        ("og", ""),
    ],
)
def test_a_forum_in_four_letters(forum: str | None, code: str) -> None:
    assert forum_code(forum) == code
