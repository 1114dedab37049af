"""Weekdays: »på torsdag«, »mandag otte dage«, »tirsdag og onsdag i uge 14«, »lørdagen før pinse«."""

from dataclasses import replace
from datetime import date, timedelta
from re import IGNORECASE, Match, findall

from importers.danish.calendar import WEEK, Interval, unit_of, weekday_after, weekday_before
from importers.danish.dates.context import Context
from importers.danish.dates.deictic import LAST, NOT_PART
from importers.danish.dates.period import DOUBTFUL, FAIR, Impossible, Period, Value, implied, of, on
from importers.danish.dates.weeks import NUMBER, RANGE, WITH_YEAR, said_year, weeks
from importers.danish.dates.weeks import WEEK as THE_WEEK
from importers.danish.dates.words import ORDINAL, SHORT_WEEKDAYS, WEEKDAY, WEEKDAYS, either, ordinal
from importers.danish.rule import compiled, rule
from importers.proposals import Grain, Said

RUN = r" ?-|\btil\b"
COUNTED = rf"(?-i:(?:(?<!\w)\d{{1,2}}\.|{ORDINAL}) $)"
"""»3. søndag«, where no capital begins a new point of a list."""
BESIDE = r" (?:efter|før|inden) (?!kl\b|klokken\b|\d)\w"


@rule(
    "weekday",
    pattern=rf"(?P<lead>(?:nu )?på (?:førstkommende |kommende )?|førstkommende |kommende |næste |den (?:kommende|næste) |til |denne |nu )?(?P<weekday>{WEEKDAY})(?:s)?(?: (?:aften|morgen|formiddag|eftermiddag))?(?: (?P<more>igen|otte dage|8 dage|fjorten dage|14 dage|i næste uge|næste uge|i denne uge|i den kommende uge|i kommende uge|i sidste uge|om en uge))?{NOT_PART}",
    hits={
        "på torsdag": "2026-03-05",
        "førstkommende mandag": "2026-03-09",
        "næste torsdag": "2026-03-05?",
        "mandag otte dage": "2026-03-16",
        "onsdag i næste uge": "2026-03-11",
    },
    misses=(
        "mandagsmøde",
        "torsdagens",
        "næste fredagsbar",
        "i Mandag Morgen",
        "3. søndag i fastetiden",
    ),
)
def weekday(found: Match[str], context: Context) -> Value | None:
    """A weekday is the first strictly after the meeting; »næste torsdag« too, though Danes disagree."""
    if _is_no_day(found, context):
        return None
    number, more = WEEKDAYS[found["weekday"].casefold()], (found["more"] or "").casefold()
    if "i " in more or "næste uge" in more:
        steps = -1 if "sidste" in more else int("denne" not in more)
        monday = unit_of(context.reference, "week", steps)[0]
        return _weekday(monday + timedelta(days=number), FAIR)
    day = weekday_after(context.reference, number)
    if more:
        return _weekday(day + (2 * WEEK if "14" in more or "fjorten" in more else WEEK), FAIR)
    lead = (found["lead"] or "").casefold()
    value = _weekday(day, FAIR if lead else FAIR - 0.1)
    if compiled(BESIDE).match(context.text, found.end()):
        value = implied(replace(value, confidence=DOUBTFUL))
    return implied(value, _weekday(day + WEEK, DOUBTFUL)) if "næste" in lead else value


def _is_no_day(found: Match[str], context: Context) -> bool:
    """»Mandag Morgen« is a newspaper, and »3. søndag« needs to hear of what."""
    at = found.end("weekday")
    named = context.text[found.start("weekday")].isupper() and context.ahead(at, 2)[1:].isupper()
    before = context.lead(found.start(), 10)
    return (
        before.endswith("-")
        or compiled(COUNTED).search(before) is not None
        or (named and context.ahead(at)[1:].startswith(("Morgen", "Aften")))
    )


def _weekday(day: date, confidence: float) -> Period:
    return replace(on(day), said=Said("reference", "", "weekday"), confidence=confidence)


@rule(
    "weekday.short",
    pattern=rf"(?P<weekday>{either(*SHORT_WEEKDAYS)})\.?$",
    hits={"tors.": "2026-03-05", "fre": "2026-03-06"},
    misses=("han er min søn", "to tors hamre"),
)
def short_weekday(found: Match[str], context: Context) -> Value | None:
    """A weekday's abbreviation is one only where it is all that is typed."""
    if not context.is_whole(found):
        return None
    return _weekday(
        weekday_after(context.reference, SHORT_WEEKDAYS[found["weekday"].casefold()]), FAIR
    )


@rule(
    "weekday.last",
    pattern=rf"(?:{LAST}) (?P<weekday>{WEEKDAY}){NOT_PART}(?! i )",
    hits={"sidste tirsdag": "2026-02-24", "forrige torsdag": "2026-02-26"},
    misses=("sidste fredag i måneden", "sidste fredagsbar"),
)
def last_weekday(found: Match[str], context: Context) -> Value | None:
    """The one before the meeting."""
    return _weekday(weekday_before(context.reference, WEEKDAYS[found["weekday"].casefold()]), FAIR)


IN_WEEK = rf"(?: i)?,? (?:i )?(?:{THE_WEEK} ?(?P<week>{NUMBER}){WITH_YEAR}|(?P<steps>(?:den )?(?:næste|kommende)|denne|indeværende|sidste) uge)"


@rule(
    "weekdays.of-week",
    pattern=rf"(?:fra |på |mellem )?(?P<days>{WEEKDAY}(?:(?:,? ?(?:-|/|og|eller|samt|til(?: og med)?) ?|, ){WEEKDAY}){{1,4}})(?:{IN_WEEK}(?!\w)|{NOT_PART})",
    hits={
        "tirsdag og onsdag i uge 14": "2026-03-31/2026-04-01",
        "mandag-torsdag i uge 12": "2026-03-16/2026-03-19",
        "mandag, tirsdag og onsdag i næste uge": "2026-03-09/2026-03-11",
        "tirsdag til torsdag": "2026-03-03/2026-03-05",
    },
    misses=("tirsdag og onsdag", "mandag-fredagsvagten", "åbent mandag-fredag kl. 8-15"),
)
def weekdays_of(found: Match[str], context: Context) -> Value | None:
    """Weekdays share the week that is said behind the last; without one only a run is read.

    »mandag-fredag« alone are opening hours as a rule, so it takes a »fra« or a »på«.
    """
    numbers = [WEEKDAYS[word.casefold()] for word in findall(WEEKDAY, found["days"], IGNORECASE)]
    is_run = len(numbers) == 2 and compiled(RUN).search(found["days"]) is not None  # noqa: PLR2004
    between = found[0].casefold().startswith("mellem ")
    dated = is_run or between or found["week"] or found["steps"]
    if not dated or numbers != sorted(set(numbers)):
        return None
    monday = _monday(found, context, numbers[0])
    if isinstance(monday, Impossible):
        return monday
    days = [monday + timedelta(days=number) for number in numbers]
    alone = not (found["week"] or found["steps"]) and found[0][0] not in "fFpP"
    value = replace(of((days[0], days[-1]), Grain.DAY, "week"), confidence=FAIR, weak=alone)
    if is_run or between:
        return replace(value, said=RANGE)
    parts: tuple[Interval, ...] = tuple((day, day) for day in days)
    return replace(value, parts=parts, said=Said("calendar", "list", "week"))


def _monday(found: Match[str], context: Context, first: int) -> date | Impossible:
    """The Monday of the week that is meant."""
    if found["week"]:
        number = int(found["week"])
        value = weeks(number, number, said_year(found, context), context)
        if isinstance(value, Period) and value.start is not None:
            return value.start
        return Impossible("no-such-week")
    if found["steps"]:
        word = found["steps"].casefold()
        steps = -1 if "sidste" in word else int(not word.startswith(("denne", "inde")))
        return unit_of(context.reference, "week", steps)[0]
    return weekday_after(context.reference, first) - timedelta(days=first)


@rule(
    "weekday.counted",
    pattern=rf"(?:den |på |på den )?(?:(?P<nth>{ORDINAL}|\d{{1,2}}\.) )?(?P<weekday>{WEEKDAY})(?P<the>en)?(?= (?:efter|før|inden) (?!kl\b|klokken\b))",
    hits={
        "2. søndag efter påske": "2026-04-19",
        "fredagen efter Kristi himmelfart": "2026-05-15",
        "14. søndag efter trinitatis": "2026-09-06",
    },
    misses=("2. søndag efter min fødselsdag", "fredag efter påske"),
)
def counted_weekday(found: Match[str], context: Context) -> Value | None:
    """It waits for what it stands beside, and is nothing without."""
    del context
    if not (found["nth"] or found["the"]):
        return None
    nth = ordinal(found["nth"]) if found["nth"] else 1
    said = Said("reference", "", "weekday", f"{nth}/{WEEKDAYS[found['weekday'].casefold()]}")
    return Period(None, None, Grain.DAY, said=said, confidence=FAIR, weak=True)
