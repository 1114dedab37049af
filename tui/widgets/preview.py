"""The chosen item below the due list: its sentence, where it is from, and its last events."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from store.rows import EventRow, ItemRow
from tui.given import Given
from tui.plain import cut, fitted, joined, line
from tui.texts.history import sentence
from tui.texts.item_line import source
from tui.texts.passage import QUOTE
from tui.texts.people import names
from wording.clean import clean_line
from wording.dates import short

LABEL = 12
LAST = 3
PADDING = 4  # its frame, and a cell on either side


class Preview(Vertical):
    """Four lines in a frame."""

    def __init__(self, given: Given) -> None:
        super().__init__(id="preview")
        self.given = given
        self._item: ItemRow | None = None
        self._events: Sequence[EventRow] = ()

    def compose(self) -> ComposeResult:
        yield Static(id="quote")
        yield Static(id="from")
        yield Static(id="events")

    def show(self, item: ItemRow | None) -> None:
        """Show an item, or nothing; its history follows when the desk has answered."""
        self._item, self._events = item, ()
        self._write()

    def show_history(self, events: Sequence[EventRow]) -> None:
        """The last few events, newest first, in one line."""
        if events != self._events:
            self._events = events
            self._write()

    def on_resize(self) -> None:
        self._write()

    def _write(self) -> None:
        rows = {"quote": Content(""), "from": Content(""), "events": Content("")}
        room = self.size.width - LABEL - PADDING
        self.border_title = ""
        if self._item is not None and room > 0:
            self.border_title = cut(line(self._item.title), room)
            rows["quote"] = self._row("quote", self._quote(self._item, room))
            rows["from"] = self._row("source", [cut(self._source(self._item), room)])
            rows["events"] = self._row("history", [cut(self._history(), room)])
        for name, content in rows.items():
            self.query_one(f"#{name}", Static).update(content)

    def _quote(self, item: ItemRow, room: int) -> list[Content]:
        """The sentence on at most two lines."""
        quote = line(f"»{clean_line(item.quote)}«", QUOTE)
        return cut(quote, room * 2 - 2).wrap(room)[:2]

    def _source(self, item: ItemRow) -> Content:
        words, today = self.given.words, self.given.today
        parts = [source(item, words, today), names(words, item.responsibles), item.forum]
        return line(" · ".join(part for part in parts if part))

    def _history(self) -> Content:
        words, today, zone = self.given.words, self.given.today, self.given.zone
        said = [
            f"{short(words, one.at.astimezone(zone), today=today)}: {sentence(words, one, today=today)}"
            for one in list(self._events)[: -LAST - 1 : -1]
        ]
        return line(" · ".join(said), "$dim")

    def _row(self, label: str, lines: Sequence[Content]) -> Content:
        said = fitted(line(self.given.words.say(f"tui.field.{label}"), "$dim"), LABEL)
        head = [said, *[Content(" " * LABEL)] * (len(lines) - 1)]
        return Content("\n").join(joined(*pair) for pair in zip(head, lines, strict=True))
