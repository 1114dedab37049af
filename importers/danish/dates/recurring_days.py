"""Days that come again: »hver anden mandag«, »første torsdag i måneden«, »den 1. i hver måned«."""

from re import Match

from importers.danish.calendar import WEEKDAYS as DAY_CODES
from importers.danish.dates.context import Context
from importers.danish.dates.nth import nth_of
from importers.danish.dates.period import FAIR, Impossible, Recurrence, Value
from importers.danish.dates.recurrence import END, rrule
from importers.danish.dates.words import WEEKDAY, WEEKDAYS, ordinal
from importers.danish.rule import rule


@rule(
    "every.weekday",
    pattern=rf"(?:hver(?: (?P<nth>\d\.|anden|tredje|fjerde))?|hver(?P<other>anden)) (?P<day>{WEEKDAY})(?:(?:,| og) (?P<and>{WEEKDAY}))?{END}(?! i (?:hver |hvert |måned|lige|ulige))|(?:hver )?(?P<even>{WEEKDAY})(?:e|ene)? i (?:lige|ulige) uger",
    hits={
        "hver mandag": "FREQ=WEEKLY;BYDAY=MO",
        "hver anden mandag": "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
        "hver tirsdag og torsdag": "FREQ=WEEKLY;BYDAY=TU,TH",
    },
    misses=("hver mandag i måneden", "hver mandagsgruppe"),
)
def every_weekday(found: Match[str], context: Context) -> Value | None:
    """A weekday every week, or every so many."""
    del context
    days = [found["day"] or found["even"], *([found["and"]] if found["and"] else [])]
    codes = ",".join(DAY_CODES[WEEKDAYS[day.casefold()]] for day in days)
    word = found["nth"] or found["other"] or ("anden" if found["even"] else "")
    return Recurrence(rrule("uge", ordinal(word) if word else 1, f"BYDAY={codes}"))


@rule(
    "workdays",
    pattern=rf"(?:på |om )?(?:alle |samtlige )(?:ugens )?(?:hverdage|arbejdsdage)(?:ne)?{END}|(?:på |om )hverdage(?:ne)?{END}|hver (?:eneste )?(?:hverdag|arbejdsdag){END}",
    hits={
        "alle hverdage": "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        "på hverdage": "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        "hver hverdag": "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    },
    misses=("senest 3 hverdage før", "den første hverdag"),
)
def workdays(found: Match[str], context: Context) -> Value | None:
    """Monday to Friday of every week."""
    del found, context
    return Recurrence(rrule("uge", 1, "BYDAY=MO,TU,WE,TH,FR"), confidence=FAIR)


@rule(
    "weekday.plural",
    pattern=rf"(?:om |på )?(?P<day>{WEEKDAY})(?:e|ene)(?: og (?P<and>{WEEKDAY})(?:e|ene))?{END}|om (?P<the>{WEEKDAY})en{END}",
    hits={"om mandagen": "FREQ=WEEKLY;BYDAY=MO", "tirsdage og torsdage": "FREQ=WEEKLY;BYDAY=TU,TH"},
    misses=("mandagens møde", "søndagen"),
)
def weekdays(found: Match[str], context: Context) -> Value | None:
    """»om mandagen« is every Monday."""
    del context
    days = [found["day"] or found["the"], *([found["and"]] if found["and"] else [])]
    codes = ",".join(DAY_CODES[WEEKDAYS[day.casefold()]] for day in days)
    return Recurrence(rrule("uge", 1, f"BYDAY={codes}"), confidence=FAIR)


IN_EACH = r"i (?:hver(?:t)? (?:(?P<nth_unit>\d\.|anden|andet|tredje|fjerde) )?(?P<unit>måned|kvartal|halvår)|(?P<the>måneden|kvartalet))"


@rule(
    "nth-each-month",
    pattern=rf"(?:den |d\. |hver(?:t)? )?(?P<nth>\d\.|første|anden|andet|tredje|tredie|fjerde|femte|sidste|næstsidste)(?:(?: og|,| eller) (?P<also>\d\.|anden|andet|tredje|tredie|fjerde|sidste))? (?P<what>{WEEKDAY}|hverdag|arbejdsdag|dag) {IN_EACH}{END}",
    hits={
        "første torsdag i måneden": "FREQ=MONTHLY;BYDAY=1TH",
        "den sidste fredag i hver måned": "FREQ=MONTHLY;BYDAY=-1FR",
        "sidste hverdag i måneden": "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "den første onsdag i hvert kvartal": "FREQ=MONTHLY;INTERVAL=3;BYDAY=1WE",
    },
    misses=("første torsdag i marts", "første torsdagsmøde i måneden"),
)
def nth_each_month(found: Match[str], context: Context) -> Value | None:
    """The nth weekday of every month."""
    del context
    nth, what = nth_of(found["nth"]), found["what"].casefold()
    unit = (found["unit"] or found["the"]).casefold().removesuffix("en").removesuffix("et")
    interval = ordinal(found["nth_unit"]) if found["nth_unit"] else 1
    if what == "dag":
        return Recurrence(rrule(unit, interval, f"BYMONTHDAY={nth}"))
    if what in {"hverdag", "arbejdsdag"}:
        return Recurrence(rrule(unit, interval, "BYDAY=MO,TU,WE,TH,FR", f"BYSETPOS={nth}"))
    code = DAY_CODES[WEEKDAYS[what]]
    days = [nth, *([nth_of(found["also"])] if found["also"] else [])]
    return Recurrence(rrule(unit, interval, "BYDAY=" + ",".join(f"{day}{code}" for day in days)))


@rule(
    "day-each-month",
    pattern=rf"(?:den |d\. ?|hver )(?P<day>\d{{1,2}})\.?(?: og (?:den |d\. ?)?(?P<also>\d{{1,2}})\.?)?(?: dag)? {IN_EACH}{END}",
    hits={
        "den 15. i hver måned": "FREQ=MONTHLY;BYMONTHDAY=15",
        "d. 1. i måneden": "FREQ=MONTHLY;BYMONTHDAY=1",
    },
    misses=("den 15. i næste måned", "den 3. i rækken"),
)
def day_each_month(found: Match[str], context: Context) -> Value | None:
    """The same day of every month."""
    del context
    day = int(found["day"])
    if not 1 <= day <= 31:  # noqa: PLR2004
        return Impossible("no-such-day")
    unit = (found["unit"] or "måned").casefold()
    interval = ordinal(found["nth_unit"]) if found["nth_unit"] else 1
    days = f"{day},{found['also']}" if found["also"] else f"{day}"
    return Recurrence(rrule(unit, interval, f"BYMONTHDAY={days}"))
