"""Every key that works, by place, made from the table of actions."""

from collections.abc import Iterator

from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui.actions import Action, Place, at, key_name
from tui.plain import joined, line
from tui.screens.dialog import Dialog
from tui.widgets.sheet import Sheet
from wording import Wording

KEYS = 17


class HelpDialog(Dialog[None]):
    """The keys of this place first, then those of the others."""

    def __init__(self, words: Wording, here: tuple[Place, ...]) -> None:
        super().__init__(words.say("tui.help.title"), words.say("tui.help.hint"))
        self.words = words
        self.places = [*here, *(place for place in Place if place not in here)]

    def inside(self) -> list[Widget]:
        lines = [one for place in self.places for one in self._section(place)]
        return [Sheet(Static(Content("\n").join(lines)))]

    def on_mount(self) -> None:
        self.query_one(Sheet).focus()

    def _section(self, place: Place) -> Iterator[Content]:
        yield line(self.words.say(f"tui.place.{place}"), "bold $chosen")
        for action in at(place):
            if action.keys:
                keys = line(keys_of(action, self.words), "bold")
                gap = Content(" " * max(1, KEYS - keys.cell_length))
                yield joined(Content("  "), keys, gap, line(action.help(self.words)))
        yield Content("")


def keys_of(action: Action, words: Wording) -> str:
    """»R, E, F2«."""
    return ", ".join(key_name(key, words) for key in action.keys)
