"""Foreign text as content: shown whole, on one line where it must be, never obeyed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

from tui.plain import cut, fitted, joined, line, plain


def test_markup_is_text() -> None:
    assert plain("[b]fed[/b] [@click=app.quit]x[/]").plain == "[b]fed[/b] [@click=app.quit]x[/]"
    assert plain("[b]fed[/b]").spans == []


def test_controls_are_marks() -> None:
    assert plain("a\x1b[31m\u202eb").plain == "a·[31m·b"


def test_a_line_is_one_line() -> None:
    assert line(" hen\n over\t ad ").plain == "hen over ad"


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [("Nordby", 8, "Nordby  "), ("Nordby", 6, "Nordby"), ("Nordby", 4, "Nor…"), ("Nordby", 0, "")],
)
def test_a_cell_is_filled_or_cut(text: str, width: int, shown: str) -> None:
    assert fitted(plain(text), width).plain == shown


def test_what_fits_is_left_alone() -> None:
    assert cut(plain("Nordby"), 6).plain == "Nordby"


def test_each_part_keeps_its_own_style() -> None:
    both = joined(plain("a", "bold"), Content(" "), plain("b"))

    assert both.plain == "a b"
    assert [(span.start, span.end, str(span.style)) for span in both.spans] == [(0, 1, "bold")]


@given(st.text(), st.integers(min_value=1, max_value=40))
def test_a_cell_is_exactly_as_wide_as_its_column(text: str, width: int) -> None:
    assert fitted(line(text), width).cell_length == width
