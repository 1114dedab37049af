"""What goes wrong under the store, in the store's own words, with nothing half kept."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from store import sqlite
from store.desk import Desk
from store.errors import BusyError, DamagedError, DiskFullError, StoreError
from tests.builders import document, minutes, proposal
from tests.store.desks import an_item, desk_on


@contextmanager
def held(path: Path) -> Iterator[None]:
    """The database while another process writes."""
    with closing(sqlite.driver().connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


def full(desk: Desk) -> None:
    """Let the database grow no more, as on a full disk."""
    with desk._reading() as session:
        connection = session.connection()
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def test_a_database_that_another_process_holds_is_busy_and_can_be_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "WAIT", 0.05)
    with desk_on(path) as desk:
        number = an_item(desk)
        with held(path):
            with pytest.raises(BusyError):
                desk.note([number], "Hej")
            assert desk.item(number).id == number

        desk.note([number], "Nu går det")
        assert [event.action for event in desk.history(number)][-1] == "note"


def test_a_full_disk_keeps_what_was_there_and_goes_on_when_there_is_room(path: Path) -> None:
    with desk_on(path) as desk:
        number = an_item(desk)
        full(desk)
        text = "lang " * 50_000

        with pytest.raises(DiskFullError):
            desk.take_in(document(text), minutes(), [proposal("lang", text=text)])

        assert [row.name for row in desk.documents()] == ["Bo sender notatet..txt"]
        assert desk.item(number).id == number
        desk.close_database()
        desk.take_in(document(text), minutes(), [])
        assert len(desk.documents()) == 2
        assert desk.check() == []


def test_a_change_that_fails_midway_leaves_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk_on(path) as desk:
        number = an_item(desk)
        before = desk.history(number), desk.proposals(), desk.documents(), desk.fora()

        def stumble(*_: object) -> None:
            raise RuntimeError

        monkeypatch.setattr("store.changes.change.refresh_search", stumble)
        with pytest.raises(RuntimeError):
            an_item(desk, "Zoe indkalder.")
        with pytest.raises(RuntimeError):
            desk.note([number], "Hej")

        assert (desk.history(number), desk.proposals(), desk.documents(), desk.fora()) == before


def test_a_damaged_page_is_damage_and_not_an_empty_list(path: Path) -> None:
    with desk_on(path) as desk:
        an_item(desk)
    content = bytearray(path.read_bytes())
    size = int.from_bytes(content[16:18], "big")
    content[size:] = bytes(len(content) - size)
    path.write_bytes(content)

    with desk_on(path) as desk, pytest.raises(DamagedError):
        desk.items()


def test_a_table_that_is_gone_is_an_error_of_the_store(path: Path) -> None:
    with desk_on(path) as desk:
        desk.items()
        with closing(sqlite.driver().connect(path)) as other:
            other.execute("DROP TABLE note")
            other.execute("DROP TABLE item")

        with pytest.raises(StoreError):
            desk.items()
