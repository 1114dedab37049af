"""The due list: what is late, near and later, worked off by keys, one or several at a time."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from store.rows import LIVE, EventRow, ItemRow, ItemState
from tui.actions import Place, bindings
from tui.due_list import DueList
from tui.given import Given
from tui.screens.item import ItemScreen
from tui.screens.item_actions import ItemActions
from tui.screens.picking import pick_forum
from tui.taking_back import TakenBack
from tui.texts.groups import group_line, summary
from tui.texts.item_line import item_line
from tui.widgets.preview import Preview
from tui.widgets.rows import Rows
from tui.work import Work


class DueScreen(ItemActions):
    """Groups with their items; a filter line on demand; the chosen item below where there is room."""

    MODE = "due"
    PLACES = (Place.DUE,)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.DUE)]

    def __init__(self, given: Given, work: Work) -> None:
        super().__init__(given, work)
        self.list = DueList((), today=given.today)
        self.marked: set[int] = set()
        self.closed = False
        self.forum: str | None = None
        self._go_to: int | None = None

    def body(self) -> list[Widget]:
        prompt = Static(id="prompt")
        search = Input(placeholder=self.say("tui.due.search"), compact=True, id="search")
        search.disabled = True  # out of sight it must not be what the keys go to
        return [
            Static(id="summary"),
            Horizontal(prompt, search, id="filter"),
            Rows(self._draw, id="items"),
            Static(id="nothing"),
            Preview(self.given),
        ]

    def on_mount(self) -> None:
        self.query_one("#prompt", Static).update(Content(f" {self.say('tui.due.filter')} "))
        self.query_one("#items").focus()

    # What is shown

    def reload(self, came_back: TakenBack | None = None) -> None:
        if came_back is not None and came_back.event.item_id is not None:
            self._go_to = came_back.event.item_id
        question = partial(
            self.given.desk.items,
            state=ItemState.CLOSED if self.closed else LIVE,
            on=self.given.today,
            forum=self.forum,
            search=self._search.value.strip() or None,
        )
        self.ask(question, self._loaded)

    def leaves(self, rows: Sequence[ItemRow]) -> None:
        gone = {row.id for row in rows}
        self._loaded([item for item in self.list.items.values() if item.id not in gone])

    def _loaded(self, items: list[ItemRow]) -> None:
        self.list = DueList(items, today=self.given.today, closed=self.closed)
        self.marked &= set(self.list.items)
        self._show_summary()
        nothing = self.query_one("#nothing", Static)
        self.set_class(not items, "-nothing")
        if not items:
            filtered = self._search.value.strip() or self.forum
            none = "none_closed" if self.closed else "none_open"
            nothing.update(Content(self.say(f"tui.due.{'not_found' if filtered else none}")))
        rows = self.query_one("#items", Rows)
        rows.fill(self.list.rows, at=self._go_to or rows.key)
        self._go_to = None
        if not items:
            self.query_one(Preview).show(None)
        elif self._search.disabled:
            rows.focus()

    def _show_summary(self) -> None:
        width = self.size.width
        said = summary(self.list.groups, self.forum, self.given.words, width=width)
        if self.closed:
            said = Content(self.say("tui.due.closed_view", n=len(self.list.items)))
        if self.marked:
            marked = self.say("tui.due.marked", n=len(self.marked))
            said = Content.assemble(said, "   ", (marked, "bold $chosen"))
        self.query_one("#summary", Static).update(said)

    def on_resize(self) -> None:
        self._show_summary()

    def _draw(self, number: int, width: int) -> list[Content]:
        words = self.given.words
        of = self.list.lines[number]
        if isinstance(of, ItemRow):
            marked = of.id in self.marked
            return [item_line(of, width, words, self.given.today, marked=marked)]
        return [group_line(of, len(self.list.groups[of]), width, words)]

    @on(Rows.Moved)
    def _moved(self, message: Rows.Moved) -> None:
        row = self.list.items.get(message.key)
        if row is not None:
            self.query_one(Preview).show(row)
            self.ask(partial(self.given.desk.history, row.id), self._history, group="history")

    def _history(self, events: list[EventRow]) -> None:
        self.query_one(Preview).show_history(events)

    # What is done

    def chosen(self) -> Sequence[ItemRow]:
        if self.marked:
            return [row for number, row in self.list.items.items() if number in self.marked]
        key = self.query_one("#items", Rows).key
        return () if key is None or key not in self.list.items else (self.list.items[key],)

    @on(Rows.Opened)
    def _opened(self, message: Rows.Opened) -> None:
        row = self.list.items[message.key]
        self.app.push_screen(ItemScreen(row, self.given, self.work))

    def action_mark(self) -> None:
        rows = self.query_one("#items", Rows)
        if rows.key is not None:
            self.marked ^= {rows.key}
            rows.redraw_all()
            rows.action_down()
            self._show_summary()

    def action_search(self) -> None:
        self.add_class("-filter")
        self._search.disabled = False
        self._search.focus()

    @on(Input.Changed, "#search")
    def _typed(self) -> None:
        self.reload()

    @on(Input.Submitted, "#search")
    def _kept(self) -> None:
        self.query_one("#items").focus()

    def action_forum(self) -> None:
        pick_forum(self, self.forum, self._only)

    def _only(self, forum: str | None) -> None:
        self.forum = forum
        self.reload()

    def action_closed(self) -> None:
        self.closed = not self.closed
        self.marked.clear()
        self.reload()

    def key_escape(self) -> None:
        """Back to the plain list, a step at a time: marks, then the filter, then what is closed."""
        if self.marked:
            self.marked.clear()
            self.query_one("#items", Rows).redraw_all()
            self._show_summary()
        elif self._search.value or self.has_class("-filter"):
            self.remove_class("-filter")
            self._search.value = ""
            self._search.disabled = True
            self.query_one("#items").focus()
        elif self.forum is not None:
            self._only(None)
        elif self.closed:
            self.action_closed()

    @property
    def _search(self) -> Input:
        return self.query_one("#search", Input)

    def _done(self, told: str) -> None:
        self.marked.clear()
        super()._done(told)
