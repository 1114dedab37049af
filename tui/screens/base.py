"""What all screens share: the bars, the status line, and desk work whose failures are told."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.message import Message
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from store.errors import StoreError
from tui.actions import CHANGING, Place
from tui.given import Given
from tui.taking_back import TakenBack
from tui.texts.trouble import trouble
from tui.widgets.bars import KeyBar, Nav
from tui.widgets.status import StatusLine
from tui.work import CATCH_UP, CHANGES, LOAD, Work, changes_done, start

Answer = TypeVar("Answer")


class DeskScreen(Screen[None]):
    """A whole screen over the desk; it reloads when it comes back and something was changed."""

    MODE: ClassVar[str] = ""
    PLACES: ClassVar[tuple[Place, ...]]

    @dataclass
    class Changed(Message):
        """Something in the database is no longer as it was."""

    @dataclass
    class Marked(Message):
        """A sentence was made a proposal by hand."""

        proposal: int
        said: str

    def __init__(self, given: Given, work: Work, *, mode: str = "") -> None:
        super().__init__()
        self.mode = mode or self.MODE
        self.given = given
        self.work = work
        self._shown_revision = -1

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Off where the database can only be read and the action would change it."""
        if action in CHANGING and getattr(self.app, "locked", False):
            return False
        return super().check_action(action, parameters)

    def compose(self) -> ComposeResult:
        given = self.given
        yield Nav(self.mode, given.words, given.today, with_closed=given.desk.with_closed)
        yield from self.body()
        yield StatusLine()
        yield Static(self.say("tui.too_small"), id="too-small", markup=False)
        yield KeyBar(self.given.words, *self.PLACES, Place.APP)

    def body(self) -> list[Widget]:
        """What stands between the bars."""
        return []

    def reload(self, came_back: TakenBack | None = None) -> None:
        """Ask the desk afresh; after an undo, show what it brought back."""

    def on_screen_resume(self) -> None:
        start(self, self._catch_up, group=CATCH_UP, exclusive=True)

    def hear(self) -> None:
        """Somebody else has changed something; a screen that has yet to load will see it anyway."""
        if self._shown_revision >= 0:
            start(self, self._catch_up, group=CATCH_UP, exclusive=True)

    async def _catch_up(self) -> None:
        """Reload when something was changed meanwhile; what is still being kept counts as well."""
        await changes_done(self.app)
        if self.is_attached and self._shown_revision != self.work.revision:
            self._shown_revision = self.work.revision
            self.reload()

    def say(self, key: str, /, **parts: object) -> str:
        """Our words."""
        return self.given.words.say(key, **parts)

    def tell(self, text: str, *, failed: bool = False) -> None:
        """A message in the status line."""
        self.query_one(StatusLine).tell(text, trouble=failed)

    def ask(
        self, question: Callable[[], Answer], show: Callable[[Answer], None], *, group: str = LOAD
    ) -> None:
        """Put a question to the desk and show its answer; a newer one of its group replaces it."""
        start(self, partial(self._asked, question, show), group=group, exclusive=True)

    async def _asked(self, question: Callable[[], Answer], show: Callable[[Answer], None]) -> None:
        try:
            answer = await self.work.ask(question)
        except StoreError as error:
            if self.is_attached:
                self.tell(trouble(self.given, error), failed=True)
            return
        if self.is_attached:
            show(answer)

    def change(
        self,
        do: Callable[[], Answer],
        done: Callable[[Answer], None],
        *,
        failed: Callable[[StoreError], None] | None = None,
    ) -> None:
        """Change something on the desk; the app runs it, so that leaving the screen loses nothing."""
        self.work.passed_over = None
        start(self.app, partial(self._changed, do, done, failed), group=CHANGES)

    def _not_done(self, _error: StoreError) -> None:
        self.reload()

    async def _changed(
        self,
        do: Callable[[], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[StoreError], None] | None,
    ) -> None:
        try:
            answer = await self.work.change(do)
        except StoreError as error:
            if self.is_attached:
                self.tell(trouble(self.given, error), failed=True)
                (failed or self._not_done)(error)
            return
        if self.is_attached:
            if self.is_current:
                self._shown_revision = self.work.revision
            done(answer)
            self.post_message(self.Changed())
