"""Numbered lines that are a list inside a point, and so no points themselves."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from importers.minutes.labels import Label
from importers.minutes.lines import Line
from importers.proposals import SectionKind

_LEAD_IN = re.compile(r"(?::|,?\s+at:?|,)$")
_AGENDA = re.compile(r"\b(?:dagsorden|punkter|indhold)\w{0,14}\b.{0,60}$", re.IGNORECASE)
_MORE = re.compile(r"\s\|\s*\S|\w\w[.:]\s+\S")
_SAME_COLUMN = 2
_LED = -4.0
_LED_LOOSELY = -2.0
_LED_ALONE = -1.0
_SILENT = -1.0  # a list, or an agenda printed before the minutes


@dataclass(frozen=True, slots=True)
class Numbered:
    """A line that may head a point; `weight` is how much it looks like one."""

    line: int
    number: str
    parts: tuple[int, ...]
    title: str
    title_start: int
    keyword: bool
    weight: float
    column: int = 0  # where the title begins: numbers may stand to the left or the right
    mark: str = ""


def listing(
    lines: Sequence[Line], labels: Sequence[Label | None], found: Sequence[Numbered]
) -> dict[int, float]:
    """What being led in as a list takes from each line's weight, by line."""
    taken: dict[int, float] = {}
    members: list[Numbered] = []
    for one in found:
        if members and _follows(members[-1], one) and not _broken(lines, labels, members[-1], one):
            members.append(one)
            continue
        taken |= _taken(lines, labels, members)
        members = (
            [one] if one.parts == (1,) and not one.keyword and not lines[one.line].level else []
        )
    return taken | _taken(lines, labels, members)


def speaks(one: Numbered) -> bool:
    """Whether a numbered line holds more than a title: a row's next cell, or a sentence."""
    return _MORE.search(one.title) is not None


def says(lines: Sequence[Line], first: int, last: int) -> bool:
    """Whether a line here says something of its own, and does not only end a long title."""
    return any(
        line.bare.endswith((".", ":")) or not (line.bare[:1].islower() or line.bullet)
        for line in lines[first:last]
        if not line.blank
    )


def _follows(last: Numbered, one: Numbered) -> bool:
    """Whether the one stands below the other in one list, written alike."""
    near = abs(one.column - last.column) <= _SAME_COLUMN
    return near and one.mark == last.mark and one.parts[-1] == last.parts[-1] + 1


def _broken(
    lines: Sequence[Line], labels: Sequence[Label | None], last: Numbered, one: Numbered
) -> bool:
    """Whether a label or a heading stands between two members of a list."""
    between = range(last.line + 1, one.line)
    return any(lines[i].level or ((found := labels[i]) and not found.lead) for i in between)


def _taken(
    lines: Sequence[Line], labels: Sequence[Label | None], members: Sequence[Numbered]
) -> dict[int, float]:
    if not members:
        return {}
    silent = not any(says(lines, a.line + 1, b.line) for a, b in pairwise(members))
    many = silent and len(members) > 1
    under, led = _led(lines, labels, members[0].line)
    if many and led:
        return {one.line: _LED for one in members}
    if under:
        return {one.line: _LED_LOOSELY for one in members}
    if many and not all(speaks(one) for one in members):
        return {one.line: _SILENT for one in members}
    return {members[0].line: _LED_ALONE} if led and len(members) == 1 else {}


def _led(lines: Sequence[Line], labels: Sequence[Label | None], first: int) -> tuple[bool, bool]:
    """Whether a label, or anything that leads a list in, stands above; an agenda's does not."""
    before = next((i for i in range(first - 1, -1, -1) if not lines[i].blank), None)
    if before is None or _AGENDA.search(lines[before].bare.rstrip(": ")):
        return False, False
    label = labels[before]
    under = label is not None and not label.inline and label.kind is not SectionKind.PARTICIPANTS
    return under, under or bool(_LEAD_IN.search(lines[before].bare))
