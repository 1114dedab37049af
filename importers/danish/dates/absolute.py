"""Days and months by name and figure: »den 9. december 2020«, »9/12-20«, »i februar«."""

from dataclasses import replace
from datetime import date, timedelta
from re import Match

from importers.danish.calendar import DAY as ONE_DAY
from importers.danish.calendar import Interval, days_in_month, months_from
from importers.danish.dates.context import Context
from importers.danish.dates.period import (
    DOUBTFUL,
    FAIR,
    Impossible,
    Period,
    Value,
    implied,
    in_year,
    of,
    on,
    upcoming,
)
from importers.danish.dates.words import (
    AND_YEAR,
    DAY,
    FULL_YEAR,
    LONE,
    MONTH,
    ORDINAL,
    SHORT_WEEKDAYS,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
    either,
    month_number,
    ordinal,
)
from importers.danish.rule import compiled, rule
from importers.proposals import Grain

SHORT_DAY = either(*SHORT_WEEKDAYS)
ON_WEEKDAY = rf"(?:(?P<weekday>{WEEKDAY}|{SHORT_DAY})(?![a-zæøå])\.?(?: (?:morgen|formiddag|eftermiddag|aften))?,? ?)?"
THE = r"(?:den ?[.:]? ?|d(?: ?[.:] ?| ))?"
NOT_COMPOUND = rf"(?![\wé]|-(?!{MONTH}|primo|medio|ultimo|start|slut|midt|uge)[a-zæøå])"
FOLLOWS_A_DAY = (
    r"(?= ?(?:$|[,;:)?!\n|]|\.(?: |$)|kl\b|klokken\b|og\b|samt\b|hos\b|hvor\b|skal\b|holde|afhold|er\b"
    r"|bliver\b|mødes\b|om (?:morgen|form|efter|aften)))"
)


def year_of(words: str | None, context: Context) -> int | None:
    """The year that was said in figures or as »næste år«."""
    if words is None:
        return None
    lower = words.casefold()
    if lower[0] == "'":
        return 2000 + int(lower[1:])
    if lower.isdigit():
        return full_year(lower, context)
    return context.reference.year + (1 if lower.startswith("næste") else 0)


def full_year(figures: str, context: Context) -> int:
    """Two figures are 20xx, unless that is far ahead: »31/10-74« was in 1974."""
    if len(figures) > 2:  # noqa: PLR2004 - a full year
        return int(figures)
    year = 2000 + int(figures)
    return year - 100 if year > context.reference.year + 40 else year


def weekday_of(words: str | None) -> int | None:
    """Monday is 0."""
    if words is None:
        return None
    return {**WEEKDAYS, **SHORT_WEEKDAYS}[words.casefold()]


def in_month(day: int, month: int) -> "DayInYear":
    """The day in any year, for those who look for the next one."""
    return DayInYear(day, month)


class DayInYear:
    """A day and a month that wait for their year."""

    def __init__(self, day: int, month: int) -> None:
        self.day = day
        self.month = month

    def __call__(self, year: int) -> Interval | None:
        if not 1 <= self.month <= 12 or not 1 <= self.day <= days_in_month(year, self.month):  # noqa: PLR2004
            return None
        found = date(year, self.month, self.day)
        return found, found


def day_value(
    day: int, month: int, year: int | None, weekday: int | None, context: Context
) -> Value:
    """The day; without a year the next one, unless the weekday fits one year only."""
    words = in_month(day, month)
    value = in_year(words, Grain.DAY, year, context.reference)
    if not isinstance(value, Period) or weekday is None or value.start is None:
        return value
    if value.start.weekday() == weekday:
        return value
    return _by_weekday(words, weekday, value, context) if year is None else _unsure(value)


def _by_weekday(words: DayInYear, weekday: int, value: Period, context: Context) -> Period:
    near = (words(context.reference.year + step) for step in (-1, 0, 1, 2))
    fitting = [day for found in near if found and (day := found[0]).weekday() == weekday]
    return on(fitting[0]) if len(fitting) == 1 else _unsure(value)


def _unsure(value: Period) -> Period:
    return replace(implied(value), confidence=DOUBTFUL)


@rule(
    "day.month",
    pattern=rf"{ON_WEEKDAY}{THE}{LONE}(?P<day>\d{{1,2}}(?=\.| ?{MONTH})|{ORDINAL}(?= )) ?\.? ?(?:i )?(?P<month>{MONTH})(?: måned)?{AND_YEAR}",
    hits={
        "den 9. december 2020": "2020-12-09",
        "d. 9. dec.": "2026-12-09",
        "mandag den 18. maj": "2026-05-18",
        "3 marts": "2026-03-03",
        "den tredje marts 2027": "2027-03-03",
        "31. februar": "!no-such-day",
    },
    misses=("10. klasse", "5 majs", "den 9. decembermødet"),
)
def day_and_month(found: Match[str], context: Context) -> Value | None:
    """A day before its month; a stated weekday that fits one year only decides the year."""
    day, month = ordinal(found["day"]), month_number(found["month"])
    return day_value(
        day, month, year_of(found["year"], context), weekday_of(found["weekday"]), context
    )


@rule(
    "day.month-first",
    pattern=rf"{ON_WEEKDAY}(?P<month>{MONTH}|jul(?= ?\d)) ?(?P<day>{DAY})(?!\d)(?:,? (?P<year>{FULL_YEAR}))?(?:, (?P<after>{SHORT_DAY})\b)?",
    hits={"April 14, 2027": "2027-04-14", "Sep 03 2026": "2026-09-03", "Ons, Feb 4": "2026-02-04"},
    misses=("maj 20 deltagere", "i marts 12 personer"),
)
def month_and_day(found: Match[str], context: Context) -> Value | None:
    """A month before its day is the English way: only with a year, a weekday, or alone."""
    weekday = found["weekday"] or found["after"]
    if not (found["year"] or weekday or context.is_whole(found)):
        return None
    english = found["month"].casefold() == "jul"
    if english and weekday is None:
        return None
    month = 7 if english else month_number(found["month"])
    return day_value(
        int(found["day"]), month, year_of(found["year"], context), weekday_of(weekday), context
    )


@rule(
    "day.two-digit-year",
    pattern=rf"(?:den |d\. ?)?(?P<day>\d{{1,2}}|{ORDINAL})\.? (?P<month>{MONTH}) '?(?P<year>\d\d)(?![\d.:/%]| ?kl| [a-zæøå])",
    hits={"14. april 27": "2027-04-14", "fjortende April 27": "2027-04-14"},
    misses=("14. april 15 deltagere",),
)
def short_year(found: Match[str], context: Context) -> Value | None:
    """Two figures after a month are a year where nothing follows that they could count."""
    if found["year"] == "00":
        return None
    return day_value(
        ordinal(found["day"]),
        month_number(found["month"]),
        full_year(found["year"], context),
        None,
        context,
    )


@rule(
    "day.only",
    pattern=rf"{ON_WEEKDAY}(?:på )?(?:den |d\. ?|d )(?P<day>\d{{1,2}})(?:\.|(?=$|[,)?!]| kl))(?: (?P<this>ds\.?|denne måned|i denne måned|i måneden|næste måned|i næste måned))?{FOLLOWS_A_DAY}",
    hits={
        "den 15.": "2026-03-15",
        "torsdag d. 19.": "2026-03-19",
        "den 15. i næste måned": "2026-04-15",
    },
    misses=("den 3. part", "den 10. klasse", "den 2. del af planen"),
)
def day_only(found: Match[str], context: Context) -> Value | None:
    """A day of the month alone is the next such day, or the next that falls on the weekday said."""
    wanted, weekday = int(found["day"]), weekday_of(found["weekday"])
    if not 1 <= wanted <= 31:  # noqa: PLR2004
        return Impossible("no-such-day")
    this = (found["this"] or "").casefold()
    skip = 1 if "næste" in this else 0
    for step in range(skip, skip + 1 if this else 24):
        month = months_from(context.reference.year, context.reference.month)
        first = month[0] + timedelta(days=0)
        first = _month_on(first, step)
        if wanted > days_in_month(first.year, first.month):
            continue
        day = first.replace(day=wanted)
        if (this or day >= context.reference) and weekday in {None, day.weekday()}:
            return replace(on(day), confidence=FAIR)
    return None


def _month_on(first: date, steps: int) -> date:
    for _ in range(steps):
        first = months_from(first.year, first.month)[1] + ONE_DAY
    return first


IN_ADDRESS = r"(?:[-_][-_]|[a-zæøå]_|://\S*)$"


@rule(
    "month",
    pattern=rf"(?P<month>{MONTH})(?: måneds?(?![a-zæøå]))?{AND_YEAR}{NOT_COMPOUND}",
    hits={
        "i februar": "2027-02-01/2027-02-28",
        "december 2026": "2026-12-01/2026-12-31",
        "marts": "2026-03-01/2026-03-31",
        "til maj næste år": "2027-05-01/2027-05-31",
    },
    misses=("Maj Skårhøj", "marts-mødet", "Juli Hansen", "augustnumre"),
)
def month(found: Match[str], context: Context) -> Value | None:
    """A month is the whole of it; alone it is weak, since Maj, Juni and August are also names."""
    number, word = month_number(found["month"]), found["month"]
    if compiled(IN_ADDRESS).search(context.lead(found.start(), 12)):
        return None
    if word[0].isupper() and not found["year"] and context.ahead(found.end(), 3)[1:2].isupper():
        return None
    value = in_year(
        lambda year: months_from(year, number),
        Grain.MONTH,
        year_of(found["year"], context),
        context.reference,
    )
    if not isinstance(value, Period):
        return value
    month_said = "måned" in found[0].casefold()
    weak = not found["year"] and not month_said and (word[0].isupper() or len(word) < 5)  # noqa: PLR2004
    return replace(value, weak=weak, confidence=value.confidence if found["year"] else FAIR + 0.05)


@rule(
    "year",
    pattern=rf"(?<![\w.,/§-])(?P<year>{FULL_YEAR})(?![\w/%]|-[\da-zæøå]|-?[\"”']|[.,]\d| kr| timer| borgere)",
    hits={"i 2027": "2027-01-01/2027-12-31", "primo 2027": "2027-01-01/2027-04-30~"},
    misses=("lov nr. 1234", "2019 borgere", "budget 2027", "2000 kr."),
)
def year(found: Match[str], context: Context) -> Value | None:
    """A bare number is a year only where a word leads to it, or where it stands first on a line."""
    number = int(found["year"])
    heading = (
        context.ahead(found.end(), 1) == ":"
        and context.lead(found.start(), 3).strip("• -\n*o") == ""
    )
    value = of((date(number, 1, 1), date(number, 12, 31)), Grain.YEAR, "", found["year"])
    return replace(value, weak=not heading, confidence=FAIR)


@rule(
    "month.ahead",
    pattern=rf"næste (?P<month>{MONTH})(?P<again> igen)?(?! {YEAR})",
    hits={"næste marts": "2027-03-01/2027-03-31", "næste maj": "2026-05-01/2026-05-31"},
    misses=("næste marts 2027", "næste møde i marts"),
)
def coming_month(found: Match[str], context: Context) -> Value | None:
    """»næste marts« is the first March to begin; »igen« is the one after."""
    number = month_number(found["month"])
    value = upcoming(lambda year: months_from(year, number), Grain.MONTH, context.reference)
    if value is None or value.start is None:
        return None
    steps = (value.start <= context.reference) + bool(found["again"])
    shown = of(months_from(value.start.year + steps, number), Grain.MONTH)
    return replace(shown, implied=True, confidence=FAIR)
