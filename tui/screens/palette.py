"""Commands by name: typed letters find what can be done here, Enter does it."""

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from tui.actions import ACTIONS, Action, Place, bindings
from tui.plain import fitted, joined, line
from tui.screens.dialog import Dialog
from tui.screens.help import keys_of
from tui.widgets.rows import Row, Rows
from wording import Wording

LABEL = 20
KEYS = 14


class Palette(Dialog[Action]):
    """Gives the chosen action."""

    BINDINGS: ClassVar[list[BindingType]] = [
        one for one in bindings(Place.LIST) if one.action in {"up", "down", "page_up", "page_down"}
    ]

    def __init__(self, words: Wording, here: Sequence[Place]) -> None:
        super().__init__(words.say("tui.palette.title"), words.say("tui.palette.hint"))
        self.words = words
        self.offered = [
            one for one in ACTIONS if one.palette and {*one.places} & {*here, Place.APP}
        ]
        self.found = self.offered

    def inside(self) -> list[Widget]:
        placeholder = self.words.say("tui.palette.placeholder")
        return [
            Input(placeholder=placeholder, compact=True),
            Rows(self._draw),
            Static(id="no-command"),
        ]

    def on_mount(self) -> None:
        self.query_one(Input).focus()
        self.query_one(Rows).can_focus = False
        self._fill()

    @on(Input.Changed)
    def _typed(self, message: Input.Changed) -> None:
        wanted = message.value.casefold().split()
        self.found = [
            one for one in self.offered if all(word in self._said(one) for word in wanted)
        ]
        self._fill()

    @on(Input.Submitted)
    def _entered(self) -> None:
        self._give(self.query_one(Rows).key)

    @on(Rows.Opened)
    def _opened(self, message: Rows.Opened) -> None:
        self._give(message.key)

    def action_up(self) -> None:
        self.query_one(Rows).action_up()

    def action_down(self) -> None:
        self.query_one(Rows).action_down()

    def action_page_up(self) -> None:
        self.query_one(Rows).action_page_up()

    def action_page_down(self) -> None:
        self.query_one(Rows).action_page_down()

    def _give(self, number: int | None) -> None:
        if number is not None:
            self.dismiss(self.found[number])

    def _fill(self) -> None:
        self.query_one(Rows).fill([Row(number) for number in range(len(self.found))], at=0)
        nothing = "" if self.found else self.words.say("tui.palette.nothing")
        self.query_one("#no-command", Static).update(line(nothing, "$dim"))

    def _said(self, action: Action) -> str:
        return f"{action.label(self.words)} {action.help(self.words)}".casefold()

    def _draw(self, number: int, width: int) -> list[Content]:
        action = self.found[number]
        keys = line(keys_of(action, self.words), "bold $chosen")
        label = fitted(line(action.label(self.words), "bold"), LABEL)
        says = fitted(line(action.help(self.words), "$dim"), max(0, width - LABEL - KEYS - 3))
        return [joined(Content(" "), label, Content(" "), says, Content(" "), fitted(keys, KEYS))]
