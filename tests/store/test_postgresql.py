"""What only a server can do: go away, refuse a user, hold another program's tables, hear a password."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest

from store import sqlite
from store.desk import Desk
from store.errors import (
    BusyError,
    DamagedError,
    DiskFullError,
    NewerDatabaseError,
    NoDriverError,
    NotADatabaseError,
    ReadOnlyError,
    StoreError,
    UnreachableDatabaseError,
    WrongEncodingError,
)
from store.faults import own_words
from tests.postgresql import Databases
from tests.store.desks import an_item, desk_on, read_in

PASSWORD = "hemmelig"  # noqa: S105 - the word that must not be seen


@pytest.fixture
def url(databases: Databases) -> str:
    return databases.emptied()


def with_password(url: str) -> str:
    return url.replace("opfoelg@", f"opfoelg:{PASSWORD}@") + f"&sslpassword={PASSWORD}"


def messages(error: BaseException) -> str:
    told = []
    cause: BaseException | None = error
    while cause is not None:
        told.append(f"{cause!r} {cause}")
        cause = cause.__cause__ or cause.__context__
    return " ".join(told)


@contextmanager
def held(url: str) -> Iterator[None]:
    """The database while another program writes."""
    with desk_on(url, user="per") as other, other._changing():
        yield


def test_a_password_is_in_no_name_of_the_place(url: str) -> None:
    with desk_on(with_password(url)) as desk:
        an_item(desk)

        assert desk.place().startswith("postgresql+psycopg://opfoelg:***@")
        assert PASSWORD not in desk.place()


@pytest.mark.parametrize("wrong", ["/findes_ikke?", "/opfoelg?options=-cfindes_ikke%3D1&"])
def test_a_password_is_in_no_error(url: str, wrong: str) -> None:
    lost = with_password(url).replace("/opfoelg?", wrong)
    with desk_on(lost) as desk, pytest.raises(StoreError) as told:
        desk.items()

    assert PASSWORD not in messages(told.value)
    assert PASSWORD not in str(told.value.details)


def test_an_address_that_cannot_be_read_shows_nothing_of_itself() -> None:
    with (
        desk_on(f"postgresql://ida:{PASSWORD}@server:havn/x") as desk,
        pytest.raises(UnreachableDatabaseError) as told,
    ):
        desk.items()

    assert told.value.details == {"where": "postgresql", "why": "url"}


def test_a_server_that_is_not_there_is_unreachable() -> None:
    with (
        desk_on("postgresql://ida@/x?host=/findes/ikke") as desk,
        pytest.raises(UnreachableDatabaseError) as told,
    ):
        desk.items()

    assert told.value.details["why"] == "connection"


def test_without_its_driver_the_server_is_unreachable(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)

    with desk_on(url) as desk, pytest.raises(NoDriverError):
        desk.items()


def test_another_engine_is_refused_by_name() -> None:
    with (
        desk_on("mysql://ida@server/x") as desk,
        pytest.raises(UnreachableDatabaseError) as told,
    ):
        desk.items()

    assert told.value.details == {"where": "mysql", "why": "engine"}


def test_another_programs_tables_are_left_alone(databases: Databases) -> None:
    other = databases.new()
    databases.run(other, "CREATE TABLE item (id integer)", "INSERT INTO item VALUES (7)")

    with desk_on(other) as desk, pytest.raises(NotADatabaseError):
        desk.items()

    databases.run(other, "INSERT INTO item SELECT id FROM item")


def test_tables_that_are_no_business_of_ours_do_no_harm(databases: Databases) -> None:
    shared = databases.new()
    databases.run(shared, "CREATE TABLE noget_andet (id integer)")

    with desk_on(shared) as desk:
        assert an_item(desk) == 1


def test_a_database_that_cannot_keep_every_letter_is_refused(databases: Databases) -> None:
    databases.run(
        databases.server.url("postgres"),
        "CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0",
    )

    with (
        desk_on(databases.server.url("latin")) as desk,
        pytest.raises(WrongEncodingError),
    ):
        desk.items()


def test_two_schemas_of_one_database_are_two_registers(databases: Databases) -> None:
    shared = databases.new()
    databases.run(shared, "CREATE SCHEMA nord", "CREATE SCHEMA syd")
    with (
        desk_on(f"{shared}&options=-csearch_path%3Dnord") as nord,
        desk_on(f"{shared}&options=-csearch_path%3Dsyd") as syd,
    ):
        an_item(nord)
        with nord._changing():
            read_in(syd, "Zoe skriver.", "Bo læser.")

        assert (len(nord.proposals()), len(syd.proposals())) == (1, 2)


def test_a_newer_schema_is_refused_also_while_we_run(databases: Databases) -> None:
    newer = databases.new()
    with desk_on(newer) as desk:
        number = an_item(desk)
        databases.run(newer, "INSERT INTO migration VALUES (9999, 'nyere', now())")

        with pytest.raises(NewerDatabaseError):
            desk.note([number], "For sent")


def test_whoever_may_only_read_reads(databases: Databases, url: str) -> None:
    with desk_on(url) as desk:
        number = an_item(desk)
    databases.run(
        url,
        "DROP ROLE IF EXISTS gaest",
        "CREATE ROLE gaest LOGIN",
        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO gaest",
    )

    with desk_on(url.replace("opfoelg@", "gaest@")) as desk:
        assert desk.read_only()
        assert desk.item(number).id == number
        assert desk.check() == []
        with pytest.raises(ReadOnlyError):
            desk.note([number], "Hej")
    databases.run(url, "DROP OWNED BY gaest", "DROP ROLE gaest")


def test_a_database_that_another_program_holds_is_busy_and_can_be_read(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk_on(url) as desk:
        number = an_item(desk)
        with held(url):
            monkeypatch.setattr(sqlite, "WAIT", 0.05)
            with pytest.raises(BusyError):
                desk.note([number], "Hej")
            assert desk.item(number).id == number

        desk.note([number], "Nu går det")
        assert [event.action for event in desk.history(number)][-1] == "note"


def test_a_server_that_is_restarted_costs_the_change_under_way_and_nothing_else(
    databases: Databases, url: str
) -> None:
    with desk_on(url) as desk:
        number = an_item(desk)
        databases.server.stop()
        with pytest.raises(UnreachableDatabaseError):
            desk.note([number], "Mens den er væk")
        databases.server.start()

        desk.note([number], "Da den kom igen")

        assert [event.after.get("text") for event in desk.history(number)][-1] == "Da den kom igen"
        assert desk.check() == []


def test_a_connection_that_is_cut_in_the_middle_of_a_change_leaves_nothing_of_it(
    databases: Databases, url: str
) -> None:
    cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'opfoelg'"
    with desk_on(url) as desk:
        number = an_item(desk)
        before = desk.history(number)

        def change() -> None:
            from store.changes.items import note

            with desk._changing() as change:
                note(change, [number], "Halvt")
                databases.run(databases.server.url("postgres"), cut)

        with pytest.raises(UnreachableDatabaseError):
            change()

        assert desk.history(number) == before
        assert desk.check() == []


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        ("53100", DiskFullError),
        ("53300", BusyError),
        ("40001", BusyError),
        ("40P01", BusyError),
        ("25006", ReadOnlyError),
        ("42501", ReadOnlyError),
        ("57P01", UnreachableDatabaseError),
        ("58030", UnreachableDatabaseError),
        ("XX001", DamagedError),
        ("42P01", StoreError),
    ],
)
def test_what_the_server_says_is_said_in_the_stores_own_words(
    state: str, kind: type[StoreError]
) -> None:
    from sqlalchemy.exc import OperationalError

    with pytest.raises(StoreError) as told, own_words("her"):
        raise OperationalError(None, None, psycopg.errors.lookup(state)())

    assert type(told.value) is kind
    assert told.value.details == {"where": "her", "why": state}


def test_a_desk_says_nothing_of_sqlite(url: str) -> None:
    with Desk(url, user="ida", now=lambda: pytest.fail("no clock")) as desk:
        assert desk.is_safe_to_share()
