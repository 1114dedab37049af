"""Several meetings at once: »de næste to møder«, »møderne i maj og juni«, »forårets sidste møde«."""

from re import Match

from importers.danish.calendar import months_from, school_year
from importers.danish.dates.context import Context, Wrap
from importers.danish.dates.meetings import COUNTED, END, FORUM, MEETING, is_meeting, meeting
from importers.danish.dates.period import DOUBTFUL, FAIR, Value, implied, upcoming
from importers.danish.dates.words import number
from importers.danish.rule import rule
from importers.proposals import Grain

GENITIVES = {"forårets": 3, "sommerens": 6, "efterårets": 9, "vinterens": 12}


@rule(
    "meetings.next",
    pattern=rf"(?:på |over |ved )?de (?:(?:næste|kommende|førstkommende|følgende) (?P<count>{COUNTED})|(?P<first>{COUNTED}) (?:næste|kommende|førstkommende|følgende)) (?:ordinære |fysiske )?{FORUM}møder{END}",
    hits={
        "de næste to møder": "m:2026-03-26/2026-05-07",
        "på de kommende tre bestyrelsesmøder": "m:2026-03-26/2026-06-18",
        "senest på de to kommende møder": "m:../2026-05-07",
    },
    misses=("de næste møder", "de næste to mødelokaler"),
)
def next_meetings(found: Match[str], context: Context) -> Value | None:
    """From the first to the last of them; a plan that is too short dates none."""
    count = number(found["count"] or found["first"])
    return meeting(f"run:{count}", context) if count > 0 else None


@rule(
    "meetings.in",
    pattern=rf"(?<!\w)(?:(?:på|til|ved|over) )?(?:alle |samtlige )?(?:{FORUM}møderne) i \Z",
    hits={
        "på møderne i maj og juni": "m:2026-05-07/2026-06-18",
        "på udvalgsmøderne i 2. kvartal": "m:2026-05-07/2026-06-18",
    },
    misses=("møder i maj", "møderne efter sommerferien"),
    needs=("møderne ",),
)
def meetings_in(found: Match[str], wrap: Wrap) -> Value | None:
    """Those of the plan that lie in a period, from the first to the last."""
    del found
    inner = wrap.inner
    if inner.start is None or inner.end is None or is_meeting(inner) or inner.start == inner.end:
        return None
    if not wrap.context.meetings:
        return None
    return meeting(f"all:{inner.start}/{inner.end}", wrap.context)


@rule(
    "meeting.of-season",
    pattern=rf"(?P<when>forårets|sommerens|efterårets|vinterens|skoleårets) (?P<which>første|sidste) {MEETING}{END}",
    hits={
        "forårets sidste møde": "m:2026-05-07",
        "på efterårets første møde": "m:2026-10-01",
        "skoleårets sidste møde": "m:2026-06-18",
    },
    misses=("forårets møder", "efterårets første mødelokale"),
)
def of_season(found: Match[str], context: Context) -> Value | None:
    """The first or the last one of the plan that lies in the season."""
    nth = -1 if found["which"].casefold() == "sidste" else 1
    first = GENITIVES.get(found["when"].casefold())
    if first is None:
        start, end = school_year(context.reference, 0)
    else:
        season = upcoming(lambda year: months_from(year, first, 3), Grain.SEASON, context.reference)
        if season is None or season.start is None or season.end is None:
            return None
        start, end = season.start, season.end
    return meeting(f"within:{start}/{end}/{nth}", context, FAIR)


LEADS = ("på ", "til ", "ved ", "inden ", "før ", "efter ", "senest ")
STANDING = r"(?!(?:mål|alders|borger|patient|bruger|person|elev|børne|års)gruppe)[a-zæøå-]{0,24}(?:forum|gruppe|udvalg|råd|bestyrelse|nævn|kommission)"


@rule(
    "meeting.of-forum",
    pattern=rf"(?:det |den )?(?:næste|førstkommende|næstkommende) (?:{STANDING}){END}(?! (?:møde|periode))",
    hits={
        "på næste driftsforum": "m:2026-03-26?",
        "til førstkommende styregruppe": "m:2026-03-26?",
        "inden næste driftsforum": "m:../2026-03-25?",
    },
    misses=("næste aldersgruppe", "på næste målgruppe", "næste byråd"),
)
def of_forum(found: Match[str], context: Context) -> Value | None:
    """»på næste driftsforum« is its next meeting: a forum does not come again but by meeting."""
    if not context.lead(found.start(), 8).casefold().endswith(LEADS):
        return None
    return implied(meeting("nth:1", context, DOUBTFUL + 0.2))
