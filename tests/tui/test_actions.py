"""The one table: every key is worded, free of clashes, and does something."""

import pytest

from tui.actions import ACTIONS, MODES, Action, Place, at, bindings, key_name
from tui.app import OpfoelgApp
from tui.screens.due import DueScreen
from tui.screens.edit import EditDialog
from tui.screens.import_ import ImportDialog
from tui.screens.item import ItemScreen
from tui.screens.report import ReportScreen
from tui.screens.review import ReviewScreen
from tui.screens.source import SourceScreen
from tui.screens.year import YearScreen
from tui.widgets.rows import Rows
from tui.widgets.sheet import Sheet
from wording import LANGUAGES, load

OWNERS: dict[Place, tuple[type, ...]] = {
    Place.APP: (OpfoelgApp,),
    Place.LIST: (Rows, Sheet),
    Place.REVIEW: (ReviewScreen,),
    Place.DUE: (DueScreen,),
    Place.ITEM: (ItemScreen,),
    Place.YEAR: (YearScreen,),
    Place.REPORT: (ReportScreen,),
    Place.SOURCE: (SourceScreen,),
    Place.DIALOG: (EditDialog,),
    Place.PICKER: (ImportDialog,),
}
SCREENS = (Place.REVIEW, Place.DUE, Place.ITEM, Place.YEAR, Place.REPORT, Place.SOURCE)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_every_action_says_what_it_is_and_does(action: Action, language: str) -> None:
    words = load(language)

    assert action.label(words)
    assert action.help(words).endswith(".")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_has_a_name(language: str) -> None:
    words = load(language)

    assert all(key_name(key, words) for action in ACTIONS for key in action.keys)


@pytest.mark.parametrize("place", SCREENS)
def test_no_key_means_two_things_on_one_screen(place: Place) -> None:
    keys = [key for action in (*at(place), *at(Place.APP), *at(Place.LIST)) for key in action.keys]

    assert sorted(set(keys)) == sorted(keys)


def test_a_key_that_several_screens_have_has_one_label() -> None:
    words = load("da")
    labels: dict[str, set[str]] = {}
    for action in ACTIONS:
        if action.places != (Place.DIALOG,):
            labels.setdefault(action.keys[0] if action.keys else "", set()).add(action.label(words))
    several = {key: said for key, said in labels.items() if len(said) > 1 and key}

    # N is the next proposal or a note on an item, O a referat or the decision in it; the arrow
    # turns weeks or months
    assert set(several) == {"n", "o", "right", "left"}


def test_nothing_is_on_a() -> None:
    assert [one.id for one in ACTIONS if "a" in one.keys] == []


def test_enter_only_opens() -> None:
    assert [one.id for one in ACTIONS if "enter" in one.keys] == ["list.open"]


def test_no_key_needs_altgr_on_a_danish_keyboard() -> None:
    plain = "abcdefghijklmnopqrstuvwxyz0123456789"
    single = {key for one in ACTIONS for key in one.keys if len(key) == 1}

    assert single <= set(plain)


def test_ids_are_unique() -> None:
    ids = [one.id for one in ACTIONS]

    assert sorted(set(ids)) == sorted(ids)


@pytest.mark.parametrize("place", Place)
def test_every_action_is_done_by_its_place(place: Place) -> None:
    missing = [
        (owner.__name__, action.id)
        for owner in OWNERS[place]
        for action in at(place)
        if not hasattr(owner, f"action_{action.method.partition('(')[0]}")
    ]

    assert missing == []


def test_a_letter_works_with_caps_lock_too() -> None:
    accept = next(one for one in bindings(Place.REVIEW) if one.action == "accept")

    assert accept.key.split(",") == ["g", "y", "G", "Y"]


def test_each_mode_is_on_its_digit() -> None:
    digits = {one.keys[0]: one.name for one in ACTIONS if one.method.startswith("show(")}

    assert digits == {str(digit): mode.name for digit, mode in enumerate(MODES, start=1)}
