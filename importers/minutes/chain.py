"""The chain of points: of all numbered lines, those that together count as an agenda does.

A list inside a point also counts 1, 2, 3. Which lines are the points is decided for the whole
document at once: the chain with the greatest weight wins, where a gap costs a little and a fresh
start costs much, since minutes seldom begin again.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from importers.minutes.numbering import Numbered

_LARGEST_GAP = 12
_GAP_COST = 1.0
_RESTART_COST = 7.0
_LATE_START_COST = 1.5
_ANCHOR_WEIGHT = 5.0
_LEAST_WEIGHT = 2.5


@dataclass(slots=True)
class _Link:
    one: Numbered
    total: float
    before: "_Link | None"


def best_chain(
    candidates: list[Numbered], anchors: Mapping[int, int] = MappingProxyType({})
) -> list[list[Numbered]]:
    """The points in the order of the document, split where the numbers start again.

    `anchors` are lines that name the point they belong to (»Referat – punkt 5:«), by line.
    """
    by_number: dict[int, _Link] = {}
    best: _Link | None = None
    waiting = sorted(anchors.items(), reverse=True)
    for one in candidates:
        if len(one.parts) > 1:
            continue
        while waiting and waiting[-1][0] < one.line:
            anchored = by_number.get(waiting.pop()[1])
            if anchored is not None:
                anchored.total += _ANCHOR_WEIGHT
                best = anchored if best is None or anchored.total > best.total else best
        link = _linked(one, by_number, best)
        number = one.parts[0]
        known = by_number.get(number)
        if known is None or link.total >= known.total:
            by_number[number] = link
        if best is None or link.total > best.total:
            best = link
    return [run for run in _runs(best) if _holds(run)]


def _linked(one: Numbered, by_number: dict[int, _Link], best: _Link | None) -> _Link:
    number = one.parts[0]
    start = 0.0 if number <= 1 else -_LATE_START_COST
    total, before = start, None
    if best is not None and best.total - _RESTART_COST + start > total:
        total, before = best.total - _RESTART_COST + start, best
    for gap in range(1, _LARGEST_GAP):
        link = by_number.get(number - gap)
        cost = _GAP_COST * (gap - 1)
        if link is not None and link.total - cost > total:
            total, before = link.total - cost, link
    return _Link(one, total + one.weight, before)


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
    return weight >= _LEAST_WEIGHT * (1 if len(run) > 1 or run[0].keyword else 2)
