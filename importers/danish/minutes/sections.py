"""The sections: every line said goes to exactly one, under the label that stands above it."""

from collections.abc import Sequence
from dataclasses import dataclass

from importers.danish.minutes.background import with_background, with_bare_points
from importers.danish.minutes.items import Head, closes
from importers.danish.minutes.labels import Label, kind_of_title
from importers.danish.minutes.lines import Line
from importers.danish.minutes.meaning import Meaning
from importers.danish.minutes.passing import Passing, goes_by, passes
from importers.danish.minutes.titles import is_case_number
from importers.proposals import Section, SectionKind

_DECIDED = (SectionKind.DECISION, SectionKind.ELABORATION)
_UNLABELLED = (SectionKind.TEXT, SectionKind.CASE)
_LISTS = (SectionKind.PARTICIPANTS, SectionKind.ATTACHMENTS)
_NEAR = 5


@dataclass(frozen=True, slots=True)
class Cut:
    """The sections of a document, where each point ends, and which lists are of the absent."""

    sections: tuple[Section, ...]
    ends: tuple[int, ...]
    absent: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Open:
    """The section being filled; where it only passes by, `resumes` goes on after it."""

    kind: SectionKind
    heading: str | None = None
    item: int | None = None
    absent: bool = False
    passing: Passing = Passing.NOT
    resumes: "_Open | None" = None


def cut_sections(text: str, lines: Sequence[Line], meaning: Meaning, heads: Sequence[Head]) -> Cut:
    """Give every line to its section."""
    cutter = _Cutter(text, lines, meaning, heads)
    cutter.cut()
    sections = with_background(with_bare_points(cutter.sections, heads))
    return Cut(tuple(sections), tuple(cutter.ends), frozenset(cutter.absent))


class _Cutter:
    """Walks the lines once, with one section open at any time."""

    def __init__(
        self, text: str, lines: Sequence[Line], meaning: Meaning, heads: Sequence[Head]
    ) -> None:
        self.text = text
        self.lines = lines
        self.meaning = meaning
        self.heads = {head.first: n for n, head in enumerate(heads)}
        self.all_heads = heads
        self.sections: list[Section] = []
        self.ends: list[int] = []
        self.absent: set[int] = set()
        self.open = _Open(SectionKind.TEXT)
        self.start = 0
        self.filled: Line | None = None  # the last line that says something

    def cut(self) -> None:
        i = 0
        while i < len(self.lines):
            i = self._head(i) if i in self.heads else self._line(i)
        self._end_point(len(self.text))

    def _line(self, i: int) -> int:
        line, label = self.lines[i], self.meaning.labels[i]
        if line.blank:
            return i + 1
        if self._in_last_point() and closes(line, label):
            self._end_point(line.start)
            self._begin(_Open(SectionKind.TEXT), line.start)
        if label is not None and self._turns(label):
            self._turn(line, label)
        elif self.open.resumes is not None and self.filled is not None and self._passed(i):
            self._begin(self.open.resumes, line.start)
        self.filled = line
        return i + 1

    def _in_last_point(self) -> bool:
        return self.open.item is not None and self.open.item == len(self.all_heads) - 1

    def _passed(self, i: int) -> bool:
        gap = i > 0 and (self.lines[i - 1].blank or self.lines[i].apart)
        return self.filled is not None and not goes_by(
            self.open.passing, self.lines[i], self.filled, gap=gap
        )

    def _head(self, i: int) -> int:
        number = self.heads[i]
        head = self.all_heads[number]
        self._end_point(self.lines[i].start)
        following = head.title.last + 1
        body = head.title.body
        for below in range(following, min(following + _NEAR, len(self.lines))):
            if below not in self.heads and is_case_number(self.lines[below].bare):
                body, following = self.lines[below].end, below + 1
            elif self.lines[below].bare:
                break
        self._begin(self._under(number), body)
        self.filled = self.lines[head.title.last]
        return following

    def _under(self, number: int) -> _Open:
        """What stands right below a point's heading: text, unless the heading itself says."""
        head = self.all_heads[number]
        label = self.meaning.labels[head.first]
        if label is not None and label.kind is SectionKind.DECISION:
            return _Open(label.kind, label.heading, number)
        kind = kind_of_title(head.title.name)
        return _Open(kind or SectionKind.TEXT, head.title.name if kind else None, number)

    def _turns(self, label: Label) -> bool:
        """Whether the label begins a section here; inside a decision fewer words do."""
        if label.kind is SectionKind.TEXT:
            return self.open.kind in _LISTS
        if label.lead:
            return self.open.kind in _UNLABELLED and self.open.item is not None
        return not (self.open.kind in _DECIDED and label.weak and label.inline)

    def _turn(self, line: Line, label: Label) -> None:
        back = self.open.resumes or self.open
        passing = passes(label, in_item=self.open.item is not None, decides=self.meaning.decides)
        of_list = passing in (Passing.ATTACHMENTS, Passing.LIST)
        if of_list and back.kind not in _DECIDED:
            back = _Open(SectionKind.TEXT, None, self.open.item)
        self._begin(
            _Open(
                label.kind,
                label.heading or None,
                self.open.item,
                label.absent,
                passing,
                None if passing is Passing.NOT else back,
            ),
            label.body,
            until=line.start,
        )

    def _end_point(self, at: int) -> None:
        item = self.open.item
        self._close(at)
        if item is not None:
            self.ends.append(at)

    def _begin(self, section: _Open, start: int, until: int | None = None) -> None:
        self._close(start if until is None else until)
        self.open, self.start = section, start

    def _close(self, at: int) -> None:
        end = min(at, self.filled.end if self.filled is not None else 0)
        said = self.text[self.start : end]
        if self.start < end and not said.isspace():
            start = self.start + len(said) - len(said.lstrip())
            end = self.start + len(said.rstrip())
            one = self.open
            self.sections.append(Section(one.kind, one.heading, start, end, one.item))
            if one.absent:
                self.absent.add(start)
        self.start = max(self.start, at)
