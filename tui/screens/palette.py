"""Commands by name: typed letters find what can be done here, Enter does it."""

from collections.abc import Sequence

from textual import on
from textual.content import Content
from textual.widgets import Input

from tui.actions import ACTIONS, Action, Place
from tui.plain import fitted, joined, line
from tui.screens.help import keys_of
from tui.screens.searching import SearchDialog
from wording import Wording

LABEL = 20
KEYS = 14


class Palette(SearchDialog[Action]):
    """Gives the chosen action."""

    def __init__(self, words: Wording, here: Sequence[Place]) -> None:
        title, hint, placeholder = (
            words.say(f"tui.palette.{part}") for part in ("title", "hint", "placeholder")
        )
        super().__init__(title, hint, placeholder)
        self.words = words
        self.offered = [
            one for one in ACTIONS if one.palette and {*one.places} & {*here, Place.APP}
        ]
        self.found = self.offered

    def on_mount(self) -> None:
        super().on_mount()
        self._show()

    @on(Input.Changed)
    def _typed(self, message: Input.Changed) -> None:
        wanted = message.value.casefold().split()
        self.found = [
            one for one in self.offered if all(word in self._said(one) for word in wanted)
        ]
        self._show()

    def _show(self) -> None:
        self.fill(len(self.found), "" if self.found else self.words.say("tui.palette.nothing"))

    def result(self, number: int) -> Action:
        return self.found[number]

    def _said(self, action: Action) -> str:
        return f"{action.label(self.words)} {action.help(self.words)}".casefold()

    def draw(self, number: int, width: int) -> list[Content]:
        action = self.found[number]
        keys = line(keys_of(action, self.words), "bold $chosen")
        label = fitted(line(action.label(self.words), "bold"), LABEL)
        says = fitted(line(action.help(self.words), "$dim"), max(0, width - LABEL - KEYS - 3))
        return [joined(Content(" "), label, Content(" "), says, Content(" "), fitted(keys, KEYS))]
