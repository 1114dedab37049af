"""The proposal under the cursor: its decision with the marks, and below what was understood."""

from collections.abc import Mapping

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from store.rows import ProposalRow
from tui.actions import Place
from tui.given import Given
from tui.plain import cut, joined, line, plain
from tui.texts.fields import Frame, proposal_fields
from tui.texts.passage import decision, heading, passage_of
from tui.widgets.bars import KeyChips
from wording.clean import clean_line
from wording.dates import short

FRAME = 6
ROOMY_ROWS = 34
LEGENDS = {"wide": 92, "middle": 74}
CHIPS = ("accept", "edit", "reject", "next")


class ProposalPanel(Vertical):
    """Two frames; the lower one holds the keys as well where there is room."""

    def __init__(self, given: Given) -> None:
        super().__init__(id="proposal")
        self.given = given
        self.examples: Mapping[str, str | None] = {}
        self._shown: tuple[ProposalRow, str, tuple[int, int]] | None = None

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="decision", can_focus=False):
            yield Static(id="passage")
        with VerticalScroll(id="fields", can_focus=False):
            yield Static(id="table")
            yield KeyChips(self.given.words, Place.REVIEW, CHIPS)

    def show(self, row: ProposalRow, document: str, place: tuple[int, int]) -> None:
        """Show a proposal of `document`, which is number `place[0]` of `place[1]`."""
        self._shown = (row, document, place)
        words = self.given.words
        scroll = self.query_one("#decision")
        scroll.border_title = self._where(row)
        scroll.border_subtitle = line(words.say(f"tui.legend.{self._legend()}"))
        passage = decision(row, document)
        point = row.agenda_item
        titled = point is not None and point.title.strip()
        head = heading(point.number, point.title) if point and titled else Content("")
        self.query_one("#passage", Static).update(joined(head, passage))
        fields = self.query_one("#fields")
        number, of = place
        fields.border_title = line(words.say("tui.review.place", n=number, of=of))
        self._tabulate(row)
        self.call_after_refresh(self._to_quote, row, document, head)

    def show_fold(self, maybes: int) -> None:
        """The cursor stands on a fold: say what is in it, and how to see it."""
        self._shown = None
        said = line(self.given.words.count("tui.review.fold", maybes))
        self.query_one("#passage", Static).update(said)
        self.query_one("#table", Static).update("")
        for frame in ("#decision", "#fields"):
            self.query_one(frame).border_title = ""
            self.query_one(frame).border_subtitle = ""

    def explain(self, examples: Mapping[str, str | None]) -> None:
        """Examples of the rules, which come later: the engine takes long to load."""
        self.examples = examples
        self.on_resize()

    def on_resize(self) -> None:
        if self._shown is not None:
            self.show(*self._shown)

    def _tabulate(self, row: ProposalRow) -> None:
        roomy = self.app.size.height > ROOMY_ROWS
        width = max(20, self.query_one("#fields").size.width - 4)
        frame = Frame(self.given.words, self.given.today, width, roomy=roomy)
        example = self.examples.get(row.rule)
        self.query_one("#table", Static).update(proposal_fields(row, frame, example))

    def _to_quote(self, row: ProposalRow, document: str, head: Content) -> None:
        """Scroll the passage so far that the quote is seen."""
        scroll = self.query_one("#decision")
        passage = passage_of(row, document)
        before = Content(passage.text[: passage.span(row.start, row.end)[0]])
        width = max(10, self.query_one("#passage").size.width)
        line_number = len(joined(head, before).wrap(width)) - 1
        fits = line_number + 3 < scroll.size.height
        scroll.scroll_to(y=0 if fits else max(0, line_number - 2), animate=False)

    def _legend(self) -> str:
        fits = (name for name, columns in LEGENDS.items() if self.size.width >= columns)
        return next(fits, "narrow")

    def _where(self, row: ProposalRow) -> Content:
        """Where it was said; a long forum gives way to the day and the point."""
        words = self.given.words
        when = ""
        if row.meeting_date is not None:
            day = short(words, row.meeting_date, today=self.given.today)
            when = " · " + " ".join(day.split())
        if row.agenda_item is not None and row.agenda_item.number:
            when += ", " + words.say("tui.point", number=clean_line(row.agenda_item.number))
        if row.page is not None:
            when += ", " + words.say("tui.page", number=row.page)
        room = max(8, self.size.width - FRAME - cell_len(when))
        return joined(cut(line(row.forum or row.document), room), plain(when))
