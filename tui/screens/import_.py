"""Import minutes: a path is typed, each file is told as it is read, and nothing is read twice."""

from functools import partial

from textual import on
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static
from textual.worker import Worker, get_current_worker

from store.errors import StoreError
from tui.given import Given
from tui.importing import Imported, import_all, path_of
from tui.paths import Paths
from tui.plain import joined, line
from tui.screens.dialog import Dialog
from tui.texts.trouble import trouble
from tui.widgets.rows import Row, Rows
from tui.work import Work

SIGNS = {"read": "✓", "corrected": "✓", "known": "=", "refused": "×"}


class ImportDialog(Dialog[bool]):
    """Gives whether anything was imported."""

    def __init__(self, given: Given, work: Work) -> None:
        super().__init__(given.words.say("tui.import.title"), given.words.say("tui.import.hint"))
        self.given = given
        self.work = work
        self.results: list[Imported] = []
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

    @on(Input.Submitted)
    def _start(self, message: Input.Submitted) -> None:
        path = path_of(message.value)
        if not path and self.results:
            self.action_cancel()
        if not path or (self._worker is not None and not self._worker.is_finished):
            return
        self.results.clear()
        self._tell(self.given.words.say("tui.import.running"))
        self._worker = self.run_worker(partial(self._read, path), thread=True)

    def action_cancel(self) -> None:
        """Leave; an import under way ends after its present file, and what was read is kept."""
        if self._worker is not None:
            self._worker.cancel()
        self.dismiss(any(one.status in {"read", "corrected"} for one in self.results))

    def _read(self, path: str) -> None:
        """In a thread: the files one by one, each posted to the screen."""
        worker = get_current_worker()
        try:
            for result in import_all([path], self.given):
                if worker.is_cancelled:
                    return
                self.app.call_from_thread(self._one, result)
        except StoreError as error:
            told = trouble(self.given, error)
            self.app.call_from_thread(partial(self._tell, told, failed=True))
            return
        finally:
            self.work.revision += 1
        self.app.call_from_thread(self._finished)

    def _one(self, result: Imported) -> None:
        self.results.append(result)
        rows = self.query_one("#files", Rows)
        rows.fill([Row(None)] * len(self.results))
        rows.action_last()
        self._tell(self.given.words.count("tui.import.so_far", len(self.results)))

    def _finished(self) -> None:
        words = self.given.words
        proposals = sum(one.proposals for one in self.results)
        if not self.results:
            self._tell(words.say("tui.import.nothing"), failed=True)
            return
        told = words.count("tui.import.files", len(self.results))
        self._tell(f"{told} · {words.count('tui.import.proposals', proposals)}")
        self.query_one("#path", Input).value = ""

    def _tell(self, text: str, *, failed: bool = False) -> None:
        style = "bold $late-words" if failed else "bold $chosen"
        self.query_one("#sum", Static).update(line(text, style))

    def _draw(self, number: int, width: int) -> list[Content]:
        del width
        one = self.results[number]
        words = self.given.words
        if one.error is not None:
            said, style = words.say(f"errors.{one.error.code}", **one.error.details), "$late-words"
        else:
            said, style = words.count(f"tui.import.{one.status}", one.proposals), "$dim"
        sign = line(SIGNS[one.status], style)
        return [joined(sign, Content(" "), line(one.file), Content("  "), line(said, style))]
