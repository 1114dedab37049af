"""The year at a glance: a strip of twelve months by forum, and the chosen month as a list."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from store.rows import ItemRow
from tui.actions import Place, bindings
from tui.given import Given
from tui.plain import joined, line, plain
from tui.screens.item import ItemScreen
from tui.screens.picking import pick_forum
from tui.screens.standing_actions import StandingActions
from tui.taking_back import TakenBack
from tui.texts.item_line import item_line
from tui.texts.strip import legend, meeting_line, strip
from tui.widgets.rows import Row, Rows
from tui.work import Work
from tui.year import Entry, Loaded, Month, Year, load


class YearScreen(StandingActions):
    """The arrows turn the months; the list's keys are those of the due list."""

    MODE = "year"
    PLACES = (Place.YEAR,)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.YEAR)]

    def __init__(self, given: Given, work: Work) -> None:
        super().__init__(given, work)
        self.month = Month.of(given.today)
        self.forum: str | None = None
        self.closed = True
        self.loaded = Loaded(())
        self.listed: list[Entry] = []

    def body(self) -> list[Widget]:
        months = Static(id="strip")
        months.auto_links = False  # the names have colours of their own
        return [months, Static(id="month-head"), Rows(self._draw, id="entries")]

    def on_mount(self) -> None:
        self.query_one("#entries").focus()

    # What is shown

    def reload(self, came_back: TakenBack | None = None) -> None:
        del came_back
        desk = self.given.desk
        self.ask(partial(load, desk, today=self.given.today, forum=self.forum), self._loaded)

    def on_resize(self) -> None:
        self._show()

    def _loaded(self, loaded: Loaded) -> None:
        if loaded != self.loaded:
            self.loaded = loaded
            self._show()

    def _show(self) -> None:
        words, today, size = self.given.words, self.given.today, self.size
        year = Year(self.loaded.entries, self.month.year, closed=self.closed)
        lines = strip(year, self.month, today, words, width=size.width, most=size.height // 3)
        self.query_one("#strip", Static).update(Content("\n").join([*lines, legend(words)]))
        self.listed = year.of_month(self.month.number)
        self.query_one("#month-head", Static).update(self._head())
        rows = self.query_one("#entries", Rows)
        keys = [None if one.item is None else one.item.id for one in self.listed]
        rows.fill([Row(key) for key in keys], at=rows.key)

    def _head(self) -> Content:
        words = self.given.words
        name = words.say("dates.months").split()[self.month.number - 1].capitalize()
        meetings = sum(one.item is None for one in self.listed)
        counts = [
            words.count("tui.year.meetings", meetings),
            words.count("tui.year.dues", len(self.listed) - meetings),
        ]
        title = plain(f" {name} {self.month.year} ", "bold $chosen-text on $chosen")
        only = (
            line(self.say("tui.due.only", forum=self.forum), "bold $chosen") if self.forum else None
        )
        said = joined(Content(" "), title, plain(f"  {' · '.join(counts)}", "$dim"))
        return said if only is None else joined(said, Content("   "), only)

    def _draw(self, number: int, width: int) -> list[Content]:
        entry, words, today = self.listed[number], self.given.words, self.given.today
        if entry.item is not None:
            return [item_line(entry.item, width, words, today)]
        return [meeting_line(entry, words, today)]

    # What is done

    def chosen(self) -> Sequence[ItemRow]:
        key = self.query_one("#entries", Rows).key
        return [one.item for one in self.listed if one.item is not None and one.item.id == key]

    @on(Rows.Opened)
    def _opened(self) -> None:
        for item in self.chosen():
            self.app.push_screen(ItemScreen(item, self.given, self.work))

    def action_earlier(self) -> None:
        self._turn(self.month.plus(-1))

    def action_later(self) -> None:
        self._turn(self.month.plus(1))

    def action_now(self) -> None:
        self._turn(Month.of(self.given.today))

    def action_month(self, number: int) -> None:
        """A click on a month's name."""
        self._turn(Month(self.month.year, number))

    def action_forum(self) -> None:
        pick_forum(self, self.forum, self._only)

    def action_closed(self) -> None:
        self.closed = not self.closed
        self._show()

    def key_escape(self) -> None:
        """All fora again."""
        if self.forum is not None:
            self._only(None)

    def _only(self, forum: str | None) -> None:
        self.forum = forum
        self.reload()

    def _turn(self, month: Month) -> None:
        self.month = month
        self._show()
        self.query_one("#entries", Rows).action_first()
