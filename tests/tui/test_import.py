"""Importing from the app: a new user's first five minutes."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from importers.errors import EmptySourceError, ReaderError
from importers.pipeline import extract_all
from importers.proposals import Extraction
from store.desk import Desk
from tests.tui.apps import app_on
from tests.tui.conftest import Sits
from tui.importing import path_of
from tui.paths import completed

MINUTES = """Referat
Cykeludvalget
Torsdag den 3. september 2026 kl. 15.00

1. Stier ved skolerne
Beslutning:
Det blev besluttet, at forvaltningen undersøger prisen på nye stier.
"""


def read(paths: Sequence[str]) -> Iterator[Extraction | ReaderError]:
    """The real readers, and behind them a file that fails."""
    yield from extract_all(paths)
    yield EmptySourceError("tom [/x].txt")


async def test_an_empty_desk_says_how_to_begin(sits: Sits, empty_desk: Desk) -> None:
    async with sits(at=app_on(empty_desk)) as secretary:
        assert secretary.sees("Velkommen til Opfølg")
        assert secretary.sees("Tryk I for at importere")
        await secretary.presses("2")
        assert secretary.sees("Ingen åbne punkter")


async def test_a_folder_is_read_file_by_file(sits: Sits, empty_desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "referat.txt").write_text(MINUTES, "utf-8")
    async with sits(at=app_on(empty_desk, import_paths=read)) as secretary:
        await secretary.presses("i")
        await secretary.types(str(tmp_path / "referat.txt"))
        await secretary.presses("enter")
        assert secretary.sees("✓ referat.txt")
        assert secretary.sees("× tom [/x].txt  filen er tom")
        assert secretary.sees("2 filer læst")

        await secretary.presses("escape")
        assert secretary.sees("Cykeludvalget")

    assert [one.name for one in empty_desk.documents()] == ["referat.txt"]


async def test_the_same_file_again_adds_nothing(
    sits: Sits, empty_desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "referat.txt").write_text(MINUTES, "utf-8")
    async with sits(at=app_on(empty_desk, import_paths=read)) as secretary:
        await secretary.presses("i")
        for _ in range(2):
            await secretary.types(str(tmp_path / "referat.txt"))
            await secretary.presses("enter")

        assert secretary.sees("= referat.txt  kendt i forvejen")


async def test_a_path_with_nothing_behind_it_is_told(sits: Sits, empty_desk: Desk) -> None:
    async with sits(at=app_on(empty_desk)) as secretary:
        await secretary.presses("i")
        await secretary.types("findes ikke")
        await secretary.presses("enter")

        assert secretary.sees("Der er ingen filer der.")


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        (" referat.txt ", "referat.txt"),
        ("'mine referater/a.txt'", "mine referater/a.txt"),
        ('"a b.txt"', "a b.txt"),
        ("mine\\ referater", "mine referater"),
        ("'", "'"),
    ],
)
def test_a_pasted_or_dropped_path_is_understood(typed: str, path: str) -> None:
    assert path_of(typed) == path


def test_a_path_is_completed_with_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "referater").mkdir()
    (tmp_path / ".skjult").touch()

    assert completed(f"{tmp_path}/ref") == f"{tmp_path}/referater/"
    assert completed(f"{tmp_path}/x") is None
    assert completed(f"{tmp_path}/.s") is None
    assert completed(f"{tmp_path}/findes/ikke") is None
    assert completed("") is None
