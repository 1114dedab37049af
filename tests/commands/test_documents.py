"""`documents`: what was imported, given back and verified."""

import sqlite3
from hashlib import sha256
from pathlib import Path

import pytest

from tests.running import Run


@pytest.fixture
def imported(opfoelg: Run, minutes: Path) -> bytes:
    opfoelg("import", minutes)
    return minutes.read_bytes()


def test_documents_are_listed_with_where_they_came_from(
    opfoelg: Run, minutes: Path, imported: bytes
) -> None:
    (row,) = opfoelg("documents", "--json").objects

    assert (row["id"], row["name"], row["found_at"]) == (1, "referat.txt", str(minutes))
    assert (row["sha256"], row["size"]) == (sha256(imported).hexdigest(), len(imported))
    listed = opfoelg("documents").out
    assert listed == "    1  2026-11-12  referat.txt  Cykeludvalget  2 forslag, 2 venter\n"


def test_all_that_is_known_of_one_is_told(opfoelg: Run, minutes: Path, imported: bytes) -> None:
    told = opfoelg("documents", "1").out

    assert "Cykeludvalget, torsdag den 12. november 2026\n" in told
    assert f"lå i {minutes}\n" in told
    assert f"sha256 {sha256(imported).hexdigest()}\n" in told
    assert opfoelg("documents", "1", "--json").objects[0]["copies"] == []


def test_a_file_is_given_back_when_it_is_gone(opfoelg: Run, minutes: Path, imported: bytes) -> None:
    minutes.unlink()

    saved = opfoelg("documents", "1", "--save", "igen.txt")
    again = opfoelg("documents", "1", "--save", "igen.txt")

    file = minutes.parent / "igen.txt"
    assert (saved.code, saved.out) == (0, "igen.txt: gemt\n")
    assert file.read_bytes() == imported
    assert file.stat().st_mode & 0o777 == 0o600
    assert again.code == 2
    assert "bliver ikke skrevet over" in again.err


def test_the_text_is_written_as_it_was_read(opfoelg: Run, imported: bytes) -> None:
    assert opfoelg("documents", "1", "--text").out == imported.decode()
    no_pages = opfoelg("documents", "1", "--page", "4")
    assert (no_pages.code, no_pages.out) == (4, "")


def test_damage_is_found(opfoelg: Run, minutes: Path, imported: bytes) -> None:
    del imported
    sound = opfoelg("documents", "--verify")
    with sqlite3.connect(minutes.parent / "opfoelg.db") as connection:
        connection.execute("UPDATE content SET data = x'00'")
    connection.close()

    damaged = opfoelg("documents", "--verify")

    assert (sound.code, sound.out) == (0, "1 fil er, som den blev importeret\n")
    assert (damaged.code, damaged.err) == (
        3,
        "dokument 1, referat.txt: filen er beskadiget\n",
    )
    assert opfoelg("check").code == 3


def test_a_document_that_is_not_there_is_told(opfoelg: Run, minutes: Path) -> None:
    assert opfoelg("documents").out == "Ingen dokumenter.\n"
    assert opfoelg("documents", "7").code == 4
    assert opfoelg("documents", "--save", minutes).code == 2
