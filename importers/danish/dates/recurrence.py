"""What comes again: »hvert 2. år«, »halvårligt«, »første torsdag i måneden«, »fast punkt«."""

from dataclasses import replace
from datetime import date
from re import IGNORECASE, Match, findall

from importers.danish.dates.context import Context
from importers.danish.dates.meetings import FORUM
from importers.danish.dates.period import FAIR, Impossible, Recurrence, Value
from importers.danish.dates.words import (
    MONTH,
    NUMBERS,
    ORDINAL,
    either,
    month_number,
    number,
    ordinal,
)
from importers.danish.rule import compiled, rule

STEPS = {
    "dag": ("DAILY", 1), "uge": ("WEEKLY", 1), "måned": ("MONTHLY", 1), "kvartal": ("MONTHLY", 3),
    "halvår": ("MONTHLY", 6), "år": ("YEARLY", 1), "skoleår": ("YEARLY", 1), "valgperiode": ("YEARLY", 4),
    "sommer": ("YEARLY", 1), "forår": ("YEARLY", 1), "efterår": ("YEARLY", 1), "vinter": ("YEARLY", 1),
    "budgetår": ("YEARLY", 1), "kalenderår": ("YEARLY", 1), "døgn": ("DAILY", 1), "tertial": ("MONTHLY", 4),
    "weekend": ("WEEKLY;BYDAY=SA,SU", 1), "jul": ("YEARLY", 1),
}  # fmt: skip
ADVERBS = {
    "dagligt": "dag", "ugentligt": "uge", "ugentlig": "uge",
    "ugentlige": "uge", "månedligt": "måned", "månedlig": "måned", "månedlige": "måned",
    "månedsvis": "måned", "månedsvist": "måned", "kvartalsvis": "kvartal", "kvartalsvist": "kvartal",
    "kvartalsvise": "kvartal", "kvartårligt": "kvartal", "kvartalsmæssigt": "kvartal",
    "halvårligt": "halvår", "halvårlig": "halvår", "halvårlige": "halvår", "halvårsvis": "halvår",
    "årligt": "år", "årlig": "år", "årlige": "år", "årsvis": "år",
}  # fmt: skip
NTH_STEP = rf"(?P<nth>\d{{1,2}}\.?|{ORDINAL}|halve)"
END = r"(?![\wé]|-[a-zæøå])"
UNIT = either(*STEPS)


def rrule(unit: str, interval: int = 1, *more: str) -> str:
    """The RFC 5545 rule of every so many units."""
    frequency, times = STEPS[unit]
    steps = times * interval
    return ";".join((f"FREQ={frequency}", *([f"INTERVAL={steps}"] if steps > 1 else []), *more))


@rule(
    "every.unit",
    pattern=rf"(?:hver(?:t)? )(?:{NTH_STEP} )?(?P<unit>{UNIT}){END}|hver(?P<other>anden|andet) (?P<second>{UNIT}){END}",
    hits={
        "hvert 2. år": "FREQ=YEARLY;INTERVAL=2",
        "hvert halve år": "FREQ=MONTHLY;INTERVAL=6",
        "hver 14. dag": "FREQ=WEEKLY;INTERVAL=2",
        "hver måned": "FREQ=MONTHLY",
        "hvert 0. år": "!no-such-step",
    },
    misses=("hver især", "hvert årti", "hver dagsorden"),
)
def every_unit(found: Match[str], context: Context) -> Value | None:
    """Every so many units; half a year is six months."""
    del context
    word = (found["nth"] or found["other"] or "").casefold()
    unit = (found["unit"] or found["second"]).casefold()
    if word == "halve":
        return Recurrence("FREQ=MONTHLY;INTERVAL=6") if unit == "år" else None
    interval = ordinal(word) if word else 1
    if interval == 0:
        return Impossible("no-such-step")
    if unit == "dag" and interval % 7 == 0:
        return Recurrence(rrule("uge", interval // 7))
    if unit == "dag" and interval == 8:  # noqa: PLR2004 - the Danish week of eight days
        return Recurrence(rrule("uge"))
    return Recurrence(rrule(unit, interval))


COUNTED_BEFORE = r"(?:gange?|\d|\bto|\btre|\bfire|\bfem|\bseks) $"


@rule(
    "every.adverb",
    pattern=rf"(?<![\w-])(?P<word>{either(*ADVERBS)}){END}",
    hits={
        "halvårligt": "FREQ=MONTHLY;INTERVAL=6",
        "årlig": "FREQ=YEARLY",
        "kvartalsvis": "FREQ=MONTHLY;INTERVAL=3",
    },
    misses=("toårlig", "en 10-årlig plan", "uårlig"),
)
def every_adverb(found: Match[str], context: Context) -> Value | None:
    """»årligt« and its like, unless it counts money or hours."""
    if compiled(COUNTED_BEFORE).search(context.lead(found.start(), 8)):
        return None
    return Recurrence(rrule(ADVERBS[found["word"].casefold()]), confidence=FAIR + 0.05)


TIMES = r"(?P<times>\d{1,2}|en|én|et|ét|to|tre|fire|fem|seks|tolv)"
PER = r"(?: (?:(?:om|i) (?=ugen|måneden|året|kvartalet|halvåret)|pr\.? |per |hver |hvert |ad )(?P<nth>\d\. |andet |anden |tredje |halve )?(?P<unit>{units})| (?P<adverb>{adverbs}))"


@rule(
    "times-per",
    pattern=rf"(?<!til )(?<!eller )(?<!-)(?:mindst |minimum |ca\. |op til )?{TIMES}(?: (?:årlige? |fælles |fysisk[et]? )?(?:gang(?:e)?|(?:[a-zæøå]{{2,20}}-?)?møder?))"
    + PER.format(
        units=either("ugen", "måneden", "året", "kvartalet", "halvåret", *STEPS),
        adverbs=either(*ADVERBS),
    )
    + END,
    hits={
        "en gang om måneden": "FREQ=MONTHLY",
        "to gange årligt": "FREQ=MONTHLY;INTERVAL=6",
        "4 gange om året": "FREQ=MONTHLY;INTERVAL=3",
        "én gang hvert halve år": "FREQ=MONTHLY;INTERVAL=6",
        "ét møde pr. måned": "FREQ=MONTHLY",
    },
    misses=("to gange om dagen i ugen", "tre gange", "en gang i fremtiden"),
)
def times_per(found: Match[str], context: Context) -> Value | None:
    """So many times a year, where the months divide evenly; else nothing is claimed."""
    del context
    if found["adverb"]:
        unit = ADVERBS[found["adverb"].casefold()]
    else:
        word = found["unit"].casefold()
        unit = {
            "ugen": "uge",
            "måneden": "måned",
            "året": "år",
            "kvartalet": "kvartal",
            "halvåret": "halvår",
        }.get(word, word)
    times, nth = number(found["times"]), (found["nth"] or "").strip().casefold()
    if nth == "halve":
        unit, nth = "halvår", ""
    interval = ordinal(nth) if nth else 1
    if times == 1:
        return Recurrence(rrule(unit, interval))
    months = {"år": 12, "halvår": 6, "kvartal": 3}.get(unit, 0) * interval
    if months == 0 or months % times:
        return None
    return Recurrence(rrule("måned", months // times))


@rule(
    "yearly-count",
    pattern=rf"{TIMES} årlige(?= [a-zæøå])",
    hits={
        "fire årlige møder": "FREQ=MONTHLY;INTERVAL=3",
        "to årlige dialogmøder": "FREQ=MONTHLY;INTERVAL=6",
    },
    misses=("fem årlige møder", "to årlige", "den årlige status"),
)
def yearly_count(found: Match[str], context: Context) -> Value | None:
    """So many a year, where the months divide evenly."""
    del context
    times = number(found["times"])
    return None if times == 0 or 12 % times else Recurrence(rrule("måned", 12 // times))


@rule(
    "with-spacing",
    pattern=rf"med (?P<count>\d{{1,2}}|{either(*NUMBERS)}|et halvt) (?P<unit>års|måneders|måneds|ugers|uges|dages) mellemrum",
    hits={
        "med 2 års mellemrum": "FREQ=YEARLY;INTERVAL=2",
        "med et halvt års mellemrum": "FREQ=MONTHLY;INTERVAL=6",
    },
    misses=("med jævne mellemrum", "med mellemrum"),
)
def with_spacing(found: Match[str], context: Context) -> Value | None:
    """The distance between two times is the interval."""
    del context
    if found["count"].casefold() == "et halvt":
        return Recurrence("FREQ=MONTHLY;INTERVAL=6") if found["unit"] == "års" else None
    unit = {"års": "år", "ugers": "uge", "uges": "uge", "dages": "dag"}.get(
        found["unit"].casefold(), "måned"
    )
    interval = number(found["count"])
    return Recurrence(rrule(unit, interval)) if interval else Impossible("no-such-step")


@rule(
    "every.month-named",
    pattern=rf"(?:hver|hvert år i|årligt i) (?P<months>{MONTH}(?:, {MONTH}){{0,8}}(?:,? (?:og|samt) {MONTH})?)(?: måned)?{END}",
    hits={
        "hver november": "FREQ=YEARLY;BYMONTH=11",
        "hvert år i maj og november": "FREQ=YEARLY;BYMONTH=5,11",
        "årligt i marts, juni og september": "FREQ=YEARLY;BYMONTH=3,6,9",
    },
    misses=("i november", "hver novemberdag"),
)
def every_month_named(found: Match[str], context: Context) -> Value | None:
    """A month of every year, or several."""
    del context
    months = sorted(month_number(word) for word in findall(MONTH, found["months"], IGNORECASE))
    return Recurrence(rrule("år", 1, "BYMONTH=" + ",".join(map(str, months))))


@rule(
    "every.meeting",
    pattern=rf"(?:(?:på|ved|til) )?(?:hvert? (?:(?P<nth>\d\.|andet|anden|tredje|fjerde) )?(?:eneste |ordinært? |enkelt )?{FORUM}møde(?:gang)?|(?:alle|samtlige) (?:[a-zæøå]{{3,24}}s )?(?:fremtidige |kommende |ordinære |fysiske )?{FORUM}møder(?:ne)?|hver gang (?:vi|udvalget|bestyrelsen|rådet|gruppen|forum) mødes){END}",
    hits={
        "ved hvert møde": "every-meeting",
        "på hvert andet bestyrelsesmøde": "meeting/2",
        "på alle møder": "every-meeting",
    },
    misses=("hvert mødelokale", "til alle mødedeltagere"),
)
def every_meeting(found: Match[str], context: Context) -> Value | None:
    """At every meeting of the forum, or every second: no date can be reckoned."""
    del context
    interval = ordinal(found["nth"]) if found["nth"] else 1
    return Recurrence("every-meeting" if interval == 1 else f"meeting/{interval}")


@rule(
    "standing-item",
    pattern=rf"(?:fast(?: tilbagevendende)?|stående|tilbagevendende|gennemgående|faste|permanent) (?:dagsordens?-?)?(?:punkt(?:er)?|emne|tema|element|indslag){END}|(?:fast|(?:fast )?tilbagevendende|genkommende) på (?:alle |hver )?dagsorden(?:en|erne)?{END}",
    hits={
        "et fast punkt": "every-meeting",
        "tilbagevendende punkt": "every-meeting",
        "fast på dagsordenen": "every-meeting",
        "er tilbagevendende på dagsordenen": "every-meeting",
    },
    misses=("et fast punktum", "fast arbejde"),
)
def standing_item(found: Match[str], context: Context) -> Value | None:
    """A standing item comes at every meeting."""
    del found, context
    return Recurrence("every-meeting")


def in_period(recurrence: Recurrence, months: list[int], day: date | None) -> Recurrence:
    """A yearly rule held to a month, or to a day of it."""
    more = [f"BYMONTH={','.join(map(str, months))}", *([f"BYMONTHDAY={day.day}"] if day else [])]
    return replace(recurrence, rule=";".join((recurrence.rule, *more)))
