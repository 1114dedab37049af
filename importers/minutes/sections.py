"""The sections: every line said goes to exactly one, under the label that stands above it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from importers.minutes.dates import dates_in
from importers.minutes.items import Head, closes
from importers.minutes.labels import Label
from importers.minutes.lines import Line
from importers.minutes.numbering import CASE_NUMBER
from importers.proposals import Section, SectionKind

_GOES_ON = re.compile(r"(?:at\b|[-–•*o▪●]\s|\d{1,2}[.)]|[a-z][.)])")
_STRONG = (SectionKind.RECOMMENDATION, SectionKind.CASE)
_TITLES = 6


@dataclass(frozen=True, slots=True)
class _Open:
    """The section being filled."""

    kind: SectionKind
    heading: str | None
    item: int | None
    lead: bool = False
    resumes: "_Open | None" = None


@dataclass(frozen=True, slots=True)
class Cut:
    """The sections of a document, and where each point ends."""

    sections: tuple[Section, ...]
    ends: tuple[int, ...]
    absent: frozenset[int]


def cut_sections(
    text: str,
    lines: list[Line],
    labels: list[Label | None],
    heads: Sequence[Head],
    held: date | None,
) -> Cut:
    """Give every line to its section."""
    cutter = _Cutter(text, lines, _meant(lines, labels, heads, held), heads)
    return cutter.cut()


def _meant(
    lines: list[Line], labels: list[Label | None], heads: Sequence[Head], held: date | None
) -> list[Label | None]:
    """The labels that this document means as such."""
    formal = any(one is not None and one.kind in _STRONG and not one.weak for one in labels)
    first = heads[0].first if heads else len(lines)
    filled = 0
    meant: list[Label | None] = []
    for i, label in enumerate(labels):
        filled += not lines[i].blank
        kept = label if label is not None and (formal or not label.weak) else None
        if kept is not None and i < first and (heads or filled <= _TITLES) and _is_title(kept):
            kept = None
        meant.append(_of_before(kept, held) if kept is not None else None)
    return meant


def _is_title(label: Label) -> bool:
    return label.kind is SectionKind.DECISION and not label.inline


def _of_before(label: Label, held: date | None) -> Label:
    """A decision dated before the meeting is background, not what this meeting decided."""
    if label.kind is SectionKind.DECISION and held is not None:
        stated = [found.day for found in dates_in(label.heading)]
        if stated and stated[0] < held:
            return replace(label, kind=SectionKind.CASE)
    return label


class _Cutter:
    """Walks the lines once, with one section open at any time."""

    def __init__(
        self, text: str, lines: list[Line], labels: list[Label | None], heads: Sequence[Head]
    ) -> None:
        self.text = text
        self.lines = lines
        self.labels = labels
        self.heads = {head.first: (n, head) for n, head in enumerate(heads)}
        self.count = len(heads)
        self.sections: list[Section] = []
        self.ends: list[int] = []
        self.absent: set[int] = set()
        self.open = _Open(SectionKind.TEXT, None, None)
        self.start = 0
        self.filled_to = 0  # the end of the last line that says something

    def cut(self) -> Cut:
        i = 0
        while i < len(self.lines):
            i = self._line(i)
        self._close(len(self.text))
        if self.open.item is not None:
            self.ends.append(len(self.text))
        return Cut(tuple(self.sections), tuple(self.ends), frozenset(self.absent))

    def _line(self, i: int) -> int:
        line = self.lines[i]
        if i in self.heads:
            return self._head(i)
        label = self.labels[i]
        if self.open.item == self.count - 1 and self.count and closes(line, label):
            self._close(line.start)
            self.ends.append(line.start)
            self.open = _Open(SectionKind.TEXT, None, None)
            self.start = line.start
        if label is not None and self._turns(label):
            self._turn(line, label)
        elif not line.blank:
            self._carry_on(i)
        if not line.blank:
            self.filled_to = line.end
        return i + 1

    def _head(self, i: int) -> int:
        number, head = self.heads[i]
        at = self.lines[i].start
        self._close(at)
        if self.open.item is not None:
            self.ends.append(at)
        self.open = _Open(SectionKind.TEXT, None, number)
        self.start = head.body
        self.filled_to = self.lines[head.last].end
        following = head.last + 1
        while following < len(self.lines) and self._is_case_number(following):
            self.start = self.lines[following].end
            following += 1
        return following

    def _is_case_number(self, i: int) -> bool:
        found = CASE_NUMBER.match(self.lines[i].bare)
        return (
            found is not None
            and len(self.lines[i].bare) - found.end() < _TITLES
            and i not in self.heads
        )

    def _turns(self, label: Label) -> bool:
        """Whether the label begins a section here; inside a decision fewer words do."""
        deciding = self.open.kind in (SectionKind.DECISION, SectionKind.ELABORATION)
        if label.lead:
            return (
                self.open.kind in (SectionKind.TEXT, SectionKind.CASE)
                and self.open.item is not None
            )
        return not (deciding and label.weak and label.inline)

    def _turn(self, line: Line, label: Label) -> None:
        self._close(line.start)
        passing = label.kind is SectionKind.PARTICIPANTS and label.inline
        back = self.open.resumes or self.open
        self.open = _Open(
            label.kind,
            label.heading or None,
            self.open.item,
            lead=label.lead,
            resumes=back if label.lead or (passing and back.item is not None) else None,
        )
        self.start = label.body
        if label.absent:
            self.absent.add(label.body)

    def _carry_on(self, i: int) -> None:
        """A section that only passes by ends with its paragraph."""
        back = self.open.resumes
        if (
            back is None
            or i == 0
            or not self.lines[i - 1].blank
            or self.lines[i].start <= self.start
        ):
            return
        if self.open.lead and _GOES_ON.match(self.text, self.lines[i].bare_start):
            return
        if self.open.lead and self.lines[i].bullet:
            return
        self._close(self.lines[i].start)
        self.open, self.start = back, self.lines[i].start

    def _close(self, end: int) -> None:
        start, end = self.start, min(end, self.filled_to)
        if start < end and not self.text[start:end].isspace():
            kept = self.text[start:end]
            first = start + len(kept) - len(kept.lstrip())
            last = start + len(kept.rstrip())
            self.sections.append(
                Section(self.open.kind, self.open.heading, first, last, self.open.item)
            )
            if start in self.absent:
                self.absent.add(first)


def of_kind(sections: Sequence[Section], kind: SectionKind) -> Iterator[Section]:
    """The sections of one kind."""
    return (one for one in sections if one.kind is kind)
