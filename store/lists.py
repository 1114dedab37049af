"""What lists and reports are made of: a whole list by numbers, and the rows that a week is about."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from store.rows import ItemRow


class Stub(NamedTuple):
    """An item's number and the day that its place in a list follows from."""

    id: int
    day: date | None


@dataclass(frozen=True, slots=True)
class Outline:
    """A whole list by numbers, in order: its rows are asked for when they are seen.

    `resting` counts those that the same question leaves out on the day, and `more` is true where
    only the newest of very many closed items are listed.
    """

    stubs: tuple[Stub, ...] = ()
    resting: int = 0
    more: bool = False


@dataclass(frozen=True, slots=True)
class WeekRows:
    """What obliges on a day: how much, how much of it rests, and the rows that a report names.

    `near` are those that end by the last day asked about, late ones included.
    """

    open: int
    resting: int
    near: tuple[ItemRow, ...]
    undated: tuple[ItemRow, ...]
    unassigned: tuple[ItemRow, ...]
    closed: tuple[ItemRow, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """What the navigation shows beside each screen's name; what rests is counted by itself."""

    pending: int
    open: int
    overdue: int
    resting: int = 0
    resting_overdue: int = 0
