"""Lines made paragraphs again: a line was broken where the next word did not fit."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from importers.proposals import BOLD_LEVEL, BlockKind
from importers.readers.pdf.hyphens import CUT, joined, without_cuts
from importers.readers.pdf.lines import PdfLine

_BULLET = re.compile(
    r"[-–—•*·▪●○◦‣⁃➢►→✓☐☑☒\ue000-\uf8ff]\s|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]\s(?![a-zæøå])|[a-z][.)]\s)|[•●▪]"
)
_FIRST_WORD = re.compile(r"\S+")
_LABEL = re.compile(r"[A-ZÆØÅ][\wæøåÆØÅ -]{1,28}:(?:\s|$)")
_HEADING_RATIO = 1.12
_CLOSE = 1.75
_SIDE = 60.0
_SAYS = 2
_LONG, _FULL, _ALIKE = 0.6, 0.8, 0.06
_MARGIN, _NARROW = 0.95, 12.0
_ENDS = ".!?:;"
_WIDER, _AS_USUAL = 1.3, 0.6
_LONGEST_HEADING = 160
_MOST_LEVELS = 5


@dataclass(frozen=True, slots=True)
class Made:
    """A paragraph, heading or bullet, and how it stands to what is around it.

    `gap` says that what follows stands apart; `first` that it begins a column; `full` that its
    last line went as far as lines go.
    """

    text: str
    kind: BlockKind
    level: int
    size: float
    gap: bool
    first: bool
    full: bool

    def goes_on_in(self, other: "Made") -> bool:
        """Whether a column or a page ended in the middle of this paragraph."""
        alike = abs(self.size - other.size) < self.size * _ALIKE
        unfinished = self.full and self.text[-1] not in _ENDS
        running = other.kind is BlockKind.PARAGRAPH and self.kind is not BlockKind.HEADING
        return other.first and unfinished and running and alike


def body_size(lines: Sequence[PdfLine]) -> float:
    """The size that most letters have."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def heading_sizes(lines: Sequence[PdfLine], body: float) -> list[float]:
    """The sizes of headings, the largest first."""
    larger = {
        round(line.size, 1)
        for line in lines
        if line.size > body * _HEADING_RATIO and len(line.text) <= _LONGEST_HEADING
    }
    return sorted(larger, reverse=True)[:_MOST_LEVELS]


Edges = Mapping[PdfLine, float]


def edges(lines: Sequence[PdfLine], wide: float) -> Edges:
    """For each line of a page, `wide` points wide, where lines of its column are broken."""
    runs = list(_runs(lines))
    return {line: edge for run in runs for edge in [_edge(run, runs, wide)] for line in run}


def paragraphs(
    lines: Sequence[PdfLine], sizes: Sequence[float], broken_at: Edges
) -> Iterator[Made]:
    """The paragraphs of some of a page's lines, in their order."""
    for run in _runs(lines):
        edge = broken_at[run[0]]
        groups = list(_groups(run, edge))
        usual = _usual_step(groups)
        for group, following in pairwise([*groups, []]):
            step = group[-1].bottom - following[0].bottom if following else 0.0
            yield Made(
                *_made(group, sizes),
                gap=not following or step > usual * _WIDER,
                first=group is groups[0],
                full=_is_long(group[-1], edge, _FULL) and edge - group[-1].left > _wide(group),
            )


def _edge(run: Sequence[PdfLine], runs: Sequence[Sequence[PdfLine]], wide: float) -> float:
    """Where lines of this column are broken.

    Lines that go on in small letters say it themselves. Short lines say nothing of it: then it
    is as far from the page's edge as the text begins on the left, unless another column stands
    there.
    """
    right = max(line.right for line in run)
    broken = sum(
        _is_long(line, right, _FULL) and line.text[-1] not in _ENDS and following.text[0].islower()
        for line, following in pairwise(run)
    )
    if broken >= _SAYS:
        return right
    top, bottom = run[0].bottom, run[-1].bottom
    beside = any(
        other is not run
        and other[0].left > right
        and other[-1].bottom <= top
        and other[0].bottom >= bottom
        for other in runs
    )
    return right if beside else max(right, (wide - min(line.left for line in run)) * _MARGIN)


def _groups(run: Sequence[PdfLine], edge: float) -> Iterator[list[PdfLine]]:
    """The lines of each paragraph."""
    pitch = _pitch(run)
    group: list[PdfLine] = []
    for line in run:
        if group and not _goes_on(group[-1], line, edge, pitch):
            yield group
            group = []
        group.append(line)
    yield group


def _usual_step(groups: Sequence[Sequence[PdfLine]]) -> float:
    """How far apart paragraphs mostly stand; what stands wider apart has an empty line between."""
    steps = Counter(round(above[-1].bottom - below[0].bottom) for above, below in pairwise(groups))
    if not steps:
        return 0.0
    most = max(steps.values())
    return float(min(step for step, count in steps.items() if count >= most * _AS_USUAL))


def _runs(lines: Sequence[PdfLine]) -> Iterator[list[PdfLine]]:
    """Lines that follow one another down the page; a new column begins another run."""
    run: list[PdfLine] = []
    for line in lines:
        if run and (line.bottom > run[-1].bottom + line.size or _aside(run[-1], line)):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _aside(last: PdfLine, line: PdfLine) -> bool:
    """Whether the line stands beside the last one rather than under it."""
    return abs(line.bottom - last.bottom) < last.size * 0.3 and line.left > last.right


def _pitch(run: Sequence[PdfLine]) -> float:
    """How far apart the lines of a paragraph stand: the commonest small step."""
    steps = Counter(
        round(above.bottom - below.bottom)
        for above, below in pairwise(run)
        if 1 < above.bottom - below.bottom < above.size * _CLOSE
    )
    return float(steps.most_common(1)[0][0]) if steps else run[0].size


def _goes_on(last: PdfLine, line: PdfLine, edge: float, pitch: float) -> bool:
    if last.in_columns or line.in_columns or _starts(line):
        return False
    if abs(last.size - line.size) > last.size * 0.1 or last.bold != line.bold:
        return last.text[-1] in CUT and abs(last.size - line.size) < 1
    if _apart(line, last, pitch) or line.left > last.left + _SIDE:
        return False
    return last.text[-1] in CUT or _is_full(last, line, edge)


def _starts(line: PdfLine) -> bool:
    return _BULLET.match(line.text) is not None or _LABEL.match(line.text) is not None


def _apart(line: PdfLine, last: PdfLine, pitch: float) -> bool:
    step = last.bottom - line.bottom
    return step > max(pitch, last.size * 0.9) * 1.35 or step > last.size * _CLOSE * 1.6


def _is_full(last: PdfLine, line: PdfLine, edge: float) -> bool:
    """Whether the next line's first word would not have fitted behind the last one."""
    first = _FIRST_WORD.search(line.text)
    if first is None or edge - last.left < _wide([last]):
        return False  # names below one another, not text
    if line.text[0].islower() and last.text[-1] not in _ENDS and _is_long(last, edge, _LONG):
        return True
    letter = (line.right - line.left) / max(1, len(line.text))
    return last.right + letter * (len(first[0]) + 0.6) > edge


def _wide(group: Sequence[PdfLine]) -> float:
    """How wide a column of running text is at least; in a narrower one stand names."""
    return group[0].size * _NARROW


def _is_long(line: PdfLine, edge: float, share: float) -> bool:
    return line.right - line.left > (edge - line.left) * share


def _made(group: list[PdfLine], sizes: Sequence[float]) -> tuple[str, BlockKind, int, float]:
    """The words of a paragraph's lines, what they are, their level and their size."""
    first = group[0]
    text = first.text
    for line in group[1:]:
        text = joined(text, line.text)
    text = without_cuts(text)
    kind, level = BlockKind.PARAGRAPH, 0
    if len(text) <= _LONGEST_HEADING and not first.in_columns:
        size = round(first.size, 1)
        if size in sizes:
            kind, level = BlockKind.HEADING, list(sizes).index(size) + 1
        elif first.bold and all(line.bold for line in group):
            kind, level = BlockKind.HEADING, BOLD_LEVEL
    if kind is BlockKind.PARAGRAPH and _BULLET.match(text):
        kind = BlockKind.BULLET
    return text, kind, level, first.size
