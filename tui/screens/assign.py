"""Who has an item now: names with commas between, completed from those that the desk knows."""

from collections.abc import Sequence

from textual import on
from textual.widget import Widget
from textual.widgets import Input, Static

from importers.proposals import Responsible
from store.errors import StoreError
from store.rows import ItemRow
from tui.given import Given
from tui.names import Names
from tui.plain import line
from tui.reading import responsibles_of
from tui.screens.dialog import Dialog
from tui.work import Work, start


class AssignDialog(Dialog[tuple[Responsible, ...]]):
    """Enter gives the items to those who are named; an empty line gives them to nobody."""

    def __init__(self, title: str, rows: Sequence[ItemRow], given: Given, work: Work) -> None:
        super().__init__(title, given.words.say("tui.assign.hint"))
        self.before = tuple(dict.fromkeys(one for row in rows for one in row.responsibles))
        self.given = given
        self.work = work
        self.names = Names()

    def inside(self) -> list[Widget]:
        before = ", ".join(one.name for one in self.before)
        return [
            Static(line(self.given.words.say("tui.assign.prompt"), "$dim")),
            Input(before, compact=True, id="responsible", suggester=self.names),
        ]

    def on_mount(self) -> None:
        start(self, self._complete, group="complete")

    async def _complete(self) -> None:
        try:
            self.names.people = await self.work.ask(self.given.desk.people)
        except StoreError:
            return  # names make typing easier; without them it still works

    @on(Input.Submitted)
    def _given(self, message: Input.Submitted) -> None:
        self.dismiss(responsibles_of(message.value, self.before))
