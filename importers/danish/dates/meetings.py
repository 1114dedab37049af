"""What hangs on a meeting of the forum: »næste møde«, »to møder frem«, »mødet efter sommerferien«.

A meeting period keeps in `said` which meeting was meant and how it is bound to it, so that a moved
plan resolves again without the text: `modifier` is a relation and a selector (`before nth:1`,
`on last-before:2026-12-24`), `unit` and `amount` a distance from that meeting.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from re import Match

from importers.danish.calendar import DAY, add, months_from, unit_of
from importers.danish.dates.context import Context
from importers.danish.dates.period import DOUBTFUL, FAIR, SURE, Period, Value, upcoming
from importers.danish.dates.words import (
    MONTH,
    NUMBERS,
    ORDINAL,
    either,
    month_number,
    number,
    ordinal,
)
from importers.danish.rule import rule
from importers.proposals import Certainty, Grain, Said

ANCHOR = "meeting"
KIND = r"(?:ordinære |fysiske |kommende |planlagte |fælles |almindelige )?"
FORUM = r"(?:[a-zæøå]{2,24}(?:s-|-)?)?"
OTHERS = r"(?:general(?:forsamling|forsamlingen)|repræsentantskabs?møde|årsmøde|borgermøde|forældremøde|personalemøde|GF|gf-møde|afdelingsmøde|dialogmøde|landsmøde|beboermøde)"
MEETING = rf"{KIND}{FORUM}(?<!til)møde(?:t|gang|dato|s(?= [a-zæøå]))?"
NEXT = r"(?:næste|næstkommende|førstkommende|kommende|efterfølgende|følgende|nærmest kommende)"
END = r"(?![\wé]|-[a-zæøå])"
ONE_OF_MANY = ("et ", "ét ", "hvert ", "al ", "ethvert ")


def planned(selector: str, reference: date, meetings: Sequence[date]) -> date | None:
    """The meeting that a selector picks from the plan, or None where the plan has no such one.

    Only `within` a stretch that began before the reference may look back, and never behind it.
    """
    how, _, what = selector.partition(":")
    plan = sorted(day for day in meetings if day > reference)
    if how == "nth":
        return _pick(plan, int(what))
    ends = [date.fromisoformat(day) for day in what.split("/")[:2]]
    nth = int(what.split("/")[2]) if what.count("/") > 1 else (-1 if how == "last-before" else 1)
    if how == "last-before":
        return _pick([day for day in plan if day < ends[0]], nth)
    if how == "first-after":
        return _pick([day for day in plan if day > ends[0]], nth)
    return _pick([day for day in plan if ends[0] <= day <= ends[1]], nth)


def _pick(plan: list[date], nth: int) -> date | None:
    index = nth - 1 if nth > 0 else len(plan) + nth
    return plan[index] if 0 <= index < len(plan) else None


def resolved(said: Said, context: Context) -> tuple[date | None, date | None]:
    """The days that a meeting-relative saying comes to by the plan."""
    relation, _, selector = said.modifier.partition(" ")
    days = planned_days(selector, context.reference, context.meetings)
    if not days:
        return None, None
    if said.amount:
        days = [add(day, float(said.amount), said.unit) for day in days]
    return bound(relation, days[0], days[-1])


def planned_days(selector: str, reference: date, meetings: Sequence[date]) -> list[date]:
    """The meetings that a selector picks: one of the plan, the next few, or all in a stretch."""
    how, _, what = selector.partition(":")
    plan = sorted(day for day in meetings if day > reference)
    if how == "run":
        return plan[: int(what)] if len(plan) >= int(what) else []
    if how == "all":
        first, last = (date.fromisoformat(day) for day in what.split("/"))
        return [day for day in plan if first <= day <= last]
    day = planned(selector, reference, meetings)
    return [] if day is None else [day]


def bound(relation: str, first: date, last: date) -> tuple[date | None, date | None]:
    """The interval that a relation makes of a meeting, or of several."""
    return {
        "before": (None, first - DAY),
        "by": (None, last),
        "after": (last + DAY, None),
        "from": (first, None),
    }.get(relation, (first, last))


def meeting(selector: str, context: Context, confidence: float = SURE) -> Period:
    """The meeting itself."""
    return placed(Said(ANCHOR, f"on {selector}"), context, confidence)


def placed(said: Said, context: Context, confidence: float) -> Period:
    """A meeting-relative period with its dates, as far as the plan has them."""
    start, end = resolved(said, context)
    known = start is not None or end is not None
    return Period(
        start,
        end,
        Grain.MEETING,
        Certainty.MEETING,
        said=said,
        confidence=confidence if known or not context.meetings else confidence - 0.1,
    )


def is_meeting(period: Period) -> bool:
    """Whether the period hangs on a meeting."""
    return period.said is not None and period.said.anchor == ANCHOR


def related(period: Period, relation: str, context: Context) -> Period:
    """The same meeting, bound by another relation."""
    if period.said is None:
        return period
    _, _, selector = period.said.modifier.partition(" ")
    said = replace(period.said, modifier=f"{relation} {selector}")
    return replace(placed(said, context, period.confidence), implied=period.implied)


def distant(period: Period, amount: float, unit: str, context: Context) -> Period:
    """So much before (negative) or after a meeting."""
    if period.said is None:
        return period
    said = replace(period.said, unit=unit, amount=f"{amount:g}")
    return placed(said, context, period.confidence)


@rule(
    "meeting.next",
    pattern=rf"(?P<lead>(?:det |vores |forummets |udvalgets |bestyrelsens |rådets |(?P<many>(?:et|ét|hvert|ethvert|et af de|ét af de|af de) ))?)(?P<next>{NEXT}) {MEETING}(?P<more> igen)?{END}",
    hits={
        "på næste møde": "m:2026-03-26",
        "næstkommende bestyrelsesmøde": "m:2026-03-26",
        "det førstkommende møde": "m:2026-03-26",
        "inden næste møde": "m:../2026-03-25",
        "ved næste mødes start": "m:2026-03-26",
    },
    misses=("på et kommende møde", "de næste møder", "næste mødelokale", "næste tilmøde"),
)
def next_meeting(found: Match[str], context: Context) -> Value | None:
    """The first planned meeting after the one that the minutes are of."""
    if found["many"]:
        return None
    return meeting("nth:2" if found["more"] else "nth:1", context, SURE - 0.03)


@rule(
    "meeting.next-time",
    pattern=rf"næste (?:gang|mødegang){END}(?! (?:der|vi|du|man|de|den|det|nogen|en|et) (?!mødes))",
    hits={"til næste gang": "m:2026-03-26", "inden næste gang": "m:../2026-03-25"},
    misses=("næste gang der er fest", "næste gangbro"),
)
def next_time(found: Match[str], context: Context) -> Value | None:
    """»næste gang« among people who meet is their next meeting."""
    del found
    return meeting("nth:1", context, FAIR)


@rule(
    "meeting.after-next",
    pattern=rf"(?:det )?(?:overnæste møde|næstnæste møde|møde[t]? efter (?:det )?næste(?: møde)?){END}",
    hits={"mødet efter næste møde": "m:2026-05-07", "det overnæste møde": "m:2026-05-07"},
    misses=("mødet efter næsten",),
)
def after_next(found: Match[str], context: Context) -> Value | None:
    """The second one from now."""
    del found
    return meeting("nth:2", context)


SINGLE = 10
COUNTED = r"(?:\d|" + either(*(word for word, count in NUMBERS.items() if count < SINGLE)) + ")"


@rule(
    "meeting.ahead",
    pattern=rf"(?:om )?(?P<count>{COUNTED}) (?:{FORUM})møder? (?:længere )?(?:frem|fremme|fra nu|ude i fremtiden|efter dette){END}|om (?P<about>{COUNTED}) {FORUM}møder?{END}",
    hits={"to møder frem": "m:2026-05-07", "om tre møder": "m:2026-06-18"},
    misses=("to møder om året", "om to mødelokaler"),
)
def meetings_ahead(found: Match[str], context: Context) -> Value | None:
    """Counted along the plan."""
    return meeting(f"nth:{number(found['count'] or found['about'])}", context)


@rule(
    "meeting.nth",
    pattern=rf"(?:det )?(?P<nth>{ORDINAL}|\d\.) {MEETING} (?:fra nu|fremme|frem|herfra|efter dette){END}",
    hits={"det andet møde fra nu": "m:2026-05-07", "tredje møde herfra": "m:2026-06-18"},
    misses=("det andet møde", "første møde om sagen"),
)
def nth_meeting(found: Match[str], context: Context) -> Value | None:
    """Counted along the plan."""
    return meeting(f"nth:{ordinal(found['nth'])}", context)


@rule(
    "meeting.month-named",
    pattern=rf"(?P<month>{MONTH.replace('(?![a-zæøå])', '')})-?mødet?{END}",
    hits={"på majmødet": "m:2026-05-07", "august-mødet": "m:2026-08-27"},
    misses=("majmøder", "majmødelokale"),
)
def month_meeting(found: Match[str], context: Context) -> Value | None:
    """»majmødet« is the planned one in May."""
    number_of = month_number(found["month"])
    period = upcoming(lambda year: months_from(year, number_of), Grain.MONTH, context.reference)
    return None if period is None else selected("within", 1, period, context)


@rule(
    "meeting.of-year",
    pattern=rf"(?P<when>årets|næste års|måneds?|næste måneds|næste uges|denne måneds) (?P<which>første |sidste )?{MEETING}{END}",
    hits={
        "årets sidste møde": "m:2026-12-10",
        "næste års første møde": "m:2027-02-04",
        "næste måneds møde": "m:-",
    },
    misses=("årets møder", "ugens møde"),
)
def of_year(found: Match[str], context: Context) -> Value | None:
    """The first or the last one of a calendar unit; a first one that has been is no time to come."""
    when, which = found["when"].casefold(), (found["which"] or "").strip().casefold()
    if when == "årets" and not which:
        return None
    unit = "year" if "år" in when else "week" if "uge" in when else "month"
    start, end = unit_of(context.reference, unit, int("næste" in when))
    if which != "sidste" and any(start <= day <= context.reference for day in context.meetings):
        return None
    nth = -1 if which == "sidste" else 1
    return meeting(f"within:{start}/{end}/{nth}", context, FAIR)


@rule(
    "meeting.other",
    pattern=rf"(?:den |det )?(?:næste|kommende|førstkommende|næstkommende) (?:ordinære |ekstraordinære )?{OTHERS}(?:en|et)?{END}|(?:det |næste )?konstituerende (?:{FORUM})møde{END}|konstitueringen{END}",
    hits={"næste generalforsamling": "m:-", "det konstituerende møde": "m:-"},
    misses=("den ordinære generalforsamling", "konstituering"),
)
def other_meeting(found: Match[str], context: Context) -> Value | None:
    """Another kind of meeting than those in the plan: a due that hangs on it, without a date."""
    del found, context
    said = Said(ANCHOR, "on other:1")
    return Period(None, None, Grain.MEETING, Certainty.MEETING, said=said, confidence=FAIR)


@rule(
    "meeting.some",
    pattern=rf"(?:et|ét) (?:af de )?(?:næste|kommende|fremtidigt|senere|efterfølgende|snarligt) (?:{FORUM})møder?{END}",
    hits={"på et kommende møde": "m:-", "et senere møde": "m:-"},
    misses=("et møde", "et kommende mødelokale"),
)
def some_meeting(found: Match[str], context: Context) -> Value | None:
    """Some meeting to come: nothing is dated, and nothing is guessed."""
    del found, context
    return Period(
        None, None, Grain.MEETING, Certainty.NONE, said=Said(ANCHOR, "some"), confidence=DOUBTFUL
    )


@rule(
    "meeting.this",
    pattern=r"mødet(?![\wé]| (?:den|d\.|i|efter|inden|før|på|om|med|for|hos|til))",
    hits={"senest en uge før mødet": "m:../2026-03-19", "inden mødet": "m:../2026-03-25?"},
    misses=("på mødet", "mødet den 3. maj", "efter mødet"),
)
def the_meeting(found: Match[str], context: Context) -> Value | None:
    """»før mødet« means the next one; alone or with »efter« it is no time to be met."""
    lead = context.lead(found.start(), 8).casefold()
    if not lead.endswith(("før ", "inden ")):
        return None
    return replace(meeting("nth:1", context, FAIR - 0.2), implied=True, weak=True)


def selected(how: str, nth: int, period: Period, context: Context) -> Period | None:
    """The meeting that a period picks: in it, after it, or the last before it."""
    if how == "within":
        if period.start is None or period.end is None:
            return None
        if not context.meetings:
            said = Said(ANCHOR, f"on within:{period.start}/{period.end}/{nth}")
            return replace(period, said=said, certainty=Certainty.MEETING, weak=False, in_year=None)
        return meeting(f"within:{period.start}/{period.end}/{nth}", context)
    edge = period.start if how == "last-before" else period.end
    return None if edge is None else meeting(f"{how}:{edge}/{edge}/{nth}", context)
