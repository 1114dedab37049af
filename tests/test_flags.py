"""The readers' flags in words."""

import re
from pathlib import Path

import pytest

from importers.registry import MISNAMED
from wording import LANGUAGES, load
from wording.flags import told

ROOT = Path(__file__).parents[1]
FLAG = re.compile(r"""\.flag\(f?"([a-z-]+)""")


def used() -> set[str]:
    """The flags that readers set through the builder, and those that have a name."""
    files = (ROOT / "importers" / "readers").rglob("*.py")
    found = {flag for file in files for flag in FLAG.findall(file.read_text("utf-8"))}
    return found | {MISNAMED, "ocr", "ocr-sure", "encoding", "control-characters", "meeting-date"}


@pytest.mark.parametrize("flag", sorted(used()))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_flag_is_worded(flag: str, language: str) -> None:
    words = load(language)
    (sentence,) = told([f"{flag}:7"], words)
    assert sentence != next(told(["ukendt"], words))
    assert f"flags.{flag}" in words.texts


@pytest.mark.parametrize("flag", sorted(used()))
def test_every_flag_is_in_the_docs(flag: str) -> None:
    assert f"`{flag}" in (ROOT / "docs" / "command-line.md").read_text("utf-8")


def test_an_unknown_flag_is_told_and_cleaned() -> None:
    (sentence,) = told(["odd\x1b[31m:x"], load("da"))
    assert "\x1b" not in sentence
    assert "odd" in sentence


def test_a_refused_attachment_says_why() -> None:
    (sentence,) = told(["attachment:protected"], load("da"))
    assert "adgangskode" in sentence
