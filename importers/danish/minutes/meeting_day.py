"""The day of the meeting: which of the dates in a header it is."""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from importers.danish.minutes.dates import Found, dates_in, day_in_name
from importers.danish.minutes.lines import Line, unmarked
from importers.danish.minutes.years import Years
from importers.danish.words.headings import DECIDERS

_SEARCHED = 70
# »Generalforsamlingen er den 21. april« tells of a day; »Der afholdes møde den 21. april« calls one.
_TELLS = re.compile(
    r"[a-zæøå]\s(?:er|bliver|var|skal|kan|vil|flyttes|udsat|udsættes)\s", re.IGNORECASE
)
# What states a decision's day: its heading, or the line »Dato« below that.
_STATES = re.compile(
    rf"(?:beslutning|behandl|vedtag|dato\s?:|mødedato|møde (?:den|d\.)|(?:[\w-]{{1,30}}[ ,-]{{1,3}}(?:og )?){{0,5}}{DECIDERS}[ ,]+(?:den |d\. )?\d)",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"(?:møde)?(?:dato|tid|tidspunkt|tid og sted|dato og tid|dato/tid|dato og sted|hvornår|mødetid|dag|mødet afholdt|afholdt|møde den)"
    r"(?: og sted)?(?: for mødet(?:s afholdelse)?)?\s{0,3}(?:[:|]|\s{2,})",
    re.IGNORECASE,
)
_OF_MEETING = re.compile(
    r"møde|referat|dagsorden|generalforsamling|udvalg|bestyrelse|afholdt|råd\b|forum", re.IGNORECASE
)
_NOT_MEETING = re.compile(
    r"næste|mødeplan|kommende møde|fremtidige|seneste møde|sidste møde|forrige|sendt|godkend|referatdato|rev\.? ?dato|opdateret"
    r"|udskrevet|deadline|frist|senest|tilmelding|indkald|født|version|underskr|bilag|offentliggjort|reminder|husk|referatet fra|referat (?:fra|af) (?:sidste|seneste|forrige|mødet d)",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\bkl\b|\bklokken\b|\d\d[.:]\d\d", re.IGNORECASE)
_WEEKDAY = re.compile(r"(?:man|tirs|ons|tors|fre|lør|søn)dag", re.IGNORECASE)
_SHORT_LINE = 90
_LATER = 0.02
_IN_TITLE = 0.5
_TITLE_LINES = 3
_LEAST = 1.2  # more than a short line with a date in it


class _Bare(NamedTuple):
    bare: str
    following: str


def meeting_day(
    text: str, lines: Sequence[Line], first_item: int, name: str
) -> tuple[date | None, bool]:
    """The meeting's day, and whether it was only in the file's name."""
    head = _head(lines, first_item)
    named = day_in_name(name)
    years = Years(text, [line.bare for line in head], named, name)
    day = _best(head, years) or _of_decisions(lines)
    return (day, False) if day is not None else (named, named is not None)


def _head(lines: Sequence[Line], first_item: int) -> list[_Bare]:
    filled = [i for i, line in enumerate(lines[: max(first_item, 1)]) if not line.blank]
    if first_item <= 1:
        filled += [i for i in range(first_item, min(_SEARCHED, len(lines))) if not lines[i].blank]
    return [_bare(lines, i) for i in filled[:_SEARCHED]]


def _bare(lines: Sequence[Line], i: int) -> _Bare:
    """A line and the one right below it, since a date may have been broken between them."""
    below = lines[i + 1] if i + 1 < len(lines) else None
    following = unmarked(below.bare) if below is not None and not below.blank else ""
    return _Bare(unmarked(lines[i].bare), following)


def _best(head: Sequence[_Bare], years: Years) -> date | None:
    """The date on the line that speaks most of a meeting; of equals the first."""
    best: tuple[float, date] | None = None
    for n, line in enumerate(head):
        before = head[n - 1].bare if n else ""
        for found in years.dates_in(line.bare, line.following):
            score = _score(line.bare, before, found)
            score += _IN_TITLE if score and n < _TITLE_LINES and not line.bare.endswith(".") else 0
            rank = score - n * _LATER
            if score >= _LEAST and (best is None or rank > best[0]):
                best = (rank, found.day)
    return best[1] if best else None


def _of_decisions(lines: Sequence[Line]) -> date | None:
    """The day that most decisions are dated, where nothing above them states it."""
    stated = Counter(
        found.day
        for line in lines
        if not line.blank and _STATES.match(line.bare)
        for found in dates_in(line.bare[:_SHORT_LINE])[:1]
    )
    return max(stated, key=lambda day: (stated[day], day), default=None)


def _score(bare: str, before: str, found: Found) -> float:
    lead = bare[: found.start]
    if _NOT_MEETING.search(lead) or (_NOT_MEETING.search(before) and before.endswith(":")):
        return 0.0
    score = 1.0 if len(bare) <= _SHORT_LINE else 0.0
    score += 4.0 if _LABELLED.match(bare) or _LABELLED.fullmatch(f"{before}:") else 0.0
    score += 2.0 if _OF_MEETING.search(lead) else 0.0
    score += 1.5 if _CLOCK.search(bare[found.end :]) else 0.0
    score += 1.0 if _WEEKDAY.search(bare) else 0.0
    score += 1.0 if _OF_MEETING.search(before) else 0.0
    score += 0.5 if not lead.strip(" .,dDen") else 0.0
    score -= 5.0 if _TELLS.search(lead) else 0.0
    score -= 0.0 if found.year_stated else 0.3
    return score
