"""Stretches and lists of days: »12.-14. maj«, »mellem D og D«, »januar-marts 2023«, »5. og 6. marts«."""

from dataclasses import replace
from datetime import date
from re import Match, findall

from importers.danish.calendar import Interval
from importers.danish.dates.absolute import THE, DayInYear, day_value, full_year, year_of
from importers.danish.dates.context import Context
from importers.danish.dates.period import (
    Impossible,
    Period,
    Value,
    of,
    upcoming,
)
from importers.danish.dates.words import AND_YEAR, LONE, MONTH, WEEKDAY, month_number
from importers.danish.rule import rule
from importers.proposals import Grain, Said

RANGE = Said("calendar", "range", "day")


@rule(
    "days.range",
    pattern=rf"(?:mellem |fra )?(?:{WEEKDAY},? )?{THE}{LONE}(?P<first>\d{{1,2}})\.? ?(?:-|til(?: og med)?|t\.o\.m\.|(?P<og>og)) ?(?:{WEEKDAY},? )?{THE}(?P<last>\d{{1,2}})\.? ?(?P<month>{MONTH}){AND_YEAR}",
    hits={
        "12.-14. maj": "2026-05-12/2026-05-14",
        "13 til 15 juli 2027": "2027-07-13/2027-07-15",
        "mellem den 1. og 15. maj": "2026-05-01/2026-05-15",
    },
    misses=("12-14 personer i maj", "kl. 12-14. maj måned er travl"),
)
def days(found: Match[str], context: Context) -> Value | None:
    """Two days of one month; »og« makes it a stretch only after »mellem«."""
    if found["og"] and not found[0].casefold().startswith("mellem"):
        return None
    first, last, month = int(found["first"]), int(found["last"]), month_number(found["month"])
    if last <= first or context.lead(found.start(), 4).casefold().endswith(("kl. ", "kl ")):
        return None
    words, end = DayInYear(first, month), DayInYear(last, month)

    def stretch(year: int) -> Interval | None:
        low, high = words(year), end(year)
        return None if low is None or high is None else (low[0], high[1])

    year = year_of(found["year"], context)
    if year is None:
        value = upcoming(stretch, Grain.DAY, context.reference)
    else:
        interval = stretch(year)
        value = None if interval is None else of(interval, Grain.DAY)
    return Impossible("no-such-day") if value is None else replace(value, said=RANGE)


@rule(
    "days.list",
    pattern=rf"{THE}{LONE}(?P<days>\d{{1,2}}\.?(?:,? ?(?:{THE})\d{{1,2}}\.?){{0,6}},? ?(?:og|eller|samt|/|\+) ?{THE}\d{{1,2}}\.?) ?(?P<month>{MONTH}){AND_YEAR}",
    hits={
        "den 5. og 6. maj": "2026-05-05/2026-05-06",
        "5., 12. og 19. maj 2027": "2027-05-05/2027-05-19",
    },
    misses=("5 og 6 personer", "punkt 5 og 6. majs"),
)
def day_list(found: Match[str], context: Context) -> Value | None:
    """Days of one month, each kept as a part."""
    month, year = month_number(found["month"]), year_of(found["year"], context)
    numbers = [int(day) for day in findall(r"\d+", found["days"])]
    parts: list[Interval] = []
    for day in sorted(numbers):
        value = day_value(day, month, year, None, context)
        if not isinstance(value, Period) or value.start is None or value.end is None:
            return value
        parts.append((value.start, value.end))
        year = value.start.year
    whole = of((parts[0][0], parts[-1][1]), Grain.DAY, "", found["days"])
    return replace(whole, parts=tuple(parts))


@rule(
    "figures.range",
    pattern=rf"{THE}{LONE}(?P<first>\d{{1,2}})(?:\. ?|/)(?:(?P<from>\d{{1,2}})\.?)? ?(?:-|til) ?{THE}(?P<last>\d{{1,2}})[./] ?(?P<month>\d{{1,2}})(?:(?:[-/ ]|\. ?)(?P<year>20\d\d|\d\d))?(?![\w/%-]|[.,:]\d)",
    hits={
        "28.-30.04.2026": "2026-04-28/2026-04-30",
        "d. 28/4-30/4": "2026-04-28/2026-04-30",
        "lukket 22/12-2/1": "2026-12-22/2027-01-02",
    },
    misses=("8.30-11.30", "kl. 10.15 - 11.30", "pkt. 1.2-1.4"),
)
def figure_range(found: Match[str], context: Context) -> Value | None:
    """Two days in figures; without a year and a slash they are a clock or a chapter."""
    slashed = "/" in found[0]
    if not found["year"] and not (slashed and (_is_led(found) or context.is_whole(found))):
        return None
    if not found["from"] and slashed:
        return None
    month = int(found["month"])
    last = day_value(int(found["last"]), month, year_in(found["year"], context), None, context)
    if not isinstance(last, Period) or last.start is None:
        return last
    begins = int(found["from"] or month)
    first = DayInYear(int(found["first"]), begins)(last.start.year - (begins > month))
    if first is None or first[0] >= last.start:
        return Impossible("no-such-day")
    return replace(of((first[0], last.start), Grain.DAY), said=RANGE)


def _is_led(found: Match[str]) -> bool:
    """Whether it can be no fraction: a »den« before it, or a number that no month has."""
    a_day = found["from"] and max(int(found["first"]), int(found["last"])) > 12  # noqa: PLR2004
    return bool(a_day) or found[0][:1].casefold() == "d"


def year_in(figures: str | None, context: Context) -> int | None:
    """The year that two or four figures stand for."""
    return None if figures is None else full_year(figures, context)


@rule(
    "years.range",
    pattern=r"(?<![\w.,/-])(?P<first>20\d\d) ?(?:-|til|/) ?(?P<last>20\d\d|\d\d)(?![\w/%-]|[.,]\d)",
    hits={"i 2027-2028": "2027-01-01/2028-12-31", "fra 2027 til 2029": "2027-01-01/2029-12-31"},
    misses=("Sundhedsaftalen 2019-2023", "2019-12-34"),
)
def years(found: Match[str], context: Context) -> Value | None:
    """Years from and to, where a word leads to them."""
    del context
    first = int(found["first"])
    last = int(found["last"]) if len(found["last"]) > 2 else first // 100 * 100 + int(found["last"])  # noqa: PLR2004
    if not first < last <= first + 20:
        return None
    value = of((date(first, 1, 1), date(last, 12, 31)), Grain.YEAR)
    return replace(value, said=RANGE, weak=True)
