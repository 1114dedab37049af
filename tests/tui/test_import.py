"""Importing from the app: a new user's first five minutes."""

from pathlib import Path

import pytest

from commands.importing import Run, Wish
from importers.errors import EmptySourceError
from store.desk import Desk
from store.rows import Imported, Intake, IntakeStatus
from tests.tui.apps import Files, app_on
from tests.tui.conftest import Sits
from tui.app import OpfoelgApp
from tui.importing import path_of
from tui.paths import completed

MINUTES = """Referat
Cykeludvalget
Torsdag den 3. september 2026 kl. 15.00

1. Stier ved skolerne
Beslutning:
Det blev besluttet, at forvaltningen undersøger prisen på nye stier.
"""


def importing(desk: Desk, folder: Path) -> OpfoelgApp:
    """The app with the real readers, begun in a folder."""
    return app_on(desk, import_paths=lambda paths: Run(desk, Wish(paths)), folder=str(folder))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Minutes, a file that cannot be read, and a folder with other minutes."""
    below = tmp_path / "delt"
    (below / "ældre").mkdir(parents=True)
    (below / "referat.txt").write_text(MINUTES, "utf-8")
    (below / "ældre" / "gammelt.txt").write_text(MINUTES.replace("2026", "2025"), "utf-8")
    (below / "tom [b].txt").touch()
    return below


async def test_an_empty_desk_says_how_to_begin(sits: Sits, empty_desk: Desk) -> None:
    async with sits(at=app_on(empty_desk)) as secretary:
        assert secretary.sees("Velkommen til Opfølg")
        assert secretary.sees("Tryk I for at importere")
        await secretary.presses("2")
        assert secretary.sees("Ingen åbne punkter")


async def test_a_folder_that_is_typed_is_read_file_by_file(
    sits: Sits, empty_desk: Desk, folder: Path
) -> None:
    async with sits(at=importing(empty_desk, folder)) as secretary:
        await secretary.presses("i")
        await secretary.types(str(folder))
        await secretary.presses("enter")
        assert secretary.sees("✓ referat.txt")
        assert secretary.sees("× tom [b].txt  filen er tom")
        assert secretary.sees("2 filer læst · 1 kunne ikke læses · 2 nye forslag")

        await secretary.presses("escape")
        assert secretary.sees("Cykeludvalget")

    assert sorted(one.name for one in empty_desk.documents()) == ["gammelt.txt", "referat.txt"]


async def test_a_file_is_picked_with_the_arrows(sits: Sits, empty_desk: Desk, folder: Path) -> None:
    async with sits(at=importing(empty_desk, folder)) as secretary:
        await secretary.presses("i")
        assert secretary.sees("Læs hele mappen delt")
        await secretary.presses("down", "down", "down")
        assert secretary.sees("▸ ældre")
        await secretary.presses("enter")
        assert secretary.sees("gammelt.txt")
        await secretary.presses("end", "enter")

    assert [one.name for one in empty_desk.documents()] == ["gammelt.txt"]


async def test_the_folder_above_is_a_key_away(sits: Sits, empty_desk: Desk, folder: Path) -> None:
    async with sits(at=importing(empty_desk, folder / "ældre")) as secretary:
        await secretary.presses("i", "down", "left")

        assert secretary.sees("referat.txt")
        assert secretary.sees("▸ ældre")


async def test_what_cannot_be_read_is_not_counted_as_read(
    sits: Sits, empty_desk: Desk, folder: Path
) -> None:
    async with sits(at=importing(empty_desk, folder)) as secretary:
        await secretary.presses("i")
        await secretary.types(str(folder / "tom [b].txt"))
        await secretary.presses("enter")

        assert secretary.sees("0 filer læst · 1 kunne ikke læses · 0 nye forslag")


async def test_of_many_files_only_what_one_has_to_know_is_listed(
    sits: Sits, empty_desk: Desk
) -> None:
    done = Intake(IntakeStatus.READ, 1, (1,))
    files = [Imported(f"{number}.txt", "", done) for number in range(100)]
    files[50] = Imported("brudt.txt", "", refused=EmptySourceError("brudt.txt"))
    app = app_on(empty_desk, import_paths=lambda _: Files(files))

    async with sits(at=app) as secretary:
        await secretary.presses("i", "x", "enter")

        assert secretary.sees("× brudt.txt  filen er tom")
        assert not secretary.sees("✓ 7.txt")
        assert secretary.sees("99 filer læst · 1 kunne ikke læses · 99 nye forslag")


async def test_the_same_file_again_adds_nothing(sits: Sits, empty_desk: Desk, folder: Path) -> None:
    async with sits(at=importing(empty_desk, folder)) as secretary:
        await secretary.presses("i")
        for _ in range(2):
            await secretary.types(str(folder / "referat.txt"))
            await secretary.presses("enter")

        assert secretary.sees("= referat.txt  kendt i forvejen")


async def test_what_a_correction_no_longer_says_is_told_everywhere(
    sits: Sits, empty_desk: Desk, folder: Path
) -> None:
    corrected = MINUTES.replace("undersøger prisen på nye stier", "venter")
    async with sits(at=importing(empty_desk, folder)) as secretary:
        await secretary.presses("i")
        await secretary.types(str(folder / "referat.txt"))
        await secretary.presses("enter", "escape", "g")
        (folder / "rettet.txt").write_text(corrected, "utf-8")
        await secretary.presses("i")
        await secretary.types(str(folder / "rettet.txt"))
        await secretary.presses("enter")
        assert secretary.sees("1 ikke længere i referatet")

        await secretary.presses("escape", "2", "enter")
        assert secretary.sees("Ikke længere i referatet: den rettede udgave rettet.txt")
        assert secretary.sees(f"importeret fra {folder / 'referat.txt'}")
        await secretary.presses("escape", "f", "f", "1")
        assert not secretary.sees("Ikke længere i referatet")


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
