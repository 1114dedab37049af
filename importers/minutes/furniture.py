"""Page furniture: what stands between two halves of a sentence because a page ended there."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from importers.minutes.labels import label_of
from importers.minutes.lines import Line
from importers.proposals import Span

_PAGE = re.compile(
    r"(?:.{0,70}\s)?(?:side|page)\s*\|?\s*\d{1,3}(?:\s*(?:af|ud af|of|/)\s*\d{1,3})?(?:\s*\|?\s.{0,50})?"
    r"|(?:side\s+)?\d{1,3}\s*(?:/|af|\|)\s*\d{1,3}"
    r"|(?:[-–]\s*)?\d{1,3}\s*[-–]"
    r"|\d{1,3}\s*\|\s*(?:side|page)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"\b(?:se|på|jf\.?|jævnfør|fra)\s+side\b", re.IGNORECASE)
_SAID = re.compile(r"[a-zæøå]{2,}\s[a-zæøå]{2,}\s.*\.$")
_BACK = re.compile(
    r"(?:tilbage\s+)?til\s+(?:toppen|oversigten|oversigt|forsiden|dagsordenen|indholdsfortegnelsen)\.?|back to top|\[?top\]?",
    re.IGNORECASE,
)
_LINK = re.compile(r"(?:https?://|www\.)\S{1,380}")
_RULED = re.compile(r"[-_=*~.·—–+|: ]{3,400}")
_NUMBER = re.compile(r"\d{1,3}")
_DIGITS = re.compile(r"\d+")
_LONGEST = 120
_NEIGHBOURS = 3
_OFTEN = 2


def mark_furniture(lines: Sequence[Line]) -> list[Line]:
    """`lines` with their furniture marked."""
    pages = {i for i, line in enumerate(lines) if line.bare and _is_page(line.bare)}
    alone = pages | {i for i, line in enumerate(lines) if line.bare and _is_standing(line.bare)}
    breaks = pages | {i for i, line in enumerate(lines) if line.page_break}
    alone |= set(_running(lines, breaks, alone))
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
    page = len(bare) <= _LONGEST and bool(_PAGE.fullmatch(bare))
    return page and not _SENTENCE.search(bare) and not _SAID.search(bare)


def _is_standing(bare: str) -> bool:
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
