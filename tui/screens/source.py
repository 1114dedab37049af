"""The whole document as it was imported, with the sentence that obliges marked in its place."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar, Self

from textual.binding import BindingType
from textual.content import Content, Span
from textual.widget import Widget

from importers.proposals import Mark
from store.rows import ItemRow, ProposalRow
from tui.actions import Place, bindings
from tui.given import Given
from tui.plain import line, plain
from tui.screens.base import DeskScreen
from tui.texts.passage import QUOTE, STYLES
from tui.widgets.rows import Row, Rows
from tui.work import Work

WIDEST = 100


@dataclass(frozen=True, slots=True)
class Cited:
    """What is shown: a document, and the quote in it, which an item knows by its words only."""

    document_id: int
    document: str
    quote: str
    start: int | None = None
    marks: Sequence[Mark] = ()

    def place(self, text: str) -> tuple[int, int] | None:
        """Where the quote stands."""
        start = text.find(self.quote) if self.start is None else self.start
        return None if start < 0 or not self.quote else (start, start + len(self.quote))


class SourceScreen(DeskScreen):
    """The text line by line, as wide as one reads well."""

    PLACES = (Place.SOURCE,)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.SOURCE)]

    def __init__(self, cited: Cited, mode: str, given: Given, work: Work) -> None:
        super().__init__(given, work, mode=mode)
        self.cited = cited
        self._text = ""
        self._lines: list[Content] = []
        self._quote_line = 0

    @classmethod
    def of_proposal(cls, row: ProposalRow, given: Given, work: Work) -> Self:
        cited = Cited(row.document_id, row.document, row.quote, row.start, row.marks)
        return cls(cited, "review", given, work)

    @classmethod
    def of_item(cls, row: ItemRow, given: Given, work: Work) -> Self | None:
        """None where the item came from no document."""
        if row.document_id is None:
            return None
        return cls(Cited(row.document_id, row.document or "", row.quote), "due", given, work)

    def body(self) -> list[Widget]:
        return [Rows(self._draw, id="paper")]

    def reload(self, came_back: object = None) -> None:
        del came_back
        self.ask(partial(self.given.desk.document_text, self.cited.document_id), self._read)

    def on_resize(self) -> None:
        if self._text:
            self._lay_out()

    def action_quote(self) -> None:
        self.query_one(Rows).to_line(self._quote_line)

    def action_back(self) -> None:
        self.dismiss()

    def _read(self, text: str) -> None:
        self._text = text
        rows = self.query_one(Rows)
        rows.border_title = line(self.cited.document)
        rows.focus()
        self._lay_out()

    def _lay_out(self) -> None:
        """Wrap the text; each line of the document is wrapped on its own, so its place is known."""
        rows = self.query_one(Rows)
        width = max(10, min(WIDEST, rows.size.width - 2))
        place = self.cited.place(self._text)
        self._lines, at = [], 0
        for text in self._text.split("\n"):
            if place is not None and at <= place[0] <= at + len(text):
                self._quote_line = len(self._lines)
            self._lines += (
                self._line(text, at, place).wrap(width) if text.strip() else [Content("")]
            )
            at += len(text) + 1
        rows.fill([Row(None)] * len(self._lines))
        self.call_after_refresh(self.action_quote)

    def _line(self, text: str, at: int, place: tuple[int, int] | None) -> Content:
        spans = [] if place is None else _clipped(*place, at, text, QUOTE)
        for mark in self.cited.marks:
            spans += _clipped(mark.start, mark.end, at, text, STYLES[mark.kind])
        return plain(text.replace("\t", " ")).add_spans(spans)

    def _draw(self, number: int, width: int) -> list[Content]:
        del width
        return [self._lines[number].pad_left(1)]


def _clipped(start: int, end: int, at: int, text: str, style: str) -> list[Span]:
    """The part of `start` … `end` that lies on the line of `text` at `at`."""
    first, last = max(0, start - at), min(len(text), end - at)
    return [Span(first, last, style)] if first < last else []
