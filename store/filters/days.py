"""Days as a filter writes them: `<3u`, `uge48`, `2026-12`, `1/12`, `1/12..15/12`."""

import re
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from store.filters.values import Days, Unit, Vocabulary
from store.folding import fold

COMPARED = re.compile(r"(?P<sign><=|>=|<|>)?(?P<rest>.+)")
AMOUNT = re.compile(r"(?P<count>\d{1,4})\s*(?P<unit>[^\W\d_]+)")
WEEK = re.compile(r"(?P<unit>[^\W\d_]+)\s*(?P<week>\d{1,2})(?:[-/](?P<year>\d{4}))?")
ISO = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?")
DANISH = re.compile(r"(?P<day>\d{1,2})[/.](?P<month>\d{1,2})\.?(?:[-/ .]?(?P<year>\d{4}|\d{2}))?")
HALF_A_YEAR = timedelta(days=183)
CENTURY = 2000
ONE = timedelta(days=1)


def days(text: str, vocabulary: Vocabulary, *, today: date, past: bool = False) -> Days | None:
    """The days that are meant, or None; with `past` a stretch counts back from today.

    »<3u« is at most three weeks away, those that are over included.
    """
    text = fold(text).strip()
    if ".." in text:
        return _between(text, vocabulary, today)
    compared = COMPARED.fullmatch(text)
    if compared is None:
        return None
    sign, rest = compared["sign"] or "", compared["rest"].strip()
    try:
        stretch = _stretch(rest, vocabulary, today, past=past)
        if stretch is not None:
            return _within(sign, stretch, today)
        named = _named(rest, vocabulary, today)
    except (ValueError, OverflowError):  # a day that no calendar has
        return None
    return None if named is None else _beside(sign, named)


def _between(text: str, vocabulary: Vocabulary, today: date) -> Days | None:
    try:
        first, last = (_named(part.strip(), vocabulary, today) for part in text.split(".."))
    except ValueError:
        return None
    return None if first is None or last is None else Days(first.first, last.last)


def _stretch(text: str, vocabulary: Vocabulary, today: date, *, past: bool) -> date | None:
    """The day so far from today."""
    found = AMOUNT.fullmatch(text)
    unit = vocabulary.units.get(found["unit"]) if found else None
    if found is None or unit is None:
        return None
    away = relativedelta(**{f"{unit}s": int(found["count"])})  # type: ignore[arg-type]  # days, weeks, months, years
    return today - away if past else today + away


def _within(sign: str, end: date, today: date) -> Days:
    """On this side of a day so far from today, or beyond it."""
    past = end < today
    if sign.startswith(">"):
        return Days(None, end - ONE) if past else Days(end + ONE, None)
    if past:
        return Days(end, today)
    return Days(None if sign else today, end)


def _named(text: str, vocabulary: Vocabulary, today: date) -> Days | None:
    """A day, week, month or year by its name."""
    if text in vocabulary.today:
        return Days(today, today)
    if found := WEEK.fullmatch(text):
        return _week(found, vocabulary, today)
    if found := ISO.fullmatch(text):
        return _calendar(int(found["year"]), found["month"], found["day"])
    if found := DANISH.fullmatch(text):
        return _danish(int(found["day"]), int(found["month"]), found["year"], today)
    return None


def _week(found: re.Match[str], vocabulary: Vocabulary, today: date) -> Days | None:
    """A week by its number: of that year, else the nearest one."""
    if vocabulary.units.get(found["unit"]) is not Unit.WEEK:
        return None
    number = int(found["week"])
    if found["year"]:
        monday = date.fromisocalendar(int(found["year"]), number, 1)
    else:
        mondays = []
        for year in (today.year - 1, today.year, today.year + 1):
            try:
                mondays.append(date.fromisocalendar(year, number, 1))
            except ValueError:  # few years have a week 53
                continue
        monday = min(mondays, key=lambda day: (abs(day - today), day))
    return Days(monday, monday + timedelta(days=6))


def _calendar(year: int, month: str | None, day: str | None) -> Days:
    if day is not None:
        one = date(year, int(month or 1), int(day))
        return Days(one, one)
    first = date(year, int(month or 1), 1)
    length = relativedelta(months=1) if month is not None else relativedelta(years=1)
    return Days(first, first + length - ONE)


def _danish(day: int, month: int, year: str | None, today: date) -> Days:
    """A day before its month: of that year, else the nearest one."""
    if year is not None:
        one = date(int(year) if len(year) > 2 else CENTURY + int(year), month, day)  # noqa: PLR2004
    else:
        one = date(today.year, month, day)
        if abs(one - today) > HALF_A_YEAR:
            one = one.replace(year=today.year + (1 if one < today else -1))
    return Days(one, one)


def _beside(sign: str, named: Days) -> Days:
    if not sign or named.first is None or named.last is None:
        return named
    return {
        "<": Days(None, named.first - ONE),
        "<=": Days(None, named.last),
        ">": Days(named.last + ONE, None),
        ">=": Days(named.first, None),
    }[sign]
