"""The terminal app: its screens, what is done everywhere, and its borders to terminal and crash."""

import sys
from collections.abc import Sequence
from datetime import UTC, date, tzinfo
from functools import partial
from pathlib import Path, PurePath
from typing import ClassVar

from rich.text import Text
from textual import on
from textual.binding import BindingType
from textual.filter import LineFilter
from textual.reactive import reactive
from textual.worker import WorkerFailed

from store.desk import Desk
from store.errors import NewerDatabaseError, StoreError
from store.lists import Counts
from tui.actions import CHANGING, MODES, Action, Place, bindings
from tui.crash import told
from tui.given import ByHand, ExampleOf, Given, ImportPaths, PassagesOf, ReadDue, Report
from tui.screens.base import DeskScreen
from tui.screens.due import DueScreen
from tui.screens.finding import find
from tui.screens.help import HelpDialog
from tui.screens.import_ import ImportDialog
from tui.screens.palette import Palette
from tui.screens.report import ReportScreen
from tui.screens.review import ReviewScreen
from tui.screens.undoing import redo, undo
from tui.screens.year import YearScreen
from tui.terminal import (
    ControlFilter,
    end_on_signals,
    hung_up,
    outlive_the_terminal,
    read_keys_forgivingly,
)
from tui.texts.trouble import trouble
from tui.themes import DAY, THEMES
from tui.typing_ahead import TypingAhead
from tui.work import Work, changes_done, start
from wording import Wording

SCREENS: dict[str, type[DeskScreen]] = {
    "review": ReviewScreen,
    "due": DueScreen,
    "year": YearScreen,
    "report": ReportScreen,
}
HANG_UP_EVERY = 1.0  # seconds
LISTEN_EVERY = 1.0
STYLE = Path(__file__).parent / "style"


def no_example(_rule: str) -> str | None:
    """No rule has an example."""
    return None


class OpfoelgApp(TypingAhead):
    """All that it needs is given: it reads no clock, no home and no environment."""

    CSS_PATH: ClassVar[list[str | PurePath]] = [*sorted(STYLE.glob("*.tcss"))]
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.APP)]
    HORIZONTAL_BREAKPOINTS: ClassVar[list[tuple[int, str]]] = [  # type: ignore[misc]  # Textual annotates its own oddly
        (0, "-tiny"),
        (50, "-narrow"),
        (100, "-normal"),
        (140, "-wide"),
    ]
    VERTICAL_BREAKPOINTS: ClassVar[list[tuple[int, str]]] = [  # type: ignore[misc]  # as above
        (0, "-flat"),
        (12, "-low"),
        (30, "-high"),
        (35, "-roomy"),
    ]
    ENABLE_COMMAND_PALETTE = False

    counts: reactive[Counts | None] = reactive(None)
    locked: reactive[bool] = reactive(False)
    """Whether the database can only be read: its rights, its disk, or a damaged page."""

    def __init__(  # noqa: PLR0913 - its collaborators, each given by name
        self,
        desk: Desk,
        *,
        today: date,
        wording: Wording,
        report: Report,
        read_due: ReadDue,
        import_paths: ImportPaths,
        passages_of: PassagesOf,
        by_hand: ByHand,
        example_of: ExampleOf = no_example,
        zone: tzinfo = UTC,
        folder: str = ".",
    ) -> None:
        read_keys_forgivingly()
        outlive_the_terminal()
        super().__init__()
        self.given = Given(
            desk,
            today,
            wording,
            report,
            read_due,
            import_paths,
            example_of,
            zone,
            passages_of,
            by_hand,
            folder,
        )
        self.work = Work()
        self.title = wording.say("tui.name")
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = DAY
        for mode in MODES:
            self.add_mode(mode.name, partial(SCREENS[mode.name], self.given, self.work))

    def on_mount(self) -> None:
        end_on_signals(self.exit)
        self.set_interval(LISTEN_EVERY, self.listen)
        if sys.__stdin__ is not None and not self.is_headless:
            self.set_interval(HANG_UP_EVERY, partial(self._end_if_hung_up, sys.__stdin__.fileno()))
        self.switch_mode(MODES[0].name)
        self._count()
        start(self, self._examine, group="examine")

    async def _examine(self) -> None:
        """Learn whether changes can be kept, so that nobody writes what would be refused."""
        try:
            self.locked = not await self.work.ask(self.given.desk.may_be_changed)
        except StoreError as error:
            self.locked = True
            self._tell(trouble(self.given, error), failed=True)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in CHANGING and self.locked:
            return False
        return super().check_action(action, parameters)

    def _end_if_hung_up(self, terminal: int) -> None:
        if hung_up(terminal):
            self.exit()

    def get_line_filters(self) -> Sequence[LineFilter]:
        return [*super().get_line_filters(), ControlFilter()]

    # What is done everywhere

    def action_show(self, mode: str) -> None:
        if self._free:
            self.switch_mode(mode)

    def action_undo(self) -> None:
        if isinstance(self.screen, DeskScreen):
            undo(self.screen)

    def action_redo(self) -> None:
        if isinstance(self.screen, DeskScreen):
            redo(self.screen)

    def action_help(self) -> None:
        screen = self.screen
        if isinstance(screen, DeskScreen):
            self.push_screen(HelpDialog(self.given.words, screen.PLACES))

    def action_commands(self) -> None:
        screen = self.screen
        if isinstance(screen, DeskScreen):
            self.push_screen(Palette(self.given.words, screen.PLACES), self._run)

    def action_find(self) -> None:
        if isinstance(self.screen, DeskScreen):
            find(self.screen)

    def action_import_files(self) -> None:
        if self._free:
            self.push_screen(ImportDialog(self.given, self.work), self._imported)

    def action_theme(self, name: str) -> None:
        self.theme = name

    def action_help_quit(self) -> None:
        """Ctrl+C does not end the program; it says which key does."""
        self._tell(self.given.words.say("tui.how_to_quit"))

    async def action_quit(self) -> None:
        """Leave when the last change is kept."""
        await changes_done(self)
        self.exit()

    @on(DeskScreen.Marked)
    async def _marked(self, message: DeskScreen.Marked) -> None:
        """What was marked by hand is reviewed like any other proposal."""
        await self.switch_mode(MODES[0].name)
        if isinstance(self.screen, ReviewScreen):
            self.screen.goes_to(message.proposal)
            self._tell(message.said)

    @property
    def _free(self) -> bool:
        """Whether no dialog is open."""
        return isinstance(self.screen, DeskScreen)

    def _run(self, action: Action | None) -> None:
        if action is None:
            return
        at_app = Place.APP in action.places
        method = action.method if "(" in action.method else f"{action.method}()"
        self.call_later(self.run_action, method, self if at_app else self.screen)

    def _imported(self, anything: bool | None) -> None:  # noqa: FBT001 - a dialog's result
        if anything:
            self.switch_mode(MODES[0].name)
        if isinstance(self.screen, DeskScreen):
            self.screen.reload()
        self._count()

    # What everything shows

    def listen(self) -> None:
        """Ask whether somebody else has changed something, and show it where it is seen."""
        start(self, self._listened, group="news", exclusive=True)

    async def _listened(self) -> None:
        try:
            news = await self.work.ask(self.given.desk.news)
        except StoreError as error:
            if isinstance(error, NewerDatabaseError):
                self._tell(trouble(self.given, error), failed=True)
            return
        if news:
            self.work.revision += 1
            self._count()
            if isinstance(self.screen, DeskScreen):
                self.screen.hear()

    @on(DeskScreen.Changed)
    def _count(self) -> None:
        start(self, self._counted, group="counts", exclusive=True)

    async def _counted(self) -> None:
        try:
            count = partial(self.given.desk.counts, on=self.given.today)
            self.counts = await self.work.ask(count)
        except StoreError as error:
            self._tell(trouble(self.given, error), failed=True)

    def _tell(self, text: str, *, failed: bool = False) -> None:
        if isinstance(self.screen, DeskScreen):
            self.screen.tell(text, failed=failed)

    # When the program itself fails

    def _fatal_error(self) -> None:
        """Print where it failed and nothing else; Textual would print every local variable."""
        self.bell()
        failed = self._exception
        error = failed.error if isinstance(failed, WorkerFailed) else failed
        if error is not None and not self._exit_renderables:
            self._exit_renderables.append(Text(told(error, self.given.words)))
        self._close_messages_no_wait()
