"""Questions and changes on the desk, off the screen's thread: keys are answered while SQLite works.

Questions may overlap. Changes run one after another, in the order of the keys, so that undo after
three quick accepts takes back the third; none is lost when the screen it came from is left.
"""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar, cast

from textual.app import App
from textual.dom import DOMNode
from textual.worker import WorkerError

if TYPE_CHECKING:
    from textual.worker import WorkType

CHANGES = "changes"  # the workers' group
Answer = TypeVar("Answer")
# Groups of questions: what a screen shows, and what a key needs before it can do its work
LOAD, QUESTION = "load", "question"
CATCH_UP = "catch-up"  # what waits for changes before it loads
Task = Callable[[], Coroutine[Any, Any, None]]


def start(node: DOMNode, task: Task, *, group: str, exclusive: bool = False) -> None:
    """Run a task as a worker of `node`; an exclusive one takes the place of its group's last.

    Textual gets the function and not its coroutine, which would never be awaited when its turn
    does not come.
    """
    node.run_worker(cast("WorkType[None]", task), group=group, exclusive=exclusive)


class Work:
    """`revision` grows with each change, so that a screen knows when what it shows is old.

    `passed_over` is the change that could not be taken back: undo then goes on to those before it.
    """

    def __init__(self) -> None:
        self.revision = 0
        self.passed_over: int | None = None
        self._order = asyncio.Lock()
        self._opening = asyncio.Lock()
        self._opened = False

    async def ask(self, question: Callable[[], Answer]) -> Answer:
        """The answer to a question; the first one has the desk for itself.

        It is the one that imports SQLModel, and two threads that import it at once meet half of it.
        """
        if self._opened:
            return await asyncio.to_thread(question)
        async with self._opening:
            answer = await asyncio.to_thread(question)
            self._opened = True
            return answer

    async def change(self, do: Callable[[], Answer]) -> Answer:
        """What a change gave, once all earlier ones are done."""
        async with self._order:
            try:
                return await self.ask(do)
            finally:
                self.revision += 1


async def changes_done(app: App[None]) -> None:
    """Wait until every change that was asked for is done, also one whose worker has yet to begin.

    Whoever waits may be replaced by another; unshielded, that would cancel what is waited for.
    """
    asked = [worker for worker in app.workers if worker.group == CHANGES]
    with suppress(WorkerError):  # a failure is told by the screen that asked
        await asyncio.shield(app.workers.wait_for_complete(asked))
