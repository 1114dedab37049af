"""What a rule is: an id that is never reused, one line of why, a pattern, and its own examples.

The examples are run as tests and printed in the docs, so a rule is read where it stands. A rule
is data plus at most one small function that turns a match into a value; rules propose, vetoes and
overlap dispose (see `engine`).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from re import Match, Pattern
from typing import Generic, TypeVar

from importers.danish.finding import Finder, compiled

__all__ = ["Rule", "compiled", "rule"]

Context = TypeVar("Context")
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Rule(Generic[Context, Value]):
    """One rule; `hits` maps an example to what it must give, `misses` must give nothing.

    `needs` are words of which a text must hold one (lower case) before the pattern is tried;
    none given, it always is. `alternatives` are the patterns that `source` is made of, if it is
    made of several.
    """

    id: str
    why: str
    source: str | Pattern[str]
    hits: Mapping[str, str]
    misses: tuple[str, ...]
    produce: Callable[[Match[str], Context], Value | None]
    needs: frozenset[str] = frozenset()
    alternatives: tuple[str, ...] = ()
    finder: Finder = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "finder", Finder(*(self.alternatives or (self.source,))))

    @property
    def pattern(self) -> Pattern[str]:
        """The source compiled when it is first wanted: a hundred patterns would delay the start."""
        return compiled(self.source) if isinstance(self.source, str) else self.source


def rule(
    rule_id: str,
    *,
    pattern: str,
    hits: Mapping[str, str],
    misses: tuple[str, ...],
    needs: tuple[str, ...] = (),
) -> Callable[[Callable[[Match[str], Context], Value | None]], Rule[Context, Value]]:
    """Turn a producer into a rule; the producer's docstring is the rule's why."""

    def made(produce: Callable[[Match[str], Context], Value | None]) -> Rule[Context, Value]:
        why = (produce.__doc__ or "").strip()
        return Rule(rule_id, why, pattern, hits, misses, produce, frozenset(needs))

    return made
