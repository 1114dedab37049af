"""Page furniture: what stands between two halves of a sentence because a page ended there."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from importers.danish.minutes.labels import label_of
from importers.danish.minutes.lines import Line
from importers.danish.words.headings import WEB_MENU
from importers.proposals import Span

_PAGE = re.compile(
    r"(?:.{0,70}\s)?(?:side|page)\s*\|?\s*\d{1,3}(?:\s*(?:af|ud af|of|/)\s*\d{1,3})?(?:\s*\|?\s.{0,50})?"
    r"|(?:side\s+)?\d{1,3}\s*(?:/|af|\|)\s*\d{1,3}"
    r"|(?:[-–]\s*)?\d{1,3}\s*[-–]"
    r"|\d{1,3}\s*\|\s*(?:side|page)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"\b(?:se|på|jf\.?|jævnfør|fra)\s+side\b", re.IGNORECASE)
_SAID = re.compile(r"[a-zæøå]{2,}\s[a-zæøå]{2,}\s.*[a-zæøå]{3,}\.(?:\s|$)")
_BACK = re.compile(
    r"(?:tilbage\s+)?til\s+(?:toppen|oversigten|oversigt|forsiden|dagsordenen|indholdsfortegnelsen?)\.?|back to top|\[?top\]?",
    re.IGNORECASE,
)
_LINK = re.compile(r"(?:https?://|www\.)\S{1,380}")
_RULED = re.compile(r"[-_=*~.·—–+|: ]{3,400}")
_MENU_EDGE = " \t.:|›»«<>+-–•[]()"
_LONGEST_MENU = 48
_COOKIES = re.compile(
    r"^.{0,80}\bcookie(?:s|r|politik|indstillinger|deklaration)?\b.{0,160}$|^.{0,40}(?:accepter|tillad|afvis) (?:alle|kun)\b.{0,60}$",
    re.IGNORECASE,
)
_CONSENT = ("cookie", "accepter", "tillad", "afvis")  # a line without them need not be searched
_CRUMBS = re.compile(
    r"(?:du er her:?|you are here:?|forside)\s?(?:[/>›»|:]\s?[^/>›»|]{2,60}){1,8}", re.IGNORECASE
)
# A line that only names what is enclosed says nothing to be done.
_ATTACHED = re.compile(
    r"\(?bilag\s\d{1,2}(?:\s?[,.:og/–-]{1,3}\s?\d{1,2})*\)?(?:\s\([^()]{2,60}\))?\.?", re.IGNORECASE
)
_NUMBER = re.compile(r"\d{1,3}")
_DIGITS = re.compile(r"\d+")
_LONGEST = 120
_NEIGHBOURS = 3
_OFTEN = 2
_NEAR = 6
_UNENDED = re.compile(r"\S\s\S+\s[a-zæøå,]{2,}$")
_DAY = re.compile(r"\d{1,2}\. [a-zæøå]")


def mark_furniture(lines: Sequence[Line]) -> list[Line]:
    """`lines` with their furniture marked."""
    pages = {i for i, line in enumerate(lines) if line.bare and _is_page(line.bare)}
    alone = pages | {i for i, line in enumerate(lines) if line.bare and _is_standing(line.bare)}
    breaks = pages | {i for i, line in enumerate(lines) if line.page_break}
    alone |= set(_running(lines, breaks, alone))
    alone |= set(_inside_sentences(lines, pages | breaks, alone))
    return [replace(line, furniture=True) if i in alone else line for i, line in enumerate(lines)]


def furniture_spans(lines: Sequence[Line]) -> tuple[Span, ...]:
    """Where furniture stands; lines that follow one another make one span."""
    spans: list[Span] = []
    for line in lines:
        if line.furniture and spans and line.start == spans[-1].end + 1:
            spans[-1] = Span(spans[-1].start, line.end)
        elif line.furniture:
            spans.append(Span(line.start, line.end))
    return tuple(spans)


def _is_page(bare: str) -> bool:
    page = len(bare) <= _LONGEST and _DIGITS.search(bare) and _PAGE.fullmatch(bare)
    return bool(page) and not _SENTENCE.search(bare) and not _SAID.search(bare)


def _is_standing(bare: str) -> bool:
    low = bare.casefold()
    if len(bare) <= _LONGEST_MENU and low.strip(_MENU_EDGE) in WEB_MENU:
        return True
    if (
        (any(word in low for word in _CONSENT) and _COOKIES.search(bare))
        or _CRUMBS.fullmatch(bare)
        or _ATTACHED.fullmatch(bare)
    ):
        return True
    return bool(_BACK.fullmatch(bare) or _LINK.fullmatch(bare) or _RULED.fullmatch(bare))


def _running(lines: Sequence[Line], breaks: set[int], known: set[int]) -> Iterator[int]:
    """Lines that come again at page breaks: headers, footers, lone page numbers."""
    near = sorted({i for at in breaks for i in _around(lines, at, known)})
    counts = Counter(_DIGITS.sub("0", lines[i].bare) for i in near)
    for i in near:
        bare = lines[i].bare
        number = bool(_NUMBER.fullmatch(bare))
        again = counts[_DIGITS.sub("0", bare)] >= _OFTEN and len(bare) <= _LONGEST
        if number or (again and _runs_on_top(lines[i])):
            yield i


def _inside_sentences(lines: Sequence[Line], breaks: set[int], known: set[int]) -> Iterator[int]:
    """A line beside a page's end, where without it a sentence goes on from page to page."""
    for at in sorted(breaks):
        for i in {*_next_to(lines, at, -1, known), *_next_to(lines, at, 1, known)}:
            before = next(iter(_next_to(lines, i, -1, known)), None)
            after = next(iter(_next_to(lines, i, 1, known)), None)
            if before is None or after is None or not _runs_on_top(lines[i]):
                continue
            goes_on = lines[after].bare[:1].islower() or _DAY.match(lines[after].bare)
            if goes_on and _UNENDED.search(lines[before].bare) and lines[i].bare[:1].isupper():
                yield i


def _next_to(lines: Sequence[Line], at: int, step: int, known: set[int]) -> list[int]:
    """The nearest line that says something."""
    i = at + step
    while 0 <= i < len(lines) and abs(i - at) <= _NEAR:
        if lines[i].bare and i not in known:
            return [i]
        i += step
    return []


def _runs_on_top(line: Line) -> bool:
    """A header is no sentence, no point and no label, however often those come again."""
    said = line.bare.endswith((".", ":", ",", ";")) or line.bullet or _DIGITS.match(line.bare)
    return not said and label_of(line) is None


def _around(lines: Sequence[Line], at: int, known: set[int]) -> Iterator[int]:
    """The next filled lines after a break, and the last one before it."""
    for step, most in ((1, _NEIGHBOURS), (-1, 1)):
        found, i = 0, at + (step if at in known or step < 0 else 0)
        while 0 <= i < len(lines) and found < most and abs(i - at) <= 4 * _NEIGHBOURS:
            if lines[i].bare and i not in known:
                found += 1
                yield i
            i += step
