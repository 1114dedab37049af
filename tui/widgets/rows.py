"""The one list of the app: it draws only the lines that are seen, and keeps what it drew.

Screens say how many rows there are, how high each is, and how one is drawn. Nothing is built per
row, so a list of a hundred thousand opens as fast as one of ten.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.style import Style
from textual.visual import Visual

from tui.actions import Place, bindings
from tui.plain import fitted


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the list; one without a key is a heading, which the cursor passes over.

    One that `unfolds` is opened by a single click.
    """

    key: int | None
    height: int = 1
    unfolds: bool = False


Draw = Callable[[int, int], Sequence[Content]]
"""The lines of row number … at a width of …; as many lines as the row is high."""


class Rows(ScrollView, can_focus=True, inherit_bindings=False):
    """A scrolling list with a cursor on one of its rows."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"rows--cursor"}
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.LIST)]

    @dataclass
    class Moved(Message):
        """The cursor stands on another row."""

        rows: "Rows"
        key: int

    @dataclass
    class Opened(Message):
        """The row under the cursor was opened, by Enter or a second click."""

        rows: "Rows"
        key: int

    def __init__(self, draw: Draw, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id)
        self._draw = draw
        self._rows: Sequence[Row] = ()
        self._tops: list[int] = [0]
        self._at = -1
        self._drawn: dict[tuple[int, int, bool], list[Strip]] = {}

    # What screens ask for

    @property
    def key(self) -> int | None:
        """The key of the row under the cursor."""
        return self._rows[self._at].key if 0 <= self._at < len(self._rows) else None

    def fill(self, rows: Sequence[Row], *, at: int | None = None) -> None:
        """Show other rows, the cursor on the one with key `at`, else near where it was."""
        self._rows = rows
        self._tops = [0, *accumulate(row.height for row in rows)]
        self._drawn.clear()
        self.virtual_size = Size(self.virtual_size.width, self._tops[-1])
        number = self._number_of(at)
        self._at = self._nearest(self._at) if number is None else number
        self._seen(animate=False)
        self._tell()
        self.refresh()

    def seen(self) -> list[int]:
        """The keys of the rows that are seen now."""
        top = self.scroll_offset.y
        first, last = self._row_at(top), self._row_at(top + max(0, self.size.height - 1))
        if first is None:
            return []
        shown = self._rows[first : len(self._rows) if last is None else last + 1]
        return [row.key for row in shown if row.key is not None]

    def forget_drawn(self) -> None:
        """Draw afresh what is scrolled to from now on; what is seen is still right."""
        self._drawn.clear()

    def redraw_all(self) -> None:
        """Draw what is seen afresh, since some values have changed."""
        self._drawn.clear()
        self.refresh()

    def to_line(self, line: int) -> None:
        """Scroll so that a line is near the top."""
        self.scroll_to(y=max(0, line - 2), animate=False)

    def go(self, key: int) -> None:
        """Put the cursor on the row with this key."""
        number = self._number_of(key)
        if number is not None:
            self._move_to(number)

    # Keys and mouse

    def action_up(self) -> None:
        self._step(-1)

    def action_down(self) -> None:
        self._step(1)

    def action_page_up(self) -> None:
        self._page(-1)

    def action_page_down(self) -> None:
        self._page(1)

    def action_first(self) -> None:
        self._move_to(self._nearest(0))
        self.scroll_to(y=0, animate=False)

    def action_last(self) -> None:
        self._move_to(self._nearest(len(self._rows) - 1))
        self.scroll_to(y=self._tops[-1], animate=False)

    def action_open(self) -> None:
        if self.key is not None:
            self.post_message(self.Opened(self, self.key))

    def on_click(self, event: events.Click) -> None:
        number = self._row_at(self.scroll_offset.y + event.y)
        if number is None or self._rows[number].key is None:
            return
        again = number == self._at and event.chain > 1
        self._move_to(number)
        if again or self._rows[number].unfolds:
            self.action_open()

    # Drawing

    def render_line(self, y: int) -> Strip:
        width = self.scrollable_content_region.width
        line = self.scroll_offset.y + y
        number = self._row_at(line)
        if number is None:
            return Strip.blank(width, self.visual_style.rich_style)
        strips = self._strips(number, width)
        return strips[line - self._tops[number]]

    def notify_style_update(self) -> None:
        self._drawn.clear()
        super().notify_style_update()

    def on_resize(self) -> None:
        self._drawn.clear()
        self._seen(animate=False)

    def on_focus(self) -> None:
        self._forget_cursor()

    def on_blur(self) -> None:
        self._forget_cursor()

    def _strips(self, number: int, width: int) -> list[Strip]:
        key = (number, width, number == self._at)
        if key not in self._drawn:
            style = self._style(cursor=number == self._at)
            self._drawn[key] = [
                Visual.to_strips(self, fitted(line, width), width, 1, style)[0]
                for line in self._draw(number, width)
            ]
        return self._drawn[key]

    def _style(self, *, cursor: bool) -> Style:
        return self.get_visual_style("rows--cursor") if cursor else self.visual_style

    def _forget_cursor(self) -> None:
        """The cursor looks different when the list has the keyboard."""
        for cached in [one for one in self._drawn if one[2]]:
            del self._drawn[cached]
        self.refresh()

    # Places

    def _row_at(self, line: int) -> int | None:
        return bisect_right(self._tops, line) - 1 if 0 <= line < self._tops[-1] else None

    def _number_of(self, key: int | None) -> int | None:
        if key is None:
            return None
        return next((n for n, row in enumerate(self._rows) if row.key == key), None)

    def _nearest(self, number: int) -> int:
        """The row at or after `number` that is no heading, else the one before; -1 for none."""
        start = max(0, min(number, len(self._rows) - 1))
        after = (n for n in range(start, len(self._rows)) if self._rows[n].key is not None)
        before = (n for n in range(start - 1, -1, -1) if self._rows[n].key is not None)
        return next(after, next(before, -1))

    def _step(self, by: int) -> None:
        number = self._at + by
        while 0 <= number < len(self._rows) and self._rows[number].key is None:
            number += by
        if 0 <= number < len(self._rows):
            self._move_to(number)
        elif self._at < 0 or by < 0:  # nothing but text, or headings above the first row
            self.scroll_relative(y=by, animate=False)

    def _page(self, by: int) -> None:
        if self._at < 0:
            self.scroll_relative(y=by * max(1, self.size.height - 2), animate=False)
            return
        line = self._tops[self._at] + by * max(1, self.size.height - 2)
        number = self._row_at(max(0, min(line, self._tops[-1] - 1)))
        self._move_to(self._nearest(self._at if number is None else number))

    def _move_to(self, number: int) -> None:
        if number in (self._at, -1):
            return
        self._at = number
        self._seen(animate=False)
        self._tell()
        self.refresh()

    def _seen(self, *, animate: bool) -> None:
        """Scroll so far that the cursor's row is seen, with the heading right above it."""
        if self._at < 0 or not self.size.height:
            return
        first = self._at - 1 if self._at and self._rows[self._at - 1].key is None else self._at
        top = self._tops[first]
        height = self._tops[self._at + 1] - top
        self.scroll_to_region(Region(0, top, 1, height), animate=animate, force=True)

    def _tell(self) -> None:
        if self.key is not None:
            self.post_message(self.Moved(self, self.key))
