"""ISO weeks: »uge 9«, »uge 9 og 25«, »uge 42-44«, »torsdag i uge 47«."""

from dataclasses import replace
from datetime import timedelta
from re import Match, findall

from importers.danish.calendar import Interval, iso_week
from importers.danish.dates.absolute import year_of
from importers.danish.dates.context import Context
from importers.danish.dates.period import Impossible, Period, Value, in_year, of
from importers.danish.dates.words import AND_YEAR, FULL_YEAR, WEEKDAY, WEEKDAYS
from importers.danish.rule import rule
from importers.proposals import Grain, Said

LAST_WEEK = 53
RANGE = Said("calendar", "range", "week")
WEEK = r"(?:(?:uge|ugerne|(?<![\d½] )uger)(?: nr\.?)?|(?:(?<=\bi )|(?<=senest )|(?<=inden )|(?<!.))u\.)"
NUMBER = r"\d{1,2}(?!\d|[.,:]\d| ?(?:år|mand|personer|timer|dage|%))"
WITH_YEAR = rf"(?:{AND_YEAR}|[/-](?P<slashed>20\d\d)|/(?P<short>2\d)(?!\d))(?!\w|[-/]\d)"


class WeekInYear:
    """A week, or a run of weeks, that waits for its year."""

    def __init__(self, first: int, last: int) -> None:
        self.first = first
        self.last = last

    def __call__(self, year: int) -> Interval | None:
        start = iso_week(year, self.first)
        end = iso_week(year + (self.last < self.first), self.last)
        return None if start is None or end is None else (start[0], end[1])


def said_year(found: Match[str], context: Context) -> int | None:
    """The year beside the week, however it is written."""
    if found["short"]:
        return 2000 + int(found["short"])
    return year_of(found["slashed"] or found["year"], context)


def weeks(first: int, last: int, year: int | None, context: Context) -> Value:
    """The weeks from the first to the last; no year has a week 54."""
    if not (1 <= first <= LAST_WEEK and 1 <= last <= LAST_WEEK):
        return Impossible("no-such-week")
    value = in_year(WeekInYear(first, last), Grain.WEEK, year, context.reference)
    return Impossible("no-such-week") if isinstance(value, Impossible) else value


@rule(
    "week",
    pattern=rf"(?P<lead>denne |næste )?{WEEK} ?(?P<week>{NUMBER}){WITH_YEAR}",
    hits={
        "uge 9": "2027-03-01/2027-03-07",
        "uge 10": "2026-03-02/2026-03-08",
        "uge 9, 2027": "2027-03-01/2027-03-07",
        "uge 54": "!no-such-week",
    },
    misses=("i 3 uger 9 mand", "ugentlig 9", "uge 9.30"),
)
def week(found: Match[str], context: Context) -> Value | None:
    """An ISO week, Monday to Sunday; without a year the next that is not wholly past."""
    number = int(found["week"])
    return weeks(number, number, said_year(found, context), context)


@rule(
    "week.range",
    pattern=rf"{WEEK} ?(?P<first>\d{{1,2}}) ?(?:-|til(?: og med)?(?: uge)?|t\.o\.m\.) ?(?:uge )?(?P<last>{NUMBER}){WITH_YEAR}",
    hits={
        "uge 42-44": "2026-10-12/2026-11-01",
        "uge 51-2": "2026-12-14/2027-01-17",
        "uge 12 til 14 2027": "2027-03-22/2027-04-11",
    },
    misses=("uge 42-årige",),
)
def week_range(found: Match[str], context: Context) -> Value | None:
    """A run of weeks; »uge 51-2« goes over the new year."""
    value = weeks(int(found["first"]), int(found["last"]), said_year(found, context), context)
    return replace(value, said=RANGE) if isinstance(value, Period) else value


@rule(
    "week.list",
    pattern=rf"{WEEK} ?(?P<list>\d{{1,2}}(?:, ?(?:uge )?\d{{1,2}}){{0,6}},?(?: ?(?:og|eller|samt|/|\+) ?)(?:uge )?{NUMBER}){WITH_YEAR}",
    hits={
        "uge 12 og 25": "2026-03-16/2026-06-21",
        "uge 43 eller 44": "2026-10-19/2026-11-01",
        "uge 10, 11 og 12": "2026-03-02/2026-03-22",
    },
    misses=("uge 9 og 25 år",),
)
def week_list(found: Match[str], context: Context) -> Value | None:
    """Each week is kept as a part; the whole runs from the first to the last."""
    year = said_year(found, context)
    parts: list[Interval] = []
    for number in findall(r"\d+", found["list"]):
        value = weeks(int(number), int(number), year, context)
        if not isinstance(value, Period) or value.start is None or value.end is None:
            return value
        parts.append((value.start, value.end))
    whole = of((min(parts)[0], max(parts)[1]), Grain.WEEK, "", found["list"])
    return replace(whole, parts=tuple(parts))


@rule(
    "week.iso",
    pattern=rf"(?P<year>{FULL_YEAR})-?W(?P<week>\d\d)(?!\d)",
    hits={"2026-W12": "2026-03-16/2026-03-22", "2026W12": "2026-03-16/2026-03-22"},
    misses=("2026-W123",),
)
def iso_written(found: Match[str], context: Context) -> Value | None:
    """The way of ISO 8601."""
    number = int(found["week"])
    return weeks(number, number, int(found["year"]), context)


@rule(
    "week.day",
    pattern=rf"(?P<weekday>{WEEKDAY})(?:en)?(?: i)?,? (?:(?:den|d\.?) (?P<day>\d{{1,2}})\.?,? )?(?:i )?{WEEK} ?(?P<week>{NUMBER}){WITH_YEAR}",
    hits={"torsdag i uge 12": "2026-03-19", "mandag uge 47, 2026": "2026-11-16"},
    misses=("torsdag i ugen",),
)
def day_of_week(found: Match[str], context: Context) -> Value | None:
    """A weekday of a week; a day number beside it must agree, or nothing is said for sure."""
    number = int(found["week"])
    value = weeks(number, number, said_year(found, context), context)
    if not isinstance(value, Period) or value.start is None:
        return value
    day = value.start + timedelta(days=WEEKDAYS[found["weekday"].casefold()])
    if found["day"] and int(found["day"]) != day.day:
        return None
    return replace(of((day, day), Grain.DAY, "week", found["week"]), confidence=value.confidence)
