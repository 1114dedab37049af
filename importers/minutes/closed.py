"""Points that the minutes themselves call closed: »Lukket punkt«, or all below »Lukket dagsorden«."""

import re
from collections.abc import Iterable
from dataclasses import replace

from importers.proposals import AgendaItem

SAID = re.compile(
    r"\b(?:lukket (?:punkt|sag|dagsorden|møde|del)|lukkede (?:punkter|sager)|punktet (?:er|behandles|behandledes|blev behandlet) (?:for )?lukke(?:t|de)(?: døre)?)\b|\(lukket\)|^(?:\d+[.)]?\s+)?lukket\s*[:–-]",
    re.IGNORECASE,
)
PARTED = re.compile(
    r"^[\W\d_]*(?:(?P<closed>lukket (?:dagsorden|møde|del)|lukkede (?:punkter|sager))|åbe?n[et]? (?:dagsorden|møde|del|punkter|sager))[\W_]*$",
    re.IGNORECASE | re.MULTILINE,
)
NEAR = 200  # letters: what is said further down may be about another point


def with_closed(items: Iterable[AgendaItem], text: str) -> tuple[AgendaItem, ...]:
    """The points, those marked that are said to be closed."""
    parts = [(found.start(), bool(found["closed"])) for found in PARTED.finditer(text)]
    return tuple(
        replace(item, closed=True) if _is_closed(item, text, parts) else item for item in items
    )


def _is_closed(item: AgendaItem, text: str, parts: list[tuple[int, bool]]) -> bool:
    above = [closed for start, closed in parts if start <= item.start]
    if above and above[-1]:
        return True
    parted = (start for start, _ in parts if start > item.start)
    beginning = text[item.start : min(item.end, item.start + NEAR, next(parted, len(text)))]
    return bool(SAID.search(item.title) or SAID.search(beginning))
