"""A month as a grid with week numbers; meeting days are underlined, the chosen days filled."""

import calendar
from collections.abc import Collection
from datetime import date

from textual.content import Content

from importers.proposals import Due
from tui.plain import joined, line
from wording import Wording

ROWS = 8


def month_grid(
    day: date, due: Due | None, meetings: Collection[date], today: date, words: Wording
) -> list[Content]:
    """Eight lines: the month's name, the weekdays, and up to six weeks."""
    month = words.say("dates.months").split()[day.month - 1]
    weekdays = " ".join(name[:2] for name in words.say("dates.weekdays_short").split())
    lines = [line(f"{month} {day.year}", "bold").pad_left(4), line(weekdays, "$dim").pad_left(4)]
    for week in calendar.Calendar().monthdatescalendar(day.year, day.month):
        cells = [_cell(one, day.month, due, meetings, today) for one in week]
        number = Content.styled(f"{week[0].isocalendar().week:2}  ", "$dim")
        lines.append(joined(number, Content(" ").join(cells)))
    if len(lines) < ROWS and any(
        (one.year, one.month) == (day.year, day.month) for one in meetings
    ):
        lines.append(line(words.say("tui.edit.meeting_days"), "$dim").pad_left(4))
    return lines + [Content("")] * (ROWS - len(lines))


def _cell(
    day: date, month: int, due: Due | None, meetings: Collection[date], today: date
) -> Content:
    if day.month != month:
        return Content("  ")
    said = f"{day.day:2}"
    if _within(day, due):
        return Content.styled(said, "bold $chip-soon-text on $chip-soon")
    if day in meetings:
        return Content.styled(said, "bold underline $chosen")
    if day == today:
        return Content.styled(said, "bold reverse")
    return Content.styled(said, "$dim" if day.weekday() > 4 else "")  # noqa: PLR2004 - the weekend


def _within(day: date, due: Due | None) -> bool:
    if due is None:
        return False
    start, end = due.start or due.end, due.end or due.start
    return start is not None and end is not None and start <= day <= end
