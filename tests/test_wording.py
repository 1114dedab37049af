"""Every text stands in both languages, with the same parts, and every key in the code exists."""

import re
import string
from pathlib import Path

import pytest

from importers.errors import ReaderError
from wording import LANGUAGES, UnknownTextError, load

ROOT = Path(__file__).parents[1]
KEY = re.compile(r"""\b(?:say|count)\(\s*f?"([^"]+)\"""")


def parts(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_both_languages_hold_the_same_texts() -> None:
    danish, english = (load(language).texts for language in LANGUAGES)

    assert set(danish) == set(english)


def test_a_text_takes_the_same_parts_in_both_languages() -> None:
    danish, english = (load(language).texts for language in LANGUAGES)

    differing = {key for key in danish if parts(danish[key]) != parts(english[key])}

    # argparse's phrases are filled by argparse, with % and in its own order
    assert {key for key in differing if not key.startswith("argparse.")} == set()


def used_keys() -> list[tuple[str, str]]:
    files = [
        file for folder in ("commands", "reports", "tui") for file in (ROOT / folder).rglob("*.py")
    ]
    return [
        (str(file.relative_to(ROOT)), key)
        for file in [ROOT / "main.py", *files]
        for key in KEY.findall(file.read_text("utf-8"))
    ]


@pytest.mark.parametrize(("file", "key"), used_keys())
def test_every_key_in_the_code_is_worded(file: str, key: str) -> None:
    """A key with a {part} in it must fit at least one text."""
    pattern = re.compile(re.sub(r"\\\{.*?\\\}", "[^.]+", re.escape(key)) + r"(\.one|\.many)?")

    assert any(pattern.fullmatch(known) for known in load("da").texts), f"{file}: {key}"


def test_an_unknown_key_is_our_mistake_and_says_which() -> None:
    with pytest.raises(UnknownTextError, match=r"no\.such"):
        load("da").say("no.such")


def test_a_part_is_never_read_as_a_template() -> None:
    words = load("da")

    assert "{n}" in words.say("errors.frame", message="{n}")


def test_one_and_many_are_told_apart() -> None:
    words = load("da")

    assert words.count("report.over", 1) == "1 dag over"
    assert words.count("report.over", 2) == "2 dage over"


@pytest.mark.parametrize("error", [ReaderError, *ReaderError.__subclasses__()])
def test_every_refusal_of_a_file_is_worded(error: type[ReaderError]) -> None:
    assert f"errors.{error.code}" in load("da").texts
