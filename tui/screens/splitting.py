"""One item that is two things to do: a title for each."""

from collections.abc import Sequence
from dataclasses import replace

from textual import on
from textual.widget import Widget
from textual.widgets import Input, Static

from store.rows import ItemEdit, ItemRow
from tui.plain import line
from tui.screens.dialog import Dialog
from tui.screens.edit import fields_of
from wording import Wording


class SplitDialog(Dialog[Sequence[ItemEdit]]):
    """Both keep who, when and the sentence; what differs is corrected afterwards."""

    def __init__(self, row: ItemRow, words: Wording) -> None:
        super().__init__(
            words.say("tui.split.title", what=f"»{row.title}«"), words.say("tui.split.hint")
        )
        self.fields = fields_of(row)
        self.words = words

    def inside(self) -> list[Widget]:
        return [
            Static(line(self.words.say("tui.split.first"), "$dim")),
            Input(self.fields.title, compact=True, id="first", select_on_focus=False),
            Static(line(self.words.say("tui.split.second"), "$dim")),
            Input(compact=True, id="second"),
        ]

    @on(Input.Submitted)
    def _next(self) -> None:
        fields = [self.query_one(f"#{name}", Input) for name in ("first", "second")]
        empty = next((field for field in fields if not field.value.strip()), None)
        if empty is not None:
            empty.focus()
        else:
            self.dismiss([replace(self.fields, title=field.value) for field in fields])
