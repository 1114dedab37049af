"""A due in words: »senest fre 2. okt«, »uge 44«, »2. kvartal 2026«, »19. okt – 30. okt«."""

import calendar
from datetime import date, timedelta

from importers.proposals import Certainty, Due, Grain
from wording import Wording
from wording.dates import short

MONTHS_IN_QUARTER = 3
MONTHS_IN_HALF_YEAR = 6
DECEMBER = 12


def due_words(words: Wording, due: Due | None, *, today: date) -> str:
    """What the due says, as short as it can be said; the year only where it is not `today`'s."""
    if due is None:
        return words.say("report.due.none")
    if due.start is None and due.end is None:
        return words.say("report.due.quoted", text=" ".join(due.text.split()))
    said = _interval(words, due, today)
    return words.say("report.due.about", due=said) if _about(due) else said


def days_over(due: Due | None, *, today: date) -> int:
    """How many days ago the due ended; 0 when it has not, or has no end."""
    if due is None or due.end is None:
        return 0
    return max(0, (today - due.end).days)


def _about(due: Due) -> bool:
    return due.certainty is Certainty.APPROXIMATE and due.start == due.end


def _interval(words: Wording, due: Due, today: date) -> str:
    match due.start, due.end:
        case None, date() as end:
            return words.say("report.due.by", day=short(words, end, today=today))
        case date() as start, None:
            return words.say("report.due.from", day=short(words, start, today=today))
        case date() as start, date() as end:
            return _whole_unit(words, due.grain, start, end) or _range(words, start, end, today)
    return ""


def _range(words: Wording, start: date, end: date, today: date) -> str:
    if start == end:
        return short(words, start, today=today)
    return words.say(
        "report.due.range",
        start=_bare(words, start, today),
        end=_bare(words, end, today),
    )


def _bare(words: Wording, day: date, today: date) -> str:
    """»19. okt«: a range needs no weekdays."""
    month = words.say("dates.months_short").split()[day.month - 1]
    key = "dates.bare" if day.year == today.year else "dates.bare_year"
    return words.say(key, day=day.day, month=month, year=day.year)


def _whole_unit(words: Wording, grain: Grain, start: date, end: date) -> str | None:
    """The unit's own name where the interval is exactly one (or a run of weeks)."""
    if grain is Grain.WEEK and start.weekday() == 0 and (end - start).days % 7 == 6:  # noqa: PLR2004 - Monday to Sunday
        return _weeks(words, start, end)
    if start.day != 1 or end != _month_end(end):
        return None
    months = (end.year - start.year) * DECEMBER + end.month - start.month + 1
    if months == 1:
        name = words.say("dates.months").split()[start.month - 1]
        return words.say("report.due.month", month=name, year=start.year)
    if months == MONTHS_IN_QUARTER and start.month % MONTHS_IN_QUARTER == 1:
        number = start.month // MONTHS_IN_QUARTER + 1
        return words.say("report.due.quarter", number=number, year=start.year)
    if months == MONTHS_IN_HALF_YEAR and start.month % MONTHS_IN_HALF_YEAR == 1:
        number = start.month // MONTHS_IN_HALF_YEAR + 1
        return words.say("report.due.half_year", number=number, year=start.year)
    return str(start.year) if months == DECEMBER and start.month == 1 else None


def _weeks(words: Wording, start: date, end: date) -> str:
    first, last = start.isocalendar().week, end.isocalendar().week
    if end - start < timedelta(days=7):
        return words.say("report.due.week", week=first)
    return words.say("report.due.weeks", first=first, last=last)


def _month_end(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
