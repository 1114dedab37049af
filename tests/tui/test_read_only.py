"""Where the database can only be read, the app says so, its changing keys are off, and reading works."""

import os
from pathlib import Path

import pytest

from store.desk import Desk
from tests.tui.apps import app_on, desk_at
from tests.tui.conftest import Sits
from tui.actions import ACTIONS, CHANGING


@pytest.fixture
def locked(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    desk.close_database()
    monkeypatch.setattr(os, "access", lambda *_: False)
    return desk


def damaged(desk: Desk) -> Path:
    """Nordby's database with a page that nobody reads destroyed."""
    with desk._reading() as session:
        wanted = "SELECT rootpage FROM sqlite_schema WHERE name = 'ix_event_root'"
        page = int(session.connection().exec_driver_sql(wanted).scalar_one())
    desk.close_database()
    path = Path(desk.database)
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xaa" * 4096
    path.write_bytes(content)
    return path


def test_every_changing_key_is_one_of_the_table() -> None:
    assert {action.method for action in ACTIONS} >= CHANGING


async def test_keys_that_change_are_off_and_the_top_row_says_why(sits: Sits, locked: Desk) -> None:
    async with sits(at=app_on(locked)) as secretary:
        assert secretary.sees("KUN LÆSNING")
        assert secretary.sees("7 forslag tilbage")
        assert not secretary.sees("Afvis")
        await secretary.presses("g", "x", "f", "i")

        assert secretary.sees("7 forslag tilbage")
        await secretary.presses("2", "enter")
        assert secretary.sees("Historik") or secretary.sees("HISTORIK")
        await secretary.presses("l", "r", "n", "escape", "4")
        assert secretary.sees("Uge")


async def test_a_database_that_can_be_written_says_nothing(sits: Sits) -> None:
    async with sits() as secretary:
        assert not secretary.sees("KUN LÆSNING")


async def test_a_damaged_page_is_told_at_the_start_and_nothing_is_written(
    sits: Sits, desk: Desk
) -> None:
    path = damaged(desk)
    before = path.read_bytes()

    with desk_at(path) as opened:
        async with sits(at=app_on(opened)) as secretary:
            assert secretary.sees("KUN LÆSNING")
            assert secretary.sees("opfoelg restore")
            await secretary.presses("g", "x")
            assert secretary.sees("7 forslag tilbage")

    assert path.read_bytes() == before
