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

from reports.grouping import Group
from store.desk import Desk
from store.filters.values import Filter, Key
from store.rows import EventRow, ItemRow
from tui.actions import Place, bindings
from tui.due_list import DueList, Shown, ask_for
from tui.given import Given
from tui.screens.item import ItemScreen
from tui.screens.picking import pick_forum
from tui.screens.saved_filters import pick_filter
from tui.screens.standing_actions import StandingActions
from tui.taking_back import TakenBack
from tui.texts.groups import group_line, summary
from tui.texts.item_line import item_line
from tui.widgets.filter_field import FilterField, Names
from tui.widgets.preview import Preview
from tui.widgets.rows import Rows
from tui.widgets.status import StatusLine
from tui.work import Work


class DueScreen(StandingActions):
    """Groups with their items; a filter line on demand; the chosen item below where there is room."""

    MODE = "due"
    PLACES = (Place.DUE,)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.DUE)]

    def __init__(self, given: Given, work: Work) -> None:
        super().__init__(given, work)
        self.list = DueList(today=given.today)
        self.marked: set[int] = set()
        self.shown = Shown.OPEN
        self.forum: str | None = None
        self.wanted: Filter | None = None
        self._go_to: int | None = None
        self._wanted = 0
        self._asking = False

    def body(self) -> list[Widget]:
        prompt = Static(id="prompt")
        return [
            Static(id="summary"),
            Horizontal(prompt, FilterField(self.given), id="filter"),
            Rows(self._draw, id="items"),
            Static(id="nothing"),
            Preview(self.given),
        ]

    def on_mount(self) -> None:
        self.query_one("#prompt", Static).update(Content(f" {self.say('tui.due.filter')} "))
        self.query_one("#items").focus()

    # What is shown

    def reload(self, came_back: TakenBack | None = None) -> None:
        if came_back is not None and came_back.event.items:
            self._go_to = came_back.event.items[0]
        rows = self.query_one("#items", Rows)
        question = partial(
            ask_for,
            self.given.desk,
            self.shown,
            today=self.given.today,
            forum=self.forum,
            search=self.wanted,
            near=self._go_to or rows.key,
            seen=rows.seen(),
        )
        self.ask(question, self._loaded)

    def leaves(self, rows: Sequence[ItemRow]) -> None:
        self._loaded(self.list.without({row.id for row in rows}, today=self.given.today))

    def comes_back(self, rows: Sequence[ItemRow]) -> None:
        self._go_to = rows[0].id
        self.reload()

    def _loaded(self, loaded: DueList) -> None:
        self._asking = False
        rows = self.query_one("#items", Rows)
        if self._go_to is None and loaded.shows_as(self.list):
            self.list = loaded
            rows.forget_drawn()
            self._none(loaded)
            self._ask_history(rows.key)
            return
        self.list = loaded
        self.marked &= {stub.id for stub in loaded.outline.stubs}
        self._show_summary()
        self._none(loaded)
        rows.fill(loaded.rows, at=self._go_to or rows.key)
        self._go_to = None
        if not len(loaded):
            self.query_one(Preview).show(None)
        elif self._search.disabled:
            rows.focus()

    def _none(self, loaded: DueList) -> None:
        """What is said where the list holds nothing."""
        self.set_class(not len(loaded), "-nothing")
        filtered = self.wanted or self.forum
        none = "not_found" if filtered else f"none_{self.shown}"
        self.query_one("#nothing", Static).update(Content(self.say(f"tui.due.{none}")))

    def _show_summary(self) -> None:
        width = self.size.width
        said = summary(self.list.groups, self.forum, self.given.words, width=width)
        if self.shown is not Shown.OPEN:
            more = self.say("tui.due.more") if self.list.outline.more else ""
            said = Content(self.say(f"tui.due.{self.shown}_view", n=len(self.list), more=more))
        elif self.list.outline.resting:
            resting = self.say("tui.due.resting", n=self.list.outline.resting)
            said = Content.assemble(said, "  ", (resting, "$dim"))
        if self.marked:
            marked = self.say("tui.due.marked", n=len(self.marked))
            said = Content.assemble(said, "   ", (marked, "bold $chosen"))
        self.query_one("#summary", Static).update(said)

    def on_resize(self) -> None:
        self._show_summary()

    def _draw(self, number: int, width: int) -> list[Content]:
        words = self.given.words
        of = self.list.lines[number]
        if isinstance(of, Group):
            return [group_line(of, len(self.list.groups[of]), width, words)]
        row = self.list.items.get(of)
        if row is None:
            self._want(number)
            return [Content("")]
        return [item_line(row, width, words, self.given.today, marked=of in self.marked)]

    def _want(self, line: int) -> None:
        """Ask for the rows around a line that has just been scrolled to."""
        self._wanted = line
        if not self._asking:
            self._asking = True
            self.call_later(self._ask_for_rows)

    def _ask_for_rows(self) -> None:
        ids = self.list.page_at(self._wanted)
        self.ask(partial(self.given.desk.items_numbered, ids), self._known, group="rows")

    def _known(self, rows: dict[int, ItemRow]) -> None:
        self._asking = False
        self.list.know(rows)
        self.query_one("#items", Rows).redraw_all()
        self._show_chosen()

    @on(Rows.Moved)
    def _show_chosen(self) -> None:
        row = self.list.items.get(self.query_one("#items", Rows).key or 0)
        if row is not None:
            self.query_one(Preview).show(row)
            self._ask_history(row.id)

    def _ask_history(self, item_id: int | None) -> None:
        if item_id in self.list.items:
            self.ask(partial(self.given.desk.history, item_id), self._history, group="history")

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
        row = self.list.items.get(message.key)
        if row is not None:
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
        self._field.open()
        self.ask(partial(_names, self.given.desk), self._know_names, group="names")

    def _know_names(self, names: Names) -> None:
        self._field.names = names

    @on(FilterField.Asked)
    def _filtered(self, message: FilterField.Asked) -> None:
        self.query_one(StatusLine).clear()
        if message.wanted != self.wanted:
            self.wanted = message.wanted
            self.reload()

    @on(FilterField.Wrong)
    def _wrong(self, message: FilterField.Wrong) -> None:
        self.tell(message.told, failed=True)

    def action_filters(self) -> None:
        pick_filter(self, self._field.text, self._filter_by)

    def _filter_by(self, text: str) -> None:
        self.add_class("-filter")
        self._field.put(text)

    @on(Input.Submitted, "#search")
    def _kept(self) -> None:
        self.query_one("#items").focus()

    def action_forum(self) -> None:
        pick_forum(self, self.forum, self._only)

    def _only(self, forum: str | None) -> None:
        self.forum = forum
        self.reload()

    def action_closed(self) -> None:
        self._show_or_hide(Shown.CLOSED)

    def action_resting(self) -> None:
        self._show_or_hide(Shown.RESTING)

    def _show_or_hide(self, shown: Shown) -> None:
        self.shown = Shown.OPEN if self.shown is shown else shown
        self.marked.clear()
        self.reload()

    def key_escape(self) -> None:
        """Back to the plain list, a step at a time: marks, the filter, then what else is shown."""
        if self.marked:
            self.marked.clear()
            self.query_one("#items", Rows).redraw_all()
            self._show_summary()
        elif self._search.value or self.has_class("-filter"):
            self.remove_class("-filter")
            self._field.close()
            self.query_one("#items").focus()
        elif self.forum is not None:
            self._only(None)
        elif self.shown is not Shown.OPEN:
            self._show_or_hide(self.shown)

    @property
    def _field(self) -> FilterField:
        return self.query_one(FilterField)

    @property
    def _search(self) -> Input:
        return self.query_one("#search", Input)

    def done(self, told: str) -> None:
        self.marked.clear()
        super().done(told)


def _names(desk: Desk) -> Names:
    """What the database offers as values."""
    documents = [row.name for row in desk.documents()]
    return {Key.FORUM: desk.fora(), Key.RESPONSIBLE: desk.people(), Key.DOCUMENT: documents}
