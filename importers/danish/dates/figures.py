"""Days in figures: »09-12-2020«, »9/12-20«, »2020-12-09«, »den 1.4.«."""

from re import Match

from importers.danish.dates.absolute import ON_WEEKDAY, THE, day_value, full_year, weekday_of
from importers.danish.dates.context import Context
from importers.danish.dates.period import Value
from importers.danish.dates.words import FULL_YEAR, WEEKDAY
from importers.danish.rule import compiled, rule


@rule(
    "day.figures",
    pattern=rf"{ON_WEEKDAY}{THE}(?<!\w)(?<![,/])(?<!\d\.)(?<!(?<!\d\d\d\d)(?<!\d\.)-)(?P<day>\d{{1,2}})(?:\. ?(?P<month>\d{{1,2}})[.-] ?|/ ?(?P<slashed>\d{{1,2}}) ?[-/. ] ?|-(?P<dashed>\d{{1,2}})-)(?P<year>{FULL_YEAR}|\d\d)(?![\w/]|-(?!\d{{1,2}}[./-]\d)|\.\d|,\d)",
    hits={
        "09-12-2026": "2026-12-09",
        "9/12-26": "2026-12-09",
        "9.12.2026": "2026-12-09",
        "den 16/6 2026": "2026-06-16",
        "30.02.2026": "!no-such-day",
    },
    misses=("1-01-72-116-21", "version 2.3.1", "192.168.1.20", "21 12 20 21"),
)
def figures(found: Match[str], context: Context) -> Value | None:
    """Day before month, always; two-digit years are 20xx."""
    month = found["month"] or found["slashed"] or found["dashed"]
    full = len(found["year"]) > 2  # noqa: PLR2004
    if not full and (int(found["day"]) > 31 or int(month) > 12):  # noqa: PLR2004
        return None
    year = full_year(found["year"], context)
    return day_value(int(found["day"]), int(month), year, weekday_of(found["weekday"]), context)


@rule(
    "day.iso",
    pattern=rf"(?<![\w./-])(?P<year>{FULL_YEAR})(?:-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}})|(?P<sign>[./])(?P<mm>\d\d)(?P=sign)(?P<dd>\d\d))(?![\d/-]|\.\d)",
    hits={
        "2026-12-09": "2026-12-09",
        "2026-3-3": "2026-03-03",
        "2026.03.04": "2026-03-04",
        "2026-13-01": "!no-such-day",
    },
    misses=("2026-1234", "19-2026-12-09-3"),
)
def iso(found: Match[str], context: Context) -> Value | None:
    """Year first, as machines and careful people write."""
    day, month = found["day"] or found["dd"], found["month"] or found["mm"]
    return day_value(int(day), int(month), int(found["year"]), None, context)


@rule(
    "day.dotted",
    pattern=rf"(?:(?P<weekday>{WEEKDAY}),? )?(?:den|d)(?:\.|(?<=en)) ?(?P<day>\d{{1,2}})\. ?(?P<month>\d{{1,2}})(?:\.(?!\d)|(?= |$|,|\)))",
    hits={"den 1.4.": "2026-04-01", "torsdag d. 12.3. kl. 10": "2026-03-12"},
    misses=("kl. 12.30", "den 10.30", "afsnit 1.4."),
)
def dotted(found: Match[str], context: Context) -> Value | None:
    """A day and a month in figures after »den«; anywhere else it is a clock or a chapter."""
    day, month = int(found["day"]), int(found["month"])
    if not 1 <= month <= 12 or not 1 <= day <= 31:  # noqa: PLR2004
        return None
    return day_value(day, month, None, weekday_of(found["weekday"]), context)


LEADS_TO_FIGURES = (
    r"(?:\b(?:den|d|pr|senest|inden|før|efter|fra|til|frist|dato|torsdag|mandag|tirsdag|onsdag|fredag"
    r"|lørdag|søndag|møde|mødet|deadline|omkring|både|[a-zæøå]{0,20}(?:dato|datoer|datoerne|frist|frister|fristen|møder|deadlines)|tidligst|per|dag|for|medio|mellem)[.:,]? ?|[(–-] ?|\d/\d{1,2} ?(?:og|til|-|,) ?)$"
)


LISTED = r"(?:, ?\d{1,2}/\d{1,2}(?![\w/])){1,8},? ?(?:og|eller|samt) \d{1,2}/\d{1,2}(?![\w/]| af\b)"
"""Three or more in a row are days: nobody lists fractions so."""


OF_SOMETHING = r"(?:(?:,| og| eller) \d{1,2}/\d{1,2}){0,8} af\b"


@rule(
    "day.slash",
    pattern=rf"{ON_WEEKDAY}{THE}(?<![\w.,/-])(?P<day>\d{{1,2}})(?P<sign>/|-)(?P<month>\d{{1,2}})(?![\w/%½-]|[.,]\d)",
    hits={"den 16/6": "2026-06-16", "(16/6 kl. 11)": "2026-06-16", "senest 1/9": "../2026-09-01"},
    misses=("24/7", "2/3 af pladserne", "8/10 i karakter", "§ 1/2"),
)
def slashed(found: Match[str], context: Context) -> Value | None:
    """A day and a month with a slash look like a fraction or a vote: only where a day is expected."""
    day, month = int(found["day"]), int(found["month"])
    led = (
        found["weekday"]
        or compiled(LISTED).match(context.text, found.end())
        or found[0][:1].casefold() == "d"
        or compiled(LEADS_TO_FIGURES).search(context.lead(found.start(), 12))
    )
    if found["sign"] == "-" and not context.is_whole(found):
        return None
    if compiled(OF_SOMETHING).match(context.text, found.end()) and found[0][:1].isdigit():
        return None
    if (
        not led
        and not context.is_whole(found)
        and not context.ahead(found.end()).startswith((" kl", ":"))
    ):
        return None
    if (day, month) == (1, 1) and context.lead(found.start(), 4).casefold() == "til ":
        return None
    if not 1 <= day <= 31 or not 1 <= month <= 12 or (day, month) == (24, 7):  # noqa: PLR2004
        return None
    return day_value(day, month, None, weekday_of(found["weekday"]), context)
