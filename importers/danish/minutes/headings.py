"""Headings without numbers: what tops a passage by its format, or by standing short and alone."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from importers.danish.minutes.labels import Label
from importers.danish.minutes.lines import Line
from importers.proposals import BOLD_LEVEL, SectionKind

_TITLE = re.compile(r"[A-ZÆØÅ0-9\"”»][^|]{2,69}")
_NOT_TITLE = re.compile(r"[.;,!]$|:\s*\S|^\(|\d{4}\s*$|\bkl\.?\s*\d|^\W*$", re.IGNORECASE)
_OF_DOCUMENT = re.compile(
    r"(?:\w*referat|dagsorden|generalforsamling|mødeindkaldelse|mødefakta|status)\b|\w*møde(?:t|r)?\b.{0,40}\d",
    re.IGNORECASE,
)
# »Emne: Mobilfri skole«
TOPIC = re.compile(r"(?:Emne|Punkt|Dagsordenspunkt|Sag|Tema)\s?:\s{0,9}(?P<title>\S.{0,200})")
_WORDS = 10
_LEAST = 2
_SPOKEN = 0.7


def topics(lines: list[Line]) -> list[int]:
    """The lines that call themselves a point's: »Emne: …«, »Punkt: …«."""
    return [i for i, line in enumerate(lines) if not line.furniture and TOPIC.match(line.bare)]


def headed(lines: list[Line], labels: list[Label | None]) -> list[int]:
    """The lines that head the points of a document without numbers."""
    named = topics(lines)
    if len(named) >= _LEAST:
        return named
    by_level = _by_level(lines, labels)
    if len(by_level) >= _LEAST:
        return by_level
    short = list(_short(lines, labels))
    return short if len(short) >= _LEAST and _speaks(lines, short) else []


def _by_level(lines: list[Line], labels: list[Label | None]) -> list[int]:
    """Headings of the level that most headings have, sections' own labels aside."""
    tops = [
        i
        for i, line in enumerate(lines)
        if line.level and line.bare and not line.furniture and not _is_other(i, lines, labels)
    ]
    if not tops:
        return []
    levels = Counter(lines[i].level for i in tops)
    level = min(levels, key=lambda one: (-levels[one], one))
    return [
        i
        for i in tops
        if lines[i].level == level or (lines[i].level < level < BOLD_LEVEL and i > 0)
    ]


def _is_other(i: int, lines: list[Line], labels: list[Label | None]) -> bool:
    label = labels[i]
    if label is not None and not label.weak:
        return True
    return _first(lines) == i or bool(_OF_DOCUMENT.search(lines[i].bare))


def _short(lines: list[Line], labels: list[Label | None]) -> Iterator[int]:
    filled = [i for i, line in enumerate(lines) if not line.blank]
    for before, i, after in zip(filled, filled[1:], filled[2:], strict=False):
        apart = i - before > 1 and after - i == 1
        if apart and labels[i] is None and not _in_list(labels[before]) and _is_title(lines[i]):
            below = lines[after]
            if below.bullet or not (below.bare[:1].islower() or _OF_DOCUMENT.search(lines[i].bare)):
                yield i


def _in_list(above: Label | None) -> bool:
    return above is not None and above.kind is SectionKind.PARTICIPANTS and not above.inline


def _speaks(lines: list[Line], tops: list[int]) -> bool:
    """Whether sentences stand below the titles; between scattered words there are none."""
    sentences = sum(
        any(line.bare.endswith((".", "?", "!", ":")) for line in lines[a + 1 : b])
        for a, b in pairwise([*tops, len(lines)])
    )
    return sentences >= _SPOKEN * len(tops)


def _is_title(line: Line) -> bool:
    bare = line.bare
    return (
        not line.bullet
        and not line.row
        and bool(_TITLE.fullmatch(bare))
        and not _NOT_TITLE.search(bare)
        and bare.count(" ") < _WORDS
    )


def _first(lines: list[Line]) -> int | None:
    return next((i for i, line in enumerate(lines) if not line.blank), None)
