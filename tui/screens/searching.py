"""What dialogs share in which typed letters find rows: the letters go to the field, the arrows to the rows."""

from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from tui.actions import Place, bindings
from tui.plain import line
from tui.screens.dialog import Dialog, Result
from tui.widgets.rows import Row, Rows

MOVES = frozenset({"up", "down", "page_up", "page_down"})


class SearchDialog(Dialog[Result]):
    """A field, rows below it, and a line that tells; Enter or a click gives a row."""

    BINDINGS: ClassVar[list[BindingType]] = [
        one for one in bindings(Place.LIST) if one.action in MOVES
    ]

    def __init__(self, title: str, hint: str, placeholder: str, *, height: int = 1) -> None:
        super().__init__(title, hint)
        self._placeholder = placeholder
        self._height = height

    def inside(self) -> list[Widget]:
        return [
            Input(placeholder=self._placeholder, compact=True),
            Rows(self.draw),
            Static(id="told"),
        ]

    def on_mount(self) -> None:
        self.query_one(Input).focus()
        self.query_one(Rows).can_focus = False

    def draw(self, number: int, width: int) -> list[Content]:
        """The lines of a row."""
        raise NotImplementedError

    def result(self, number: int) -> Result:
        """What choosing a row gives."""
        raise NotImplementedError

    def fill(self, count: int, told: str) -> None:
        """Show so many rows from the first on."""
        rows = [Row(number, self._height) for number in range(count)]
        self.query_one(Rows).fill(rows, at=0)
        self.tell(told)

    def tell(self, text: str) -> None:
        self.query_one("#told", Static).update(line(text, "$dim"))

    @on(Input.Submitted)
    def _entered(self) -> None:
        self._give(self.query_one(Rows).key)

    @on(Rows.Opened)
    def _opened(self, message: Rows.Opened) -> None:
        self._give(message.key)

    def _give(self, number: int | None) -> None:
        if number is not None:
            self.dismiss(self.result(number))

    def action_up(self) -> None:
        self.query_one(Rows).action_up()

    def action_down(self) -> None:
        self.query_one(Rows).action_down()

    def action_page_up(self) -> None:
        self.query_one(Rows).action_page_up()

    def action_page_down(self) -> None:
        self.query_one(Rows).action_page_down()
