"""Files that are opened, made, or refused and left as they are."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from store import sqlite
from store.desk import Desk
from store.errors import (
    DamagedError,
    NotADatabaseError,
    ReadOnlyError,
    StoreError,
    UnreachableDatabaseError,
)
from tests.builders import ticking
from tests.store.desks import an_item, desk_on, read_in


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_a_new_database_and_its_folder_are_the_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "ny mappe" / "opfoelg.db"
    mask = os.umask(0)
    try:
        with desk_on(path) as desk:
            read_in(desk, "Bo skriver.")
            modes = {entry.name: mode(entry) for entry in path.parent.iterdir()}
    finally:
        os.umask(mask)

    assert mode(path.parent) == 0o700
    assert modes == dict.fromkeys(("opfoelg.db", "opfoelg.db-wal", "opfoelg.db-shm"), 0o600)


def test_a_folder_that_is_there_keeps_its_rights(tmp_path: Path) -> None:
    tmp_path.chmod(0o750)

    with desk_on(tmp_path / "opfoelg.db") as desk:
        desk.items()

    assert mode(tmp_path) == 0o750


def test_importing_the_desk_imports_no_database() -> None:
    code = "import sys, store.desk; sys.exit('sqlmodel' in sys.modules or 'sqlite3' in sys.modules)"
    root = Path(__file__).parents[2]

    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0


def test_nothing_is_made_before_the_first_question(path: Path) -> None:
    with desk_on(path):
        pass

    assert not path.exists()


def test_every_connection_is_safe(path: Path) -> None:
    with desk_on(path) as desk, desk._reading() as session:
        pragmas = {
            name: session.connection().exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("foreign_keys", "synchronous", "journal_mode", "busy_timeout")
        }

    assert pragmas == {
        "foreign_keys": 1,
        "synchronous": 2,
        "journal_mode": "wal",
        "busy_timeout": 3000,
    }


def test_the_sqlite_in_use_is_told(desk: Desk) -> None:
    parts = tuple(int(part) for part in desk.sqlite_version().split("."))

    assert desk.is_safe_to_share() == (parts >= (3, 51, 3))


def test_a_url_opens_the_same_file(path: Path) -> None:
    with desk_on(path) as desk:
        number = an_item(desk)

    with Desk(f"sqlite:///{path}", user="ida", now=ticking()) as desk:
        assert desk.item(number).quote == "Bo sender notatet."


@pytest.mark.parametrize(
    "url", ["ukendt://x", "://", "sqlite+://:x", "postgresql+findesikke://a/b"]
)
def test_a_url_that_means_nothing_is_unreachable(url: str) -> None:
    with Desk(url, user="ida", now=ticking()) as desk, pytest.raises(UnreachableDatabaseError):
        desk.items()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"),
        (b"Til alle\n", "SQLITE_NOTADB"),
        (b"PK\3\4" + bytes(5000), "SQLITE_NOTADB"),
    ],
)
def test_a_file_that_is_no_database_is_refused_and_left_as_it_is(
    path: Path, content: bytes, why: str
) -> None:
    path.write_bytes(content)

    with desk_on(path) as desk, pytest.raises(NotADatabaseError) as refused:
        desk.items()

    assert refused.value.details["why"] == why
    assert path.read_bytes() == content
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("left", [b"", None])
def test_a_database_that_was_begun_and_not_finished_is_finished(
    path: Path, left: bytes | None
) -> None:
    path.with_name("opfoelg.db.unfinished").touch()
    if left is not None:
        path.write_bytes(left)

    with desk_on(path) as desk:
        an_item(desk)

    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_a_mark_beside_another_programs_database_does_not_make_it_ours(path: Path) -> None:
    with closing(sqlite.driver().connect(path)) as connection:
        connection.execute("CREATE TABLE item (id INTEGER)")
        connection.commit()
    path.with_name("opfoelg.db.unfinished").touch()

    with desk_on(path) as desk, pytest.raises(NotADatabaseError):
        desk.items()

    with closing(sqlite.driver().connect(path)) as connection:
        assert connection.execute("SELECT name FROM sqlite_schema").fetchall() == [("item",)]


def test_another_programs_database_is_refused_and_left_as_it_is(path: Path) -> None:
    with closing(sqlite.driver().connect(path)) as connection:
        connection.execute("CREATE TABLE item (id INTEGER)")
        connection.commit()
    before = path.read_bytes()

    with desk_on(path) as desk, pytest.raises(NotADatabaseError) as refused:
        desk.items()

    assert refused.value.details["why"] == "another-program"
    assert path.read_bytes() == before


def test_half_a_database_is_damaged_and_not_made_anew(path: Path) -> None:
    with desk_on(path) as desk:
        an_item(desk)
    half = path.read_bytes()[: path.stat().st_size // 2]
    path.write_bytes(half)

    with desk_on(path) as desk, pytest.raises(DamagedError):
        desk.items()

    assert path.read_bytes() == half


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with desk_on(tmp_path) as desk, pytest.raises(UnreachableDatabaseError):
        desk.items()


def test_a_place_where_no_folder_can_be_is_unreachable(tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("x")

    with desk_on(tmp_path / "fil" / "opfoelg.db") as desk, pytest.raises(UnreachableDatabaseError):
        desk.items()


def test_a_name_that_no_file_can_have_is_unreachable(tmp_path: Path) -> None:
    with desk_on(tmp_path / ("x" * 5000)) as desk, pytest.raises(UnreachableDatabaseError):
        desk.items()


def test_a_closed_desk_opens_again(desk: Desk) -> None:
    number = an_item(desk)
    desk.close_database()

    assert desk.item(number).quote == "Bo sender notatet."


def test_what_cannot_be_written_can_be_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with desk_on(path) as desk:
        number = an_item(desk)
    before = path.read_bytes()
    monkeypatch.setattr(os, "access", lambda *_: False)

    with desk_on(path) as desk:
        assert desk.read_only()
        assert desk.item(number).quote == "Bo sender notatet."
        assert desk.check() == []
        with pytest.raises(ReadOnlyError):
            desk.note([number], "Hej")

    assert path.read_bytes() == before
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_an_error_holds_nothing_that_somebody_wrote(path: Path) -> None:
    with desk_on(path) as desk:
        number = an_item(desk)
        with closing(sqlite.driver().connect(path)) as other:
            other.execute("DROP TABLE note")

        with pytest.raises(StoreError) as told:
            desk.note([number], "Fortroligt om Bo")

    messages = []
    error: BaseException | None = told.value
    while error is not None:
        messages.append(str(error))
        error = error.__cause__
    assert "Fortroligt" not in " ".join(messages)


def test_a_database_that_vanishes_is_told_and_not_made_anew(path: Path) -> None:
    with desk_on(path) as desk:
        number = an_item(desk)
        path.rename(path.with_name("andet.db"))

        with pytest.raises(UnreachableDatabaseError):
            desk.items()
        with pytest.raises(UnreachableDatabaseError):
            desk.note([number], "Hej")

        assert not path.exists()


def test_a_database_that_is_replaced_is_opened_anew(path: Path, tmp_path: Path) -> None:
    with desk_on(tmp_path / "anden.db") as other:
        an_item(other, "Zoe skriver.")
    with desk_on(path) as desk:
        an_item(desk)
        for left in (
            "-wal",
            "-shm",
        ):  # as `restore` does: a log is played over whatever lies beside it
            path.with_name(path.name + left).unlink()
        (tmp_path / "anden.db").replace(path)

        assert [item.quote for item in desk.items()] == ["Zoe skriver."]


def test_nothing_is_written_to_a_database_with_a_damaged_page(path: Path) -> None:
    with desk_on(path) as desk:
        number = an_item(desk)
        with desk._reading() as session:
            wanted = "SELECT rootpage FROM sqlite_schema WHERE name = 'ix_event_root'"
            page = int(session.connection().exec_driver_sql(wanted).scalar_one())
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xaa" * 4096
    path.write_bytes(content)

    with desk_on(path) as desk:
        assert desk.item(number).id == number
        with pytest.raises(DamagedError) as refused:
            desk.note([number], "Hej")
        with pytest.raises(DamagedError):
            desk.may_be_changed()
    assert f"page {page}" in str(refused.value.details["why"])
    assert path.read_bytes() == content
