"""The day of the meeting: which of the dates in a header it is."""

import re
from collections.abc import Sequence
from datetime import date

from importers.minutes.dates import Found, coming, dates_in, day_in_name
from importers.minutes.lines import Line, unmarked

_SEARCHED = 70
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
_YEAR = re.compile(r"(?<![\d.-])(?:19|20)\d\d(?![\d-])")
_SHORT_LINE = 90
_LATER = 0.02
_IN_TITLE = 0.5
_TITLE_LINES = 3
_LEAST = 1.2  # more than a short line with a date in it


def meeting_day(lines: Sequence[Line], first_item: int, name: str) -> tuple[date | None, bool]:
    """The meeting's day, and whether it was only in the file's name."""
    head = _head(lines, first_item)
    named = day_in_name(name)
    day = _best(head, _year(head, named, name))
    return (day, False) if day is not None else (named, named is not None)


def _head(lines: Sequence[Line], first_item: int) -> list[str]:
    filled = [line for line in lines[: max(first_item, 1)] if not line.blank]
    if first_item < _SEARCHED:
        filled += [
            line for line in lines[first_item:_SEARCHED] if not line.blank and first_item <= 1
        ]
    return [unmarked(line.bare) for line in filled[:_SEARCHED]]


def _best(head: Sequence[str], year: int | None) -> date | None:
    """The date on the line that speaks most of a meeting; of equals the first."""
    best: tuple[float, date] | None = None
    for n, bare in enumerate(head):
        before = head[n - 1] if n else ""
        for found in dates_in(bare, year):
            score = _score(bare, before, found)
            score += _IN_TITLE if score and n < _TITLE_LINES and not bare.endswith(".") else 0.0
            rank = score - n * _LATER
            if score >= _LEAST and (best is None or rank > best[0]):
                best = (rank, found.day)
    return best[1] if best else None


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
    score -= 0.0 if found.year_stated else 0.3
    return score


def _year(head: Sequence[str], named: date | None, name: str) -> int | None:
    """The one year that the header speaks of, or else the file's name; of several none."""
    years = {int(year) for bare in head for year in _YEAR.findall(bare)}
    years |= {found.day.year for bare in head for found in dates_in(bare)}
    if not years:
        years = {named.year} if named else {int(year) for year in _YEAR.findall(name)}
    return years.pop() if len(years) == 1 else None


_NEXT = re.compile(
    r"(?<![\wæøå])(?:Næste|NÆSTE|Næstkommende|Førstkommende)\s(?:[\w-]{2,24}\s){0,2}[\w-]{0,30}(?:[Mm]øde|MØDE|[Gg]ang|generalforsamling)\w{0,5}(?P<rest>[^\f]{0,200})"
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
        if found and (held is None or found[0].day > held) and found[0].start < _SHORT_LINE:
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
