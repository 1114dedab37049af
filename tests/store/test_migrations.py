"""Old databases: upgraded item for item, with a copy kept, or left as they were."""

import hashlib
import os
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Connection, Table, inspect
from sqlmodel import SQLModel

from store import models, sqlite
from store.desk import Desk
from store.errors import NewerDatabaseError, ReadOnlyError
from store.migrations import steps, upgrade
from store.migrations.steps import LATEST, Step
from store.rows import CloseReason, ItemState
from tests.builders import due, edit, responsible, ticking
from tests.store.desks import an_item, desk_on

OLD = Path(__file__).with_name("schema_1.sql")
ADDED_SINCE = {"content", "copy", "place", "passage", "word", "point", "kept_filter"}
TABLES = tuple(
    table.name for table in SQLModel.metadata.sorted_tables if table.name not in ADDED_SINCE
)


@pytest.fixture
def old(path: Path) -> Path:
    with closing(sqlite.driver().connect(path)) as connection:
        connection.executescript(OLD.read_text("utf-8"))
    return path


def rows(path: Path, table: str) -> list[dict[str, object]]:
    with closing(sqlite.driver().connect(path)) as connection:
        connection.row_factory = sqlite.driver().Row
        found = connection.execute(f"SELECT * FROM {table} ORDER BY 1")  # noqa: S608 - our own names
        return [dict(row) for row in found]


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_an_old_database_is_upgraded_item_for_item(old: Path) -> None:
    before = {table: rows(old, table) for table in TABLES if table != "migration"}

    with desk_on(old) as desk:
        assert desk.schema_version() == LATEST

    after = {table: rows(old, table) for table in TABLES if table != "migration"}
    assert all(item["search"] for item in after["item"])
    for table, kept in before.items():
        known = [
            {name: new[name] for name in old} for old, new in zip(kept, after[table], strict=True)
        ]
        assert known == kept


def test_what_an_old_database_held_is_shown_searched_and_undone(old: Path) -> None:
    with desk_on(old) as desk:
        (item,) = desk.items()
        (closed,) = desk.items(state=ItemState.CLOSED)

        assert (item.title, item.forum) == ("Sende notatet", "Driftsforum Åby")
        assert (item.due, item.responsibles) == (due(), (responsible(),))
        assert (closed.closed_on, closed.close_reason) == (date(2026, 3, 9), CloseReason.DONE)
        for words, found in (("ringet soeren", item), ("malet baenkene", closed)):
            assert desk.items(state=None, search=words) == [found]
        assert desk.check() == []
        assert desk.redo() is not None
        assert [event.regards for event in iter(desk.undo, None)][-1] == "import"
        assert desk.check() == []


def test_old_versions_find_the_first_of_them(old: Path) -> None:
    columns = "name, format, original, forum_id, meeting_date, flags, imported_at, imported_by"
    with closing(sqlite.driver().connect(old)) as connection:
        for number in (2, 3):
            connection.execute(
                f"INSERT INTO document (id, sha256, gist, replaces, {columns}) "  # noqa: S608
                f"SELECT {number}, '{number}', '', {number - 1}, {columns} FROM document WHERE id = 1"
            )
        connection.commit()

    with desk_on(old) as desk:
        assert [row.replaced_by for row in desk.documents()] == [3, 3, None]


def test_a_copy_is_kept_as_it_was_before_the_upgrade(old: Path) -> None:
    before = {table: rows(old, table) for table in TABLES}

    with desk_on(old) as desk:
        desk.items()

    copy = old.with_name("opfoelg.db.schema-1")
    assert {table: rows(copy, table) for table in TABLES} == before
    assert copy.stat().st_mode & 0o777 == 0o600
    assert sorted(entry.name for entry in old.parent.iterdir()) == [old.name, copy.name]


def test_a_present_database_is_not_copied(path: Path) -> None:
    for _ in range(2):
        with desk_on(path) as desk:
            desk.items()

    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_an_old_database_that_cannot_be_written_is_not_half_opened(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)

    with desk_on(old) as desk, pytest.raises(ReadOnlyError):
        desk.items()


def test_every_step_is_recorded(old: Path) -> None:
    with desk_on(old) as desk:
        desk.items()

    recorded = [(row["number"], row["name"]) for row in rows(old, "migration")]
    assert recorded == [(step.number, step.name) for step in steps.STEPS]


def test_an_upgrade_that_fails_leaves_the_old_database(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(connection: Connection) -> None:
        connection.exec_driver_sql("CREATE TABLE half (id INTEGER)")
        raise RuntimeError

    before = {table: rows(old, table) for table in TABLES}
    broken = (*steps.STEPS, Step(LATEST + 1, "broken", fail))
    monkeypatch.setattr(upgrade, "STEPS", broken)
    monkeypatch.setattr(upgrade.upgrade, "__kwdefaults__", {"keep": None, "to": LATEST + 1})

    with desk_on(old) as desk, pytest.raises(RuntimeError):
        desk.items()

    assert {table: rows(old, table) for table in TABLES} == before
    with closing(sqlite.driver().connect(old)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_newer_database_is_refused_and_left_as_it_is(path: Path) -> None:
    with desk_on(path) as desk:
        an_item(desk)
    with closing(sqlite.driver().connect(path)) as connection:
        connection.execute("PRAGMA user_version = 9999")
    before = digest(path)

    with desk_on(path) as desk, pytest.raises(NewerDatabaseError) as refused:
        desk.items()

    assert refused.value.details == {"found": 9999, "known": LATEST, "where": str(path)}
    assert digest(path) == before


def test_a_database_that_a_newer_version_upgrades_meanwhile_is_no_longer_written(
    path: Path,
) -> None:
    with desk_on(path) as desk:
        number = an_item(desk)
        seen = desk.item(number).seen
        with closing(sqlite.driver().connect(path)) as newer:
            newer.execute("PRAGMA user_version = 9999")

        with pytest.raises(NewerDatabaseError):
            desk.edit(seen, edit("For sent"))


def test_the_steps_lead_to_the_tables_that_the_models_describe(path: Path) -> None:
    with Desk(str(path), user="ida", now=ticking()) as desk:
        desk.items()
    engine = sqlite.engine_for(path, read_only=True)
    with engine.connect() as connection:
        found = inspect(connection)
        for table in SQLModel.metadata.sorted_tables:
            columns = {
                column["name"]: (str(column["type"]), column["nullable"])
                for column in found.get_columns(table.name)
            }
            assert columns == _described(table), table.name
            indexes = {
                (index["name"], tuple(index["column_names"]))
                for index in found.get_indexes(table.name)
            }
            assert indexes == {
                (index.name, tuple(column.name for column in index.columns))
                for index in table.indexes
            }, table.name
    engine.dispose()


def test_step_numbers_follow_each_other() -> None:
    assert [step.number for step in steps.STEPS] == list(range(1, LATEST + 1))
    assert models.Migration.__tablename__ == "migration"


def _described(table: Table) -> dict[str, tuple[str, bool]]:
    dialect = sqlite.engine_for(Path("unused"), read_only=True).dialect
    return {
        column.name: (column.type.compile(dialect), bool(column.nullable))
        for column in table.columns
    }
