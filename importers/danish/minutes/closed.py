"""Points that the minutes themselves call closed: »Lukket punkt«, or all below »Lukket dagsorden«."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace

from importers.proposals import AgendaItem

SAID = re.compile(
    r"\b(?:lukket (?:punkt|sag|dagsorden|møde|del)|lukkede (?:punkter|sager)|punktet (?:er|behandles|behandledes|blev behandlet) (?:for )?lukke(?:t|de)(?: døre)?)\b|\(lukket\)|^(?:\d+[.)]?\s+)?lukket\s*[:–-]",
    re.IGNORECASE,
)
PARTED = re.compile(
    r"^[^a-zæøå\n]*(?:(?P<closed>lukket (?:dagsorden|møde|del)|lukkede (?:punkter|sager))|åbe?n[et]? (?:dagsorden|møde|del|punkter|sager))(?:[^\w\n]|_)*$",
    re.IGNORECASE | re.MULTILINE,
)
NEAR = 200  # letters: what is said further down may be about another point


def with_closed(items: Iterable[AgendaItem], text: str) -> tuple[AgendaItem, ...]:
    """The points, those marked that are said to be closed."""
    found = list(PARTED.finditer(text))
    parts = Parts([one.start() for one in found], [bool(one["closed"]) for one in found])
    return tuple(
        replace(item, closed=True) if _is_closed(item, text, parts) else item for item in items
    )


@dataclass(frozen=True, slots=True)
class Parts:
    """Where the parts of the agenda begin, and which of them are closed."""

    starts: list[int]
    closed: list[bool]

    def around(self, place: int) -> tuple[bool, int | None]:
        """Whether the part around `place` is closed, and where the next one begins."""
        number = bisect_right(self.starts, place)
        following = self.starts[number] if number < len(self.starts) else None
        return number > 0 and self.closed[number - 1], following


def _is_closed(item: AgendaItem, text: str, parts: Parts) -> bool:
    closed, following = parts.around(item.start)
    if closed:
        return True
    end = min(item.end, item.start + NEAR, len(text) if following is None else following)
    beginning = text[item.start : end]
    return bool(SAID.search(item.title) or SAID.search(beginning))
