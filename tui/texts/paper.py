"""A document laid out in lines that know their place in it, with a margin for what was read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.content import Span as Styled

from importers.proposals import Mark, Span
from tui.coverage import Read
from tui.plain import joined, plain
from tui.texts.coverage import SIGNS
from tui.texts.passage import QUOTE, STYLES

MARGIN = 5
SIGNS_WIDE = MARGIN - 2
HERE = Content.styled("▌", "bold $chosen")


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it is shown, which holds the document's characters `start` … `end`."""

    said: Content
    start: int
    end: int

    def holds(self, span: Span) -> bool:
        """Whether any of a stretch stands on it."""
        return self.start < span.end and span.start < self.end


def laid_out(
    text: str, width: int, quote: tuple[int, int] | None, marks: Sequence[Mark]
) -> list[Line]:
    """The text wrapped; each line of the document is wrapped on its own."""
    lines: list[Line] = []
    at = 0
    for one in text.split("\n"):
        lines += _wrapped(one, at, width, _styles(one, at, quote, marks))
        at += len(one) + 1
    return lines


def drawn(line: Line, found: Sequence[Read], here: int) -> Content:
    """The line with its margin: the cursor, and a sign for each sentence that begins on it."""
    begun = [one for one in found if line.start <= one.span.start < line.end]
    signs = joined(*(SIGNS[one.fate] for one in begun[:SIGNS_WIDE]))
    at_cursor = here < len(found) and line.holds(found[here].span)
    mark = HERE if at_cursor else Content(" ")
    said = line.said
    if at_cursor:
        span = found[here].span
        first, last = max(0, span.start - line.start), min(len(said.plain), span.end - line.start)
        said = said.stylize("underline", first, last)
    gap = Content(" " * (MARGIN - 1 - signs.cell_length))
    return joined(mark, signs, gap, said)


def _styles(
    text: str, at: int, quote: tuple[int, int] | None, marks: Sequence[Mark]
) -> Iterator[Styled]:
    wanted = [] if quote is None else [(*quote, QUOTE)]
    wanted += [(mark.start, mark.end, STYLES[mark.kind]) for mark in marks]
    for start, end, style in wanted:
        first, last = max(0, start - at), min(len(text), end - at)
        if first < last:
            yield Styled(first, last, style)


def _wrapped(text: str, at: int, width: int, styles: Iterator[Styled]) -> Iterator[Line]:
    if not text.strip():
        yield Line(Content(""), at, at + len(text))
        return
    said = plain(text.replace("\t", " "))
    place = 0
    for piece in said.add_spans(list(styles)).wrap(width):
        found = said.plain.find(piece.plain.rstrip(), place)
        start = place if found < 0 else found
        place = start + len(piece.plain.rstrip())
        yield Line(piece, at + start, at + place)
