"""The one table of what a key does, from which bindings, footer, palette and help are made.

Nothing accepts on Enter, which repeats when held down, and nothing is on A, which Danes would
read as »afvis« and others as »accept«. No key needs AltGr on a Danish keyboard.
"""

from dataclasses import dataclass
from enum import StrEnum

from textual.binding import Binding

from wording import Wording


class Place(StrEnum):
    """Where a key works."""

    APP = "app"
    LIST = "list"
    REVIEW = "review"
    DUE = "due"
    ITEM = "item"
    YEAR = "year"
    REPORT = "report"
    SOURCE = "source"
    DIALOG = "dialog"
    PICKER = "picker"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do: `group.name` finds its words, `do` is its method (`action_…`).

    The first of `keys` is the one that is shown; letters work as capitals too. `footer` says
    whether it has a hint there, `palette` whether the command palette offers it.
    """

    group: str
    name: str
    keys: tuple[str, ...]
    places: tuple[Place, ...]
    do: str = ""
    footer: bool = True
    palette: bool = True

    @property
    def id(self) -> str:
        return f"{self.group}.{self.name}"

    @property
    def method(self) -> str:
        return self.do or self.name

    def label(self, words: Wording) -> str:
        """What the footer says, in a word."""
        return words.say(f"keys.{self.group}.{self.name}.label")

    def help(self, words: Wording) -> str:
        """What it does, in a sentence."""
        return words.say(f"keys.{self.group}.{self.name}.help")


@dataclass(frozen=True, slots=True)
class Mode:
    """One of the app's screens, as the navigation row names it; its digit is its place."""

    name: str
    counted: str = ""


MODES = (
    Mode("review", counted="pending"),
    Mode("due", counted="open"),
    Mode("year"),
    Mode("report"),
)

_APP, _LIST, _REVIEW, _DUE, _ITEM, _YEAR, _REPORT, _SOURCE, _DIALOG, _PICKER = (
    (place,) for place in Place
)
_WITH_ITEM = (Place.DUE, Place.ITEM, Place.YEAR)
_IN_LIST = (Place.DUE, Place.ITEM)

ACTIONS: tuple[Action, ...] = (
    Action("review", "accept", ("g", "y"), _REVIEW),
    Action("review", "edit", ("r", "e", "f2"), _REVIEW),
    Action("review", "reject", ("x", "delete"), _REVIEW),
    Action("review", "next", ("n",), _REVIEW),
    Action("review", "source", ("o",), _REVIEW),
    Action("review", "merge", ("b",), _REVIEW, footer=False),
    Action("review", "split", ("p",), _REVIEW, footer=False),
    Action("review", "unfold", ("right",), _REVIEW, footer=False),
    Action("review", "fold", ("left",), _REVIEW, footer=False),
    Action("year", "earlier", ("left",), _YEAR),
    Action("year", "later", ("right",), _YEAR),
    Action("year", "now", ("d",), _YEAR),
    Action("item", "close", ("l",), _WITH_ITEM),
    Action("item", "edit", ("r", "e", "f2"), _WITH_ITEM),
    Action("item", "postpone", ("u",), _WITH_ITEM),
    Action("item", "note", ("n",), _WITH_ITEM),
    Action("item", "source", ("o",), _WITH_ITEM),
    Action("due", "search", ("s", "slash"), _DUE),
    Action("item", "progress", ("t",), _WITH_ITEM),
    Action("item", "snooze", ("z",), _WITH_ITEM),
    Action("item", "assign", ("v",), _IN_LIST),
    Action("due", "filters", ("j",), _DUE, footer=False),
    Action("due", "mark", ("space",), _DUE, footer=False, palette=False),
    Action("due", "forum", ("k",), (Place.DUE, Place.YEAR), footer=False),
    Action("due", "merge", ("b",), _DUE, footer=False),
    Action("item", "split", ("p",), _IN_LIST, footer=False),
    Action("due", "resting", ("w",), _DUE, footer=False),
    Action("due", "closed", ("h",), (Place.DUE, Place.YEAR), footer=False),
    Action("report", "earlier", ("left",), _REPORT),
    Action("report", "later", ("right",), _REPORT),
    Action("report", "now", ("d",), _REPORT),
    Action("report", "forum", ("k",), _REPORT),
    Action("source", "propose", ("m",), _SOURCE),
    Action("source", "quote", ("c",), _SOURCE),
    Action("source", "back", ("escape", "o"), _SOURCE, palette=False),
    Action("item", "back", ("escape",), _ITEM, palette=False),
    Action("dialog", "save", ("ctrl+s",), _DIALOG, palette=False),
    Action("dialog", "cancel", ("escape",), _DIALOG, palette=False),
    Action("picker", "list", ("down",), _PICKER, footer=False, palette=False),
    Action("picker", "above", ("backspace", "left"), _PICKER, footer=False, palette=False),
    Action("list", "up", ("up",), _LIST, footer=False, palette=False),
    Action("list", "down", ("down",), _LIST, footer=False, palette=False),
    Action("list", "page_up", ("pageup",), _LIST, footer=False, palette=False),
    Action("list", "page_down", ("pagedown",), _LIST, footer=False, palette=False),
    Action("list", "first", ("home",), _LIST, footer=False, palette=False),
    Action("list", "last", ("end",), _LIST, footer=False, palette=False),
    Action("list", "open", ("enter",), _LIST, footer=False, palette=False),
    Action("app", "undo", ("f", "ctrl+z"), _APP),
    Action("app", "redo", ("ctrl+y",), _APP, footer=False),
    *(
        Action("app", mode.name, (str(digit),), _APP, do=f"show('{mode.name}')", footer=False)
        for digit, mode in enumerate(MODES, start=1)
    ),
    Action("app", "find", ("ctrl+f", "f3"), _APP, footer=False),
    Action("app", "import", ("i",), _APP, do="import_files", footer=False),
    Action("app", "day", (), _APP, do="theme('dag')", footer=False),
    Action("app", "night", (), _APP, do="theme('nat')", footer=False),
    Action("app", "commands", ("ctrl+p",), _APP, footer=False, palette=False),
    Action("app", "quit", ("ctrl+q",), _APP, footer=False),
    Action("app", "help", ("f1", "question_mark"), _APP),
)

# The methods that change what is kept: where the database can only be read, their keys are off.
CHANGING = frozenset(
    {"accept", "reject", "edit", "merge", "split", "close", "postpone", "note", "progress"}
    | {"snooze", "assign", "propose", "undo", "redo", "import_files"}
)


def at(place: Place) -> tuple[Action, ...]:
    """What can be done at a place, in the order of the table."""
    return tuple(action for action in ACTIONS if place in action.places)


def bindings(place: Place) -> list[Binding]:
    """The place's keys for Textual; their words are shown by our own footer and help."""
    return [
        Binding(",".join(_pressed(action)), action.method, action.id, show=False, id=action.id)
        for action in at(place)
        if action.keys
    ]


def key_name(key: str, words: Wording) -> str:
    """A key as it is printed on the keyboard: »G«, »Ctrl+Z«, »mellemrum«, »◄«."""
    if len(key) == 1:
        return key.upper()
    return words.say(f"keys.key.{key.replace('+', '-')}")


def _pressed(action: Action) -> list[str]:
    """Every key that Textual may report: a letter also with Caps Lock on."""
    capitals = [key.upper() for key in action.keys if len(key) == 1 and key.isalpha()]
    return [*action.keys, *capitals]
