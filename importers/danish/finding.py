"""Finding the matches of a rule's pattern only where they can begin.

A pattern may be given as alternatives: then of forty phrases those two are tried that begin with
the word that stands there, and only they are ever compiled.
"""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache, cached_property
from re import IGNORECASE, Match, Pattern
from re import compile as compile_pattern

from importers.danish.openings import openings_of


@cache
def compiled(source: str) -> Pattern[str]:
    """A pattern compiled when it is first wanted; upper and lower case are one."""
    return compile_pattern(source, IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Begun:
    """Which alternatives begin with a word, with other letters, and at the text's start."""

    words: dict[str, tuple[int, ...]]
    letters: dict[str, tuple[int, ...]]
    at_start: tuple[int, ...]

    def places(self, low: str, words: AbstractSet[str]) -> Sequence[tuple[int, Sequence[int]]]:
        """Where in `low` a match can begin, and there the alternatives in their order."""
        if not self.letters and self.words.keys().isdisjoint(words):
            return ((0, self.at_start),) if self.at_start else ()
        found: dict[int, list[int]] = {0: [*self.at_start]} if self.at_start else {}
        for word in words:
            if word in self.words:
                _add(found, low, word, self.words[word])
        for letters, alternatives in self.letters.items():
            _add(found, low, letters, alternatives)
        return [(place, sorted(found[place])) for place in sorted(found)]


class Finder:
    """A pattern, or several of which the first that matches counts."""

    def __init__(self, *sources: str | Pattern[str]) -> None:
        self._sources = sources

    def matches(self, text: str, low: str, words: AbstractSet[str]) -> Iterator[Match[str]]:
        """The matches in `text`, which is `low` in lower case and is made of `words`."""
        begun = self._begun
        if begun is None:
            return self._anywhere.finditer(text)
        return self._at(text, begun.places(low, words))

    def _at(self, text: str, places: Iterable[tuple[int, Sequence[int]]]) -> Iterator[Match[str]]:
        end = 0
        for place, alternatives in places:
            if place < end:
                continue
            for alternative in alternatives:
                found = self._pattern(alternative).match(text, place)
                if found is not None:
                    end = found.end()
                    yield found
                    break

    def _pattern(self, alternative: int) -> Pattern[str]:
        source = self._sources[alternative]
        return compiled(source) if isinstance(source, str) else source

    @cached_property
    def _anywhere(self) -> Pattern[str]:
        if len(self._sources) == 1:
            return self._pattern(0)
        return compiled(
            "|".join(f"(?:{self._pattern(i).pattern})" for i in range(len(self._sources)))
        )

    @cached_property
    def _begun(self) -> _Begun | None:
        """None where an alternative can begin with anything."""
        words: dict[str, tuple[int, ...]] = {}
        letters: dict[str, tuple[int, ...]] = {}
        at_start: tuple[int, ...] = ()
        for i, source in enumerate(self._sources):
            openings = openings_of(source if isinstance(source, str) else source.pattern)
            if openings is None:
                return None
            words |= {word: (*words.get(word, ()), i) for word in openings.words}
            letters |= {one: (*letters.get(one, ()), i) for one in openings.letters}
            at_start += (i,) if openings.at_start else ()
        return _Begun(words, letters, at_start)


def _add(
    found: dict[int, list[int]], low: str, opening: str, alternatives: tuple[int, ...]
) -> None:
    at = low.find(opening)
    while at >= 0:
        found.setdefault(at, []).extend(alternatives)
        at = low.find(opening, at + 1)
