"""Deadlines: »frist: 1. maj«, »høringsfrist den …«, »svar udbedes senest …«."""

from re import Match

from importers.danish.dates.bounds import THE
from importers.danish.dates.context import Wrap
from importers.danish.dates.meetings import is_meeting, related
from importers.danish.dates.period import Value, until
from importers.danish.rule import rule

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
    needs=("frist", "deadline", "sidste dag", "bedes", "tilmelding", "su", "s.u"),
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
