"""The lines of a document, each with what it says when its marks are taken off.

Minutes reach us as plain text, as Markdown, and as text with tags or macros left in it. A line's
`bare` is what a reader sees; `bare_start` says where in the document it begins.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from importers.danish.minutes.collapsed import breaks_in
from importers.proposals import BOLD_LEVEL, BlockKind, Document

MOST_LINES = 100_000  # what follows in a longer text is one line: read, but without structure
JUDGED = 400  # a heading or a label is found in a line's beginning, however long the line is
_LINE_END = re.compile(r"[\n\f]")
_MARKS_BEFORE = re.compile(
    r"(?:[ \t\xa0]{1,200}|</?[A-Za-z][^<>\n]{0,200}>|#{1,6}(?=[ \t])|\*{2,3}|__|>[ \t]|\\\w{2,20}\*?\{){0,12}"
)
_MARKS_AFTER = re.compile(r"(?:[ \t\xa0]|</?[A-Za-z][^<>\n]{0,200}>|\*{2,3}|__|\}|\\\\|#){1,12}$")
_BULLET = re.compile(
    r"(?:[-–—•*·▪●○◦‣⁃➢►→o\ue000-\uf8ff]|\[[ xX]?\]|[☐☑☒])[ \t\xa0]+(?=\S)|[•●▪\ue000-\uf8ff](?=\S)"
)
_BOLD = re.compile(r"[ \t]*(?:\*\*|__)[^*_\n]{2,120}(?:\*\*|__)[ \t]*:?[ \t]*$")
_TAG_HEADING = re.compile(r"[ \t]{0,80}(?:<[a-z]{1,8}>)?<h([1-6])[ >]", re.IGNORECASE)
_MACRO_HEADING = re.compile(r"[ \t]{0,80}\\(?:sub){0,2}section\*?\{")
_HASHES = re.compile(r" {0,3}(#{1,6})[ \t]")
_LAST_MARKS = (">", "*", "_", "}", "\\", "#")


_MARK = re.compile(r"[<*_\\{}]")
_MARKS_INSIDE = re.compile(r"</?[A-Za-z][^<>\n]{0,200}>|\*{2,3}|__|\\\w{2,20}\*?\{|[{}]")


def unmarked(bare: str) -> str:
    """`bare` without the marks inside it, for reading only: its offsets are its own."""
    if _MARK.search(bare) is None or _MARKS_INSIDE.search(bare) is None:
        return bare
    return _MARKS_INSIDE.sub("", bare).strip()


@dataclass(frozen=True, slots=True)
class Line:
    """A line; `level` is that of a heading by its format (1 … 6, bold 7), or 0."""

    start: int
    end: int
    bare: str
    bare_start: int
    indent: int = 0
    bullet: bool = False
    row: bool = False
    level: int = 0
    page_break: bool = False
    furniture: bool = False
    apart: bool = False  # it begins where a line end was lost

    @property
    def blank(self) -> bool:
        return not self.bare or self.furniture


def lines_of(document: Document) -> list[Line]:
    """The lines of the document's text, in order; a form feed ends a line as a newline does."""
    text = document.text
    levels = {b.start: b.level for b in document.blocks if b.kind is BlockKind.HEADING}
    rows = {b.start for b in document.blocks if b.kind is BlockKind.ROW}
    return [
        replace(one, apart=True) if one.start and text[one.start - 1] not in "\n\f" else one
        for one in (
            _line(text, start, end, levels.get(start, 0), row=start in rows)
            for start, end in _bounds(text)
        )
    ]


def lost_ends(text: str, lines: Iterable[Line]) -> tuple[int, ...]:
    """Where lines end though the text has no line end there."""
    ends = (line.end for line in lines if line.end < len(text))
    return tuple(end for end in ends if text[end] not in "\n\f")


def _bounds(text: str) -> Iterator[tuple[int, int]]:
    start, size, count = 0, len(text), 0
    while start <= size and count < MOST_LINES:
        found = _LINE_END.search(text, start)
        end = size if found is None else found.start()
        for lost in breaks_in(text, start, end):
            yield start, lost - 1
            start = lost
        yield start, end
        start, count = end + 1, count + 1
    if start < size:
        yield size - len(text[start:].lstrip()), size


def _line(text: str, start: int, end: int, level: int, *, row: bool) -> Line:
    head = text[start : min(end, start + JUDGED)]
    if not head or head.isspace():
        return Line(start, end, "", start, page_break=start > 0 and text[start - 1] == "\f")
    marks = _MARKS_BEFORE.match(head)
    at = marks.end() if marks else 0
    bullet = False
    while (mark := _BULLET.match(head, at)) is not None:  # »- [x] …« has two
        bullet = True
        again = _MARKS_BEFORE.match(head, mark.end())
        at = again.end() if again else mark.end()
    bare = _without_marks_after(head[at:])
    return Line(
        start,
        end,
        bare,
        start + at,
        indent=_indent(head),
        bullet=bullet,
        row=row or head.lstrip().startswith("|"),
        level=level or _level(head, bullet=bullet),
        page_break=start > 0 and text[start - 1] == "\f",
    )


def _without_marks_after(text: str) -> str:
    text = text.rstrip(" \t\xa0")
    return _MARKS_AFTER.sub("", text) if text.endswith(_LAST_MARKS) else text


def _indent(head: str) -> int:
    return len(head) - len(head.lstrip(" \t\xa0")) if "\t" not in head else _tabbed(head)


def _tabbed(head: str) -> int:
    wide = head.expandtabs(4)
    return len(wide) - len(wide.lstrip(" \xa0"))


def _level(head: str, *, bullet: bool) -> int:
    if hashes := _HASHES.match(head):
        return len(hashes[1])
    if tag := _TAG_HEADING.match(head):
        return int(tag[1])
    if _MACRO_HEADING.match(head):
        return 2
    return BOLD_LEVEL if not bullet and _BOLD.match(head) else 0
