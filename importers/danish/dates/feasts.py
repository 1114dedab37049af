"""Feasts and school holidays: »inden påske«, »2. pinsedag«, »sommerferien«, »skoleåret«."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from re import Match

from importers.danish.calendar import (
    DAY,
    WEEK,
    Interval,
    advent_sunday,
    council_term,
    easter,
    iso_week,
    school_year,
    summer_holiday,
    weekday_after,
)
from importers.danish.dates.absolute import full_year, year_of
from importers.danish.dates.context import Context
from importers.danish.dates.period import FAIR, Period, Value, implied, in_year, of
from importers.danish.dates.words import AND_YEAR, FULL_YEAR, either
from importers.danish.rule import compiled, rule
from importers.proposals import Grain


def _fixed(month: int, day: int, length: int = 1) -> Callable[[int], Interval]:
    def feast(year: int) -> Interval:
        first = date(year, month, day)
        return first, first + (length - 1) * DAY

    return feast


def _moving(offset: int, length: int = 1) -> Callable[[int], Interval]:
    def feast(year: int) -> Interval:
        first = easter(year) + offset * DAY
        return first, first + (length - 1) * DAY

    return feast


def _advent(sunday: int) -> Callable[[int], Interval]:
    def feast(year: int) -> Interval:
        day = advent_sunday(year) + (sunday - 1) * WEEK
        return day, day

    return feast


def _week(number: int) -> Callable[[int], Interval]:
    def holiday(year: int) -> Interval:
        monday = date.fromisocalendar(year, number, 1)
        return monday, monday + WEEK - DAY

    return holiday


def _school_start(year: int) -> Interval:
    first = summer_holiday(year)[1] + DAY
    return first, first


def _all_saints(year: int) -> Interval:
    sunday = weekday_after(date(year, 10, 31), 6)
    return sunday, sunday


def _last_of_church_year(year: int) -> Interval:
    sunday = advent_sunday(year) - WEEK
    return sunday, sunday


FEASTS: dict[str, Callable[[int], Interval]] = {
    "nytårsdag|nytår|årsskiftet": _fixed(1, 1),
    "nytårsaften(?:sdag)?": _fixed(12, 31),
    "helligtrekonger": _fixed(1, 6),
    "kyndelmisse": _fixed(2, 2),
    "fastelavn(?:ssøndag)?": _moving(-49),
    "palmesøndag": _moving(-7),
    "skærtorsdag": _moving(-3),
    "langfredag": _moving(-2),
    "påskedag|påskesøndag|(?:1|1\\.|første) påskedag": _moving(0),
    "(?:2|2\\.|anden) påskedag": _moving(1),
    "påskeugen|den stille uge": _moving(-6, 7),
    "påske|påsken|påskedagene|påskehelligdagene": _moving(-3, 5),
    "store bededag|st\\. bededag": _moving(26),
    "(?:kristi|kr\\.?) himmelfart(?:s ?dag)?": _moving(39),
    "(?:kristi|kr\\.?) himmelfarts ?ferien?": _moving(39, 4),
    "pinsedag|pinsesøndag|(?:1|1\\.|første) pinsedag": _moving(49),
    "(?:2|2\\.|anden) pinsedag": _moving(50),
    "pinse|pinsen|pinsedagene": _moving(49, 2),
    "septuagesima(?: søndag)?": _moving(-63),
    "seksagesima(?: søndag)?": _moving(-56),
    "midfaste(?:søndag)?": _moving(-21),
    "mariæ bebudelse(?:sdag)?": _moving(-14),
    "trinitatis(?: ?søndag)?": _moving(56),
    "(?:sidste søndag i )kirkeåret": _last_of_church_year,
    "grundlovsdag": _fixed(6, 5),
    "(?:sankt|skt\\.?|sct\\.?) ?hans(?: ?aften)?": _fixed(6, 23),
    "allehelgen(?:sdag|s)?|alle helgens? (?:dag|søndag)": _all_saints,
    "mortens ?aften": _fixed(11, 10),
    "(?:1|1\\.|første) søndag i advent": _advent(1),
    "(?:2|2\\.|anden) søndag i advent": _advent(2),
    "(?:3|3\\.|tredje) søndag i advent": _advent(3),
    "(?:4|4\\.|fjerde) søndag i advent": _advent(4),
    "lucia(?:dag)?": _fixed(12, 13),
    "lille ?juleaften": _fixed(12, 23),
    "juleaften(?:sdag)?": _fixed(12, 24),
    "juledag|(?:1|1\\.|første) juledag": _fixed(12, 25),
    "(?:2|2\\.|anden) juledag": _fixed(12, 26),
    "jul|julen|juledagene": _fixed(12, 24, 3),
    "sommerferien?": summer_holiday,
    "efterårsferien?": _week(42),
    "vinterferien?": _week(7),
    "juleferien?": _fixed(12, 21, 13),
    "påskeferien?": _moving(-8, 10),
    "pinseferien?": _moving(48, 3),
    "skolestart": _school_start,
}
NAMED = {f"feast{number}": feast for number, feast in enumerate(FEASTS.values())}
NAMES = "|".join(f"(?P<feast{number}>{names})" for number, names in enumerate(FEASTS))
NAMESAKES = "s(?:an)?[kc]t|lucia|trinitatis|alle ?helgen|k(?:risti|r)|helligtrek"
"""Feasts that churches, hospitals, streets and people are named after."""
TITLE = r" (?:(?-i:[A-ZÆØÅ])|hospital|kirke|sogn|skole|gade|vej|torv)"
WEAK = {"jul", "nytår", "påske", "pinse", "fastelavn", "allehelgen", "skolestart", "lucia"}


@rule(
    "feast",
    pattern=rf"(?:{NAMES})(?![\wé]|-[a-zæøå]){AND_YEAR}",
    hits={
        "påske": "2026-04-02/2026-04-06",
        "inden jul": "../2026-12-23",
        "2. pinsedag": "2026-05-25",
        "trinitatis søndag": "2026-05-31",
        "Kristi himmelfartsdag": "2026-05-14",
        "efter sommerferien": "2026-08-10/..",
        "vinterferien 2027": "2027-02-15/2027-02-21",
    },
    misses=(
        "juletræ",
        "påskefrokost",
        "pinsemenigheden",
        "jule-frokost",
        "julemærket",
        "Sankt Hans Kirke",
    ),
)
def feast(found: Match[str], context: Context) -> Value | None:
    """Feasts move with Easter or stand fast; »jul« is 24 to 26 December and never July.

    Municipalities set their own school holidays: these are the usual ones, so they are implied.
    """
    group = next(group for group in NAMED if found[group])
    words, name = NAMED[group], found[group].casefold()
    if (
        found[0][0].isupper()
        and compiled(NAMESAKES).match(name)
        and compiled(TITLE).match(context.text, found.end())
    ):
        return None
    value = in_year(words, Grain.DAY, year_of(found["year"], context), context.reference)
    if not isinstance(value, Period):
        return value
    bare = name.endswith("ferie") and not context.lead(found.start(), 2).endswith("s ")
    value = replace(value, weak=(name in WEAK or bare) and not found["year"])
    if name.startswith("vinterferie") and value.start:
        return implied(value, *_week_eight(value, value.start.year))
    return value


def _week_eight(value: Period, year: int) -> tuple[Period, ...]:
    interval = iso_week(year, 8)
    return () if interval is None else (replace(value, start=interval[0], end=interval[1]),)


WHICH = r"(?P<which>(?:den |det )?(?:næste|kommende|førstkommende|indeværende|nuværende|denne|dette|igangværende|ny|nye) )?"
TERMS = either("valgperioden?", "byrådsperioden?", "kommunalbestyrelsesperioden?", "byrådsperiode")


def steps(which: str | None) -> int:
    """1 for the coming one, 0 for the present."""
    lower = (which or "").casefold()
    return int(any(word in lower for word in ("næste", "kommende", "ny")) and "indev" not in lower)


@rule(
    "term",
    pattern=rf"{WHICH}{TERMS}(?: (?P<first>{FULL_YEAR})(?:-\d\d(?:\d\d)?)?)?(?!\w)",
    hits={
        "den kommende valgperiode": "2030-01-01/2033-12-31",
        "indeværende valgperiode": "2026-01-01/2029-12-31",
    },
    misses=("valgperiodens", "10-årig periode"),
)
def term(found: Match[str], context: Context) -> Value | None:
    """Local councils sit four years from the 1 January after an election."""
    day = date(int(found["first"]), 1, 1) if found["first"] else context.reference
    value = of(council_term(day, steps(found["which"])), Grain.YEAR, "council-term")
    return replace(value, confidence=FAIR)


@rule(
    "school-year",
    pattern=rf"{WHICH}(?P<kind>skoleåret|skoleår|studieår(?:et)?)(?: (?P<first>{FULL_YEAR}|\d\d(?=[-/]))(?:[-/](?P<next>\d\d(?:\d\d)?))?)?(?!\w|[-/ ]\d)",
    hits={
        "skoleåret 2026/27": "2026-08-01/2027-07-31",
        "skoleåret 26-27": "2026-08-01/2027-07-31",
        "næste skoleår": "2026-08-01/2027-07-31",
        "skoleåret": "2025-08-01/2026-07-31",
    },
    misses=("skoleårets gang", "skoleårene", "skoleåret 26/28", "skoleåret 26"),
)
def school(found: Match[str], context: Context) -> Value | None:
    """1 August to 31 July."""
    first, last = found["first"], found["next"]
    if last and (int(last) - int(first)) % 100 != 1:
        return None
    day = date(full_year(first, context), 8, 1) if first else context.reference
    value = of(school_year(day, steps(found["which"])), Grain.YEAR, "school-year")
    return replace(
        value, weak=not (found["first"] or found["which"] or found["kind"].endswith("et"))
    )


TERM_ENDS = {"valgperiode": council_term, "skoleår": school_year, "studieår": school_year}


@rule(
    "term.end",
    pattern=r"(?P<which>(?:den |det )?(?:næste|kommende|indeværende|nuværende|denne|dette) )?(?:(?P<term>valgperiode|skoleår|studieår)(?:n|et)?|(?:byråds|kommunalbestyrelses)perioden)s (?:udgang|udløb|afslutning|slutning|ophør|ende)(?!\w)",
    hits={
        "inden valgperiodens udløb": "../2029-12-31",
        "ved skoleårets afslutning": "2026-07-31",
        "senest ved indeværende valgperiodes udgang": "../2029-12-31",
    },
    misses=("valgperiodens mål", "skoleårets gang"),
)
def end_of_term(found: Match[str], context: Context) -> Value | None:
    """The last day, so that »inden« takes it in."""
    term_of = TERM_ENDS.get((found["term"] or "").casefold(), council_term)
    last = term_of(context.reference, steps(found["which"]))[1]
    return replace(of((last, last), Grain.DAY, "term"), closing=True, confidence=FAIR)


@rule(
    "budget-year",
    pattern=rf"{WHICH}(?:budgetår(?:et)?|regnskabsår(?:et)?|kalenderår(?:et)?|foreningsår(?:et)?)(?: (?P<year>{FULL_YEAR}|\d\d))?(?!\w|[-/ ]\d)",
    hits={
        "budgetåret 2027": "2027-01-01/2027-12-31",
        "det kommende budgetår": "2027-01-01/2027-12-31",
    },
    misses=("budgetårsdag", "budgetåret".upper() + "S"),
)
def budget(found: Match[str], context: Context) -> Value | None:
    """Public budgets follow the calendar."""
    said = found["year"]
    year = full_year(said, context) if said else context.reference.year + steps(found["which"])
    value = of((date(year, 1, 1), date(year, 12, 31)), Grain.YEAR)
    bare = found[0].casefold().endswith("år") and not found["which"]
    return replace(value, weak=bare, confidence=FAIR)


@rule(
    "year-turn.named",
    pattern=rf"(?:årsskiftet|nytår) (?P<first>{FULL_YEAR})[/-](?P<last>\d\d(?:\d\d)?)(?!\w)",
    hits={"ved årsskiftet 2026/27": "2027-01-01", "inden nytår 2026/2027": "../2026-12-31?"},
    misses=("årsskiftet 2027", "nytår 2026/"),
)
def turn_of_year(found: Match[str], context: Context) -> Value | None:
    """Named by both its years it begins the second."""
    del context
    return of(_fixed(1, 1)(int(found["first"]) + 1), Grain.DAY)


@rule(
    "year-turn",
    pattern=r"mellem jul og nytår",
    hits={
        "mellem jul og nytår": "2026-12-27/2026-12-31",
        "senest mellem jul og nytår": "../2026-12-31",
    },
    misses=("mellem jul og påske", "jul og nytår"),
)
def between_the_years(found: Match[str], context: Context) -> Value | None:
    """The days that lie after one feast and before the other."""
    del found
    return in_year(_fixed(12, 27, 5), Grain.DAY, None, context.reference)
