"""Numbered lines that are a list inside a point, and so no points themselves."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from importers.danish.minutes.labels import Label
from importers.danish.minutes.lines import Line
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
    level: int = 0  # of a heading, by the document's format


def listing(
    lines: Sequence[Line], labels: Sequence[Label | None], found: Sequence[Numbered]
) -> dict[int, float]:
    """What being led in as a list takes from each line's weight, by line."""
    lists = _Lists(lines, labels, found[0].line if found else 0)
    taken: dict[int, float] = {}
    members: list[Numbered] = []
    for one in found:
        if members and _follows(members[-1], one) and not lists.broken(members[-1], one):
            members.append(one)
            continue
        taken |= lists.taken(members)
        plain = not one.keyword or lines[one.line].bare.casefold().startswith("ad")
        begins = one.parts == (1,) and plain and not lines[one.line].level
        members = [one] if begins else []
    return taken | lists.taken(members)


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


class _Lists:
    """The lists of a document; `first` is its first numbered line of all."""

    def __init__(self, lines: Sequence[Line], labels: Sequence[Label | None], first: int) -> None:
        self.lines = lines
        self.labels = labels
        self.first = first

    def broken(self, last: Numbered, one: Numbered) -> bool:
        """Whether a label or a heading stands between two members of a list."""
        return any(
            self.lines[i].level or ((label := self.labels[i]) and not label.lead)
            for i in range(last.line + 1, one.line)
        )

    def taken(self, members: Sequence[Numbered]) -> dict[int, float]:
        """What the list that `members` make takes from their weights."""
        if not members:
            return {}
        silent = not any(says(self.lines, a.line + 1, b.line) for a, b in pairwise(members))
        many = silent and len(members) > 1
        under, led = self._led(members[0].line)
        if many and led:
            return {one.line: _LED for one in members}
        if under:
            answers = members[0].keyword  # »Ad 1: Godkendt.« answers the indstilling's first part
            return {one.line: _LED * 2 if answers else _LED_LOOSELY for one in members}
        if many and not all(speaks(one) for one in members):
            return {one.line: _SILENT for one in members}
        return {members[0].line: _LED_ALONE} if led and len(members) == 1 else {}

    def _led(self, line: int) -> tuple[bool, bool]:
        """Whether a label, or anything that leads a list in, stands above; an agenda's does not."""
        before = next((i for i in range(line - 1, -1, -1) if not self.lines[i].blank), None)
        if before is None or _AGENDA.search(self.lines[before].bare.rstrip(": ")):
            return False, False
        label = self.labels[before]
        if label is not None and label.kind is SectionKind.DECISION and line == self.first:
            return False, False  # »Referat« stands over the whole document
        listed = label is not None and label.kind is not SectionKind.PARTICIPANTS
        under = listed and label is not None and not label.inline
        return under, under or bool(_LEAD_IN.search(self.lines[before].bare))
