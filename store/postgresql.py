"""All that is PostgreSQL's own: the driver, how transactions begin, whose the tables are.

Writers take turns by one advisory lock, as SQLite's do by its file's: so every change sees all that
was kept before it, and the chain of seals has one end. Questions see one state throughout.
"""

from collections.abc import Iterable, Mapping

from sqlalchemy import URL, Connection, Engine, create_engine, event

from store import sqlite
from store.errors import NotADatabaseError, WrongEncodingError
from store.migrations.first_tables import TABLES

NAME = "postgresql"
DRIVER = "postgresql+psycopg"
SIGNATURE = "opfoelg"  # the comment on the table of migrations says whose the tables are
CONNECT = 5  # seconds
READING = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"
# One snapshot for each statement: one that was taken before the lock is had would be an old one.
WRITING = "SET TRANSACTION ISOLATION LEVEL READ COMMITTED READ WRITE"
# A schema is a database of its own, so each has a lock of its own.
TURN = f"SELECT pg_advisory_xact_lock({sqlite.APPLICATION:d}, hashtext(current_schema()))"
OURS = "SELECT obj_description(to_regclass('migration'), 'pg_class')"
LOCKED_OUT = """
    SELECT pg_is_in_recovery() OR current_setting('default_transaction_read_only')::boolean
        OR NOT COALESCE(has_table_privilege(to_regclass('event'), 'INSERT'), true)
"""
CLASHES = """
    SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = ANY(%(names)s)
"""
SEQUENCE = """
    SELECT pg_get_serial_sequence(%(name)s, column_name) FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name = %(name)s AND column_name = 'id'
"""
GIVEN = f"SELECT pg_sequence_last_value(({SEQUENCE})::regclass)"
GO_ON = f"SELECT setval(({SEQUENCE})::regclass, %(number)s)"


def engine_for(url: URL) -> Engine:
    """An engine on a server; a connection that has gone meanwhile is replaced before it is used."""
    if url.drivername == NAME:
        url = url.set(drivername=DRIVER)
    engine = create_engine(
        url,
        hide_parameters=True,
        pool_pre_ping=True,
        connect_args={"connect_timeout": CONNECT, "application_name": SIGNATURE},
    )
    event.listen(engine, "begin", _begin)
    return engine


def shown(url: URL) -> str:
    """The URL for people to read: no password, wherever it stood."""
    kept = {name: value for name, value in url.query.items() if "password" not in name.casefold()}
    return url.set(query=kept).render_as_string(hide_password=True)


def expect_usable(connection: Connection) -> None:
    """Refuse a database that cannot keep every letter, or that holds another program's tables."""
    encoding = connection.exec_driver_sql("SHOW server_encoding").scalar_one()
    if encoding != "UTF8":
        raise WrongEncodingError(encoding=encoding)
    if is_ours(connection):
        return
    if connection.exec_driver_sql(CLASHES, {"names": list(TABLES.tables)}).scalar_one():
        raise NotADatabaseError(why="another-program")


def is_ours(connection: Connection) -> bool:
    """Whether our tables are there."""
    return bool(connection.exec_driver_sql(OURS).scalar_one_or_none() == SIGNATURE)


def is_read_only(connection: Connection) -> bool:
    """Whether the server, or this user's rights in it, let nothing be written."""
    return bool(connection.exec_driver_sql(LOCKED_OUT).scalar_one())


def sign(connection: Connection) -> None:
    """Say whose the tables are."""
    connection.exec_driver_sql(f"COMMENT ON TABLE migration IS '{SIGNATURE}'")


def numbers_given(connection: Connection, tables: Iterable[str]) -> dict[str, int]:
    """The highest number that each table has given out."""
    given = {name: connection.exec_driver_sql(GIVEN, {"name": name}).scalar() for name in tables}
    return {name: number for name, number in given.items() if number is not None}


def go_on_from(connection: Connection, numbers: Mapping[str, int]) -> None:
    """Let each table give out higher numbers than these."""
    for name, number in numbers.items():
        connection.exec_driver_sql(GO_ON, {"name": name, "number": number})


def _begin(connection: Connection) -> None:
    if not connection.get_execution_options().get(sqlite.WRITE, False):
        connection.exec_driver_sql(READING)
        return
    connection.exec_driver_sql(WRITING)
    connection.exec_driver_sql(f"SET LOCAL lock_timeout = {sqlite.WAIT * 1000:.0f}")
    # What is told as kept survives a power cut, whatever the server's default.
    connection.exec_driver_sql("SET LOCAL synchronous_commit = on")
    connection.exec_driver_sql(TURN)
