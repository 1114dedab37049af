"""From when items show again, and what they wait for meanwhile."""

from datetime import date
from typing import ClassVar

from textual import on
from textual.widget import Widget
from textual.widgets import Input, Static

from store.rows import ItemState
from store.versions import Standing
from tui.plain import line
from tui.reading import Understood
from tui.screens.day import DayDialog, first_day


class SnoozeDialog(DayDialog[tuple[date | None]]):
    """A day to show from; no words wake what rests."""

    NAME: ClassVar[str] = "snooze"

    def answered(self, understood: Understood) -> None:
        if understood.due is None:
            if understood.clear and any(row.not_before is not None for row in self.rows):
                self.dismiss((None,))
            return
        day = first_day(understood.due)
        if day is not None:
            self.dismiss((day,))


class WaitDialog(DayDialog[Standing]):
    """What is waited for, and perhaps the day to come back to it; one of the two is enough."""

    NAME: ClassVar[str] = "wait"

    def inside(self) -> list[Widget]:
        what = line(self.given.words.say("tui.wait.what"), "$dim")
        return [Static(what), Input(compact=True, id="what"), *super().inside()]

    @on(Input.Submitted, "#what")
    def _next(self) -> None:
        self.query_one("#due").focus()

    def answered(self, understood: Understood) -> None:
        what = self.query_one("#what", Input).value.strip() or None
        until = None if understood.due is None else first_day(understood.due)
        if understood.clear and (what or until):
            self.dismiss(Standing(ItemState.WAITING, what, until))
