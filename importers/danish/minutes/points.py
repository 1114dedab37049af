"""Which numbered lines are the points of the agenda."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest

from importers.danish.minutes.chain import best_chain
from importers.danish.minutes.labels import OF_POINT, Label
from importers.danish.minutes.lines import Line
from importers.danish.minutes.listing import Numbered, says, speaks
from importers.danish.minutes.numbering import ROW_MARK, numbered

_ACTION_TABLE = re.compile(
    r"\b(?:ansvarlig|frist|deadline|hvem|opgave|aktion|status)", re.IGNORECASE
)
_AGENDA_TABLE = re.compile(r"\b(?:punkt|emne|referat|beslutning|dagsorden)", re.IGNORECASE)
_SILENT = 0.7
_LATE = 0.4
_LABEL_LONGEST = 90
_FARTHEST_STEP = 2
_ONES_LEAST, _FEW_OTHERS = 4, 4


def points_of(lines: list[Line], labels: list[Label | None]) -> list[Numbered]:
    """The points, in order; of several readings the first that finds any."""
    candidates = numbered(lines, labels)
    anchors = _anchors(lines, labels)
    plain = [one for one in candidates if one.mark != ROW_MARK]
    points = (
        _all_ones(lines, plain)
        or _chained(lines, plain, anchors)
        or [one for one in plain if one.keyword]
        or _named_by_labels(lines, anchors)
        or _rows(lines, candidates)
    )
    return sorted({*points, *_nested(points, candidates)}, key=lambda one: one.line)


def _all_ones(lines: list[Line], candidates: list[Numbered]) -> list[Numbered]:
    """Every point numbered 1, as a list is whose numbers only its program counts."""
    ones = [one for one in candidates if one.parts == (1,) and one.mark and not one.keyword]
    others = sum(1 for one in candidates if one.parts[0] > 1)
    if len(ones) < _ONES_LEAST or others > len(ones) // _FEW_OTHERS or _is_list(ones, lines):
        return []
    return [
        replace(one, number=str(number), parts=(number,))
        for number, one in enumerate(ones, start=1)
    ]


def _chained(
    lines: list[Line], candidates: list[Numbered], anchors: Mapping[int, int]
) -> list[Numbered]:
    runs = _without_printed_agenda(best_chain(candidates, anchors), lines)
    return [one for run in runs for one in run]


def _rows(lines: list[Line], candidates: list[Numbered]) -> list[Numbered]:
    """Numbered rows of a table, unless it is one of tasks."""
    rows = [one for one in candidates if one.mark == ROW_MARK]
    heads = " ".join(line.bare for line in _heads(lines, rows[0].line)) if rows else ""
    if not _AGENDA_TABLE.search(heads) and _ACTION_TABLE.search(heads):
        return []
    return _chained(lines, rows, {})


def _heads(lines: list[Line], first: int) -> list[Line]:
    return [line for line in lines[max(first - 3, 0) : first] if "|" in line.bare]


def _anchors(lines: list[Line], labels: list[Label | None]) -> dict[int, int]:
    """Labels that name their point (»Referat – punkt 5:«), by line."""
    return {
        i: int(found["number"])
        for i, label in enumerate(labels)
        if label is not None and (found := OF_POINT.search(lines[i].bare[:_LABEL_LONGEST]))
    }


def _named_by_labels(lines: list[Line], anchors: Mapping[int, int]) -> list[Numbered]:
    """Points that only their minutes name: »Referat – punkt 5:« and no heading above."""
    return [
        Numbered(i, str(number), (number,), "", lines[i].end, True, 0.0)
        for i, number in anchors.items()
    ]


def _without_printed_agenda(runs: list[list[Numbered]], lines: list[Line]) -> list[list[Numbered]]:
    """An agenda printed before the minutes names every point twice; the second is the point."""
    if len(runs) == 1 and len(runs[0]) > 1:
        late = runs[0][0].line > _LATE * len(lines)
        return [] if late and _is_list(runs[0], lines) else runs
    kept = [
        run
        for run, following in zip_longest(runs, runs[1:])
        if following is None
        or len(run) == 1
        or not _is_list(run, lines)
        or len(following) * 2 < len(run)
    ]
    return kept or runs


def _is_list(run: Sequence[Numbered], lines: list[Line]) -> bool:
    """Whether nothing is said between the lines of a run."""
    pairs = list(pairwise(run))
    silent = sum(1 for a, b in pairs if not says(lines, a.line + 1, b.line) and not speaks(a))
    return silent >= _SILENT * len(pairs)


def _nested(points: Sequence[Numbered], candidates: Sequence[Numbered]) -> Iterator[Numbered]:
    """Points such as 3.1 below point 3, where they count on from one another."""
    starts = {one.line: one.parts[0] for one in points}
    current: int = 0
    last: tuple[int, ...] = (0,)
    for one in candidates:
        if one.line in starts:
            current, last = starts[one.line], (0,)
        elif len(one.parts) > 1 and one.parts[0] == current and one.title[:1].isupper():
            tail = one.parts[1:]
            if last < tail and tail[0] <= last[0] + _FARTHEST_STEP:
                last = tail
                yield one
