"""The weeks ahead as a ruler of five cells each, with today and the found due on it."""

from dataclasses import dataclass
from datetime import date, timedelta

from textual.content import Content

from importers.proposals import Due
from tui.plain import joined

CELLS = 5
STEP = CELLS + 1
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Ruler:
    """Week numbers above, cells below; `lines` are as wide as the weeks that fit."""

    numbers: Content
    cells: Content


def ruler(due: Due | None, *, today: date, width: int, letter: str) -> Ruler:
    """The weeks from this one on; an arrow at the edge where the due lies outside."""
    monday = today - timedelta(days=today.weekday())
    count = max(1, (width - 2) // STEP)
    numbers, cells = [], []
    for number in range(count):
        start = monday + number * WEEK
        label = f"{letter if number == 0 else ''}{start.isocalendar().week}"
        numbers.append(Content.styled(label.ljust(STEP), "$dim"))
        cells += [_cell(due, start + timedelta(days=day), today) for day in range(CELLS)]
        cells.append(Content(" "))
    return Ruler(joined(*numbers), joined(*cells, _beyond(due, monday + count * WEEK)))


def _cell(due: Due | None, day: date, today: date) -> Content:
    """One working day; Friday stands for the weekend too."""
    last = day + timedelta(days=2) if day.weekday() == CELLS - 1 else day
    mark = "│" if day <= today <= last else " "
    if due is None or due.end is None or not _covers(due, day, last):
        return Content.styled(mark, "$needle on $week")
    if day <= due.end <= last:
        return Content.styled("●", "$chip-soon-text on $chip-soon")
    return Content.styled(mark, "$chip-soon-text on $chip-soon")


def _covers(due: Due, first: date, last: date) -> bool:
    end = due.end
    start = end if due.start is None else due.start
    return start is not None and end is not None and start <= last and first <= end


def _beyond(due: Due | None, edge: date) -> Content:
    """Where the due is after the last week shown."""
    if due is None or due.end is None or due.end < edge:
        return Content("")
    return Content.styled("►", "bold $late-words")
