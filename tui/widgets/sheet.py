"""Text longer than the screen: scrolled by the same keys as a list, and by no others."""

from typing import ClassVar

from textual.binding import BindingType
from textual.containers import VerticalScroll

from tui.actions import Place, bindings


class Sheet(VerticalScroll, inherit_bindings=False, can_focus=True):
    """A scrolling sheet; left and right stay free for its screen."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.LIST)]

    def action_up(self) -> None:
        self.scroll_up(animate=False)

    def action_down(self) -> None:
        self.scroll_down(animate=False)

    def action_first(self) -> None:
        self.scroll_home(animate=False)

    def action_last(self) -> None:
        self.scroll_end(animate=False)

    def action_page_up(self) -> None:
        self.scroll_page_up(animate=False)

    def action_page_down(self) -> None:
        self.scroll_page_down(animate=False)

    def action_open(self) -> None:
        """Enter opens nothing here."""
