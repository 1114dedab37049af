"""Import minutes: a file or folder is picked or typed, and read while the screen goes on."""

import asyncio
from contextlib import closing
from functools import partial
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static
from textual.worker import Worker, get_current_worker

from store.errors import StoreError
from store.rows import Imported
from tui.actions import Place, bindings
from tui.folder import Entry, Lies, entries
from tui.given import Given
from tui.importing import Progress, path_of
from tui.paths import Paths
from tui.plain import line
from tui.screens.dialog import Dialog
from tui.texts.importing import came_to, entry_line, file_line, under_way
from tui.texts.trouble import trouble
from tui.widgets.rows import Row, Rows
from tui.work import LOAD, Work, start


class ImportDialog(Dialog[bool]):
    """Gives whether anything was imported.

    The list shows what can be picked, and from the start of an import on what came of each file.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.PICKER)]

    def __init__(self, given: Given, work: Work) -> None:
        super().__init__(given.words.say("tui.import.title"), given.words.say("tui.import.hint"))
        self.given = given
        self.work = work
        self.progress: Progress | None = None
        self._entries: tuple[Entry, ...] = ()
        self._worker: Worker[None] | None = None

    def inside(self) -> list[Widget]:
        words = self.given.words
        return [
            Static(line(words.say("tui.import.prompt"), "$dim")),
            Input(compact=True, id="path", suggester=Paths()),
            Static(id="sum"),
            Rows(self._draw, id="files"),
        ]

    def on_mount(self) -> None:
        self.query_one("#path").focus()
        self._look_in(self.given.folder)

    # Picking

    def _look_in(self, folder: str) -> None:
        """Show what lies in a folder; another disk may take its time."""
        start(self, partial(self._looked_in, folder), group=LOAD, exclusive=True)

    async def _looked_in(self, folder: str) -> None:
        found = await asyncio.to_thread(entries, folder)
        if found is not None and not self._is_reading:
            self.progress = None
            self._entries = found
            self.query_one("#sum", Static).update(line(found[0].path, "$dim"))
            self._fill(len(found))

    def action_list(self) -> None:
        """From the field into the list."""
        self.query_one("#files").focus()

    def action_above(self) -> None:
        """To the folder above, as long as something is to be picked."""
        above = next((one for one in self._entries if one.kind is Lies.ABOVE), None)
        if above is not None and self.progress is None:
            self._look_in(above.path)

    @on(Rows.Opened)
    def _picked(self, message: Rows.Opened) -> None:
        if self.progress is not None or not 0 <= message.key < len(self._entries):
            return
        entry = self._entries[message.key]
        if entry.kind in {Lies.WHOLE, Lies.FILE}:
            self._import(entry.path)
        else:
            self._look_in(entry.path)

    @on(Input.Submitted)
    def _typed(self, message: Input.Submitted) -> None:
        path = path_of(message.value)
        if path:
            self._import(path)
        elif self.progress is not None:
            self.action_cancel()
        else:
            self.query_one("#files").focus()

    # Reading

    @property
    def _is_reading(self) -> bool:
        return self._worker is not None and not self._worker.is_finished

    def _import(self, path: str) -> None:
        if self._is_reading:
            return
        self.progress = Progress()
        self._fill(0)
        self._tell(line(self.given.words.say("tui.import.running"), "bold $chosen"))
        self._worker = self.run_worker(partial(self._read, path), thread=True)

    def action_cancel(self) -> None:
        """Leave; an import under way ends after its present file, and what was read is kept."""
        if self._worker is not None:
            self._worker.cancel()
        self.dismiss(self.progress is not None and self.progress.read > 0)

    def _read(self, path: str) -> None:
        """In a thread: the files one by one, each posted to the screen."""
        worker = get_current_worker()
        show = self.app.call_from_thread
        try:
            run = self.given.import_paths([path])
            show(self._begun, run.total)
            with closing(run.files()) as results:
                for result in results:
                    if worker.is_cancelled:
                        return
                    show(self._one, result)
        except StoreError as error:
            show(self._tell, line(trouble(self.given, error), "bold $late-words"))
            return
        finally:
            self.work.revision += 1
        show(self._finished)

    def _begun(self, total: int) -> None:
        self.progress = Progress(total)

    def _one(self, result: Imported) -> None:
        if self.progress is None:
            return
        self.progress.add(result)
        if self.progress.is_worth_showing:
            self._fill(len(self.progress.told))
            self.query_one("#files", Rows).action_last()
            self._tell(under_way(self.progress, self.given.words))

    def _finished(self) -> None:
        words, progress = self.given.words, self.progress
        if progress is None or not progress.total:
            self._tell(line(words.say("tui.import.nothing"), "bold $late-words"))
            return
        self._fill(len(progress.told))
        self._tell(came_to(progress, words))
        self.query_one("#path", Input).value = ""

    # What is shown

    def _fill(self, number: int) -> None:
        picks = self.progress is None
        keys = [Row(key if picks else None) for key in range(number)]
        self.query_one("#files", Rows).fill(keys, at=0 if picks else None)

    def _tell(self, content: Content) -> None:
        self.query_one("#sum", Static).update(content)

    def _draw(self, number: int, width: int) -> list[Content]:
        if self.progress is None:
            return [entry_line(self._entries[number], width, self.given.words)]
        return [file_line(self.progress.told[number], self.given.words)]
