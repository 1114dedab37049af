"""Words before a period that bind it: »senest«, »inden«, »efter«, »fra«, »ca.«, »frist:«, »en uge før«."""

from dataclasses import replace
from re import Match

from importers.danish.calendar import add, unit_of
from importers.danish.dates.context import Wrap
from importers.danish.dates.durations import amount_of
from importers.danish.dates.meetings import (
    FORUM,
    distant,
    is_meeting,
    related,
    selected,
)
from importers.danish.dates.period import (
    DOUBTFUL,
    FAIR,
    Period,
    Value,
    after,
    before,
    implied,
    moved_to,
    of,
    on,
    roughly,
    since,
    until,
)
from importers.danish.dates.words import AMOUNT, ORDINAL, ROUGHLY, ordinal
from importers.danish.rule import rule
from importers.proposals import Grain

THE = r"(?:(?:den|d\.|i|på|om|ved|til|med|en gang|engang|medio) ){0,2}"


LAST_WORDS = frozenset(
    [
        "i",
        "på",
        "den",
        "d.",
        "d",
        "til",
        "med",
        "ved",
        "om",
        "for",
        "over",
        "gennem",
        "af",
        "det",
        "der",
        "primo",
        "medio",
        "ultimo",
        "midt",
        "midten",
        "start",
        "starten",
        "slut",
        "slutning",
        "slutningen",
        "sent",
        "sidst",
        "først",
        "tidligt",
        "begyndelsen",
        "del",
        "tidlige",
        "sene",
        "løbet",
        "inden",
        "før",
        "efter",
        "forud",
        "mod",
        "op",
        "fra",
        "tidligst",
        "senest",
        "indtil",
        "end",
        "pr.",
        "pr",
        "per",
        "ca.",
        "ca",
        "cirka",
        "circa",
        "omkring",
        "omtrent",
        "knap",
        "knapt",
        "godt",
        "vel",
        "små",
        "regnet",
        "cirkus",
        "c.",
        "tæt",
        "startende",
        "begyndende",
        "opstart",
        "virkning",
        "frist",
        "fristen",
        "fristen:",
        "er",
        "var",
        "bliver",
        "udløber",
        "deadline",
        "deadlinen",
        "bedes",
        "modtaget",
        "fremsendt",
        "sendt",
        "returneret",
        "tilmelding",
        "su",
        "s.u.",
        "frister",
        "mellem",
        "allerede",
        "engang",
        "dagene",
        "møde",
        "mødet",
        "perioden",
        "tidsrummet",
        "hele",
        "uge",
        "siden",
    ]
)
"""With what a lead can end; only after one of these are the rules tried."""
UNSURE = {"om", "for", "over", "først", "allerede"}
ARTICLES = {"den", "d.", "på", "ved"}


def _is_range(period: Period) -> bool:
    return period.said is not None and period.said.modifier == "range"


@rule(
    "bound.lead",
    pattern=r"(?<!\w)(?:i løbet af|inden ?for|hen ?over|i perioden(?: fra)?|i tidsrummet|i hele|gennem|over|i|på|den|d\.|til|ved|omkring den|mellem|om|per|pr\.?|for|allerede|først|engang|i dagene|i uge) \Z",
    hits={
        "i maj": "2026-05-01/2026-05-31",
        "i løbet af 2027": "2027-01-01/2027-12-31",
        "pr. 1. maj": "2026-05-01",
    },
    misses=("af Maj", "med Juni"),
)
def lead(found: Match[str], wrap: Wrap) -> Value | None:
    """A preposition makes a weak period a time, and belongs to what was said."""
    word = found[0].strip().casefold()
    if wrap.inner.weak and (
        word in UNSURE or (word in ARTICLES and wrap.inner.grain == Grain.YEAR)
    ):
        return None
    return replace(wrap.inner, weak=False)


@rule(
    "bound.by",
    pattern=rf"(?<!\w)(?:(?:allerede )?senest (?:ved |med |inden )?{THE}|til og med {THE}|t\.o\.m\. {THE}|(?:frem )?(?:ind)?til og med {THE}|ikke senere end {THE}|indtil {THE}|(?:frem|ind) til {THE})\Z",
    hits={
        "senest den 1. maj": "../2026-05-01",
        "til og med uge 12": "../2026-03-22",
        "senest i maj": "../2026-05-31",
    },
    misses=("senest ankomne maj",),
)
def by(found: Match[str], wrap: Wrap) -> Value | None:
    """Up to the last day, which is still in time."""
    word = found[0].casefold()
    relation = "by"
    if "til" in word and "med" not in word and "senest" not in word and not wrap.inner.closing:
        relation = "before" if is_meeting(wrap.inner) or _is_feast(wrap.inner) else "by"
    if "senest inden" in word and not wrap.inner.closing:
        relation = "before"
    if is_meeting(wrap.inner):
        return related(wrap.inner, relation, wrap.context)
    return wrap.inner.each(until if relation == "by" else before)


def _is_feast(period: Period) -> bool:
    return period.grain in {Grain.DAY, Grain.SEASON} and period.start != period.end


@rule(
    "bound.before",
    pattern=rf"(?<!\w)(?:(?:i god tid |umiddelbart |lige |kort |gerne |helst )?(?P<word>inden|før|forud for|op til|frem mod|op mod) {THE})\Z",
    hits={
        "inden påske": "../2026-04-01",
        "inden uge 27": "../2026-06-28",
        "før sommerferien": "../2026-06-26",
        "inden 1. maj": "../2026-04-30?",
        "op til jul": "../2026-12-23",
    },
    misses=("inden længe", "før i tiden", "ikke før maj"),
)
def strictly_before(found: Match[str], wrap: Wrap) -> Value | None:
    """Strictly before it begins: many mean »by«, but early is the safe error."""
    inner, lead_in = (
        wrap.inner,
        wrap.context.text[max(0, found.start() - 5) : found.start()].casefold(),
    )
    if lead_in.endswith("ikke "):
        return None
    if is_meeting(inner):
        return related(inner, "before", wrap.context)
    if inner.closing:
        return until(inner)
    if inner.start is not None and inner.start <= wrap.context.reference:
        inner = moved_to(inner, inner.start.year + 1) or inner
    value = inner.each(before)
    single = inner.start is not None and inner.start == inner.end
    return implied(value, until(inner)) if single else value


@rule(
    "bound.after",
    pattern=rf"(?<!\w)(?:fra )?(?:umiddelbart |lige |straks |kort |først )?efter {THE}\Z",
    hits={
        "efter påske": "2026-04-07/..",
        "efter den 1. maj": "2026-05-02/..",
        "umiddelbart efter sommerferien": "2026-08-10/..",
    },
    misses=("efter behov", "efter aftale med Maj"),
)
def strictly_after(found: Match[str], wrap: Wrap) -> Value | None:
    """From the day after its last."""
    del found
    if is_meeting(wrap.inner):
        return related(wrap.inner, "after", wrap.context)
    return wrap.inner.each(after)


@rule(
    "bound.from",
    pattern=rf"(?<!\w)(?:(?:gældende |løbende |og frem |med virkning |med effekt |med start |med ikrafttræden |virkning )?fra(?: og med)? {THE}|tidligst {THE}|(?:med start|startende|begyndende|opstart|med virkning|ikke før) {THE}(?:fra |pr\. )?|med virkning pr\. {THE})\Z",
    hits={
        "fra 1. maj": "2026-05-01/..",
        "tidligst i maj": "2026-05-01/..",
        "med virkning fra 1. januar 2027": "2027-01-01/..",
        "ikke før maj": "2026-05-01/..",
    },
    misses=("fra Maj Skårhøj", "nyere data end fra 2016"),
)
def starting(found: Match[str], wrap: Wrap) -> Value | None:
    """From its first day on."""
    inner = wrap.inner
    if _is_range(inner) and found[0].casefold().startswith("fra"):
        return replace(inner, weak=False)
    if is_meeting(inner):
        return related(inner, "from", wrap.context)
    past = inner.end is not None and inner.end < wrap.context.reference
    if past and (inner.weak or inner.grain == Grain.YEAR) and found[0].casefold().strip() == "fra":
        return None
    value = inner.each(since)
    return replace(value, confidence=DOUBTFUL) if past else value


@rule(
    "bound.roughly",
    pattern=rf"(?<!\w){ROUGHLY} {THE}\Z",
    hits={"omkring 1. maj": "2026-05-01~", "ca. uge 12": "2026-03-16/2026-03-22~"},
    misses=("ca. 2000",),
)
def about(found: Match[str], wrap: Wrap) -> Value | None:
    """The same interval, approximate."""
    del found
    return None if wrap.inner.weak and wrap.inner.grain == Grain.YEAR else roughly(wrap.inner)


DEADLINE = (
    r"(?:(?:[a-zæøå]{2,24})?frist(?:en|er)?|(?:[a-zæøå]{2,24}-?)?deadline(?:n)?|sidste frist|tidsfrist(?:en)?|sidste dag"
    r"|svar (?:ud)?bedes(?: modtaget| fremsendt| sendt)?|(?:ud)?bedes (?:fremsendt|modtaget|sendt|returneret)|tilmelding(?=[:;]| senest)|s\.?u\.?(?=[:;]| senest))"
)


@rule(
    "bound.deadline",
    pattern=rf"(?<!\w){DEADLINE}(?: (?:for|til|på)(?: (?!inden|før|efter|senest)[a-zæøå-]{{1,24}}){{1,4}})?(?: (?:er|var|bliver|sættes til|fastsættes til|fastsat til|udløber))?[:;,]? ?(?:senest |til |på )?{THE}\Z",
    hits={
        "frist: 1. maj": "../2026-05-01",
        "deadline for input er fredag": "../2026-03-06",
        "høringsfrist den 1. maj": "../2026-05-01",
        "svar udbedes senest den 1. maj": "../2026-05-01",
    },
    misses=("fristende maj", "fristen udløb"),
)
def deadline(found: Match[str], wrap: Wrap) -> Value | None:
    """A deadline is the last day on which it is in time."""
    if is_meeting(wrap.inner):
        return related(wrap.inner, "by", wrap.context)
    if wrap.inner.start is None and wrap.inner.end is not None:
        return wrap.inner
    if " efter " in found[0] or wrap.inner.end is None:
        return None
    return wrap.inner.each(until)


@rule(
    "bound.distance",
    pattern=rf"(?<![\w.,/-])(?:senest )?{AMOUNT}(?: tid)? (?P<side>før|inden|efter|forud for) {THE}\Z",
    hits={
        "14 dage før påske": "2026-03-19",
        "senest en uge før næste møde": "m:../2026-03-19",
        "en uge efter 1. maj": "2026-05-08",
    },
    misses=("3 personer før maj", "uger efter påske"),
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
    pattern=rf"(?<!\w)(?:på |til |ved |det |vores ){{0,2}}{WHICH}(?P<whose>[a-zæøå]{{3,24}}s )?(?:{FORUM}(?<!til)møde(?P<the>t)?) (?:(?P<side>inden|før|efter|op til|i|på|til) (?:den |det |d\. )?)?\Z",
    hits={
        "mødet efter sommerferien": "m:2026-08-27",
        "sidste møde inden jul": "m:2026-12-10",
        "mødet i maj": "m:2026-05-07",
        "første møde i 2027": "m:2027-02-04",
        "det andet møde efter sommerferien": "m:2026-10-01",
    },
    misses=("et møde i maj", "møde efter påske", "sidste møde inden"),
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
