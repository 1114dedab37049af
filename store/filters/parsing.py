"""The filter language: `forum:driftsforum ansvarlig:maj frist:<3u -status:afventer tekst`.

A word by itself is sought in the text; `key:value` asks one thing; `-` before either says that it
must not hold; a value with blanks stands in quotation marks; commas part alternatives.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from store.filters.days import days
from store.filters.values import FLAGS, Condition, Days, Filter, FilterError, Key, Value, Vocabulary
from store.folding import fold

PART = re.compile(
    r"""(?P<minus>-(?=[^\s-]))?
    (?:(?P<key>[^\W\d_]+):)?
    (?P<value>(?:["“”»][^"“”«]*["“”«]?|[^\s"“”»])*)""",
    re.VERBOSE,
)
QUOTES = '"“”»«'
DATED = (Key.DUE, Key.CREATED, Key.CLOSED)
EMPTY = (Key.DUE, Key.FORUM, Key.RESPONSIBLE, Key.DOCUMENT)
Meaning = TypeVar("Meaning")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of what was typed, and where its key and value stand."""

    negated: bool
    key: str | None
    value: str
    start: int
    value_start: int
    end: int


def parse(text: str, vocabulary: Vocabulary, *, today: date) -> Filter:
    """What is asked; `FilterError` at the place that cannot be understood."""
    conditions = tuple(_condition(part, vocabulary, today) for part in parts(text))
    return Filter(text, today, conditions)


def parts(text: str) -> Iterator[Part]:
    """The pieces between blanks; quotation marks hold blanks together."""
    place = 0
    while place < len(text):
        if text[place].isspace():
            place += 1
            continue
        found = PART.match(text, place)
        if found is None or found.end() == place:  # a mark that opens nothing
            place += 1
            continue
        yield Part(
            bool(found["minus"]),
            found["key"],
            found["value"],
            place,
            found.start("value"),
            found.end(),
        )
        place = found.end()


def unquoted(text: str) -> str:
    """A value without its quotation marks."""
    return text.strip(QUOTES)


def _condition(part: Part, vocabulary: Vocabulary, today: date) -> Condition:
    key, values = _asked(part, vocabulary, today)
    return Condition(key, values, part.start, part.end, part.negated)


def _asked(part: Part, vocabulary: Vocabulary, today: date) -> tuple[Key, tuple[Value, ...]]:
    if part.key is None:
        flag = vocabulary.keys.get(fold(part.value))
        return (flag, ()) if flag in FLAGS else (Key.TEXT, (part.value,))
    key = vocabulary.keys.get(fold(part.key))
    if key is None or key in FLAGS:
        end = part.value_start - 1
        possible = ", ".join(
            f"{name}:" for key, name in vocabulary.shown.items() if key not in FLAGS
        )
        start = end - len(part.key)
        raise FilterError("key", start=start, end=end, said=part.key, possible=possible)
    return key, tuple(_value(key, value, at, vocabulary, today) for value, at in _values(part))


def _values(part: Part) -> Iterator[tuple[str, int]]:
    """The alternatives with their places; a comma in quotation marks parts nothing."""
    if not unquoted(part.value).strip():
        raise FilterError("value", start=part.start, end=part.end, said=part.key or "")
    for found in re.finditer(r'["“”»][^"“”«]*["“”«]?|[^,"“”»]+', part.value):
        yield unquoted(found[0]), part.value_start + found.start()


def _value(key: Key, value: str, at: int, vocabulary: Vocabulary, today: date) -> Value:
    if key in EMPTY and fold(value) in vocabulary.none:
        return None
    if key in DATED:
        return _days(key, value, at, vocabulary, today)
    if key is Key.STATE:
        return _named(value, at, vocabulary.states, vocabulary.shown_values[key])
    if key is Key.KIND:
        return _named(value, at, vocabulary.kinds, vocabulary.shown_values[key])
    return value


def _days(key: Key, value: str, at: int, vocabulary: Vocabulary, today: date) -> Days:
    meant = days(value, vocabulary, today=today, past=key is not Key.DUE)
    if meant is None:
        raise FilterError("days", start=at, end=at + len(value), said=value)
    return meant


def _named(value: str, at: int, known: Mapping[str, Meaning], shown: tuple[str, ...]) -> Meaning:
    meaning = known.get(fold(value))
    if meaning is None:
        possible = ", ".join(shown)
        raise FilterError("name", start=at, end=at + len(value), said=value, possible=possible)
    return meaning
