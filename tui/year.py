"""A year of meetings and dues by forum: what the strip marks, and what the list below it names."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from reports.grouping import group_of
from store.desk import Desk
from store.rows import ItemRow
from tui.texts.chips import state_of

MEETING = "meeting"
# What covers what where two fall on one cell: the worst is drawn last
RANK = (MEETING, "closed", "later", "recurring", "soon", "overdue")


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of a year."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> "Month":
        return cls(day.year, day.month)

    def plus(self, months: int) -> "Month":
        """The month so many later (or earlier)."""
        years, month = divmod(self.year * 12 + self.number - 1 + months, 12)
        return Month(years, month + 1)


@dataclass(frozen=True, slots=True)
class Entry:
    """A day on which something is: a meeting (`item` is None) or an item's due."""

    day: date
    forum: str | None
    state: str
    item: ItemRow | None = None


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the desk said: every meeting and every item with an end."""

    entries: tuple[Entry, ...]


def load(desk: Desk, *, today: date, forum: str | None = None) -> Loaded:
    """All meetings and dues, of one forum or of all, by day."""
    fora = desk.fora() if forum is None else [forum]
    meetings = [Entry(day, name, MEETING) for name in fora for day in desk.meetings(name)]
    items = desk.items(state=None, forum=forum)
    return Loaded(tuple(sorted([*meetings, *_dues(items, today)], key=_order)))


def _dues(items: Iterable[ItemRow], today: date) -> Iterable[Entry]:
    for item in items:
        if item.due is not None and item.due.end is not None:
            state = state_of(item, group_of(item.due, today=today))
            yield Entry(item.due.end, item.forum, state, item)


def _order(entry: Entry) -> tuple[date, int, str]:
    return (entry.day, RANK.index(entry.state), entry.forum or "")


class Year:
    """The entries of one year, with or without what is closed."""

    def __init__(self, entries: Sequence[Entry], year: int, *, closed: bool = True) -> None:
        self.year = year
        self.entries = [
            one
            for one in entries
            if one.day.year == year and (closed or not one.item or one.item.is_live)
        ]

    def fora(self) -> list[str | None]:
        """The fora with anything in the year; items of none come last."""
        names = {one.forum for one in self.entries}
        return [*sorted(name for name in names if name), *([None] if None in names else [])]

    def of_fora(self, fora: Collection[str | None]) -> list[Entry]:
        """The entries of some fora, the worst last."""
        mine = [one for one in self.entries if one.forum in fora]
        return sorted(mine, key=lambda one: RANK.index(one.state))

    def of_month(self, month: int) -> list[Entry]:
        """A month's entries, by day."""
        return [one for one in self.entries if one.day.month == month]
