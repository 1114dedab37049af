"""Words that point from the meeting: »i morgen«, »på torsdag«, »næste uge«, »årets udgang«."""

from dataclasses import replace
from re import Match

from importers.danish.calendar import DAY, WEEK, third, unit_of, weekday_after
from importers.danish.dates.context import Context
from importers.danish.dates.period import DOUBTFUL, FAIR, Period, Value, implied, of, on, roughly
from importers.danish.dates.words import either
from importers.danish.rule import compiled, rule
from importers.proposals import Grain, Said

GRAINS = {
    "day": Grain.DAY, "week": Grain.WEEK, "month": Grain.MONTH, "quarter": Grain.QUARTER,
    "half-year": Grain.HALF_YEAR, "year": Grain.YEAR,
}  # fmt: skip
CALENDAR_UNITS = {
    "uge": "week", "måned": "month", "kvartal": "quarter", "halvår": "half-year", "år": "year",
    "dag": "day",
}  # fmt: skip
DEFINITE = {
    "ugen": "week", "måneden": "month", "kvartalet": "quarter", "halvåret": "half-year",
    "året": "year", "dagen": "day",
}  # fmt: skip
DAYS = {
    "i dag": 0, "idag": 0, "dags dato": 0, "d.d.": 0, "d. d.": 0, "i aften": 0, "i eftermiddag": 0,
    "i morgen": 1, "imorgen": 1, "i overmorgen": 2, "overmorgen": 2, "i går": -1, "igår": -1,
    "i forgårs": -2,
}  # fmt: skip
NEXT = r"(?:(?:den |det |de )?(?:næste|næstkommende|førstkommende|kommende|følgende|efterfølgende)|til næste)"
THIS = r"(?:denne|dette|den her|det her|indeværende|nærværende|igangværende)"
LAST = r"(?:den |det )?(?:sidste|forrige|seneste|foregående)"
NOT_PART = r"(?![\w]|-[a-zæøå])"


def calendar_unit(context: Context, unit: str, steps: int) -> Period:
    """The unit that holds the reference day, or one steps away."""
    value = of(unit_of(context.reference, unit, steps), GRAINS[unit], unit)
    return replace(value, said=Said("reference", "unit", unit, str(steps)))


@rule(
    "days.pointed",
    pattern=rf"(?P<words>{either(*(word.replace('.', chr(92) + '.') for word in DAYS))})(?P<more> (?:otte|8) dage| (?:fjorten|14) dage)?(?![\w-])",
    hits={
        "i morgen": "2026-03-03",
        "i overmorgen": "2026-03-04",
        "d.d.": "2026-03-02",
        "i dag otte dage": "2026-03-10",
    },
    misses=("i morgenmaden", "overmorgenens", "i dagtilbud"),
)
def pointed(found: Match[str], context: Context) -> Value | None:
    """Days that are named from the day of the meeting; »i dag« often just means nowadays."""
    steps = DAYS[found["words"].casefold()]
    if found["more"]:
        steps += 14 if "14" in found["more"] or "fjorten" in found["more"] else 8
    value = on(context.reference + steps * DAY)
    said = Said("reference", "", "day", str(steps))
    return replace(value, said=said, confidence=FAIR if steps > 0 else DOUBTFUL + 0.1)


@rule(
    "unit.next",
    pattern=rf"{NEXT} (?P<unit>uge|måned|kvartal|halvår|år){NOT_PART}",
    hits={
        "næste uge": "2026-03-09/2026-03-15",
        "den kommende måned": "2026-04-01/2026-04-30",
        "næste kvartal": "2026-04-01/2026-06-30",
        "næste år": "2027-01-01/2027-12-31",
    },
    misses=("næste ugebrev", "næste årsmøde", "de næste uger"),
)
def next_unit(found: Match[str], context: Context) -> Value | None:
    """The calendar unit after the present one."""
    return calendar_unit(context, CALENDAR_UNITS[found["unit"].casefold()], 1)


@rule(
    "unit.this",
    pattern=rf"(?:{THIS} (?P<unit>uge|måned|kvartal|halvår|år)|(?P<year>i år|d\.å\.|ds\. år)){NOT_PART}",
    hits={
        "denne uge": "2026-03-02/2026-03-08",
        "i år": "2026-01-01/2026-12-31",
        "dette kvartal": "2026-01-01/2026-03-31",
    },
    misses=("i årevis", "denne ugeavis", "i årsrapporten"),
)
def this_unit(found: Match[str], context: Context) -> Value | None:
    """The calendar unit that holds the meeting."""
    unit = "år" if found["year"] else found["unit"].casefold()
    return replace(calendar_unit(context, CALENDAR_UNITS[unit], 0), confidence=FAIR)


@rule(
    "unit.last",
    pattern=rf"(?:{LAST} (?P<unit>uge|måned|kvartal|halvår|år)|(?P<year>i fjor)){NOT_PART}(?! (?:i|af|inden|før) )",
    hits={"sidste uge": "2026-02-23/2026-03-01", "i fjor": "2025-01-01/2025-12-31"},
    misses=("sidste uge i september", "sidste ugebrev"),
)
def last_unit(found: Match[str], context: Context) -> Value | None:
    """The calendar unit before the present one."""
    unit = "år" if found["year"] else found["unit"].casefold()
    return replace(calendar_unit(context, CALENDAR_UNITS[unit], -1), confidence=FAIR)


LEADS_TO_UNIT = (
    r"(?:udgangen af|slutningen af|løbet af|resten af|starten af|begyndelsen af|midten af|halvdel af"
    r"|udløbet af|primo|medio|ultimo|midt [ip]å?|først [ip]å?|sidst [ip]å?|senere [ip]å?|tidligt [ip]å?"
    r"|sent [ip]å?|slut|start) $"
)


@rule(
    "unit.definite",
    pattern=rf"(?P<lead>denne )?(?P<unit>{either(*DEFINITE)}){NOT_PART}",
    hits={
        "i løbet af ugen": "2026-03-02/2026-03-08",
        "inden udgangen af måneden": "../2026-03-31",
        "sidst på året": "2026-09-01/2026-12-31~",
    },
    misses=("37 timer om ugen", "hele året", "møder i ugen"),
)
def definite_unit(found: Match[str], context: Context) -> Value | None:
    """»ugen« and »året« are the present ones, where the words before make them a time."""
    if not compiled(LEADS_TO_UNIT).search(context.lead(found.start(), 18)):
        return None
    return replace(calendar_unit(context, DEFINITE[found["unit"].casefold()], 0), confidence=FAIR)


GENITIVES = {
    "ugens": "week", "månedens": "month", "kvartalets": "quarter", "halvårets": "half-year",
    "årets": "year",
}  # fmt: skip


@rule(
    "unit.end",
    pattern=rf"(?P<unit>{either(*GENITIVES)}) (?:udgang|udløb|afslutning|(?P<late>slutning|slut)|ende){NOT_PART}",
    hits={
        "inden årets udgang": "../2026-12-31",
        "ved månedens udgang": "2026-03-31",
        "senest ved kvartalets udløb": "../2026-03-31",
    },
    misses=("årets resultat", "ugens slutspil"),
)
def end_of_unit(found: Match[str], context: Context) -> Value | None:
    """The last day of the present week, month or year; »slutning« is its last third."""
    value = calendar_unit(context, GENITIVES[found["unit"].casefold()], 0)
    if found["late"] and value.start and value.end and value.start.day == 1:
        return roughly(replace(value, start=third(value.start, value.end, 2)[0], closing=True))
    return replace(value, start=value.end, grain=Grain.DAY, closing=True)


@rule(
    "unit.rest",
    pattern=rf"(?P<how>resten af|senere (?:i|på)|sidenhen (?:i|på)) (?:denne |dette )?(?P<unit>{either(*DEFINITE, 'år', 'uge', 'måned')}){NOT_PART}",
    hits={
        "resten af året": "2026-03-02/2026-12-31",
        "senere på måneden": "2026-03-03/2026-03-31~",
        "senere i år": "2026-03-03/2026-12-31~",
    },
    misses=("resten af mødet", "senere i årtiet"),
)
def rest_of_unit(found: Match[str], context: Context) -> Value | None:
    """What is left of the present unit; »senere« begins the day after."""
    word = found["unit"].casefold()
    value = calendar_unit(context, {**DEFINITE, **CALENDAR_UNITS}[word], 0)
    if found["how"].casefold() == "resten af":
        return replace(value, start=context.reference)
    later = replace(value, start=min(context.reference + DAY, value.end or context.reference))
    return replace(roughly(later), confidence=FAIR)


@rule(
    "year.new",
    pattern=rf"(?:det nye år){NOT_PART}",
    hits={"i det nye år": "2027-01-01/2027-12-31", "primo det nye år": "2027-01-01/2027-04-30~"},
    misses=("det nye årsmøde", "det nye årshjul"),
)
def new_year(found: Match[str], context: Context) -> Value | None:
    """The year to come."""
    del found
    return replace(calendar_unit(context, "year", 1), confidence=FAIR)


@rule(
    "weekend",
    pattern=rf"(?P<lead>(?:i |på )?(?:den )?(?:næste|kommende|førstkommende|denne) |i |(?=weekenden))(?P<word>weekend(?:en)?){NOT_PART}",
    hits={
        "i weekenden": "2026-03-07/2026-03-08",
        "inden weekenden": "../2026-03-06",
        "næste weekend": "2026-03-07/2026-03-08?",
    },
    misses=("weekendvagt", "hver weekend"),
)
def weekend(found: Match[str], context: Context) -> Value | None:
    """Saturday and Sunday, the first to come."""
    saturday = weekday_after(context.reference - DAY, 5)
    weekend = of((saturday, saturday + DAY), Grain.DAY, "weekend")
    value = replace(weekend, confidence=FAIR, weak=not found["lead"])
    later = replace(value, start=saturday + WEEK, end=saturday + WEEK + DAY)
    return implied(value, later) if "næste" in found["lead"].casefold() else value


@rule(
    "unit.neighbour",
    pattern=rf"(?P<unit>ugen|dagen) (?P<side>efter|før|inden|op til){NOT_PART} (?P<what>mødet|i dag)",
    hits={"dagen efter mødet": "2026-03-03", "ugen efter mødet": "2026-03-09/2026-03-15"},
    misses=("dagen efter festen", "ugen op til"),
)
def neighbour(found: Match[str], context: Context) -> Value | None:
    """The day or the week beside the meeting that the minutes are of."""
    if found["side"].casefold() != "efter":
        return None
    return calendar_unit(context, DEFINITE[found["unit"].casefold()], 1)
