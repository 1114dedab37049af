"""What lies beside a period: »en uge før«, »ugen efter«, »dagen før«, »mødet efter sommerferien«."""

from dataclasses import replace
from re import Match

from importers.danish.calendar import add, unit_of
from importers.danish.dates.bounds import THE
from importers.danish.dates.context import Wrap
from importers.danish.dates.durations import amount_of
from importers.danish.dates.meetings import FORUM, distant, is_meeting, related, selected
from importers.danish.dates.period import FAIR, Value, of, on, roughly, until
from importers.danish.dates.words import AMOUNT, ORDINAL, ordinal
from importers.danish.rule import rule
from importers.proposals import Grain


@rule(
    "bound.distance",
    pattern=rf"(?<![\w.,/-])(?:senest )?{AMOUNT}(?: tid)? (?P<side>før|inden|efter|forud for) {THE}\Z",
    hits={
        "14 dage før påske": "2026-03-19",
        "senest en uge før næste møde": "m:../2026-03-19",
        "en uge efter 1. maj": "2026-05-08",
    },
    misses=("3 personer før maj", "uger efter påske"),
    needs=("før ", "inden ", "efter ", "forud for "),
)
def at_distance(found: Match[str], wrap: Wrap) -> Value | None:
    """So much before it begins, or after it ends."""
    amount, inner = amount_of(found), wrap.inner
    sign = 1 if found["side"].casefold() == "efter" else -1
    last = found[0].casefold().startswith("senest")
    if is_meeting(inner):
        away = distant(inner, sign * amount.low, amount.unit, wrap.context)
        return related(away, "by", wrap.context) if last else away
    edge = inner.end if sign > 0 else inner.start
    if edge is None:
        return None
    value = replace(on(add(edge, sign * amount.low, amount.unit)), confidence=inner.confidence)
    if amount.rough:
        value = roughly(value)
    return until(value) if last else value


@rule(
    "bound.week-beside",
    pattern=rf"(?<!\w)(?:i )?(?:ugen|den uge) (?P<side>før|inden|efter|op til|omkring|med) {THE}\Z",
    hits={
        "ugen efter påske": "2026-04-13/2026-04-19",
        "i ugen før sommerferien": "2026-06-15/2026-06-21",
    },
    misses=("ugen uden påske", "ugen efter"),
    needs=("ugen ", "den uge "),
)
def week_beside(found: Match[str], wrap: Wrap) -> Value | None:
    """The whole week after the one that a period ends in, or before the one it begins in."""
    side, inner = found["side"].casefold(), wrap.inner
    edge = inner.end if side == "efter" else inner.start
    if edge is None:
        return None
    steps = {"efter": 1, "omkring": 0, "med": 0}.get(side, -1)
    return replace(of(unit_of(edge, "week", steps), Grain.WEEK), confidence=FAIR)


@rule(
    "bound.day-beside",
    pattern=rf"(?<!\w)(?:dagen) (?P<side>før|efter) {THE}\Z",
    hits={"dagen før næste møde": "m:2026-03-25", "dagen efter 1. maj": "2026-05-02"},
    misses=("dagen derpå i maj", "dagen efter"),
    needs=("dagen ",),
)
def day_beside(found: Match[str], wrap: Wrap) -> Value | None:
    """The day before it begins or after it ends."""
    sign = 1 if found["side"].casefold() == "efter" else -1
    if is_meeting(wrap.inner):
        return distant(wrap.inner, sign, "day", wrap.context)
    edge = wrap.inner.end if sign > 0 else wrap.inner.start
    return None if edge is None else on(add(edge, sign, "day"))


WHICH = rf"(?:(?P<nth>{ORDINAL}|sidste|\d\.) )?(?:ordinære |planlagte |fysiske )?"


@rule(
    "meeting.beside",
    pattern=rf"(?<!\w)(?:på |til |ved |det |vores ){{0,2}}{WHICH}(?P<whose>[a-zæøå]{{3,24}}s )?(?:{FORUM}(?<!til)møde(?P<the>t|, (?:der|som) (?:ligger|afholdes|holdes|følger|er))?) (?:(?P<side>inden|før|efter|op til|i|på|til) (?:den |det |d\. )?)?\Z",
    hits={
        "mødet efter sommerferien": "m:2026-08-27",
        "sidste møde inden jul": "m:2026-12-10",
        "mødet i maj": "m:2026-05-07",
        "første møde i 2027": "m:2027-02-04",
        "det andet møde efter sommerferien": "m:2026-10-01",
        "det møde, der afholdes i juni": "m:2026-06-18",
    },
    misses=("et møde i maj", "møde efter påske", "sidste møde inden"),
    needs=("møde",),
)
def meeting_beside(found: Match[str], wrap: Wrap) -> Value | None:
    """The meeting of the plan that lies in, after or last before a period; none left is none."""
    inner, side = wrap.inner, (found["side"] or "i").casefold()
    word = (found["nth"] or "").casefold()
    if not (word or found["the"] or found["whose"]) or (
        inner.grain == Grain.DAY and side in {"i", "på", "til"} and inner.start == inner.end
    ):
        return None
    if is_meeting(inner):
        return None
    nth = -1 if word == "sidste" else ordinal(word) if word else 1
    if side == "efter":
        return selected("first-after", 1 if nth < 0 else nth, inner, wrap.context)
    if side in {"i", "på", "til"}:
        return selected("within", nth, inner, wrap.context)
    return selected("last-before", -1 if not word or nth < 0 else nth, inner, wrap.context)
