"""How sure the program is of a field, as signs and as words: »●●○ sandsynlig«."""

from enum import Enum

from textual.content import Content

from importers.proposals import MAYBE, Certainty
from store.rows import ProposalRow
from tui.plain import line
from wording import Wording

SURE_FROM = 0.85
FUZZY = "responsible.fuzzy"
LOOK_AT = frozenset({FUZZY, "due.impossible", "due.unresolved"})


class Sureness(Enum):
    """Four steps; what is guessed is red and worded, so that it is looked at."""

    SURE = ("●●●", "sure", "$dim")
    LIKELY = ("●●○", "likely", "$dim")
    GUESS = ("●○○", "guess", "bold $late-words")
    MISSING = ("○○○", "missing", "$dim")

    def said(self, words: Wording) -> Content:
        """The signs and their word."""
        signs, word, style = self.value
        return line(f"{signs} {words.say(f'tui.sureness.{word}')}", style)


def of_responsible(row: ProposalRow) -> Sureness:
    """Whether we know who must act."""
    if not row.responsibles:
        return Sureness.MISSING
    return Sureness.GUESS if FUZZY in row.doubts else Sureness.SURE


def of_due(row: ProposalRow) -> Sureness:
    """Whether we know when; a due without dates is said and not resolved."""
    due = row.due
    if due is None or (due.start is None and due.end is None):
        return Sureness.MISSING
    if due.implied:
        return Sureness.GUESS
    if due.certainty in {Certainty.APPROXIMATE, Certainty.CONDITIONAL}:
        return Sureness.LIKELY
    return Sureness.SURE


def of_kind(row: ProposalRow) -> Sureness:
    """Whether it is a follow-up at all."""
    if row.confidence >= SURE_FROM:
        return Sureness.SURE
    return Sureness.LIKELY if row.confidence >= MAYBE else Sureness.GUESS


def wants_a_look(row: ProposalRow) -> bool:
    """Whether the queue asks for a second look."""
    sure = {of_responsible(row), of_due(row), of_kind(row)}
    return Sureness.GUESS in sure or not LOOK_AT.isdisjoint(row.doubts)
