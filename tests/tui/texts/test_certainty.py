"""How sure the program is, and when it asks for a second look."""

from dataclasses import replace
from datetime import date

import pytest

from importers.proposals import Certainty, Due, Grain
from store.desk import Desk
from store.rows import ProposalRow
from tui.texts.certainty import Sureness, of_due, of_kind, of_responsible, wants_a_look

DAY = date(2026, 10, 1)
SURE, LIKELY, GUESS, MISSING = Sureness


@pytest.fixture
def row(desk: Desk) -> ProposalRow:
    """A proposal that nothing is doubted of."""
    return desk.proposals()[-7]


def due(certainty: Certainty = Certainty.EXACT, *, implied: bool = False) -> Due:
    return Due("", DAY, DAY, Grain.DAY, certainty, implied)


@pytest.mark.parametrize(
    ("given", "sure"),
    [
        (due(), SURE),
        (due(Certainty.MEETING), SURE),
        (due(Certainty.APPROXIMATE), LIKELY),
        (due(Certainty.CONDITIONAL), LIKELY),
        (due(implied=True), GUESS),
        (None, MISSING),
        (Due("når det passer", None, None, Grain.DAY, Certainty.CONDITIONAL), MISSING),
    ],
)
def test_how_sure_a_due_is(row: ProposalRow, given: Due | None, sure: Sureness) -> None:
    assert of_due(replace(row, due=given)) is sure


@pytest.mark.parametrize(
    ("confidence", "sure"), [(0.95, SURE), (0.85, SURE), (0.7, LIKELY), (0.59, GUESS)]
)
def test_how_sure_it_is_that_there_is_a_follow_up(
    row: ProposalRow, confidence: float, sure: Sureness
) -> None:
    assert of_kind(replace(row, confidence=confidence)) is sure


def test_a_name_that_was_spelled_otherwise_is_a_guess(row: ProposalRow) -> None:
    assert of_responsible(row) is SURE
    assert of_responsible(replace(row, doubts=("responsible.fuzzy",))) is GUESS
    assert of_responsible(replace(row, responsibles=())) is MISSING


def test_a_second_look_is_asked_for_where_something_is_guessed(row: ProposalRow) -> None:
    assert not wants_a_look(row)
    assert wants_a_look(replace(row, confidence=0.4))
    assert wants_a_look(replace(row, doubts=("due.impossible",)))
    assert not wants_a_look(replace(row, responsibles=(), due=None))
