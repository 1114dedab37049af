"""How far a run has come, on the error stream: a line that renews itself, and only in a terminal."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from wording import Wording

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress, Task, TaskID
    from rich.text import Text

SPEED_OVER = 30.0


class Shown(Protocol):
    """Is told of each file and the pages in it."""

    def __call__(self, pages: int) -> None: ...


@contextmanager
def progress(
    total: int, words: Wording, *, quiet: bool, console: "Console | None" = None
) -> Iterator[Shown]:
    """Show how many files of `total` are done; nothing without a terminal, or where `quiet`."""
    if quiet or not total or (console is None and not sys.stderr.isatty()):
        yield _nothing
        return
    bar = _bar(words, console or _terminal())
    with bar:
        yield _Shown(bar, bar.add_task("", total=total, pages=0))


def _nothing(pages: int) -> None:
    del pages


class _Shown:
    def __init__(self, bar: "Progress", task: "TaskID") -> None:
        self._bar = bar
        self._task = task
        self._pages = 0

    def __call__(self, pages: int) -> None:
        self._pages += pages
        self._bar.update(self._task, advance=1, pages=self._pages)


def _terminal() -> "Console":
    from rich.console import Console

    return Console(stderr=True)


def _bar(words: Wording, console: "Console") -> "Progress":
    from rich.progress import BarColumn, Progress, ProgressColumn
    from rich.text import Text

    class Numbers(ProgressColumn):
        """The files, the pages, how fast, and how long it will take."""

        def render(self, task: "Task") -> "Text":
            return Text(_numbers(task, words))

    # Our own lines go above the bar; into a file they go as they are.
    both = sys.stdout.isatty()
    return Progress(
        BarColumn(bar_width=24),
        Numbers(),
        console=console,
        redirect_stdout=both,
        redirect_stderr=both,
        speed_estimate_period=SPEED_OVER,
        transient=True,
    )


def _numbers(task: "Task", words: Wording) -> str:
    pages = int(task.fields["pages"])
    told = [
        words.say("cli.progress.files", done=int(task.completed), total=int(task.total or 0)),
        words.count("cli.progress.pages", pages),
    ]
    if task.speed and pages:
        per_file = pages / max(task.completed, 1)
        told.append(words.say("cli.progress.rate", rate=round(task.speed * per_file)))
    if task.time_remaining is not None:
        minutes, seconds = divmod(round(task.time_remaining), 60)
        told.append(words.say("cli.progress.left", left=f"{minutes}:{seconds:02}"))
    return " · ".join(told)
