"""Meetings to come: the next one, and the plan of a year, as the minutes state them."""

import re
from collections.abc import Sequence
from datetime import date

from importers.danish.minutes.dates import coming, dates_in
from importers.danish.minutes.lines import Line

_NEAR = 90
_NEXT = re.compile(
    r"[NF](?<!\w.)(?:(?<=N)(?:æste|ÆSTE|æstkommende)|(?<=F)ørstkommende)\s(?:[\w-]{2,24}\s){0,2}[\w-]{0,30}(?:[Mm]øde|MØDE|[Gg]ang|generalforsamling)\w{0,5}(?P<rest>[^\f]{0,200})"
)
_ELSEWHERE = re.compile(r"\s(?:i|for|med)\s[A-ZÆØÅ][\w-]{2,30}(?:et|en|udvalg|forum|gruppen?)\b")
_PLAN = re.compile(
    r"(?:mødeplan|mødedatoer|mødekalender|kommende møder|møder|mødedage|møderække|de næste møder|næste møder|mødeplanen?)"
    r"(?: (?:for|i))?(?: (?:året|hele))?\s?(?P<year>(?:19|20)\d\d)?(?P<rest>\s{0,2}(?::.{0,300})?$)",
    re.IGNORECASE,
)
_PLAN_LONGEST = 40
_DATE_LINE = 60


def next_meeting(text: str, held: date | None) -> date | None:
    """The forum's next meeting as the minutes state it: the first date after a »Næste møde«."""
    for match in _NEXT.finditer(text):
        rest = match["rest"]
        if _ELSEWHERE.match(rest):
            continue
        sentence = rest.split("\n\n\n", 1)[0]
        found = coming(sentence, held) if held is not None else dates_in(sentence)
        if found and (held is None or found[0].day > held) and found[0].start < _NEAR:
            return found[0].day
    return None


def meeting_plan(lines: Sequence[Line], held: date | None) -> tuple[date, ...]:
    """The days listed under a »Mødeplan«, until a line that is no date."""
    days: set[date] = set()
    for n, line in enumerate(lines):
        match = _PLAN.match(line.bare) if line.bare else None
        if match is None or line.furniture:
            continue
        year = int(match["year"]) if match["year"] else None
        inline = match["rest"].strip(" :")
        days.update(_listed(inline, year, held))
        if not inline:
            days.update(_below(lines[n + 1 :], year, held))
    return tuple(sorted(days))


def _below(lines: Sequence[Line], year: int | None, held: date | None) -> list[date]:
    days: list[date] = []
    for line in lines:
        if line.blank:
            continue
        found = _listed(line.bare, year, held)
        if not found or len(line.bare) > _DATE_LINE or len(days) >= _PLAN_LONGEST:
            break
        days += found
    return days


def _listed(text: str, year: int | None, held: date | None) -> list[date]:
    if year is None and held is not None:
        return [found.day for found in coming(text, held)]
    return [found.day for found in dates_in(text, year)]
