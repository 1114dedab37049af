"""The weekly report: what the chair reads on Monday. Plain values; formats draw them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from reports.dues import days_over
from reports.week import Week
from store.desk import Desk
from store.rows import ItemRow, ProposalRow, ProposalState

AHEAD = timedelta(weeks=4)


class Part(StrEnum):
    """The report's parts, in the order in which they are read."""

    OVERDUE = "overdue"
    THIS_WEEK = "this-week"
    NEXT_FOUR_WEEKS = "next-four-weeks"
    CLOSED = "closed"
    NO_DUE = "no-due"
    NO_RESPONSIBLE = "no-responsible"


@dataclass(frozen=True, slots=True)
class Line:
    """An item in the report, with the days that its due is over (0 when it is not)."""

    item: ItemRow
    days_over: int


@dataclass(frozen=True, slots=True)
class Unreviewed:
    """A document whose proposals wait for a decision."""

    document: str
    forum: str | None
    meeting_date: date | None
    pending: int


@dataclass(frozen=True, slots=True)
class WeeklyReport:
    """All that the report says. `as_of` is today, or the week's end where the week is past."""

    week: Week
    as_of: date
    forum: str | None
    open: int
    resting: int
    parts: tuple[tuple[Part, tuple[Line, ...]], ...]
    unreviewed: tuple[Unreviewed, ...]

    def lines(self, part: Part) -> tuple[Line, ...]:
        """The lines of one part."""
        return dict(self.parts)[part]


def weekly(desk: Desk, *, week: Week, today: date, forum: str | None = None) -> WeeklyReport:
    """The report of `week`, of one forum or of all.

    A past week is told as it stood at its end, as far as opening and closing go; a due that was
    moved since stands where it is now. What rests is only counted, unless it is late: nothing that
    is late is kept from the chair.
    """
    as_of = min(max(today, week.monday), week.sunday)
    until = week.sunday + AHEAD
    found = desk.week(first=week.monday, as_of=as_of, until=until, forum=forum)
    awake = [row for row in found.near if not row.rests(on=as_of)]
    chosen: dict[Part, Iterable[ItemRow]] = {
        Part.OVERDUE: _ending(found.near, lambda end: end < as_of),
        Part.THIS_WEEK: _ending(awake, lambda end: as_of <= end <= week.sunday),
        Part.NEXT_FOUR_WEEKS: _ending(awake, lambda end: week.sunday < end <= until),
        Part.CLOSED: found.closed,
        Part.NO_DUE: [row for row in found.undated if not row.rests(on=as_of)],
        Part.NO_RESPONSIBLE: [row for row in found.unassigned if not row.rests(on=as_of)],
    }
    return WeeklyReport(
        week=week,
        as_of=as_of,
        forum=forum,
        open=found.open,
        resting=found.resting,
        parts=tuple((part, _lines(chosen[part], as_of)) for part in Part),
        unreviewed=_unreviewed(desk.proposals(state=ProposalState.PENDING), forum),
    )


def _lines(rows: Iterable[ItemRow], as_of: date) -> tuple[Line, ...]:
    """By forum, then by date; items of no forum and without a date stand last."""
    ordered = sorted(rows, key=_order)
    return tuple(
        Line(row, days_over(row.due, today=as_of) if row.closed_on is None else 0)
        for row in ordered
    )


def _order(row: ItemRow) -> tuple[bool, str, date, int]:
    return (row.forum is None, row.forum or "", _end(row) or date.max, row.id)


def _ending(rows: Sequence[ItemRow], fits: Callable[[date], bool]) -> list[ItemRow]:
    return [row for row in rows if (end := _end(row)) is not None and fits(end)]


def _end(row: ItemRow) -> date | None:
    return None if row.due is None else row.due.end


def _unreviewed(rows: Sequence[ProposalRow], forum: str | None) -> tuple[Unreviewed, ...]:
    counted: dict[int, Unreviewed] = {}
    for row in rows:
        if forum is not None and row.forum != forum:
            continue
        before = counted.get(row.document_id)
        counted[row.document_id] = Unreviewed(
            row.document, row.forum, row.meeting_date, 1 + (before.pending if before else 0)
        )
    return tuple(counted.values())
