"""The weekly report as the chair will read it: a white sheet in both themes."""

from functools import partial
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from reports.formats.terminal import Styles, terminal
from reports.week import Week
from reports.weekly import WeeklyReport
from tui.actions import Place, bindings
from tui.given import Given
from tui.screens.base import DeskScreen
from tui.screens.picking import pick_forum
from tui.taking_back import TakenBack
from tui.widgets.sheet import Sheet
from tui.work import Work
from wording import Wording

WIDEST = 104
MARGINS = 12
PAPER = "paper"
# The paper is white in both themes, so its inks are too
INKS = Styles(
    title="bold #1b2733",
    dim="#5a6875",
    heading="bold #1b2733",
    overdue="bold #b3360a",
    quote="italic #5a6875",
)


class ReportScreen(DeskScreen):
    """One week of one forum or of all; the arrows turn the weeks."""

    MODE = "report"
    PLACES = (Place.REPORT,)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.REPORT)]

    def __init__(self, given: Given, work: Work) -> None:
        super().__init__(given, work)
        self.week = Week.of(given.today)
        self.forum: str | None = None
        self._report: WeeklyReport | None = None

    def body(self) -> list[Widget]:
        return [Sheet(Static(id="paper"), id="desk")]

    def on_mount(self) -> None:
        self.query_one("#desk").focus()

    def reload(self, came_back: TakenBack | None = None) -> None:
        del came_back
        self.ask(partial(self.given.report, self.week, self.forum), self._loaded)

    def on_resize(self) -> None:
        self._write()

    def action_earlier(self) -> None:
        self._turn(self.week.plus(-1))

    def action_later(self) -> None:
        self._turn(self.week.plus(1))

    def action_now(self) -> None:
        self._turn(Week.of(self.given.today))

    def action_forum(self) -> None:
        pick_forum(self, self.forum, self._only)

    def _only(self, forum: str | None) -> None:
        self.forum = forum
        self.reload()

    def _turn(self, week: Week) -> None:
        self.week = week
        self.reload()

    def _loaded(self, report: WeeklyReport) -> None:
        if report != self._report:
            self._report = report
            self._write()

    def _write(self) -> None:
        """Lay the report out for this width, off the screen's thread: a long one takes a while."""
        if self._report is not None:
            width = max(20, min(WIDEST, self.size.width - MARGINS))
            laid_out = partial(lay_out, self._report, self.given.words, width)
            self.ask(laid_out, self._written, group=PAPER)

    def _written(self, text: Content) -> None:
        paper = self.query_one("#paper", Static)
        paper.styles.width = max(20, min(WIDEST, self.size.width - MARGINS)) + MARGINS - 4
        paper.update(text)


def lay_out(report: WeeklyReport, words: Wording, width: int) -> Content:
    """The report as lines of at most `width` cells."""
    return Content.from_rich_text(terminal(report, words, width=width, styles=INKS))
