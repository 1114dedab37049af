"""Reading a passage without the page's line breaks, and knowing each letter's place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.texts.reflow import reflow


def flowed(text: str) -> str:
    return reflow(text, 0, len(text)).text


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("en linje, der går\nvidere her", "en linje, der går videre her"),
        ("udarbejder en tids-\nplan til mødet", "udarbejder en tidsplan til mødet"),
        ("drifts-\nog anlægsplan", "drifts- og anlægsplan"),
        ("Nord-\nJylland", "Nord-Jylland"),
        ("Første afsnit.\n\n\nAndet afsnit.", "Første afsnit.\n\nAndet afsnit."),
        ("Aftalt:\n- Ole ringer\n- Eva skriver", "Aftalt:\n- Ole ringer\n- Eva skriver"),
        ("1. Ole\n2. Eva", "1. Ole\n2. Eva"),
        ("Beslutning\nOle ringer.", "Beslutning\nOle ringer."),
        ("Ansvarlig: Ole\nFrist: 1. maj", "Ansvarlig: Ole\nFrist: 1. maj"),
        ("for   mange\t mellemrum", "for mange mellemrum"),
        ("  \n yderkanter \n", "yderkanter"),
        ("", ""),
    ],
)
def test_a_passage_is_read_as_it_was_meant(printed: str, read: str) -> None:
    assert flowed(printed) == read


def test_a_control_character_is_a_mark() -> None:
    assert flowed("rød\x1b[31m") == "rød·[31m"


def test_a_span_of_the_document_is_found_again() -> None:
    document = "Indledning.\n\nOle udar-\nbejder en plan."
    passage = reflow(document, 13, len(document))
    start = document.index("udar")

    first, last = passage.span(start, document.index(" en plan"))

    assert passage.text[first:last] == "udarbejder"


def test_what_lies_outside_the_passage_is_empty() -> None:
    passage = reflow("et to tre", 3, 5)

    assert passage.span(6, 9) == (2, 2)
    assert passage.span(0, 2) == (0, 0)


PRINTED = st.text(alphabet="ab -\n.,Æø•1:\t\x1b", max_size=60)


@given(PRINTED)
def test_places_are_in_order_and_inside_the_document(printed: str) -> None:
    passage = reflow(printed, 0, len(printed))

    assert len(passage.places) == len(passage.text)
    assert list(passage.places) == sorted(passage.places)
    assert all(0 <= place < len(printed) for place in passage.places)


@given(PRINTED)
def test_every_letter_shown_is_the_one_that_stands_there(printed: str) -> None:
    passage = reflow(printed, 0, len(printed))

    for shown, place in zip(passage.text, passage.places, strict=True):
        if shown.isalnum() or shown == "•":
            assert printed[place] == shown


@given(PRINTED)
def test_no_letter_is_lost(printed: str) -> None:
    letters = [letter for letter in printed if letter.isalnum()]

    assert [letter for letter in flowed(printed) if letter.isalnum()] == letters
