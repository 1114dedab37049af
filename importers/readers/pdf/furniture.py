"""What every page repeats at its head and foot, found by its coming again."""

import re
from collections import Counter
from collections.abc import Sequence
from math import ceil

from importers.readers.pdf.lines import PdfLine

_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:side|page|s\.)\s*)?\d{1,3}(?:\s*(?:/|af|of|ud af|-|–)\s*\d{1,3})?\W*", re.IGNORECASE
)
_ZONE = 0.13
_ALIKE = 4.0
_SHARE, _FEW = 0.6, 3


def repeated(pages: Sequence[tuple[float, Sequence[PdfLine]]]) -> list[set[int]]:
    """For each page, given its height and lines, which of its lines are furniture.

    A label that happens to begin several pages is no header: one must be on nearly all of them,
    with nothing but furniture between it and the page's edge.
    """
    near = [[i for i, line in enumerate(lines) if _in_zone(line, high)] for high, lines in pages]
    counts: Counter[tuple[str, int]] = Counter()
    for (_, lines), places in zip(pages, near, strict=True):
        counts.update({_key(lines[i]) for i in places})
    least = max(2, ceil(len(pages) * (1 if len(pages) <= _FEW else _SHARE)))
    return [
        _outermost(lines, {i for i in places if _comes_again(lines[i], counts, least)})
        for (_, lines), places in zip(pages, near, strict=True)
    ]


def _outermost(lines: Sequence[PdfLine], known: set[int]) -> set[int]:
    """Those of `known`, and page numbers, that are met from either edge before any other line."""
    down = sorted(range(len(lines)), key=lambda i: -lines[i].bottom)
    found: set[int] = set()
    for order in (down, down[::-1]):
        for i in order:
            number = i == order[0] and _PAGE_NUMBER.fullmatch(lines[i].text)
            if i not in known and not number:
                break
            found.add(i)
    return found


def _in_zone(line: PdfLine, high: float) -> bool:
    return line.bottom < high * _ZONE or line.bottom + line.size > high * (1 - _ZONE)


def _key(line: PdfLine) -> tuple[str, int]:
    return _DIGITS.sub("0", line.text), round(line.bottom / _ALIKE)


def _comes_again(line: PdfLine, counts: Counter[tuple[str, int]], least: int) -> bool:
    words, place = _key(line)
    return sum(counts[words, near] for near in (place - 1, place, place + 1)) >= least
