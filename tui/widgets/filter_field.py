"""The filter field: what may follow is offered under it as one types, and Tab takes it."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from reports.filtering import told, understood, vocabulary
from store.filters.completing import Completion, completed, completions
from store.filters.values import Filter, FilterError, Key
from tui.given import Given
from tui.plain import cut, joined, line

Names = Mapping[Key, Sequence[str]]


class FilterField(Vertical):
    """An input and its offers. What is half typed asks for nothing and is no mistake yet."""

    @dataclass
    class Asked(Message):
        """Another filter is understood; None asks for everything."""

        wanted: Filter | None

    @dataclass
    class Wrong(Message):
        """What was typed cannot be understood."""

        told: str

    def __init__(self, given: Given) -> None:
        super().__init__(id="filter-field")
        self.given = given
        self.names: Names = {}
        self._offers: tuple[Completion, ...] = ()

    def compose(self) -> ComposeResult:
        placeholder = self.given.words.say("tui.due.search")
        search = Input(placeholder=placeholder, compact=True, id="search")
        search.disabled = True  # out of sight it must not be what the keys go to
        yield search
        yield Static(id="offers")

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.query_one(Input).value

    def put(self, text: str) -> None:
        """Ask for a filter that was kept."""
        self.query_one(Input).value = text
        self.query_one(Input).cursor_position = len(text)

    def open(self) -> None:
        self.query_one(Input).disabled = False
        self.query_one(Input).focus()

    def close(self) -> None:
        self.query_one(Input).value = ""
        self.query_one(Input).disabled = True

    @on(Input.Changed)
    def _typed(self, message: Input.Changed) -> None:
        message.stop()
        language = self.given.words.language
        self._offers = completions(
            message.value, vocabulary(language), lambda key: self.names.get(key, ())
        )
        self._show_offers()
        self._ask(finished=False)

    @on(Input.Submitted)
    def _entered(self, message: Input.Submitted) -> None:
        if not self._ask(finished=True):
            message.stop()

    def _ask(self, *, finished: bool) -> bool:
        """Ask for what is understood; False where it is not."""
        text = self.text.strip()
        if not finished and self._begins_a_key:
            text = text[: self._offers[0].start]
        try:
            wanted = understood(text, self.given.words, today=self.given.today) if text else None
        except FilterError as error:
            self._ask_without(text[: error.start])
            if finished or not self._offers:
                self.post_message(self.Wrong(told(error, self.given.words)))
            return False
        self.post_message(self.Asked(wanted))
        return True

    @property
    def _begins_a_key(self) -> bool:
        """Whether what is typed last may become a key, and so is no word to look for yet."""
        return (
            bool(self._offers) and ":" not in self.text[: self._offers[0].start].rpartition(" ")[2]
        )

    def _ask_without(self, before: str) -> None:
        """Ask for what stands before the piece that is not understood."""
        text = before.rpartition(" ")[0].strip()
        with suppress(FilterError):
            wanted = understood(text, self.given.words, today=self.given.today) if text else None
            self.post_message(self.Asked(wanted))

    def on_key(self, event: events.Key) -> None:
        if event.key == "tab" and self._offers:
            event.stop()
            event.prevent_default()
            self.put(completed(self.text, self._offers[0]))

    def _show_offers(self) -> None:
        self.set_class(bool(self._offers), "-offers")
        key = line(self.given.words.say("tui.filter.take"), "bold $chosen")
        names = (line(one.text, "" if at else "bold") for at, one in enumerate(self._offers))
        offered = joined(key, Content(" "), Content("  ").join(names))
        self.query_one("#offers", Static).update(cut(offered, max(1, self.size.width)))
