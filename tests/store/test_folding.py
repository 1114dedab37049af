"""Folding and order, the Danish way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.folding import danish_order, fold, gist, name_key, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ågård", "aagaard"),
        ("A\u030ag\u00e5rd", "ågård"),
        ("Søren", "SOEREN"),
        ("Ærø", "aeroe"),
        ("Café Müller", "cafe muller"),
        ("STRASSE", "straße"),
    ],
)
def test_what_danes_write_in_two_ways_is_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("ø", "o"), ("å", "a"), ("æ", "a"), ("mål", "mal")])
def test_letters_of_their_own_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_names_stand_in_danish_order() -> None:
    names = ["Aase", "Zoe", "Østen", "Anna", "Åge", "Ærø", "anders", "Émile"]

    ordered = ["anders", "Anna", "Émile", "Zoe", "Ærø", "Østen", "Åge", "Aase"]
    assert sorted(names, key=danish_order) == ordered


def test_a_name_key_forgets_case_and_spaces() -> None:
    assert name_key("  Driftsforum\nNORD ") == "driftsforum nord"


def test_a_gist_is_letters_and_digits() -> None:
    assert gist("»Bo, sender (2)\n notater!«") == gist("bo sender 2 notater")
    assert gist("Bo sender 2") != gist("Bo sender 3")


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_what_is_folded_holds_no_control_characters(text: str) -> None:
    assert fold(text).isprintable()
    assert all(word.strip() for word in words(text))
