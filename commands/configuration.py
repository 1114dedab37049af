"""The configuration file: what a secretariat sets for itself: its own phrases, the user's name.

user = "Ida Holm"

[[phrase]]
kind = "agenda"
phrase = "ryger på tavlen"
example = "Cykelpuljen ryger på tavlen."
"""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from commands.errors import NotFoundError, UseError
from importers.proposals import Kind
from wording.clean import clean_line

if TYPE_CHECKING:
    from importers.danish.own import OwnPhrase


LONGEST_NAME = 80


def own_phrases(file: Path, *, named: bool) -> tuple["OwnPhrase", ...]:
    """The phrases in `file`; none where there is no file, unless the user `named` it."""
    return tuple(_phrases(_tables(file, named=named).get("phrase", []), file))


def own_name(file: Path, *, named: bool) -> str | None:
    """What the user is called in the history, where `file` says so."""
    said = _tables(file, named=named).get("user")
    if said is None:
        return None
    name = " ".join(clean_line(said).split()) if isinstance(said, str) else ""
    if not 0 < len(name) <= LONGEST_NAME:
        raise UseError("configuration-user", file=file, most=LONGEST_NAME)
    return name


def _tables(file: Path, *, named: bool) -> Mapping[str, object]:
    """What is in `file`; nothing where there is none, unless the user `named` it."""
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError as error:
        if named:
            raise NotFoundError("no-configuration", file=file) from error
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UseError("configuration", file=file, why=str(error)) from error


def _phrases(entries: object, file: Path) -> Iterator["OwnPhrase"]:
    from importers.danish.own import OwnPhrase, reads_its_example

    if not isinstance(entries, list):
        raise UseError("configuration-phrase", file=file, number=1)
    for number, entry in enumerate(entries, start=1):
        said = _said(entry)
        if said is None:
            raise UseError("configuration-phrase", file=file, number=number)
        phrase = OwnPhrase(said["phrase"], Kind(said["kind"]), said["example"])
        if not reads_its_example(phrase):
            raise UseError("configuration-example", file=file, number=number, phrase=phrase.phrase)
        yield phrase


def _said(entry: object) -> Mapping[str, str] | None:
    """The entry's three texts, or None where one is missing, empty, or no kind of ours."""
    if not isinstance(entry, dict):
        return None
    said = {name: str(entry.get(name, "")).strip() for name in ("kind", "phrase", "example")}
    return said if all(said.values()) and said["kind"] in set(Kind) else None
