"""A question answered by typing one line: a note, a path, a search in a list."""

from textual import on
from textual.widget import Widget
from textual.widgets import Input, Static

from tui.plain import line
from tui.screens.dialog import Dialog


class Entry(Dialog[str]):
    """Enter gives the text; an empty one gives nothing."""

    def __init__(self, title: str, prompt: str, hint: str = "") -> None:
        super().__init__(title, hint)
        self.prompt = prompt

    def inside(self) -> list[Widget]:
        return [Static(line(self.prompt, "$dim")), Input(compact=True)]

    @on(Input.Submitted)
    def _given(self, message: Input.Submitted) -> None:
        self.dismiss(message.value.strip() or None)
