"""All that is SQLite's own: the driver, the connection's settings, the file on the disk."""

import os
from collections.abc import Callable, Container, Mapping
from contextlib import closing
from importlib import import_module
from itertools import cycle
from pathlib import Path
from time import monotonic, sleep
from types import ModuleType
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import OperationalError

from store.errors import BusyError, NotADatabaseError

SAFE = (3, 51, 3)  # before it, two connections can corrupt a WAL database (sqlite.org, WAL-reset)
APPLICATION = 0x4F50464C  # »OPFL« in the file's header says whose it is
WAIT = 3.0  # seconds for another process's change to end; a change takes milliseconds
WRITE = "opfoelg_write"
BUSY = 5  # SQLITE_BUSY
PAUSES = (0.001, 0.003, 0.002, 0.005, 0.001, 0.004)  # uneven, so as not to keep step with a writer


def driver() -> ModuleType:
    """The newest SQLite at hand: the wheel's own where there is one, else the interpreter's.

    A process uses one of them for a file: two libraries in one process do not see each other's locks.
    """
    try:
        return import_module("pysqlite3.dbapi2")
    except ImportError:
        return import_module("sqlite3")


def version() -> str:
    """The version of the SQLite in use."""
    return str(driver().sqlite_version)


def is_safe() -> bool:
    """Whether several processes may share a database of this SQLite."""
    return tuple(driver().sqlite_version_info) >= SAFE


def engine_for(path: Path, *, read_only: bool) -> Engine:
    """An engine on a file that exists; every connection is set up the same."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: _connect(path, read_only=read_only),
        module=driver(),
        poolclass=QueuePool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def writable(path: Path) -> bool:
    """Whether the file and its folder can be written, as WAL needs both."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def expect_content(path: Path) -> None:
    """Refuse an empty file: it is what a full disk or a sync client leaves of a database.

    Setting up a new one over it would hide the loss. The file is not opened for this, since
    closing a file lets go of the locks that SQLite has on it in the same process.
    """
    if path.stat().st_size == 0:
        raise NotADatabaseError(where=str(path), why="empty")


def expect_signed(connection: Connection) -> None:
    """Refuse another program's database."""
    if not _is_signed(connection):
        raise NotADatabaseError(why="another-program")


def expect_begun(connection: Connection) -> None:
    """Refuse to finish what is neither ours nor blank."""
    tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar_one()
    if tables and not _is_signed(connection):
        raise NotADatabaseError(why="another-program")


def keep_a_log(path: Path) -> None:
    """Let readers read on while one writes (WAL); the file remembers it."""
    connection = _connect(path, read_only=False)
    try:
        # SQLite's own wait does not cover this.
        _in_turn(lambda: connection.execute("PRAGMA journal_mode = WAL"))
    finally:
        connection.close()


def sign(connection: Connection) -> None:
    """Write into the file's header whose it is."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION:d}")


def copy(path: Path, target: Path) -> list[object]:
    """Copy a database, other processes' last changes included, into an empty file.

    What is copied is one state: its `summary` is given, for comparing with that of the copy.
    """
    with closing(_connect(path, read_only=True)) as source:
        source.execute("BEGIN")
        told = _summary(source)
        with closing(driver().connect(str(target))) as into:
            source.backup(into)
    return told


def write_over(path: Path, source: Path) -> None:
    """Give a database the content of another, as one change that waits for its turn."""
    until = monotonic() + WAIT

    def waited(_status: int, _remaining: int, _total: int) -> None:
        if monotonic() > until:
            raise BusyError(where=str(path))

    with (
        closing(_connect(source, read_only=True)) as read,
        closing(_connect(path, read_only=False)) as into,
    ):
        read.backup(into, progress=waited, sleep=0.05)


def summary(path: Path) -> list[object]:
    """How many rows each table has, and the last seal: what two copies of one state agree in."""
    with closing(_connect(path, read_only=True)) as connection:
        return _summary(connection)


def fault_in(path: Path) -> str | None:
    """The first thing that SQLite finds wrong in a file, or None."""
    try:
        with closing(_connect(path, read_only=True)) as connection:
            (first,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    except driver().DatabaseError as fault:
        return str(fault)
    if broken is not None:
        return f"foreign key: {broken[0]} {broken[1]}"
    return None if first == "ok" else str(first)


def numbers_given(connection: Connection, tables: Container[str]) -> dict[str, int]:
    """The highest number that each table has given out."""
    given = connection.exec_driver_sql("SELECT name, seq FROM sqlite_sequence")
    return {name: number for name, number in given if name in tables}


def go_on_from(connection: Connection, numbers: Mapping[str, int]) -> None:
    """Let each table give out higher numbers than these."""
    for name, number in numbers.items():
        connection.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = ?", (name,))
        connection.exec_driver_sql("INSERT INTO sqlite_sequence VALUES (?, ?)", (name, number))


def _summary(connection: Any) -> list[object]:  # noqa: ANN401 - either driver's connection
    tables = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name"
    ).fetchall()
    told: list[object] = []
    for (name,) in tables:
        (rows,) = connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()  # noqa: S608 - a table's own name
        told.append((name, rows))
    newest = "SELECT seal FROM event ORDER BY id DESC LIMIT 1"
    return [*told, connection.execute(newest).fetchone()]


def _connect(path: Path, *, read_only: bool) -> Any:  # noqa: ANN401 - either driver's connection
    connection = driver().connect(
        f"{path.absolute().as_uri()}?mode={_mode(path, read_only=read_only)}",
        uri=True,
        timeout=WAIT,
        isolation_level=None,  # transactions begin where `_begin` says, never by themselves
        check_same_thread=False,  # the pool lends a connection to one thread at a time
    )
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    if not read_only:
        # Copied home in small steps: on a disk that was full, a long log would need much room first.
        connection.execute("PRAGMA wal_autocheckpoint = 200")
    return connection


def _mode(path: Path, *, read_only: bool) -> str:
    if not read_only:
        return "rw"
    left = path.with_name(path.name + "-wal")
    alone = not left.exists() or left.stat().st_size == 0
    # Reading a WAL database makes a -shm file beside it, which an unwritable folder forbids.
    return "ro" if os.access(path.parent, os.W_OK) or not alone else "ro&immutable=1"


def _is_signed(connection: Connection) -> bool:
    whose = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    return bool(whose == APPLICATION)


def _begin(connection: Connection) -> None:
    """Begin at once for a write: a transaction that reads first cannot wait for its turn."""
    if not connection.get_execution_options().get(WRITE, False):
        connection.exec_driver_sql("BEGIN")
        return
    connection.exec_driver_sql("PRAGMA busy_timeout = 0")
    try:
        _in_turn(lambda: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    finally:
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {WAIT * 1000:.0f}")


def _in_turn(ask: Callable[[], object]) -> None:
    """Ask again every few milliseconds while another process holds the database.

    SQLite's own wait asks ever more seldom, and starves beside a process that writes all the time.
    """
    until = monotonic() + WAIT
    for pause in cycle(PAUSES):
        try:
            ask()
        except (OperationalError, driver().OperationalError) as fault:
            code = getattr(getattr(fault, "orig", fault), "sqlite_errorcode", None)
            if code != BUSY or monotonic() > until:
                raise
            sleep(pause)
        else:
            return
