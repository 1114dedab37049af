"""The chosen item below the due list: its sentence, where it is from, and its last events."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from store.rows import EventRow, ItemRow
from tui.given import Given
from tui.plain import fitted, joined, line
from tui.texts.history import sentence
from tui.texts.item_line import source
from tui.texts.people import names
from wording.clean import clean_line
from wording.dates import short

LABEL = 12
LAST = 3
FRAME = 6


class Preview(Vertical):
    """Four lines in a frame."""

    def __init__(self, given: Given) -> None:
        super().__init__(id="preview")
        self.given = given

    def compose(self) -> ComposeResult:
        yield Static(id="quote")
        yield Static(id="from")
        yield Static(id="events")

    def show(self, item: ItemRow, width: int) -> None:
        """Show an item; its history follows when the desk has answered."""
        words, today = self.given.words, self.given.today
        room = max(10, width - LABEL - FRAME)
        self.border_title = line(item.title).truncate(room, ellipsis=True)
        quote = line(f"»{clean_line(item.quote)}«", "$foreground on $quote")
        self._row("quote", "quote", quote.truncate(room * 2 - 2, ellipsis=True))
        parts = [source(item, words, today), names(words, item.responsibles), item.forum]
        self._row("from", "source", line(" · ".join(part for part in parts if part)))
        self.query_one("#events", Static).update("")

    def show_history(self, events: Sequence[EventRow]) -> None:
        """The last few events, newest first, in one line."""
        words, today, zone = self.given.words, self.given.today, self.given.zone
        said = [
            f"{short(words, one.at.astimezone(zone), today=today)}: {sentence(words, one, today=today)}"
            for one in list(events)[: -LAST - 1 : -1]
        ]
        self._row("events", "history", line(" · ".join(said), "$dim"))

    def empty(self) -> None:
        """Nothing is chosen."""
        self.border_title = ""
        for part in self.query(Static):
            part.update("")

    def _row(self, part: str, label: str, value: Content) -> None:
        said = line(self.given.words.say(f"tui.field.{label}"), "$dim")
        room = max(10, self.size.width - LABEL - 2)
        lines = value.wrap(room)[: 2 if part == "quote" else 1]
        head = [fitted(said, LABEL), *[Content(" " * LABEL)] * (len(lines) - 1)]
        rows = [joined(*pair) for pair in zip(head, lines, strict=True)]
        self.query_one(f"#{part}", Static).update(Content("\n").join(rows))
