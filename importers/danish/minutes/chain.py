"""The chain of points: of all numbered lines, those that together count as an agenda does.

A list inside a point also counts 1, 2, 3. Which lines are the points is decided for the whole
document at once: the chain with the greatest weight wins, where a gap costs a little and a fresh
start costs much, since minutes seldom begin again.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from importers.danish.minutes.listing import Numbered

_LARGEST_GAP = 12
_GAP_COST = 1.0
_MOVE_COST = 3.0
_SAME_COLUMN = 3
_COLUMNS = 6
_RESTART_COST = 12.0
_DEEPER = 4
_LATE_START_COST = 1.5
_ANCHOR_WEIGHT = 5.0
_LEAST_WEIGHT = 2.5
_LEAST_ALONE = 3.5


@dataclass(slots=True)
class _Link:
    one: Numbered
    total: float
    before: "_Link | None"


class _Chains:
    """The best chain that ends in each number, apart for each column it may stand in."""

    def __init__(self) -> None:
        self.ending: dict[int, dict[int, _Link]] = {}
        self.best: _Link | None = None

    def add(self, one: Numbered) -> None:
        """Link `one` to the chain that it continues best."""
        start = 0.0 if one.parts[0] <= 1 else -_LATE_START_COST
        total, before = start, None
        if self.best is not None:
            again = self.best.total - _restart_cost(self.best.one, one) + start
            total, before = (again, self.best) if again > total else (total, before)
        for link, cost in self._earlier(one):
            if link.total - cost > total:
                total, before = link.total - cost, link
        self._keep(_Link(one, total + one.weight, before))

    def anchor(self, number: int) -> None:
        """A line names the point it belongs to, so a chain that ends there is right."""
        links = self.ending.get(number, {}).values()
        if links:
            link = max(links, key=lambda one: one.total)
            link.total += _ANCHOR_WEIGHT
            self._best_of(link)

    def _earlier(self, one: Numbered) -> Iterator[tuple[_Link, float]]:
        for gap in range(1, _LARGEST_GAP):
            for column, link in self.ending.get(one.parts[0] - gap, {}).items():
                alike = one.keyword == link.one.keyword and one.level == link.one.level
                moved = abs(column - one.column) > _SAME_COLUMN or not alike
                yield link, _GAP_COST * (gap - 1) + (_MOVE_COST if moved else 0.0)

    def _keep(self, link: _Link) -> None:
        columns = self.ending.setdefault(link.one.parts[0], {})
        known = columns.get(link.one.column)
        if known is None and len(columns) >= _COLUMNS:
            columns.pop(min(columns, key=lambda column: columns[column].total))
        if known is None or link.total >= known.total:
            columns[link.one.column] = link
        self._best_of(link)

    def _best_of(self, link: _Link) -> None:
        if self.best is None or link.total > self.best.total:
            self.best = link


def best_chain(
    candidates: list[Numbered], anchors: Mapping[int, int] = MappingProxyType({})
) -> list[list[Numbered]]:
    """The points in the order of the document, split where the numbers start again.

    `anchors` are lines that name the point they belong to (»Referat – punkt 5:«), by line.
    """
    chains = _Chains()
    waiting = sorted(anchors.items(), reverse=True)
    for one in candidates:
        while waiting and waiting[-1][0] < one.line:
            chains.anchor(waiting.pop()[1])
        if len(one.parts) == 1:
            chains.add(one)
    return [run for run in _runs(chains.best) if _holds(run)]


def _restart_cost(last: Numbered, one: Numbered) -> float:
    """Numbers that start again further in are a list below what stands above them."""
    further_in = one.column - last.column > _SAME_COLUMN or 0 < last.level < one.level
    deeper = not one.keyword and (further_in or last.keyword)
    return _RESTART_COST * (_DEEPER if deeper else 1)


def _runs(link: _Link | None) -> list[list[Numbered]]:
    backwards: list[Numbered] = []
    while link is not None:
        backwards.append(link.one)
        link = link.before
    runs: list[list[Numbered]] = []
    for one in reversed(backwards):
        if runs and one.parts > runs[-1][-1].parts:
            runs[-1].append(one)
        else:
            runs.append([one])
    return runs


def _holds(run: list[Numbered]) -> bool:
    """One numbered line alone is a point only where it says so itself."""
    weight = sum(one.weight for one in run)
    alone = len(run) == 1 and not run[0].keyword
    return weight >= (_LEAST_ALONE if alone else _LEAST_WEIGHT)
