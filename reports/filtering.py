"""The filter language in the user's words: Danish and English are both understood, one is shown."""

from collections.abc import Iterator
from datetime import date
from functools import cache

from importers.proposals import Kind
from store.filters.parsing import parse
from store.filters.values import Filter, FilterError, Key, Unit, Vocabulary
from store.folding import fold
from store.rows import ItemState
from wording import LANGUAGES, Wording, load

STATES = {state.value: frozenset({state}) for state in ItemState} | {"all": frozenset(ItemState)}
ASKED = tuple(key for key in Key if key is not Key.TEXT)


def understood(text: str, words: Wording, *, today: date) -> Filter:
    """What a filter asks; `FilterError` where it cannot be understood."""
    return parse(text, vocabulary(words.language), today=today)


def told(error: FilterError, words: Wording) -> str:
    """What is wrong and what could stand there, on one line."""
    return words.say(f"filter.error.{error.why}", said=error.said, possible=error.possible)


def pointed(error: FilterError, text: str, words: Wording) -> str:
    """The same, with the filter under it and marks under the place."""
    mark = " " * error.start + "^" * max(1, error.end - error.start)
    return words.say("filter.error.frame", message=told(error, words), text=text, mark=mark)


@cache
def vocabulary(language: str) -> Vocabulary:
    """All words of the filter language, those of one language shown."""
    shown = load(language)
    return Vocabulary(
        keys={word: key for key in ASKED for word in _words(f"filter.key.{key}")},
        states={word: STATES[name] for name in STATES for word in _words(f"filter.state.{name}")},
        kinds={word: kind for kind in Kind for word in _words(f"filter.kind.{kind}")},
        units={word: unit for unit in Unit for word in _words(f"filter.unit.{unit}")},
        none=frozenset(_words("filter.value.none")),
        today=frozenset(_words("filter.value.today")),
        shown={key: _shown(shown, f"filter.key.{key}") for key in ASKED},
        shown_values={
            Key.STATE: tuple(_shown(shown, f"filter.state.{name}") for name in STATES),
            Key.KIND: tuple(_shown(shown, f"filter.kind.{kind}") for kind in Kind),
        },
    )


def _words(name: str) -> Iterator[str]:
    for language in LANGUAGES:
        yield from (fold(word) for word in load(language).say(name).split())


def _shown(words: Wording, name: str) -> str:
    return words.say(name).split()[0]
