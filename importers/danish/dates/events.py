"""A named event before its date: »inden mødet den 13. maj«, »senest en uge før workshoppen den …«."""

from dataclasses import replace
from re import Match

from importers.danish.dates.context import Joint, Wrap
from importers.danish.dates.meetings import is_meeting
from importers.danish.dates.period import DOUBTFUL, FAIR, Period, Value, roughly
from importers.danish.rule import compiled, rule
from importers.proposals import Grain

AFTER_BOUND = (
    r"(?:(?<=\binden )|(?<=\bfør )|(?<=\befter )|(?<=\bforud for )|(?<=\bsenest )|(?<=\bfra )|(?<=\btil )"
    r"|(?<=\bpå )|(?<=\bved )|(?<=\btidligst )|(?<=\bop til )|(?<=\bmod )|(?<=\bmed )|(?<=\bend ))"
)
LEADS_TO_BOUND = (
    r"\b(?:inden|før|efter|forud for|senest|fra|tidligst|indtil|senere end|til og med"
    r"|(?:senest|tidligst|frem|ind|op|inden|til og|t\.o\.m\.) (?:til|mod|på|ved|med|fra|i)) $"
)
NAMED_EVENT = r"(?:en|et|ne|møde|kursus|workshop|seminar|konference|valg|udløb),? (?:(?:i|med|for|af|om|hos|til) \S{2,30},? )?$"
"""What may stand right before the date of an event."""
CLOSING = r"[a-zæøå-]{0,24}(?:frist(?:en|ens udløb)?|deadlinen?|udløb(?:et)?|afslutning(?:en)?|udgang(?:en)?)"
KNOWN = (
    r"[a-zæøå-]{0,24}(?:møde(?:t|rne)?|workshop(?:pen)?|forsamling(?:en)?|seminar(?:et)?|konference(?:n)?"
    r"|temadag(?:en)?|kursus|kurset|høring(?:en)?|samråd(?:et)?|behandling(?:en)?|valg(?:et)?|dialog(?:en)?)"
)
DEFINITE = r"[a-zæøå-]{3,30}(?:en|et|ne)"
NOT_AN_EVENT = r"(?!(?:den|det|dagen|ugen|måneden|året|juleferien|weekenden|ferien|udgangen|slutningen|starten|begyndelsen|midten|løbet|anden|sammen|igen|inden|siden|uden|gerne|alene|kvartalet|halvåret)\b)"
WHOSE = r"(?:(?:det|den|de|vores|vort|sit|sin) )?(?:\d\. ?)?(?:(?!inden |senest )[a-zæøå-]{3,24}(?:s|e|t) ){0,2}"
SOURCE = (
    r"(?:referat|notat|noter|materiale|input|slides|oplæg|bilag|beslutning|konklusion|opsamling|opfølgning|punkt"
    r"|sag|indstilling|aftale|præsentation|kommentar|bemærkning|spørgsmål|orientering|nyt|uds[ak]|overført"
    r"|videreført|kendt|udestående)[a-zæøå]{0,8} fra $"
)
"""What comes out of a meeting, so that »fra« is no beginning."""
OF_WHAT = r"(?: (?:i|med|for|af|om|hos|til) (?!uge |den )[a-zæøå-]{2,30})?"


@rule(
    "bound.event",
    pattern=rf"(?<= ){AFTER_BOUND}{WHOSE}{NOT_AN_EVENT}(?:(?P<closing>{CLOSING})|(?P<known>{KNOWN})|{DEFINITE}){OF_WHAT},? (?P<link>(?:den|d\.|på|i) )?\Z",
    hits={
        "inden mødet den 13. maj": "../2026-05-12?",
        "senest til bestyrelsesmødet den 13. maj": "../2026-05-13",
        "en uge før generalforsamlingen den 27. marts 2026": "2026-03-20",
        "senest 8 dage før workshoppen i Hobro den 13. maj": "../2026-05-05",
        "inden fristen den 1. april": "../2026-04-01",
        "efter byrådsmødet den 30. april": "2026-05-01/..",
        "inden ibrugtagningen den 1. juni": "../2026-05-31?",
    },
    misses=("på mødet den 13. maj", "referat fra mødet den 3. maj"),
    needs=("inden ", "før ", "efter ", "for ", "senest ", "fra ", "til ", "tidligst ", "mod ", "med ", "end "),
)  # fmt: skip
def event(found: Match[str], wrap: Wrap) -> Value | None:
    """What is named before its date stands between the bound and the date; the bound is kept.

    Only after a bound: »på mødet den 13. maj« is the date as it stands. A noun that is not known
    to be an event is taken for one where it is definite, which is less sure.
    """
    inner, linked = wrap.inner, (found["link"] or "").strip().casefold()
    if inner.start is None or inner.end is None or is_meeting(inner):
        return None
    lead = wrap.context.lead(found.start(), 40)
    if not compiled(LEADS_TO_BOUND).search(lead) or compiled(SOURCE).search(lead):
        return None
    if inner.grain != Grain.DAY or inner.start != inner.end:
        return roughly(inner) if linked == "i" and not found["closing"] else None
    value = replace(inner, weak=False, closing=bool(found["closing"]), in_year=None)
    if found["closing"] or found["known"]:
        return value
    return replace(value, implied=True, confidence=min(inner.confidence, FAIR))


@rule(
    "bound.unknown",
    pattern=r"(?<!\w)(?:senest|inden(?! for\b)|forud for|(?<!som )før)(?: (?!kl\b|klokken\b)(?:\d\d?\.|[\w/-]{1,30})){1,4},? (?:(?:den|d\.|i|på) )?\Z",
    hits={
        "inden deres fest den 3. maj": "2026-05-03?",
        "senest sammen med bilagene 3. maj": "2026-05-03?",
    },
    misses=("inden for området den 3. maj", "senest den 3. maj"),
    needs=("senest ", "inden ", "for ", "før "),
)
def unknown_between(found: Match[str], wrap: Wrap) -> Value | None:
    """Words that are not understood between a bound and a date do not vanish: the date is in doubt."""
    del found
    inner = wrap.inner
    if inner.start is None or inner.end is None or inner.grain != Grain.DAY or is_meeting(inner):
        return None
    return replace(inner, implied=True, confidence=min(inner.confidence, DOUBTFUL))


@rule(
    "joint.meeting-on",
    pattern=r",? \(?(?:(?:den|d\.|på) ?)?",
    hits={
        "inden næste møde den 8. april": "../2026-04-07?",
        "senest en uge før næste møde torsdag den 9. april": "../2026-04-02",
    },
    misses=("næste møde i april", "næste møde er den 8. april"),
)
def meeting_on(found: Match[str], joint: Joint) -> Value | None:
    """A meeting beside its date is on that date, whatever the plan says."""
    del found
    left, right = joint.left, joint.right
    if not isinstance(left, Period) or not isinstance(right, Period):
        return None
    if left.said is None or left.said.modifier != "on nth:1" or not is_meeting(left):
        return None
    if right.grain != Grain.DAY or right.start is None or right.start != right.end:
        return None
    if right.said is not None and right.said.anchor == "reference":
        return None
    return replace(right, weak=False, in_year=None)
