"""The whole document as it was imported: the quote in its place, and what became of each sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar, Self

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from importers.pages import Pages
from importers.proposals import Block, Mark, Span
from store.desk import Desk
from store.rows import ItemRow, ProposalRow
from tui.actions import Place, bindings
from tui.coverage import Fate, Read, read
from tui.given import Given
from tui.plain import line
from tui.screens.base import DeskScreen
from tui.texts.coverage import about, summary
from tui.texts.paper import MARGIN, Line, drawn, laid_out
from tui.widgets.paper import Paper
from tui.widgets.rows import Row
from tui.work import Work

WIDEST = 100


@dataclass(frozen=True, slots=True)
class Cited:
    """What is shown: a document, and the quote in it, which an item knows by its words only."""

    document_id: int
    document: str
    forum: str | None
    quote: str
    start: int | None = None
    marks: Sequence[Mark] = ()

    def place(self, text: str) -> tuple[int, int] | None:
        """Where the quote stands."""
        start = text.find(self.quote) if self.start is None else self.start
        return None if start < 0 or not self.quote else (start, start + len(self.quote))


class SourceScreen(DeskScreen):
    """The text line by line, as wide as one reads well; a mark in the margin goes by sentences."""

    PLACES = (Place.SOURCE,)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.SOURCE)]

    def __init__(self, cited: Cited, mode: str, given: Given, work: Work) -> None:
        super().__init__(given, work, mode=mode)
        self.cited = cited
        self._text = ""
        self._blocks: tuple[Block, ...] = ()
        self._pages = Pages(())
        self._lines: list[Line] = []
        self._read: tuple[Read, ...] = ()
        self._examples: dict[str, str | None] = {}
        self._at = 0

    @classmethod
    def of_proposal(cls, row: ProposalRow, given: Given, work: Work) -> Self:
        cited = Cited(row.document_id, row.document, row.forum, row.quote, row.start, row.marks)
        return cls(cited, "review", given, work)

    @classmethod
    def of_item(cls, row: ItemRow, given: Given, work: Work) -> Self | None:
        """None where the item came from no document."""
        if row.document_id is None:
            return None
        cited = Cited(row.document_id, row.document or "", row.forum, row.quote)
        return cls(cited, "due", given, work)

    def body(self) -> list[Widget]:
        reading = line(self.say("tui.read.reading"), "$dim")
        return [Static(reading, id="read"), Paper(self._draw, id="paper"), Static(id="about")]

    # What is shown

    def reload(self, came_back: object = None) -> None:
        del came_back
        self.ask(partial(_kept, self.given.desk, self.cited.document_id), self._open)

    def _open(self, kept: tuple[str, tuple[Block, ...]]) -> None:
        fresh = not self._text
        text, self._blocks = kept
        self._text, self._pages = text, Pages(self._blocks)
        paper = self.query_one(Paper)
        paper.border_title = line(self.cited.document)
        paper.focus()
        self._lay_out()
        if fresh:
            self.call_after_refresh(self.action_quote)
        question = partial(_coverage, self.given, self.cited.document_id, text, self._blocks)
        self.ask(question, self._covered, group="coverage")

    def _covered(self, answer: tuple[tuple[Read, ...], dict[str, str | None]]) -> None:
        """The sentences come later than the text: the engine takes long to load."""
        fresh = not self._read
        self._read, self._examples = answer
        self.query_one("#read", Static).update(summary(self._read, self.given.words))
        if fresh:
            self._at = self._at_quote()
        self._tell_about()

    def on_resize(self) -> None:
        if self._text:
            self._lay_out()
            self.call_after_refresh(self.action_quote)

    def _lay_out(self) -> None:
        paper = self.query_one(Paper)
        width = max(10, min(WIDEST, paper.size.width - MARGIN - 1))
        place = self.cited.place(self._text)
        self._lines = laid_out(self._text, width, place, self.cited.marks)
        paper.fill([Row(None)] * len(self._lines))

    def _draw(self, number: int, width: int) -> list[Content]:
        del width
        return [drawn(self._lines[number], self._read, self._at)]

    def _tell_about(self) -> None:
        self.query_one(Paper).redraw_all()
        said = about(self._here, self._examples, self.given.words)
        self.query_one("#about", Static).update(said)
        page = None if self._here is None else self._pages.at(self._here.span.start)
        on_page = "" if page is None else line(self.say("tui.page", number=page))
        self.query_one(Paper).border_subtitle = on_page

    @property
    def _here(self) -> Read | None:
        """The sentence under the cursor."""
        return self._read[self._at] if self._at < len(self._read) else None

    def _at_quote(self) -> int:
        """The sentence that the quote begins in, or the next one."""
        start = (self.cited.place(self._text) or (0, 0))[0]
        after = (n for n, one in enumerate(self._read) if one.span.end > start)
        return next(after, max(0, len(self._read) - 1))

    # What is done

    @on(Paper.Stepped)
    def _stepped(self, message: Paper.Stepped) -> None:
        if self._read:
            self._go(max(0, min(self._at + message.by, len(self._read) - 1)))

    @on(Paper.Pointed)
    def _pointed(self, message: Paper.Pointed) -> None:
        line_there = self._lines[message.line]
        there = (n for n, one in enumerate(self._read) if line_there.holds(one.span))
        self._go(next(there, self._at), scroll=False)

    def _go(self, number: int, *, scroll: bool = True) -> None:
        self._at = number
        self._tell_about()
        if scroll and self._here is not None:
            held = [n for n, one in enumerate(self._lines) if one.holds(self._here.span)]
            if held:
                self.query_one(Paper).show_lines(held[0], held[-1])

    def action_quote(self) -> None:
        place = self.cited.place(self._text)
        if place is not None:
            held = (n for n, one in enumerate(self._lines) if one.start <= place[0] < one.end)
            self.query_one(Paper).to_line(next(held, 0))
        if self._read:
            self._go(self._at_quote(), scroll=False)

    def action_propose(self) -> None:
        here = self._here
        if here is None:
            return
        if here.fate not in {Fate.VETOED, Fate.NOTHING}:
            self.tell(self.say("errors.already-proposed"))
            return
        do = partial(_propose, self.given, self.cited, (self._text, self._blocks), here.span)
        self.change(do, self._proposed)

    def _proposed(self, marked: tuple[int, str] | None) -> None:
        if marked is None:
            self.tell(self.say("tui.read.no_words"))
            return
        number, title = marked
        said = self.say("tui.read.marked", title=title)
        self.app.post_message(self.Marked(number, said))
        self.dismiss()

    def action_back(self) -> None:
        self.dismiss()


def _kept(desk: Desk, document_id: int) -> tuple[str, tuple[Block, ...]]:
    """The text, and the layout that its reader found."""
    return desk.document_text(document_id), desk.document_blocks(document_id)


def _coverage(
    given: Given, document_id: int, text: str, blocks: tuple[Block, ...]
) -> tuple[tuple[Read, ...], dict[str, str | None]]:
    """Each sentence's fate, and an example for each veto that said no."""
    found = read(given.passages_of(text, blocks=blocks), given.desk.standing(document_id))
    vetoes = {one.veto for one in found if one.veto is not None}
    return found, {veto: given.example_of(veto) for veto in vetoes}


def _propose(
    given: Given, cited: Cited, kept: tuple[str, tuple[Block, ...]], span: Span
) -> tuple[int, str] | None:
    """Keep the sentence as a proposal; its id and title."""
    text, blocks = kept
    made = given.by_hand(text, span.start, span.end, cited.forum, blocks=blocks)
    if made is None:
        return None
    desk: Desk = given.desk
    return desk.propose(cited.document_id, made), made.title
