"""A day typed in words and read at once: what dialogs that need one share."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import ClassVar

from textual import on
from textual.widget import Widget
from textual.widgets import Input, Static

from importers.proposals import Due
from store.errors import StoreError
from store.rows import ItemRow
from tui.given import Given
from tui.plain import line, plain
from tui.reading import DueReader, Understood
from tui.screens.dialog import Dialog, Result
from tui.texts.due_reading import reading_lines
from tui.work import Work, start


class DayDialog(Dialog[Result]):
    """Words counted from today; what they are read as stands below while one types."""

    NAME: ClassVar[str]

    def __init__(self, title: str, rows: Sequence[ItemRow], given: Given, work: Work) -> None:
        super().__init__(title, given.words.say(f"tui.{self.NAME}.hint"))
        self.rows = rows
        self.given = given
        self.work = work
        self.reader = DueReader(given.read_due, given.today)

    def inside(self) -> list[Widget]:
        return [
            Static(line(self.given.words.say(f"tui.{self.NAME}.prompt"), "$dim")),
            Input(compact=True, id="due"),
            Static(id="reading"),
        ]

    def answered(self, understood: Understood) -> None:
        """Enter was pressed; dismiss with an answer, or do nothing where there is none yet."""
        raise NotImplementedError

    def on_mount(self) -> None:
        self._show()
        start(self, self._meetings, group="meetings")

    async def _meetings(self) -> None:
        """»næste møde« needs the forum's meetings; other words do not."""
        try:
            meetings = await self.work.ask(partial(self.given.desk.meetings, self.rows[0].forum))
        except StoreError:
            return
        self.reader = DueReader(self.given.read_due, self.given.today, meetings)
        self._show()

    @on(Input.Changed, "#due")
    def _show(self) -> None:
        lines = reading_lines(self._read, self.given.today, self.given.words, self.given.today)
        self.query_one("#reading", Static).update(plain("\n").join(lines))

    @on(Input.Submitted, "#due")
    def _given(self) -> None:
        self.answered(self._read)

    @property
    def _read(self) -> Understood:
        return self.reader.read(self.query_one("#due", Input).value)


def first_day(due: Due) -> date | None:
    """The day on which a due begins: »uge 44« shows from its Monday on."""
    return due.start or due.end
