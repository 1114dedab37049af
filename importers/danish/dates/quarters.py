"""Quarters, half-years, terms and seasons: »2./3. kvartal af 2024«, »1. halvår«, »i foråret«."""

from dataclasses import replace
from datetime import date
from re import IGNORECASE, Match, findall

from importers.danish.calendar import Interval, months_from
from importers.danish.dates.absolute import year_of
from importers.danish.dates.context import Context
from importers.danish.dates.period import (
    FAIR,
    Impossible,
    Period,
    Value,
    implied,
    in_year,
    of,
)
from importers.danish.dates.words import AND_YEAR, FULL_YEAR, YEAR, ordinal
from importers.danish.rule import rule
from importers.proposals import Grain

NTH = r"(?:\d{1,2}\.?|første|anden|andet|tredje|tredie|fjerde)"
SEASONS = {
    "forår": 3, "foråret": 3, "sommer": 6, "sommeren": 6, "efterår": 9, "efteråret": 9,
    "vinter": 12, "vinteren": 12,
}  # fmt: skip
SEASON = r"(?:forår(?:et)?|sommer(?:en)?|efterår(?:et)?|vinter(?:en)?)"


class StretchInYear:
    """So many months from the nth stretch to the mth, waiting for their year."""

    def __init__(self, first: int, last: int, months: int) -> None:
        self.first = first
        self.last = last
        self.months = months

    def __call__(self, year: int) -> Interval | None:
        most = 12 // self.months
        if not 1 <= self.first <= self.last <= most:
            return None
        start = months_from(year, (self.first - 1) * self.months + 1)[0]
        return start, months_from(year, (self.last - 1) * self.months + 1, self.months)[1]


def stretch(first: str, last: str | None, months: int, year: str | None, context: Context) -> Value:
    """The nth quarter, half-year or term; there is no fifth quarter."""
    grain = {3: Grain.QUARTER, 4: Grain.SEASON, 6: Grain.HALF_YEAR}[months]
    words = StretchInYear(ordinal(first), ordinal(last or first), months)
    return in_year(words, grain, year_of(year, context), context.reference)


@rule(
    "quarter",
    pattern=rf"(?:(?P<before>{FULL_YEAR}) )?(?:{FULL_YEAR}, )?(?P<first>{NTH})(?:, ?{NTH}){{0,2}}(?:,? ?(?:-|/|til|(?P<and>og|eller|samt)) ?(?P<last>{NTH}))? (?:kvartal(?:et)?|kvt\.?){AND_YEAR}(?!\w)",
    hits={
        "2./3. kvartal af 2027": "2027-04-01/2027-09-30",
        "tredje kvartal": "2026-07-01/2026-09-30",
        "1. kvt. 2027": "2027-01-01/2027-03-31",
        "2., 3. og 4. kvartal 2027": "2027-04-01/2027-12-31",
        "5. kvartal 2027": "!no-such-day",
    },
    misses=("3 kvartaler", "hvert kvartal"),
)
def quarter(found: Match[str], context: Context) -> Value | None:
    """Calendar quarters; without a year the next that is not wholly past."""
    value = stretch(found["first"], found["last"], 3, found["year"] or found["before"], context)
    return _parted(value, found) if isinstance(value, Period) and found["and"] else value


def _parted(value: Period, found: Match[str]) -> Period:
    """Each quarter that was named, as a part."""
    if value.start is None:
        return value
    named = found.string[found.start("first") : found.end("last")]
    numbers = (ordinal(word) for word in findall(NTH, named, IGNORECASE))
    spans = (StretchInYear(number, number, 3)(value.start.year) for number in numbers)
    return replace(value, parts=tuple(span for span in spans if span))


@rule(
    "quarter.last",
    pattern=rf"(?:det )?sidste (?P<unit>kvartal|halvår|tertial) (?:(?:af |i )året|(?:af |i )?(?P<year>{YEAR}))(?!\w)",
    hits={
        "i sidste kvartal af 2027": "2027-10-01/2027-12-31",
        "sidste halvår af 2026": "2026-07-01/2026-12-31",
        "sidste kvartal i år": "2026-10-01/2026-12-31",
    },
    misses=("sidste kvartal", "sidste kvartal af planen"),
)
def last_of_year(found: Match[str], context: Context) -> Value | None:
    """The last of a year that is said; without a year »sidste kvartal« is the one before this."""
    months = {"kvartal": 3, "tertial": 4, "halvår": 6}[found["unit"].casefold()]
    year = found["year"] or str(context.reference.year)
    return stretch(str(12 // months), None, months, year, context)


@rule(
    "quarter.short",
    pattern=rf"(?:(?P<before>{FULL_YEAR})[ -]?)?(?<![\w.])(?:[QK](?P<first>\d)|kvartal (?P<word>\d))(?: ?[-/+] ?[QK]?(?P<last>\d))?{AND_YEAR}(?![\w])",
    hits={
        "Q2 2027": "2027-04-01/2027-06-30",
        "Q3": "2026-07-01/2026-09-30",
        "2027 Q1": "2027-01-01/2027-03-31",
    },
    misses=("Q10", "FAQ2", "Q7 er en bil"),
)
def short_quarter(found: Match[str], context: Context) -> Value | None:
    """»Q2« as planners write; a K only with its year, since it is also a road and a house."""
    first = found["first"] or found["word"]
    year = found["year"] or found["before"]
    if not 1 <= int(first) <= 4:  # noqa: PLR2004
        return None if year is None else Impossible("no-such-day")
    if found[0].lstrip("0123456789- ")[:1].casefold() == "k" and found["first"] and year is None:
        return None
    return stretch(first, found["last"], 3, year, context)


@rule(
    "half-year",
    pattern=rf"(?P<first>{NTH})(?: ?(?:-|/|og|eller) ?(?P<last>{NTH}))? halvår(?:et)?{AND_YEAR}(?!\w)",
    hits={"1. halvår 2027": "2027-01-01/2027-06-30", "andet halvår": "2026-07-01/2026-12-31"},
    misses=("hvert halvår", "3 halvårlige"),
)
def half_year(found: Match[str], context: Context) -> Value | None:
    """Calendar halves."""
    return stretch(found["first"], found["last"], 6, found["year"], context)


@rule(
    "half-year.short",
    pattern=r"(?<!\w)H(?P<half>[12]) (?P<year>20\d\d)(?!\w)",
    hits={"H1 2027": "2027-01-01/2027-06-30", "H2 2026": "2026-07-01/2026-12-31"},
    misses=("H1", "H3 2027"),
)
def short_half(found: Match[str], context: Context) -> Value | None:
    """»H1 2027« beside »Q2 2027«."""
    return stretch(found["half"], None, 6, found["year"], context)


@rule(
    "third-of-year",
    pattern=rf"(?P<nth>{NTH}) tertial(?:et)?{AND_YEAR}(?!\w)",
    hits={
        "2. tertial 2026": "2026-05-01/2026-08-31",
        "første tertial 2027": "2027-01-01/2027-04-30",
    },
    misses=("tertialrapport", "3 tertialer"),
)
def four_months(found: Match[str], context: Context) -> Value | None:
    """Regions count in four months."""
    return stretch(found["nth"], None, 4, found["year"], context)


@rule(
    "half-of-year",
    pattern=rf"(?P<half>første|anden|sidste) halvdel af (?:året|år )?(?P<year>{FULL_YEAR})?(?![\w])",
    hits={
        "første halvdel af 2027": "2027-01-01/2027-06-30",
        "sidste halvdel af året": "2026-07-01/2026-12-31",
    },
    misses=("første halvdel af mødet", "anden halvdel af"),
)
def half_of_year(found: Match[str], context: Context) -> Value | None:
    """Half of a year is the calendar half."""
    if not found["year"] and "året" not in found[0]:
        return None
    nth = "1" if found["half"].casefold() == "første" else "2"
    year = found["year"] or str(context.reference.year)
    return stretch(nth, None, 6, year, context)


def season_in(year: int, first: int) -> Interval:
    """March–May, June–August, September–November, December–February of the next year."""
    return months_from(year, first, 3)


@rule(
    "season",
    pattern=rf"(?P<lead>(?:i |i det |til |denne |det |den |dette |den her |det her |kommende |det kommende |den kommende |næste |hen ?over |over ){{1,3}})?(?P<season>{SEASON})(?:,? (?P<year>{FULL_YEAR}|i år|næste år)(?:[-/](?P<next>\d{{2,4}}))?)?(?![\wé]|-(?!{SEASON})[a-zæøå])",
    hits={
        "i foråret": "2026-03-01/2026-05-31",
        "efteråret 2027": "2027-09-01/2027-11-30",
        "hen over sommeren": "2026-06-01/2026-08-31",
        "næste forår": "2027-03-01/2027-05-31",
    },
    misses=("sommerfest", "vinterbadning", "Anna Vinter"),
)
def season(found: Match[str], context: Context) -> Value | None:
    """Meteorological seasons; alone and without an article a season is also a surname."""
    first = SEASONS[found["season"].casefold()]
    year = year_of(found["year"], context)
    lead = (found["lead"] or "").casefold()
    definite = found["season"].casefold().endswith(("et", "en")) or bool(year) or bool(lead)
    value = in_year(lambda at: season_in(at, first), Grain.SEASON, year, context.reference)
    if not isinstance(value, Period) or value.start is None:
        return value
    if (
        found["season"][0].isupper()
        and not year
        and not context.is_whole(found)
        and context.text[found.start("season") - 1 : found.start("season")].strip(" ")
    ):
        return None
    if "næste" in lead and value.start <= context.reference:
        value = of(season_in(value.start.year + 1, first), Grain.SEASON)
    if first == 12 and year and not found["next"]:  # noqa: PLR2004 - a winter named by one year
        return implied(value, of(season_in(year - 1, first), Grain.SEASON))
    return replace(
        value,
        weak=not definite or (found["season"][0].isupper() and not lead and not year),
        confidence=FAIR + 0.1,
    )


def whole_year(year: int) -> Interval:
    """1 January to 31 December."""
    return date(year, 1, 1), date(year, 12, 31)
