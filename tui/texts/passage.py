"""The decision as it is shown for review: its passage, the quote tinted, and what was found in it."""

from collections.abc import Iterable

from textual.content import Content, Span

from importers.proposals import Mark, MarkKind
from store.rows import ProposalRow
from tui.plain import joined, line
from tui.texts.reflow import Passage, reflow

STYLES = {
    MarkKind.WHO: "bold underline $who on $who-tint",
    MarkKind.WHEN: "bold underline $when on $when-tint",
    MarkKind.REPEATS: "bold underline $repeats on $repeats-tint",
    MarkKind.CONDITION: "bold underline $condition on $condition-tint",
}
QUOTE = "$foreground on $quote"
AROUND = 600


def passage_of(row: ProposalRow, document: str) -> Passage:
    """The proposal's context, or what stands around the quote where none was given."""
    start, end = row.context.start, row.context.end
    if not start <= row.start < row.end <= end:
        start, end = _around(document, row.start, row.end)
    return reflow(document, start, end)


def decision(row: ProposalRow, document: str) -> Content:
    """The passage with its marks; around the quote it is dim."""
    passage = passage_of(row, document)
    spans = [Span(0, len(passage.text), "$dim")]
    spans += _span(passage, row.start, row.end, QUOTE)
    spans += marked(passage, row.marks)
    return Content(passage.text, spans=spans)


def heading(number: str | None, title: str) -> Content:
    """»6 · Eventuelt«."""
    said = " · ".join(part for part in (number, title.strip()) if part)
    return joined(line(said, "bold"), Content("\n\n"))


def marked(passage: Passage, marks: Iterable[Mark]) -> list[Span]:
    """The marks as spans of the passage."""
    return [
        span for mark in marks for span in _span(passage, mark.start, mark.end, STYLES[mark.kind])
    ]


def _span(passage: Passage, start: int, end: int, style: str) -> list[Span]:
    first, last = passage.span(start, end)
    return [Span(first, last, style)] if first < last else []


def _around(document: str, start: int, end: int) -> tuple[int, int]:
    """From blank line to blank line, but not farther than a reader would follow."""
    before = document.rfind("\n\n", max(0, start - AROUND), start)
    after = document.find("\n\n", end, end + AROUND)
    return (max(0, start - AROUND) if before < 0 else before), (
        min(len(document), end + AROUND) if after < 0 else after
    )
