"""Words before a period that bind it: »senest«, »inden«, »efter«, »fra«, »ca.«, »frist:«, »en uge før«."""

from dataclasses import replace
from re import Match

from importers.danish.dates.context import Wrap
from importers.danish.dates.meetings import (
    is_meeting,
    related,
)
from importers.danish.dates.period import (
    DOUBTFUL,
    Period,
    Value,
    after,
    before,
    implied,
    moved_to,
    roughly,
    since,
    until,
)
from importers.danish.dates.words import ROUGHLY
from importers.danish.rule import rule
from importers.proposals import Grain

CLOCK = r"(?:kl(?:\.|okken)? ?\d{1,2}(?:[.:]\d\d)?,? )?"
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
        "årene",
        "møderne",
        "udløb",
    ]
)
"""With what a lead can end; only after one of these are the rules tried."""
UNSURE = {"om", "for", "over", "først", "allerede"}
ARTICLES = {"den", "d.", "på", "ved"}


def _is_range(period: Period) -> bool:
    return period.said is not None and period.said.modifier == "range"


@rule(
    "bound.lead",
    pattern=r"(?<!\w)(?:i løbet af|inden ?for|hen ?over|i perioden(?: fra)?|i tidsrummet|i hele|i årene|gennem|over|i|på|den|d\.|til|ved|omkring den|mellem|om|per|pr\.?|for|allerede|først|engang|i dagene|i uge) \Z",
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
    if word.startswith("inden") and is_meeting(wrap.inner):
        return related(wrap.inner, "by", wrap.context)
    return replace(wrap.inner, weak=False)


@rule(
    "bound.by",
    pattern=rf"(?<!\w)(?:(?:allerede )?senest (?:ved |med |inden )?{CLOCK}{THE}|til og med {THE}|t\.o\.m\. {THE}|(?:frem )?(?:ind)?til og med {THE}|ikke senere end {THE}|indtil {THE}|(?:frem|ind) til {THE})\Z",
    hits={
        "senest den 1. maj": "../2026-05-01",
        "til og med uge 12": "../2026-03-22",
        "senest i maj": "../2026-05-31",
        "senest kl. 12 den 1. maj": "../2026-05-01",
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
    pattern=rf"(?<!\w)(?:(?:i god tid |umiddelbart |lige |kort |gerne |helst )?(?P<word>inden|før|forud for|op til|frem mod|op mod) {CLOCK}{THE})\Z",
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
    if inner.start is None:
        return inner
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


@rule(
    "bound.onwards",
    pattern=r" og (?:frem(?:efter|over|ad)?|derefter)(?!\w)(?! til)",
    hits={"1. maj og frem": "2026-05-01/..", "fra 2027 og fremefter": "2027-01-01/.."},
    misses=("1. maj og frem til juni", "1. maj og videre"),
)
def onwards(found: Match[str], wrap: Wrap) -> Value | None:
    """The words after a period that leave its end open."""
    del found
    return None if wrap.inner.start is None else replace(since(wrap.inner), others=())
