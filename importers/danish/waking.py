"""Which rules a sentence wakes: of many rules, the few whose words stand in it.

A word wakes the same rules wherever it stands, so each is asked about once; the answer is a
number with a bit for each rule, and a sentence's rules are those of its words put together.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic

from importers.danish.rule import Context, Rule, Value

# A long run sees ever new names; the words that wake anything are all seen soon.
_MOST_WORDS = 50_000


class Waking(Generic[Context, Value]):
    """The rules by the words, and other signs, that they need; one that needs none is always awake."""

    def __init__(
        self, rules: Sequence[Rule[Context, Value]], signs_of: Callable[[str], Iterable[str]]
    ) -> None:
        self.rules = tuple(rules)
        self.always = sum(1 << i for i, rule in enumerate(rules) if not rule.needs)
        self._needed: dict[str, int] = {}
        for i, rule in enumerate(rules):
            for word in rule.needs:
                self._needed[word] = self._needed.get(word, 0) | 1 << i
        self._by_word = _ByWord(self._of_word)
        self._signs_of = signs_of

    def woken(
        self, words: Iterable[str], signs: Iterable[str] = ()
    ) -> Iterator[Rule[Context, Value]]:
        """The rules that are awake, in order."""
        awake, by_word = self.always, self._by_word
        for word in words:
            awake |= by_word[word]
        for sign in signs:
            awake |= self._needed.get(sign, 0)
        while awake:
            first = awake & -awake
            yield self.rules[first.bit_length() - 1]
            awake ^= first

    def _of_word(self, word: str) -> int:
        found = self._needed.get(word, 0)
        for sign in self._signs_of(word):
            found |= self._needed.get(sign, 0)
        return found


class _ByWord(dict[str, int]):
    """What was found out of each word."""

    def __init__(self, find_out: Callable[[str], int]) -> None:
        super().__init__()
        self._find_out = find_out

    def __missing__(self, word: str) -> int:
        found = self._find_out(word)
        if len(self) < _MOST_WORDS:
            self[word] = found
        return found
