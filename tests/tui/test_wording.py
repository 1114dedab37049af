"""The app's texts: none missing in a language, none that nobody says."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from importers.danish.assemble import DOUBTS
from importers.extraction import RECOGNISED
from importers.proposals import Kind
from reports.grouping import Group
from reports.recurring import OFFERED
from store.rows import CloseReason, RejectReason
from tui.actions import ACTIONS, MODES, Place
from tui.coverage import Fate
from tui.due_list import Shown
from tui.screens.closing import REASONS
from tui.screens.standing_actions import STATES
from tui.texts.chips import GLYPHS
from wording import FOLDER, LANGUAGES, load

ROOT = Path(__file__).parents[2]
CODE = "\n".join(file.read_text("utf-8") for file in (ROOT / "tui").rglob("*.py"))
# Families whose last part is a value: every value has its text
FAMILIES: dict[str, set[str]] = {
    "kind": set(Kind),
    "closed": set(CloseReason),
    "standing_key": set(STATES),
    "close_key": set(REASONS),
    "reject": set(RejectReason),
    "reject_key": set(RejectReason),
    "group": set(Group),
    "group_low": set(Group),
    "place": set(Place),
    "fate": set(Fate),
    "mode": {mode.name for mode in MODES},
    "state": {*GLYPHS} - {"none"},
    "recurrence_short": set(OFFERED),
    "doubt": {*(code.replace(".", "-") for code in (*DOUBTS, RECOGNISED)), "other"},
}


def flat(tables: Mapping[str, object], prefix: str = "") -> Iterator[str]:
    for name, value in tables.items():
        if isinstance(value, Mapping):
            yield from flat(value, f"{prefix}{name}.")
        else:
            yield prefix + name


def texts(language: str, subject: str) -> list[str]:
    return list(flat(tomllib.loads((FOLDER / language / f"{subject}.toml").read_text("utf-8"))))


@pytest.mark.parametrize("subject", ["tui", "keys"])
def test_both_languages_say_the_same_things_in_the_same_order(subject: str) -> None:
    assert texts("da", subject) == texts("en", subject)


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_has_a_text_for_each_value_and_no_other(family: str) -> None:
    said = {key.partition(".")[2] for key in texts("da", "tui") if key.startswith(f"{family}.")}

    assert said == FAMILIES[family]


def test_every_key_text_belongs_to_an_action_or_a_key() -> None:
    wanted = {f"{action.id}.{part}" for action in ACTIONS for part in ("label", "help")}
    names = {key.replace("+", "-") for action in ACTIONS for key in action.keys if len(key) > 1}

    assert set(texts("da", "keys")) == wanted | {f"key.{name}" for name in names}


def test_every_text_is_said_somewhere() -> None:
    said = set(re.findall(r"tui\.((?:\{[^}]*\}|[\w.-])+)", CODE))
    patterns = [
        re.compile(re.sub(r"\\\{.*?\\\}", "[^.]+", re.escape(key)) + r"(\.one|\.many)?")
        for key in said
    ]
    families = tuple(f"{family}." for family in FAMILIES)
    unsaid = [
        key
        for key in texts("da", "tui")
        if not key.startswith(families) and not any(one.fullmatch(key) for one in patterns)
    ]

    assert unsaid == []


@pytest.mark.parametrize(
    "family", ["close_key", "reject_key", "standing_key", "undo_import_key", "meanwhile_key"]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_answers_keys_differ(family: str, language: str) -> None:
    words = load(language)
    keys = [words.say(key) for key in words.texts if key.startswith(f"tui.{family}.")]

    assert sorted(set(keys)) == sorted(keys)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_key_that_asks_is_no_answer(language: str) -> None:
    """A key held down must not close or reject."""
    words = load(language)

    assert "t" not in {words.say(f"tui.standing_key.{one}") for one in STATES}
    assert "l" not in {words.say(f"tui.close_key.{one}") for one in REASONS}
    assert "x" not in {words.say(f"tui.reject_key.{one}") for one in RejectReason}


def test_an_empty_list_is_worded_for_open_and_closed() -> None:
    words = load("da")

    assert all(words.say(f"tui.due.none_{shown}") for shown in Shown)
