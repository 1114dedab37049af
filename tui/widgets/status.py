"""One line that tells what just happened, over the foot of the screen and gone again by itself."""

from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static

from tui.plain import line

SHOWN = 6.0
TROUBLE_SHOWN = 20.0


class StatusLine(Static):
    """Says what was done or undone, and what went wrong with what to do about it."""

    def __init__(self) -> None:
        super().__init__("")
        self._timer: Timer | None = None

    def tell(self, text: str, *, trouble: bool = False) -> None:
        """Show `text`, which is plain, for some seconds."""
        if self._timer is not None:
            self._timer.stop()
        self.set_class(trouble, "-trouble")
        self.update(line(text))
        self.add_class("-shown")
        self._timer = self.set_timer(TROUBLE_SHOWN if trouble else SHOWN, self.clear)

    def clear(self) -> None:
        """Make room again."""
        self.remove_class("-shown")
        self.update(Content(""))
