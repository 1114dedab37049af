"""Another day for one or several items: words typed and read at once, or a key for the usual ones."""

from functools import partial

from textual import on
from textual.widget import Widget
from textual.widgets import Input, Static

from store.errors import StoreError
from tui.given import Given
from tui.plain import line, plain
from tui.reading import DueReader, Understood
from tui.screens.dialog import Dialog
from tui.texts.due_reading import reading_lines
from tui.work import Work, start


class PostponeDialog(Dialog[Understood]):
    """Enter moves the due to what the words are read as, counted from today."""

    def __init__(self, title: str, forum: str | None, given: Given, work: Work) -> None:
        super().__init__(title, given.words.say("tui.postpone.hint"))
        self.forum = forum
        self.given = given
        self.work = work
        self.reader = DueReader(given.read_due, given.today)

    def inside(self) -> list[Widget]:
        return [
            Static(line(self.given.words.say("tui.postpone.prompt"), "$dim")),
            Input(compact=True, id="due"),
            Static(id="reading"),
        ]

    def on_mount(self) -> None:
        self._show()
        start(self, self._meetings, group="meetings")

    async def _meetings(self) -> None:
        """»næste møde« needs the forum's meetings; other words do not."""
        try:
            meetings = await self.work.ask(partial(self.given.desk.meetings, self.forum))
        except StoreError:
            return
        self.reader = DueReader(self.given.read_due, self.given.today, meetings)
        self._show()

    @on(Input.Changed)
    def _show(self) -> None:
        understood = self.reader.read(self._typed)
        lines = reading_lines(understood, self.given.today, self.given.words, self.given.today)
        self.query_one("#reading", Static).update(plain("\n").join(lines))

    @on(Input.Submitted)
    def _given(self) -> None:
        understood = self.reader.read(self._typed)
        if understood.clear and understood.due is not None:
            self.dismiss(understood)

    @property
    def _typed(self) -> str:
        return self.query_one("#due", Input).value
