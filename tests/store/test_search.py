"""Searching the Danish way, for whatever somebody types."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.desk import Desk
from store.rows import CloseReason
from tests.builders import edit, responsible
from tests.store.desks import an_item, read_in


@pytest.fixture
def searched(desk: Desk) -> Desk:
    (one,) = read_in(desk, "Søren æder Ålborgs blåbær på 100 %.", forum="Udvalget for Café")
    desk.accept(one, edit("Købe ind_kurv", responsibles=(responsible("Ægidius Møller"),)))
    return desk


@pytest.mark.parametrize(
    "words",
    [
        "søren",
        "SOEREN",
        "ålborg",
        "AALBORG",
        "aeder",
        "blaabær",
        "cafe",
        "CAFÉ",
        "moeller ægidius",
        "100 %",
        "ind_kurv",
        "købe cafe søren",
        "  borg ",
        "",
    ],
)
def test_all_words_are_found_wherever_they_stand(searched: Desk, words: str) -> None:
    assert len(searched.items(search=words)) == 1


@pytest.mark.parametrize(
    "words", ["sören x", "indxkurv", "købe zebra", "soren", '"søre"', "kurv ind-kurve"]
)
def test_what_does_not_stand_there_is_not_found(searched: Desk, words: str) -> None:
    assert searched.items(search=words) == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("handleplan", True),  # the beginning of a compound
        ("planerne", True),  # its end
        ("dlepla", True),  # and the middle of it
        ("lan", False),  # too short to mean a part
        ('"handleplan"', False),  # a quoted word is the whole word
        ('"handleplanerne sendes ud"', True),
        ('"sendes handleplanerne"', False),
        ("»handleplanerne sendes", True),  # not closed yet: it may go on
    ],
)
def test_compounds_and_phrases_are_found(desk: Desk, words: str, found: bool) -> None:  # noqa: FBT001
    an_item(desk, "Handleplanerne sendes ud.")

    assert bool(desk.items(search=words)) is found


@pytest.mark.parametrize(
    "nasty",
    [
        '"',
        "'; DROP TABLE item; --",
        "NEAR(a b)",
        "a*",
        "title:x",
        "(",
        "\\",
        "%",
        "\0",
        "\ud800",
        "^",
    ],
)
def test_signs_that_mean_something_to_a_database_are_just_signs(desk: Desk, nasty: str) -> None:
    number = an_item(desk)

    desk.note([number], f"før {nasty} efter")

    assert [item.id for item in desk.items(search="før")] == [number]
    assert desk.items(search=f"{nasty} findes-ikke") == []


@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(words=st.text())
def test_any_text_can_be_searched_for(searched: Desk, words: str) -> None:
    assert len(searched.items(search=words)) <= 1


def test_a_search_follows_edits_notes_and_closing(desk: Desk) -> None:
    number = an_item(desk)
    desk.edit(desk.item(number).seen, edit("Om bænke"))
    desk.note([number], "Ringet til gartneren")
    desk.close([desk.item(number).seen], CloseReason.DONE, "Malet", on=date(2026, 4, 1))

    for word in ("bænke", "gartner", "malet"):
        assert len(desk.items(state=None, search=word)) == 1
    desk.undo()
    desk.undo()
    assert [len(desk.items(state=None, search=word)) for word in ("bænke", "gartner", "malet")] == [
        1,
        0,
        0,
    ]
