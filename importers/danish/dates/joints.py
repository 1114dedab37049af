"""Two times that are said as one: »maj-juni«, »årligt i november«, »næste møde i august«."""

from dataclasses import replace
from itertools import pairwise
from re import Match

from importers.danish.calendar import WEEK, Interval, weekday_after, weekday_before
from importers.danish.calendar import WEEKDAYS as WEEKDAY_CODES
from importers.danish.dates.absolute import DayInYear
from importers.danish.dates.context import Context, Joint
from importers.danish.dates.meetings import is_meeting, selected
from importers.danish.dates.period import Period, Recurrence, Value, moved_to, on
from importers.danish.dates.ranges import RANGE
from importers.danish.dates.recurrence import in_period
from importers.danish.rule import rule
from importers.proposals import Certainty, Grain, Said

CLOCK = r"(?: kl\.? ?\d{1,2}(?:[.:]\d\d)?)?"
ARTICLE = r"(?:(?:den|d\.|i|med|fra) )?"


@rule(
    "joint.range",
    pattern=rf"{CLOCK} ?(?:-|til og med|t\.o\.m\.|og (?:frem )?til|frem til|indtil|til){CLOCK} ?{ARTICLE}",
    hits={
        "januar-marts 2027": "2027-01-01/2027-03-31",
        "28. maj - 3. juni": "2026-05-28/2026-06-03",
        "fra uge 12 til uge 14": "2026-03-16/2026-04-05",
        "november 2026 til februar 2027": "2026-11-01/2027-02-28",
    },
    misses=("maj mod juni", "uge 9 møde 10"),
)
def from_to(found: Match[str], joint: Joint) -> Value | None:
    """From the first day of the one to the last day of the other."""
    del found
    return stretch_of(joint)


@rule(
    "joint.list",
    pattern=rf" ?(?:og|eller|samt|og/eller|/|hhv\.) ?{ARTICLE}",
    hits={
        "maj og juni": "2026-05-01/2026-06-30",
        "mellem 1. maj og 1. juni": "2026-05-01/2026-06-01",
        "ultimo maj/primo juni": "2026-05-21/2026-06-10~",
    },
    misses=("maj men juni", "maj, dog ikke i juli,"),
)
def one_and_other(found: Match[str], joint: Joint) -> Value | None:
    """Each is kept as a part; after »mellem« it is one stretch."""
    del found
    if joint.lead.casefold().endswith("mellem "):
        return stretch_of(joint)
    return listed(joint)


@rule(
    "joint.series",
    pattern=rf", ?{ARTICLE}",
    hits={
        "marts, april og maj": "2026-03-01/2026-05-31",
        "i marts, juni, september og december": "2026-03-01/2026-12-31",
        "Mødedatoer: 12/3, 9/4 og 7/5": "2026-03-12/2026-05-07",
        "i årene 2027, 2028 og 2029": "2027-01-01/2029-12-31",
    },
    misses=("i marts, april er for sent",),
)
def series(found: Match[str], joint: Joint) -> Value | None:
    """Three or more, where an »og« or »eller« ends the list; otherwise a comma only parts two times."""
    del found
    return listed(joint) if joint.listed else None


def listed(joint: Joint) -> Period | None:
    """The two, or the list and the one more, each kept as a part."""
    left, right = joint.left, joint.right
    if not isinstance(left, Period) or not isinstance(right, Period):
        return None
    members = _dated([*(left.members or (left,)), *(right.members or (right,))])
    whole = replace(joint, left=members[0], right=members[-1])
    value = stretch_of(whole)
    if value is None or any(_falls(one, other) for one, other in pairwise(members)):
        return None
    parts = tuple(part for period in members for part in _parts(period))
    return replace(
        value, parts=tuple(sorted(parts)), said=Said("calendar", "list"), members=tuple(members)
    )


def _dated(members: list[Period]) -> list[Period]:
    """Years lent along a list: backward from one that was said, then forward."""
    for place in reversed(range(len(members) - 1)):
        if members[place + 1].in_year is None:
            members[place], _ = in_one_year(members[place], members[place + 1])
    for place in range(1, len(members)):
        if members[place].in_year is not None:
            _, members[place] = in_one_year(members[place - 1], members[place])
    return members


def _falls(one: Period, other: Period) -> bool:
    """Whether they cannot stand beside one another in a list."""
    if one.grain != other.grain or one.start is None or other.start is None:
        return True
    return one.start > other.start


def _parts(period: Value) -> tuple[Interval, ...]:
    if not isinstance(period, Period) or period.start is None or period.end is None:
        return ()
    return period.parts or ((period.start, period.end),)


def stretch_of(joint: Joint) -> Period | None:
    """The two as one, the year of the one lent to the other."""
    left, right = joint.left, joint.right
    if not isinstance(left, Period) or not isinstance(right, Period):
        return None
    if is_meeting(left) or is_meeting(right) or left.grain != right.grain:
        return None
    left, right = in_one_year(left, right)
    if left.start is None or right.end is None or left.start > right.end:
        return None
    rough = Certainty.APPROXIMATE in {left.certainty, right.certainty}
    certainty = Certainty.APPROXIMATE if rough else Certainty.EXACT
    return replace(
        left, end=right.end, certainty=certainty, said=RANGE, others=(), implied=False, in_year=None,
        weak=left.weak and right.weak and left.grain == Grain.YEAR,
    )  # fmt: skip


def in_one_year(left: Period, right: Period) -> tuple[Period, Period]:
    """A year said once counts for both; the second never lies before the first."""
    if left.start is None or right.start is None:
        return left, right
    if left.in_year is not None and right.in_year is None:
        same = moved_to(left, right.start.year)
        if same and same.start and same.start > right.start:
            same = moved_to(left, right.start.year - 1)
        return same or left, right
    if right.in_year is not None:
        same = moved_to(right, left.start.year)
        if same and same.start and same.start < left.start:
            same = moved_to(right, left.start.year + 1)
        return left, same or right
    return left, right


@rule(
    "joint.weekday-beside",
    pattern=r" (?P<side>efter|før|inden) ",
    hits={"fredag efter Kristi himmelfart": "2026-05-15", "torsdag før påske": "2026-03-26"},
    misses=("fredag og påske",),
)
def weekday_beside(found: Match[str], joint: Joint) -> Value | None:
    """The first such weekday after a period, or the last before it."""
    left, right = joint.left, joint.right
    if not isinstance(left, Period) or not isinstance(right, Period):
        return None
    if left.said is None or left.said.unit != "weekday" or right.start is None or right.end is None:
        return None
    nth, _, named = left.said.amount.rpartition("/")
    if not named and left.start is None:
        return None
    weekday = int(named) if named or left.start is None else left.start.weekday()
    steps = (int(nth or 1) - 1) * WEEK
    after = found["side"].casefold() == "efter"
    days = [
        weekday_after(end, weekday) + steps if after else weekday_before(start, weekday) - steps
        for start, end in _spans(right, joint.context)
    ]
    return on(next((day for day in days if day >= joint.context.reference), days[-1]))


def _spans(period: Period, context: Context) -> list[Interval]:
    """The period in the years around the meeting; what lies beside it may be yet to come."""
    if period.start is None or period.end is None:
        return []
    said = (period.start, period.end)
    if period.in_year is None:
        return [said]
    near = [period.in_year(context.reference.year + step) for step in (-1, 0, 1)]
    return [*(span for span in near if span), said]


@rule(
    "joint.meeting-in",
    pattern=r" (?P<side>i|efter|til) (?:den |det )?",
    hits={
        "næste møde i august": "m:2026-08-27",
        "førstkommende møde efter sommerferien": "m:2026-08-27",
    },
    misses=("næste møde i Nordby",),
)
def meeting_in(found: Match[str], joint: Joint) -> Value | None:
    """»næste møde i august« is the one in August, not the next of all."""
    left, right = joint.left, joint.right
    if not isinstance(left, Period) or not isinstance(right, Period):
        return None
    if left.said is None or left.said.modifier != "on nth:1" or is_meeting(right):
        return None
    if right.grain == Grain.DAY and right.start == right.end:
        return None
    how = "first-after" if found["side"].casefold() == "efter" else "within"
    return selected(how, 1, right, joint.context)


FIRST = r"(?P<first>(?:første|næste) gang(?: er| bliver)?|med start|startende|begyndende|med virkning fra|fra(?: og med)?|gældende fra|start(?:er)?:?)"


@rule(
    "joint.recurring",
    pattern=rf",? ?\(?(?:{FIRST} ?)?(?:(?:i|den|d\.|på|ved|til|omkring) ?){{0,2}}",
    hits={
        "årligt i november": "FREQ=YEARLY;BYMONTH=11",
        "hvert år den 1. maj": "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1",
        "i maj hvert år": "FREQ=YEARLY;BYMONTH=5",
        "hvert 2. år, første gang i maj 2027": "FREQ=YEARLY;INTERVAL=2|2027-05-01/2027-05-31",
    },
    misses=("hvert år mod maj",),
)
def recurring(found: Match[str], joint: Joint) -> Value | None:
    """A month or a day said beside a yearly recurrence holds it there; »første gang« begins it."""
    turned = isinstance(joint.right, Recurrence)
    if isinstance(joint.left, Recurrence) and isinstance(joint.right, Recurrence):
        return _on_weekday(joint.left, joint.right)
    recurrence, period = (joint.right, joint.left) if turned else (joint.left, joint.right)
    if not isinstance(recurrence, Recurrence) or not isinstance(period, Period):
        return None
    if period.parts and period.grain == Grain.DAY:
        return None
    if found["first"] or (period.in_year is None and not period.parts):
        return _begun(recurrence, period)
    return _held(recurrence, period)


def _begun(recurrence: Recurrence, period: Period) -> Recurrence | None:
    """A weekday names the day of the rule; anything else that has a beginning begins it."""
    if period.start is None:
        return recurrence
    if period.said is not None and period.said.unit == "weekday":
        code = WEEKDAY_CODES[period.start.weekday()]
        return _on_weekday(recurrence, Recurrence(f"FREQ=WEEKLY;BYDAY={code}"))
    return replace(recurrence, first=replace(period, weak=False))


def _on_weekday(every: Recurrence, weekday: Recurrence) -> Recurrence | None:
    """»mandag hver anden uge« and »hver anden uge om mandagen« are one rule."""
    plain = every.rule.startswith("FREQ=WEEKLY") and "BY" not in every.rule
    _, named, days = weekday.rule.partition("FREQ=WEEKLY;BYDAY=")
    return replace(every, rule=f"{every.rule};BYDAY={days}") if plain and named else None


def _held(recurrence: Recurrence, period: Period) -> Recurrence | None:
    start = period.start or period.end
    if start is None or "BY" in recurrence.rule:
        return None
    if period.grain == Grain.MONTH and period.certainty == Certainty.EXACT:
        months = [first.month for first, _ in period.parts] or [start.month]
        yearly = recurrence.rule.startswith("FREQ=YEARLY") or len(months) > 1
        base = (
            recurrence
            if recurrence.rule.startswith("FREQ=YEARLY")
            else replace(recurrence, rule="FREQ=YEARLY")
        )
        return in_period(base, months, None) if yearly else replace(recurrence, first=period)
    if not recurrence.rule.startswith("FREQ=YEARLY"):
        return replace(recurrence, first=period)
    if isinstance(period.in_year, DayInYear):
        return in_period(recurrence, [start.month], start)
    if period.grain == Grain.WEEK:
        week = start.isocalendar().week
        return replace(recurrence, rule=f"{recurrence.rule};BYWEEKNO={week}")
    return replace(recurrence, first=period)
