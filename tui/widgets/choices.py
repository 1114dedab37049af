"""A few values as chips in a row, one of them chosen: arrows move, a click picks."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from tui.plain import plain


class Choices(Widget, can_focus=True):
    """The chips; `value` is the chosen one."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "step(-1)", show=False),
        Binding("right,space", "step(1)", show=False),
        Binding("enter", "leave", show=False),
    ]

    auto_links = False
    value: reactive[str] = reactive("")

    def __init__(self, labels: dict[str, str], value: str, *, id: str) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id)
        self.labels = labels
        self.value = value

    def render(self) -> Content:
        return Content(" ").join(
            self._chip(number, name) for number, name in enumerate(self.labels)
        )

    def offer(self, name: str, label: str) -> None:
        """Add a value, or word one anew."""
        self.labels = {**self.labels, name: label}
        self.refresh()

    def action_step(self, by: int) -> None:
        names = list(self.labels)
        self.value = names[(names.index(self.value) + by) % len(names)]

    def action_choose(self, number: int) -> None:
        self.value = list(self.labels)[number]
        self.focus()

    def action_leave(self) -> None:
        self.screen.focus_next()

    def on_focus(self) -> None:
        self.refresh()

    def on_blur(self) -> None:
        self.refresh()

    def _chip(self, number: int, name: str) -> Content:
        style = "$foreground on $button"
        if name == self.value:
            style = "bold $chosen-text on $chosen" + (" underline" if self.has_focus else "")
        chip = plain(f" {self.labels[name]} ", style)
        return chip.stylize(Style.from_meta({"@click": f"choose({number})"}))
