"""How much is left in the review queue, said as fully as its width allows."""

from textual.widgets import Static

from tui.queue import Queue
from tui.texts.queue_line import left_line
from wording import Wording


class Left(Static):
    """»5 forslag tilbage · 2 måske · 3 klaret«."""

    def __init__(self, words: Wording) -> None:
        super().__init__(id="left")
        self.words = words
        self._queue = Queue()

    def show(self, queue: Queue) -> None:
        """Count this queue."""
        self._queue = queue
        self.update(left_line(queue, self.content_size.width, self.words))

    def on_resize(self) -> None:
        self.show(self._queue)
