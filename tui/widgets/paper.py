"""A document's lines; the arrow keys go from sentence to sentence, which the screen knows of."""

from dataclasses import dataclass

from textual import events
from textual.geometry import Region
from textual.message import Message

from tui.widgets.rows import Rows


class Paper(Rows, inherit_bindings=True):
    """It says what was asked for; the screen answers by drawing and scrolling."""

    COMPONENT_CLASSES = Rows.COMPONENT_CLASSES

    @dataclass
    class Stepped(Message):
        """Another sentence is wanted, so many on."""

        by: int

    @dataclass
    class Pointed(Message):
        """A line was clicked."""

        line: int

    def action_up(self) -> None:
        self.post_message(self.Stepped(-1))

    def action_down(self) -> None:
        self.post_message(self.Stepped(1))

    def on_click(self, event: events.Click) -> None:
        number = self._row_at(self.scroll_offset.y + event.y)
        if number is not None:
            self.post_message(self.Pointed(number))

    def show_lines(self, first: int, last: int) -> None:
        """Scroll only so far that these lines are seen."""
        self.scroll_to_region(Region(0, first, 1, last - first + 1), animate=False, force=True)
