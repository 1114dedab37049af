"""A person points at a passage, and the engine reads what it can of it."""

from datetime import date

from importers.danish.minutes import read_minutes
from importers.danish.proposing import by_hand
from importers.proposals import Document, Kind, Minutes, Proposal, Span

TEXT = """Referat
Cykeludvalget
Torsdag den 12. november 2026

Deltagere:
Maren Ottosen, formand

3. Stier
Baggrund:
Maren Ottosen nævnte noget om skiltene senest den 1. december 2026.
Der er mange skilte.
"""


def minutes() -> Minutes:
    return read_minutes(Document("a.txt", "0" * 64, TEXT, "text"))


def pointed_at(words: str) -> Proposal | None:
    start = TEXT.index(words)
    return by_hand(minutes(), Span(start, start + len(words)))


def test_the_passage_is_the_quote_with_its_time_and_point() -> None:
    words = "Maren Ottosen nævnte noget om skiltene senest den 1. december 2026."

    found = pointed_at(words)

    assert found is not None
    assert found.quote == words
    assert TEXT[found.start : found.end] == words
    assert (found.rule, found.confidence) == ("by-hand", 1.0)
    assert found.due is not None
    assert found.due.end == date(2026, 12, 1)
    assert found.agenda_item is not None
    assert found.agenda_item.number == "3"


def test_what_no_rule_sees_is_a_task_of_nobody() -> None:
    found = pointed_at("Der er mange skilte.")

    assert found is not None
    assert (found.kind, found.responsibles, found.due) == (Kind.TASK, (), None)
    assert found.title


def test_white_space_is_no_passage() -> None:
    assert by_hand(minutes(), Span(TEXT.index("\n\n"), TEXT.index("\n\n") + 2)) is None
