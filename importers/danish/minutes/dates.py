"""Dates as headers write them: whole and unmistakable, or not read at all.

A header says when the meeting was; a sentence says when something is due. The second is the
language's business and much richer, so the two are apart.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar jan january",
            "februar feb february",
            "marts mar march",
            "april apr",
            "maj may",
            "juni jun june",
            "juli jul july",
            "august aug",
            "september sep sept",
            "oktober okt october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_WRITTEN = re.compile(
    rf"(?:\b(?P<weekday>{'|'.join(_WEEKDAYS)})(?:en)?\b[\s,.]{{0,3}})?(?:\b(?:den|d\.?)\s{{0,3}})?"
    rf"\b(?P<day>\d{{1,2}})(?:\.|\s|-){{1,2}}\s{{0,2}}(?P<month>{_MONTH})\b\.?"
    rf"(?:[\s,-]{{1,3}}(?P<year>(?:19|20)\d\d\b|\d\d(?=[ \t]*(?:\n|$))))?",
    re.IGNORECASE,
)
_NUMERIC = re.compile(  # a digit comes first, and looks back: the search then runs from digit to digit
    r"(?P<day>\d(?<![\d/-].)(?<!\d\..)\d?)\s?(?P<sep>[./-])\s?(?P<month>\d{1,2})(?:\s?(?:(?P=sep)|[-–])\s?|(?<=\d)\s(?=\d{4}|\d\d[ \t]*(?:\n|$)))(?P<year>(?:19|20)\d\d|\d\d)(?![\d/-])"
)
_ISO = re.compile(r"(?P<year>(?:19|20)(?<!\d..)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)")
_SHORT = re.compile(
    r"(?:\b(?:den|d\.?)\s{0,2})(?P<day>\d{1,2})[./](?P<month>\d{1,2})\.?(?![\d./-])"
)
# »Tirsdag, Maj 8, 2018«, as some web pages write.
_MONTH_FIRST = re.compile(
    rf"\b(?P<month>{_MONTH})\s(?P<day>\d{{1,2}}),\s{{1,2}}(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE
)
_CENTURY = 2000
# The middle of a date, how much may stand before and after it, and the date.
_WRITTEN_CORE = (re.compile(rf"\d(?:\.|\s|-){{1,2}}\s{{0,2}}(?:{_MONTH})\b", re.IGNORECASE), 24, 12)
_MONTH_FIRST_CORE = (re.compile(r"\d,\s{1,2}(?:19|20)\d\d"), 16, 1)


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a header; `day` is its day in `year`, which may only be supposed."""

    start: int
    end: int
    day: date
    year_stated: bool = True


def dates_in(text: str, year: int | None = None) -> list[Found]:
    """The dates in `text`, in order; those without a year only where `year` gives one."""
    found = [*_whole(text), *_yearless(text, year)]
    found.sort(key=lambda one: (one.start, -one.end))
    apart: list[Found] = []
    for one in found:
        if not apart or one.start >= apart[-1].end:
            apart.append(one)
    return apart


def coming(text: str, after: date) -> list[Found]:
    """The dates in `text`, those without a year being the first to come after `after`."""
    later = {one.start: one for one in dates_in(text, after.year + 1)}
    sooner = {one.start: one for one in dates_in(text, after.year)}
    kept = {start: one for start, one in sooner.items() if one.year_stated or one.day > after}
    return [one for _, one in sorted({**later, **kept}.items())]


def _whole(text: str) -> Iterator[Found]:
    for match in _matches(text):
        if match["year"] is not None and (day := _day(match, _year(match["year"]))) is not None:
            yield Found(match.start(), match.end(), day)


def _yearless(text: str, year: int | None) -> Iterator[Found]:
    if year is None:
        return
    for match in (*_matches(text), *_SHORT.finditer(text)):
        if match.re not in (_WRITTEN, _SHORT) or (match.re is _WRITTEN and match["year"]):
            continue
        day = _day(match, year)
        if day is not None:
            yield Found(match.start(), match.end(), day, year_stated=False)


@lru_cache(maxsize=16)  # a line is read in one year after the other
def _matches(text: str) -> tuple[re.Match[str], ...]:
    """All that has the form of a date, but for the short ones without a year."""
    return (
        *_around(*_WRITTEN_CORE, _WRITTEN, text),
        *_NUMERIC.finditer(text),
        *_ISO.finditer(text),
        *_around(*_MONTH_FIRST_CORE, _MONTH_FIRST, text),
    )


def _around(
    core: re.Pattern[str], before: int, after: int, pattern: re.Pattern[str], text: str
) -> Iterator[re.Match[str]]:
    """The matches of `pattern`, found by their core: that begins with a digit, so that it is quick."""
    end = 0
    for found in core.finditer(text):
        match = pattern.search(text, max(end, found.start() - before), found.end() + after)
        if match is not None:
            end = match.end()
            yield match


def _year(written: str) -> int:
    return int(written) if len(written) > 2 else _CENTURY + int(written)  # noqa: PLR2004


def _day(match: re.Match[str], year: int) -> date | None:
    month = match["month"].casefold()
    try:
        day = date(year, _MONTHS[month] if month in _MONTHS else int(month), int(match["day"]))
    except ValueError:
        return None
    weekday = match["weekday"] if match.re is _WRITTEN else None
    agrees = weekday is None or _WEEKDAYS[day.weekday()] == weekday.casefold()
    return day if agrees or match["year"] is not None else None


_FILE_NAME = (
    re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)[-_. ]?(?P<month>\d\d)[-_. ]?(?P<day>\d\d)(?!\d)"),
    re.compile(
        r"(?<!\d)(?P<day>\d{1,2})[-_. ](?P<month>\d{1,2})[-_. ](?P<year>(?:19|20)\d\d)(?!\d)"
    ),
    re.compile(
        rf"(?<!\d)(?P<day>\d{{1,2}})[-_. ]{{1,2}}(?P<month>{_MONTH})[-_. ]{{1,2}}(?P<year>(?:19|20)\d\d)(?!\d)",
        re.IGNORECASE,
    ),
)


def day_in_name(name: str) -> date | None:
    """The day that a file's name states, if it states one and no more."""
    days = {
        day
        for pattern in _FILE_NAME
        for match in pattern.finditer(name)
        if (day := _day(match, int(match["year"]))) is not None
    }
    return days.pop() if len(days) == 1 else None
