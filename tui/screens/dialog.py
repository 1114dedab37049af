"""What dialogs share: a frame with a title over the dimmed screen, Esc to leave."""

from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widget import Widget

from tui.actions import Place, bindings
from tui.plain import line

Result = TypeVar("Result")


class Dialog(ModalScreen[Result | None]):
    """A framed question; it gives None when it is left."""

    BINDINGS: ClassVar[list[BindingType]] = [
        one for one in bindings(Place.DIALOG) if one.action == "cancel"
    ]

    def __init__(self, title: str, hint: str = "") -> None:
        super().__init__()
        self._title = title
        self._hint = hint

    def compose(self) -> ComposeResult:
        with Vertical(id="frame") as frame:
            frame.border_title = line(self._title)
            frame.border_subtitle = line(self._hint) if self._hint else ""
            yield from self.inside()

    def inside(self) -> list[Widget]:
        """What stands in the frame."""
        return []

    def action_cancel(self) -> None:
        self.dismiss(None)
