"""The filters that each user keeps for themselves; a way of looking is no change, and has no history."""

from sqlmodel import Session, col, select

from store.errors import InvalidError
from store.models import KeptFilter
from store.rows import SavedFilter
from store.validation import valid_text

DIGITS = range(1, 10)


def saved_filters(session: Session, who: str) -> list[SavedFilter]:
    """A user's filters, by their digits."""
    rows = session.exec(
        select(KeptFilter).where(KeptFilter.who == who).order_by(col(KeptFilter.digit))
    )
    return [SavedFilter(row.digit, row.text) for row in rows]


def keep_filter(session: Session, who: str, text: str) -> int:
    """Keep a filter on the first free digit; one that is kept stays on its own."""
    text = valid_text(text, field="filter")
    kept = {one.digit: one.text for one in saved_filters(session, who)}
    for digit, known in kept.items():
        if known == text:
            return digit
    free = next((digit for digit in DIGITS if digit not in kept), None)
    if free is None:
        raise InvalidError(field="filter", why="many")
    session.add(KeptFilter(who=who, digit=free, text=text))
    return free


def forget_filter(session: Session, who: str, digit: int) -> None:
    """Free a digit again."""
    wanted = select(KeptFilter).where(KeptFilter.who == who, KeptFilter.digit == digit)
    for row in session.exec(wanted):
        session.delete(row)
