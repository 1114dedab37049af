"""Somebody else was faster: what they did, and whether to go on; or both versions, field by field."""

from collections.abc import Iterator
from typing import ClassVar

from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from store.rows import ItemEdit
from store.versions import Versions
from tui.actions import Place, bindings
from tui.given import Given
from tui.meanwhile import Since
from tui.plain import cut, fitted, joined, line, plain
from tui.screens.choice import Answer, Choice
from tui.screens.dialog import Dialog
from tui.texts.history import FIELD_NAMES, event_line
from tui.texts.versions import field_words
from tui.widgets.bars import KeyChips
from tui.widgets.choices import Choices

MOST_ITEMS = 5
WIDEST, LABEL, FRAME = 98, 14, 8
MINE, THEIRS = "mine", "theirs"


class AgainDialog(Choice[int]):
    """Gives 0 to do it all the same."""

    def __init__(self, found: Since, given: Given) -> None:
        words = given.words
        answers = [
            Answer(words.say(f"tui.meanwhile.{name}"), words.say(f"tui.meanwhile_key.{name}"))
            for name in ("again", "leave")
        ]
        super().__init__(words.say("tui.meanwhile.title"), answers, int, at=1)
        self.found = found
        self.given = given

    def inside(self) -> list[Widget]:
        return [Static(Content("\n").join(self._told()), id="since"), *super().inside()]

    def _told(self) -> Iterator[Content]:
        given = self.given
        for item, events in self.found.done[:MOST_ITEMS]:
            yield line(f"»{item.title}«", "bold")
            for event in events:
                yield event_line(given.words, event, today=given.today, zone=given.zone)


class VersionsDialog(Dialog[ItemEdit]):
    """Gives the fields as they were chosen, mine or theirs, side by side.

    What only one of the two has changed is chosen already; of what both have, theirs stands until
    somebody chooses otherwise, since it is kept.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.DIALOG)]

    def __init__(self, versions: Versions, given: Given) -> None:
        words = given.words
        super().__init__(words.say("tui.versions.title"), words.say("tui.versions.hint"))
        self.versions = versions
        self.given = given

    def inside(self) -> list[Widget]:
        words, versions = self.given.words, self.versions
        since = [
            event_line(words, event, today=self.given.today, zone=self.given.zone)
            for event in versions.since
        ]
        heads = [
            fitted(plain(f" {words.say(f'tui.versions.{one}')}", "$dim"), self._column + 3)
            for one in (MINE, THEIRS)
        ]
        return [
            Static(Content("\n").join(since), id="since"),
            Horizontal(Static(classes="label"), Static(joined(*heads)), classes="row"),
            *(self._row(name) for name in versions.changed()),
            KeyChips(words, Place.DIALOG, ("save", "cancel")),
        ]

    def on_mount(self) -> None:
        for first in self.query(Choices)[:1]:
            first.focus()

    def action_save(self) -> None:
        mine = [one.id or "" for one in self.query(Choices) if one.value == MINE]
        self.dismiss(self.versions.chosen(mine))

    def _row(self, name: str) -> Widget:
        """A field's label, and the two versions of it as chips in two columns."""
        words, versions = self.given.words, self.versions
        both = name in versions.disputed()
        label = words.say(f"tui.field.{FIELD_NAMES[name]}")
        chips = {
            which: self._cell(field_words(words, edit, name, self.given.today))
            for which, edit in ((MINE, versions.mine), (THEIRS, versions.theirs))
        }
        chosen = MINE if name in versions.only_mine() else THEIRS
        said = line(f"{label} !" if both else label, "bold $late-words" if both else "$dim")
        return Horizontal(
            Static(said, classes="label"), Choices(chips, chosen, id=name), classes="row"
        )

    @property
    def _column(self) -> int:
        """How wide a version's column is, so that two stand beside a label."""
        return (min(self.app.size.width, WIDEST) - FRAME - LABEL) // 2 - 3

    def _cell(self, said: str) -> str:
        """As wide as the column, so that chips under one another line up."""
        return fitted(cut(line(said), self._column), self._column).plain
