"""What every page repeats at its head and foot, found by its coming again."""

import re
from collections import Counter
from collections.abc import Sequence

from importers.readers.pdf.lines import PdfLine

_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:side|page|s\.)\s*)?\d{1,4}(?:\s*(?:/|af|of|ud af|-|–)\s*\d{1,4})?\W*", re.IGNORECASE
)
_ZONE = 0.13
_ALIKE = 4.0
_SHARE = 0.5


def repeated(pages: Sequence[tuple[float, Sequence[PdfLine]]]) -> list[set[int]]:
    """For each page, given its height and lines, which of its lines are furniture."""
    near = [[i for i, line in enumerate(lines) if _in_zone(line, high)] for high, lines in pages]
    counts: Counter[tuple[str, int]] = Counter()
    for (_, lines), places in zip(pages, near, strict=True):
        counts.update({_key(lines[i]) for i in places})
    least = max(2, round(len(pages) * _SHARE))
    return [
        {i for i in places if _comes_again(lines[i], counts, least) or _is_number(lines[i])}
        for (_, lines), places in zip(pages, near, strict=True)
    ]


def _in_zone(line: PdfLine, high: float) -> bool:
    return line.bottom < high * _ZONE or line.bottom + line.size > high * (1 - _ZONE)


def _key(line: PdfLine) -> tuple[str, int]:
    return _DIGITS.sub("0", line.text), round(line.bottom / _ALIKE)


def _comes_again(line: PdfLine, counts: Counter[tuple[str, int]], least: int) -> bool:
    words, place = _key(line)
    return sum(counts[words, near] for near in (place - 1, place, place + 1)) >= least


def _is_number(line: PdfLine) -> bool:
    return _PAGE_NUMBER.fullmatch(line.text) is not None
