"""Date arithmetic, and the days that Danes count by: no words and no rules of the language."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count, takewhile
from math import ceil

DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
MONTHS_IN = {"month": 1, "quarter": 3, "half-year": 6, "year": 12}
DAYS_IN = {"day": 1, "week": 7}

Interval = tuple[date, date]


def days_in_month(year: int, month: int) -> int:
    """How many days the month has."""
    return (first_of_next(year, month) - date(year, month, 1)).days


def first_of_next(year: int, month: int) -> date:
    """The first day of the month after this one."""
    return date(year + month // 12, month % 12 + 1, 1)


def add_months(day: date, months: int) -> date:
    """The same day of the month, that many months on; a month end too short for it clamps."""
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(years, month + 1, min(day.day, days_in_month(years, month + 1)))


def add(day: date, amount: float, unit: str) -> date:
    """`day` plus an amount of a unit; half a month counts as fifteen days."""
    if unit == "workday":
        return add_workdays(day, int(amount))
    if unit in DAYS_IN:
        return day + timedelta(days=ceil(amount * DAYS_IN[unit]))
    months = amount * MONTHS_IN[unit]
    return add_months(day, int(months)) + timedelta(days=round(months % 1 * 30))


def add_workdays(day: date, amount: int) -> date:
    """`day` plus so many days from Monday to Friday; feasts are not known here."""
    for _ in range(abs(amount)):
        day += DAY if amount > 0 else -DAY
        while day.isoweekday() > len(WEEKDAYS) - 2:
            day += DAY if amount > 0 else -DAY
    return day


def months_from(year: int, month: int, length: int = 1) -> Interval:
    """The whole months that begin with this one."""
    first = date(year, month, 1)
    return first, add_months(first, length) - DAY


def unit_of(day: date, unit: str, steps: int = 0) -> Interval:
    """The calendar week, month, quarter, half-year or year that holds `day`, or one steps away."""
    if unit == "day":
        return day + steps * DAY, day + steps * DAY
    if unit == "week":
        monday = day - timedelta(days=day.weekday()) + steps * WEEK
        return monday, monday + WEEK - DAY
    length = MONTHS_IN[unit]
    first = date(day.year, (day.month - 1) // length * length + 1, 1)
    moved = add_months(first, steps * length)
    return moved, add_months(moved, length) - DAY


def iso_week(year: int, week: int) -> Interval | None:
    """Monday to Sunday of an ISO week, or None where the year has no such week."""
    try:
        monday = date.fromisocalendar(year, week, 1)
    except ValueError:
        return None
    return monday, monday + WEEK - DAY


def weekday_after(day: date, weekday: int) -> date:
    """The first such weekday (Monday is 0) strictly after `day`."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def weekday_before(day: date, weekday: int) -> date:
    """The last such weekday strictly before `day`."""
    return day - timedelta(days=(day.weekday() - weekday - 1) % 7 + 1)


def nth_weekday(first: date, last: date, weekday: int, nth: int) -> date | None:
    """The nth such weekday from `first` on (−1 is the last one), or None where there are fewer."""
    if nth < 0:
        day = weekday_before(last + DAY, weekday) + (nth + 1) * WEEK
    else:
        day = weekday_after(first - DAY, weekday) + (nth - 1) * WEEK
    return day if first <= day <= last else None


def easter(year: int) -> date:
    """Easter Sunday, by the Gregorian reckoning (Meeus, Jones and Butcher)."""
    golden, (century, in_century) = year % 19, divmod(year, 100)
    epact = (
        19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15
    ) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (in_century // 4) - epact - in_century % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def summer_holiday(year: int) -> Interval:
    """Last Saturday of June to the day before the second Monday of August."""
    saturday = weekday_before(date(year, 7, 1), 5)
    return saturday, weekday_after(date(year, 7, 31), 0) + WEEK - DAY


def advent_sunday(year: int) -> date:
    """The first Sunday of Advent: the fourth before Christmas Day."""
    return weekday_before(date(year, 12, 25), 6) - 3 * WEEK


def council_term(day: date, steps: int = 0) -> Interval:
    """The four years from 1 January after a local election (2017, 2021, 2025 …)."""
    first = day.year - (day.year - 2018) % 4 + 4 * steps
    return date(first, 1, 1), date(first + 3, 12, 31)


def school_year(day: date, steps: int = 0) -> Interval:
    """1 August to 31 July."""
    first = day.year - (day.month < 8) + steps  # noqa: PLR2004 - August
    return date(first, 8, 1), date(first + 1, 7, 31)


def third(start: date, end: date, nth: int) -> Interval:
    """The first, second or last third (0, 1, 2) of whole months; a month has 1–10, 11–20, 21–end."""
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    if months == 1:
        last = (10, 20, end.day)[nth]
        return start.replace(day=10 * nth + 1), start.replace(day=last)
    cuts = [round(months * part / 3) for part in range(4)]
    return add_months(start, cuts[nth]), add_months(start, cuts[nth + 1]) - DAY


def rrule_parts(recurrence: str) -> dict[str, str]:
    """An RRULE's parts by name."""
    pairs = (part.partition("=") for part in recurrence.split(";") if part)
    return {name: value for name, _, value in pairs}


def occurrences(recurrence: str, first: date, *, until: date) -> Iterator[date]:
    """The days of an RFC 5545 rule from `first` to `until`; a month too short clamps to its end.

    `dateutil.rrule` follows the RFC to the letter: six months after 31 August it finds no 31
    February and skips to August. A duty does not skip, so plain steps of months and years are
    counted from `first` itself (31 Aug, 28 Feb, 31 Aug again), and only the rules that name
    weekdays or weeks, where nothing can be too short, are left to it.
    """
    parts = rrule_parts(recurrence)
    interval = int(parts.get("INTERVAL", "1"))
    if parts["FREQ"] in {"DAILY", "WEEKLY"} and "BYDAY" not in parts:
        step = interval * (DAY if parts["FREQ"] == "DAILY" else WEEK)
        days = (first + number * step for number in count())
        return takewhile(lambda day: day <= until, days)
    if "BYDAY" in parts or "BYWEEKNO" in parts:
        return _by_dateutil(recurrence, first, until)
    return _by_months(parts, first, interval, until)


def _by_months(parts: dict[str, str], first: date, interval: int, until: date) -> Iterator[date]:
    yearly = parts["FREQ"] == "YEARLY"
    named = sorted(int(month) for month in parts.get("BYMONTH", str(first.month)).split(","))
    wanted = int(parts.get("BYMONTHDAY", first.day))
    start = first.replace(month=1, day=1) if yearly else first.replace(day=1)
    for number in count():
        period = add_months(start, number * interval * (12 if yearly else 1))
        for month in named if yearly else (period.month,):
            length = days_in_month(period.year, month)
            day = date(
                period.year, month, min(wanted, length) if wanted > 0 else length + 1 + wanted
            )
            if day > until:
                return
            if day >= first:
                yield day


def _by_dateutil(recurrence: str, first: date, until: date) -> Iterator[date]:
    from datetime import datetime  # noqa: PLC0415 - with the import below, only where it is needed

    from dateutil.rrule import rrulestr  # noqa: PLC0415 - 20 ms that most starts do without

    start = datetime(first.year, first.month, first.day)  # noqa: DTZ001 - days, not moments
    days = (moment.date() for moment in rrulestr(recurrence, dtstart=start))
    return takewhile(lambda day: day <= until, days)
