"""A database moved as a whole: between the engines, either way, the same to the last letter."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from store import copying, sqlite
from store.copying import totals_of
from store.errors import (
    CopyDiffersError,
    NotEmptyError,
    StoreError,
    UnreachableDatabaseError,
)
from store.migrations.steps import LATEST
from store.rows import CloseReason
from tests.builders import document, edit, minutes, proposal
from tests.postgresql import Databases
from tests.store.desks import an_item, desk_on, read_in, seen
from tests.store.test_undo import picture

OLD = Path(__file__).with_name("schema_1.sql")
WAYS = ["sqlite-sqlite", "sqlite-postgresql", "postgresql-sqlite", "postgresql-postgresql"]
Blank = Callable[[str], str]


@pytest.fixture
def blank(request: pytest.FixtureRequest, tmp_path: Path) -> Blank:
    """Places in which nothing lies yet, by engine."""
    names = iter(("fra.db", "til.db"))

    def place(engine: str) -> str:
        if engine == "sqlite":
            return str(tmp_path / next(names))
        databases: Databases = request.getfixturevalue("databases")
        return databases.new()

    return place


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest, blank: Blank) -> tuple[str, str]:
    """From where and to where."""
    of, to = request.param.split("-")
    return blank(of), blank(to)


def worked_on(database: str) -> None:
    """Leave something in every table, with rows that name later ones, and numbers that are gone."""
    with desk_on(database) as desk:
        first = an_item(desk, "Bo Ågård sender »notatet« – 100 % 😀.")
        desk.take_in(document("Andet"), minutes(forum="Åby"), [proposal("Andet", text="Andet")])
        desk.edit(desk.item(first).seen, edit("Ny titel"))
        desk.note([first], "Ringet\ntil Bo")
        desk.close(seen(desk, first), CloseReason.DONE, "Sendt", on=date(2026, 4, 1))
        second, third = an_item(desk, "Zoe skriver."), an_item(desk, "Ib læser.")
        early, late = seen(desk, second, third)
        desk.merge([early], into=late, on=date(2026, 4, 2))  # names a later row of its own table
        an_item(desk, "Per fortryder.")
        desk.undo()


def totals(database: str) -> dict[str, copying.Total]:
    with desk_on(database) as desk, desk._reading() as session:
        return totals_of(session.connection())


def test_a_copy_is_the_same_to_the_last_letter(way: tuple[str, str]) -> None:
    of, to = way
    worked_on(of)

    with desk_on(of) as desk:
        copied = desk.copy_to(to)

    assert totals(to) == totals(of)
    assert dict(copied.rows) == {name: total.rows for name, total in totals(of).items()}
    assert (copied.schema, copied.rows["item"]) == (LATEST, 3)
    with desk_on(of) as desk, desk_on(to) as other:
        assert picture(other) == picture(desk)
        assert other.check() == []


def test_work_goes_on_in_a_copy_where_it_was(way: tuple[str, str]) -> None:
    of, to = way
    worked_on(of)
    with desk_on(of) as desk:
        desk.copy_to(to)

    with desk_on(of) as desk, desk_on(to) as other:
        ends = []
        for one in (desk, other):
            number = an_item(one, "Else tæller.")
            ends.append((number, one.history(number)[-1].id))
            while one.undo() is not None:
                pass
        assert ends[0] == ends[1]  # numbers of rows that are gone are not given out again
        assert picture(other) == picture(desk)
        assert other.check() == []


def test_an_old_database_is_copied_as_it_is_and_upgraded_where_it_is_opened(
    blank: Blank, databases: Databases
) -> None:
    old, server = blank("sqlite"), databases.new()
    with closing(sqlite.driver().connect(old)) as connection:
        connection.executescript(OLD.read_text("utf-8"))

    with desk_on(old) as desk:
        assert desk.copy_to(server).schema == 1
    with closing(sqlite.driver().connect(old)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)

    with desk_on(old) as desk, desk_on(server) as other:
        assert picture(other) == picture(desk)
        assert other.schema_version() == LATEST
        assert other.check() == []


def test_a_target_that_holds_something_is_refused_and_left_as_it_is(way: tuple[str, str]) -> None:
    of, to = way
    worked_on(of)
    with desk_on(to) as other:
        read_in(other, "Zoe skriver.")
        before = picture(other)

        with desk_on(of) as desk, pytest.raises(NotEmptyError):
            desk.copy_to(to)

        assert picture(other) == before


def test_a_target_whose_tables_are_made_and_empty_is_copied_into(way: tuple[str, str]) -> None:
    of, to = way
    worked_on(of)
    with desk_on(to) as other:
        other.items()

    with desk_on(of) as desk:
        desk.copy_to(to)

    assert totals(to) == totals(of)


def test_a_copy_that_is_not_the_same_is_given_up(
    way: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    of, to = way
    worked_on(of)

    monkeypatch.setattr(copying, "total_of", unequal())
    with desk_on(of) as desk, pytest.raises(CopyDiffersError):
        desk.copy_to(to)

    monkeypatch.undo()
    with desk_on(to) as other:
        assert (other.items(state=None), other.documents()) == ([], [])
        assert other.check() == []


def test_nothing_is_copied_from_where_nothing_is(blank: Blank, tmp_path: Path) -> None:
    with desk_on(blank("sqlite")) as desk, pytest.raises(UnreachableDatabaseError):
        desk.copy_to(blank("sqlite"))

    assert list(tmp_path.iterdir()) == []


def test_a_target_that_cannot_be_reached_is_told(blank: Blank) -> None:
    of = blank("sqlite")
    worked_on(of)

    with desk_on(of) as desk, pytest.raises(UnreachableDatabaseError):
        desk.copy_to("postgresql://ida@/x?host=/findes/ikke")


def test_a_damaged_value_ends_the_copy_and_leaves_the_target_empty(
    blank: Blank, databases: Databases
) -> None:
    of, to = blank("sqlite"), databases.new()
    worked_on(of)
    with closing(sqlite.driver().connect(of)) as connection:
        connection.execute("UPDATE item SET opened_on = 'i går'")
        connection.commit()

    with desk_on(of) as desk, pytest.raises(StoreError, match="damaged"):
        desk.copy_to(to)

    with desk_on(to) as other:
        assert other.documents() == []


def unequal() -> Callable[..., copying.Total]:
    """Totals that never agree."""
    numbers = iter(range(1_000))

    def total(rows: Iterator[object]) -> copying.Total:
        return copying.Total(sum(1 for _ in rows), str(next(numbers)))

    return total
