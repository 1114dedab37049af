"""Parts of a period, said before it: »primo december«, »slutningen af maj«, »første halvdel af«."""

from dataclasses import replace
from datetime import date, timedelta
from re import Match

from importers.danish.calendar import DAY, Interval, add, add_months, third
from importers.danish.dates.context import Wrap
from importers.danish.dates.meetings import is_meeting
from importers.danish.dates.period import DOUBTFUL, FAIR, Period, Value, implied, roughly
from importers.danish.dates.words import COUNT, UNITS, number
from importers.danish.rule import rule
from importers.proposals import Grain, Said

EARLY = r"(?:primo|starten af|begyndelsen af|indgangen til|først (?:i|på)|start(?:en)?|tidligt (?:i|på)|det tidlige|begyndelsen)"
MIDDLE = r"(?:medio|midten af|midt (?:i|på)|midt|midten|omkring midten af)"
LATE = r"(?:ultimo|slutningen af|sidst (?:i|på)|sidste del af|slut|slutning(?:en)?|sent (?:i|på)|det sene|sidste del)"
NTH = {"early": 0, "middle": 1, "late": 2}


def whole_months(period: Period) -> bool:
    """Whether the period begins and ends with a month."""
    start, end = period.start, period.end
    return start is not None and end is not None and start.day == 1 and (end + DAY).day == 1


def part_of(period: Period, first: int, last: int) -> Interval | None:
    """From the first to the last of three parts."""
    if period.start is None or period.end is None:
        return None
    if whole_months(period):
        return third(period.start, period.end, first)[0], third(period.start, period.end, last)[1]
    if period.grain == Grain.WEEK:
        spans = ((0, 1), (2, 2), (3, 4))
        return period.start + spans[first][0] * DAY, period.start + spans[last][1] * DAY
    days = (period.end - period.start).days + 1
    cuts = [round(days * part / 3) for part in range(4)]
    return period.start + cuts[first] * DAY, period.start + timedelta(days=cuts[last + 1] - 1)


def narrowed(period: Period, first: int, last: int) -> Value | None:
    """The part of the period, approximate."""
    if is_meeting(period) or (period.grain == Grain.DAY and period.start == period.end):
        return None
    interval = part_of(period, first, last)
    if interval is None:
        return None
    words = period.in_year
    said = Said("calendar", f"part:{first + 1}-{last + 1}", period.grain.value)

    def same_part(year: int) -> Interval | None:
        whole = None if words is None else words(year)
        return (
            None
            if whole is None
            else part_of(replace(period, start=whole[0], end=whole[1]), first, last)
        )

    part = replace(
        period, start=interval[0], end=interval[1], said=said, parts=(), others=(),
        in_year=None if words is None else same_part, confidence=max(period.confidence, FAIR + 0.05),
    )  # fmt: skip
    return roughly(part)


@rule(
    "part.third",
    pattern=rf"(?<!\w)(?:(?P<early>{EARLY})|(?P<middle>{MIDDLE})|(?P<late>{LATE}))(?: ?[/-] ?(?:(?P<to_middle>{MIDDLE})|(?P<to_late>{LATE})))? \Z",
    hits={
        "primo december": "2026-12-01/2026-12-10~",
        "medio maj": "2026-05-11/2026-05-20~",
        "i slutningen af juni": "2026-06-21/2026-06-30~",
        "primo 2027": "2027-01-01/2027-04-30~",
        "medio/ultimo maj": "2026-05-11/2026-05-31~",
    },
    misses=("primo møde", "slut med det", "midt i mødet"),
)
def third_of(found: Match[str], wrap: Wrap) -> Value | None:
    """Days 1–10, 11–20 and 21–end of a month; a third of the months of anything longer."""
    first = next(NTH[name] for name in NTH if found[name])
    last = 1 if found["to_middle"] else 2 if found["to_late"] else first
    value = narrowed(wrap.inner, first, last)
    if isinstance(value, Period) and "slutning" in found[0].casefold():
        value = replace(value, closing=True)
    if isinstance(value, Period) and found[0].casefold().startswith("først i"):
        return implied(value, wrap.inner)
    return value


@rule(
    "part.half",
    pattern=r"(?<!\w)(?P<nth>første|forreste|anden|sidste) halvdel af \Z",
    hits={
        "første halvdel af maj": "2026-05-01/2026-05-15",
        "sidste halvdel af juni": "2026-06-16/2026-06-30",
    },
    misses=("første halvdel af mødet", "anden halvdel"),
)
def half_of(found: Match[str], wrap: Wrap) -> Value | None:
    """The first fifteen days of a month or the rest; of longer stretches half the months."""
    start, end = wrap.inner.start, wrap.inner.end
    if start is None or end is None or not whole_months(wrap.inner):
        return None
    first = found["nth"].casefold() in {"første", "forreste"}
    cut = _cut(start, end)
    span = (start, cut) if first else (cut + DAY, end)
    return replace(wrap.inner, start=span[0], end=span[1], in_year=None, weak=False)


def _cut(start: date, end: date) -> date:
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    return start.replace(day=15) if months == 1 else add_months(start, months // 2) - DAY


@rule(
    "part.end",
    pattern=r"(?<!\w)(?:udgangen|udløbet|afslutningen) (?:af )\Z",
    hits={"inden udgangen af maj": "../2026-05-31", "ved udgangen af 2027": "2027-12-31"},
    misses=("ved udgangen", "udløbet af fristen"),
)
def end_of(found: Match[str], wrap: Wrap) -> Value | None:
    """The last day, so that »inden udgangen af« takes it in."""
    del found
    if wrap.inner.end is None or is_meeting(wrap.inner):
        return None
    last = wrap.inner.end
    return replace(
        wrap.inner, start=last, grain=Grain.DAY, closing=True, weak=False, in_year=None, parts=(), others=(),
        implied=False,
    )  # fmt: skip


@rule(
    "part.rest",
    pattern=r"(?<!\w)resten af (?:denne |dette |det |den )?\Z",
    hits={
        "resten af valgperioden": "2026-03-02/2029-12-31",
        "resten af marts": "2026-03-02/2026-03-31",
        "i resten af skoleåret": "2026-03-02/2026-07-31",
    },
    misses=("resten af mødet", "resten af bordet"),
    needs=("resten af ",),
)
def rest_of(found: Match[str], wrap: Wrap) -> Value | None:
    """From the meeting to the end of what has begun; what lies ahead has all of itself left."""
    del found
    start, end = wrap.inner.start, wrap.inner.end
    if start is None or end is None or is_meeting(wrap.inner):
        return None
    left = max(start, wrap.context.reference)
    if left > end:
        return None
    return replace(wrap.inner, start=left, weak=False, in_year=None, parts=())


@rule(
    "part.days",
    pattern=rf"(?<!\w)(?:de|den) (?P<side>første|sidste)(?: (?P<count>{COUNT}|par))? (?P<unit>dage|hverdage|uger|måneder) (?:af|i) \Z",
    hits={
        "i de første dage af marts": "2026-03-01/2026-03-10~",
        "de sidste dage i juni": "2026-06-21/2026-06-30~",
        "de første 14 dage af april": "2026-04-01/2026-04-14",
        "de sidste to uger af maj": "2026-05-18/2026-05-31",
        "de første tre måneder af 2027": "2027-01-01/2027-03-31",
    },
    misses=("de første dage på jobbet", "de sidste dage i uge 12"),
    needs=("første ", "sidste "),
)
def days_of(found: Match[str], wrap: Wrap) -> Value | None:
    """So many days from the one end; uncounted they are its first or last third."""
    start, end = wrap.inner.start, wrap.inner.end
    first, count, unit = (
        found["side"].casefold() == "første",
        found["count"],
        UNITS[found["unit"].casefold()],
    )
    if start is None or end is None or not whole_months(wrap.inner):
        return None
    if count is None:
        return narrowed(wrap.inner, *((0, 0) if first else (2, 2)))
    amount = 2 if count.casefold() == "par" else number(count)
    cut = add(start, amount, unit) - DAY if first else add(end + DAY, -amount, unit)
    if not start <= cut <= end or unit == "workday":
        return None
    span = (start, cut) if first else (cut, end)
    value = replace(
        wrap.inner, start=span[0], end=span[1], in_year=None, weak=False, parts=(), others=()
    )
    return roughly(value) if count.casefold() == "par" else value


@rule(
    "part.some",
    pattern=rf"(?<!\w)(?:(?:et )?par|nogle(?: få)?|enkelte|flere|{COUNT}) (?:dage?|uger?|hverdage?|weekender?) (?:i løbet af|i) \Z",
    hits={
        "et par dage i april": "2026-04-01/2026-04-30~?",
        "en uge i april": "2026-04-01/2026-04-30~?",
    },
    misses=("3 dage i træk", "et par dage i uge 12"),
    needs=("dag", "uge", "weekend"),
)
def some_of(found: Match[str], wrap: Wrap) -> Value | None:
    """Some days of a month lie in it, but which is not said."""
    del found
    if wrap.inner.grain not in {Grain.MONTH, Grain.SEASON, Grain.QUARTER}:
        return None
    value = roughly(replace(wrap.inner, implied=True))
    return replace(value, confidence=min(value.confidence, DOUBTFUL))
