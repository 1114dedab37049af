"""What reaches a terminal holds nothing that a terminal obeys."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wording.clean import MARK, clean, clean_line, escape_json

NASTY = [
    "\x1b]52;c;ZWNobyBoZWo=\x07",
    "\x1b[2J\x1b[31mrød",
    "\x9b31m",
    "\x9d0;titel\x9c",
    "a\u202egnp.exe",
    "a\u2066b\u2069",
    "\x00\x08\x7f",
    "\ufeffå\u200b",
    "\u2028linje",
    "\U000e0041",
]


@pytest.mark.parametrize("text", NASTY)
def test_a_control_character_becomes_a_mark(text: str) -> None:
    shown = clean(text)

    assert len(shown) == len(text)
    assert MARK in shown
    assert not [c for c in shown if unicodedata.category(c) in {"Cc", "Cf", "Zl", "Zp"}]


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_json_escaped_for_a_terminal_is_the_same_value(text: str) -> None:
    line = escape_json(json.dumps({"text": text}, ensure_ascii=False))

    assert json.loads(line) == {"text": text}
    assert clean(line) == line


def test_danish_letters_and_tabs_stay() -> None:
    assert clean("æøå ÆØÅ\té–»«\n") == "æøå ÆØÅ\té–»«\n"


def test_a_line_is_one_line() -> None:
    assert clean_line(" hen\n\nover\tflere ") == "hen over flere"
