"""A filter as it was understood: frozen conditions, each with its place in what was typed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from importers.proposals import Kind
from store.rows import ItemState


class Key(StrEnum):
    """What a condition is about."""

    TEXT = "text"
    FORUM = "forum"
    RESPONSIBLE = "responsible"
    DUE = "due"
    STATE = "state"
    KIND = "kind"
    DOCUMENT = "document"
    CREATED = "created"
    CLOSED = "closed"
    OVERDUE = "overdue"
    RESTING = "resting"


FLAGS = (Key.OVERDUE, Key.RESTING)
"""Conditions that are a word by themselves."""


class Unit(StrEnum):
    """What a stretch of time is counted in."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Days:
    """Days from the first to the last, both included; None is open."""

    first: date | None = None
    last: date | None = None


Value = str | Days | Kind | frozenset[ItemState] | None
"""What is asked of a key: words, days, a kind, states; None where there shall be none at all."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that must hold, or must not when `negated`: one of the values is enough."""

    key: Key
    values: tuple[Value, ...]
    start: int
    end: int
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """All that must hold of an item; `on` is the day that it was asked on."""

    text: str
    on: date
    conditions: tuple[Condition, ...] = ()

    def speaks_of(self, *keys: Key) -> bool:
        """Whether one of these is asked about."""
        return any(condition.key in keys for condition in self.conditions)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of the language, folded, each with what it means.

    `shown` holds how each key and value is written in the user's own language.
    """

    keys: Mapping[str, Key]
    states: Mapping[str, frozenset[ItemState]]
    kinds: Mapping[str, Kind]
    units: Mapping[str, Unit]
    none: frozenset[str]
    today: frozenset[str]
    shown: Mapping[Key, str]
    shown_values: Mapping[Key, tuple[str, ...]]


class FilterError(Exception):
    """What could not be understood, where it stands, and what could stand there."""

    def __init__(
        self, why: str, *, start: int, end: int, said: str = "", possible: str = ""
    ) -> None:
        super().__init__(why)
        self.why = why
        self.start = start
        self.end = end
        self.said = said
        self.possible = possible
