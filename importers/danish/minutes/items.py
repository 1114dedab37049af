"""The points of the agenda: where each begins, what it is called, and where it ends."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from importers.danish.minutes.headings import TOPIC, headed, topics
from importers.danish.minutes.labels import Label
from importers.danish.minutes.lines import Line
from importers.danish.minutes.listing import Numbered
from importers.danish.minutes.points import points_of
from importers.danish.minutes.titles import (
    CASE_NUMBER,
    Title,
    case_number_of,
    is_case_number,
    named,
    title_of,
)
from importers.proposals import AgendaItem, SectionKind, Span

_CLOSING = re.compile(
    r"(?:næste (?:ordinære )?\w{0,24}møde\w{0,4}|underskrift\w{0,5}|referent|referatet er godkendt|godkendelse af referat(?:et)?)\b\s*:?$",
    re.IGNORECASE,
)
_NEAR = 4
_SEVERAL = 3
_SENTENCE_SPACES = 3


@dataclass(frozen=True, slots=True)
class Head:
    """A point's heading, from its first line on; one without a number has none by its format."""

    first: int
    number: str | None
    title: Title
    case_number: str | None = None


def heads_of(lines: list[Line], labels: list[Label | None]) -> list[Head]:
    """The headings of all points, in order."""
    points = points_of(lines, labels)
    if _crowded(points, topics(lines)):
        points = []
    if not points:
        return [_unnumbered(lines, i) for i in headed(lines, labels)]
    return _apart([_head(lines, labels, one) for one in points])


def _crowded(points: Sequence[Numbered], named: Sequence[int]) -> bool:
    """Whether one numbered line has several topics below it: then the topics are the points."""
    starts = [one.line for one in points]
    below = Counter(bisect_right(starts, line) for line in named)
    return max(below.values(), default=0) >= _SEVERAL


def items_of(
    lines: list[Line], heads: Sequence[Head], ends: Sequence[int]
) -> tuple[AgendaItem, ...]:
    """The points from their headings; `ends` says where each ends."""
    return tuple(
        AgendaItem(head.number, head.title.name, head.case_number, lines[head.first].start, end)
        for head, end in zip(heads, ends, strict=True)
    )


def is_below(parent: Head, child: Head) -> bool:
    """Whether the one is point 3 and the other 3.1."""
    return bool(parent.number and child.number and child.number.startswith(f"{parent.number}."))


def closes(line: Line, label: Label | None) -> bool:
    """Whether a line ends the last point: lists for all points, signatures, the next meeting."""
    if label is not None and label.kind is SectionKind.ACTIONS and not label.inline:
        return line.level > 0 or "liste" in label.heading.casefold()
    if label is not None and label.kind is SectionKind.PARTICIPANTS:
        return not label.inline and not label.absent
    return bool(_CLOSING.fullmatch(line.bare))


def _head(lines: list[Line], labels: list[Label | None], one: Numbered) -> Head:
    """The heading with the case number beside it: in the title, just below, or just above."""
    title = title_of(lines, labels, one)
    stated = CASE_NUMBER.search(title.name)
    case = stated["case"] if stated else _case_below(lines, title.last)
    above = _above(lines, one.line)
    if above is not None and is_case_number(lines[above].bare):
        return Head(above, one.number, title, case_number_of(lines[above].bare))
    return Head(one.line, one.number, title, case)


def _above(lines: list[Line], first: int) -> int | None:
    return next((i for i in range(first - 1, max(first - _NEAR, -1), -1) if lines[i].bare), None)


def _case_below(lines: list[Line], last: int) -> str | None:
    below = [line for line in lines[last + 1 : last + _NEAR + 1] if not line.blank][:2]
    return next((found for line in below if (found := case_number_of(line.bare))), None)


def _unnumbered(lines: list[Line], i: int) -> Head:
    line = lines[i]
    topic = TOPIC.match(line.bare)
    words = topic["title"] if topic else line.bare
    says = words.endswith(".") and words.count(" ") > _SENTENCE_SPACES
    body = line.bare_start if says else line.end
    title = Title(named(words), Span(line.bare_start, line.end), body, i)
    return Head(i, None, title)


def _apart(heads: list[Head]) -> list[Head]:
    """`heads` without the lines that two of them would share."""
    kept: list[Head] = []
    for head in heads:
        before = kept[-1].title.last if kept else -1
        if head.title.last > before:
            kept.append(head if head.first > before else replace(head, first=before + 1))
    return kept
