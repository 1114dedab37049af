"""Database faults in the store's own words: what the drivers raise never leaves the store.

The drivers' messages may hold what somebody wrote, or a password, so that only their codes go on.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as NoConnectionError

from store import sqlite
from store.errors import (
    BusyError,
    DamagedError,
    DiskFullError,
    NotADatabaseError,
    ReadOnlyError,
    StoreError,
    UnreachableDatabaseError,
)

BY_CODE: dict[int, type[StoreError]] = {
    3: UnreachableDatabaseError,  # SQLITE_PERM
    5: BusyError,  # SQLITE_BUSY
    6: BusyError,  # SQLITE_LOCKED
    8: ReadOnlyError,  # SQLITE_READONLY
    10: UnreachableDatabaseError,  # SQLITE_IOERR
    11: DamagedError,  # SQLITE_CORRUPT
    13: DiskFullError,  # SQLITE_FULL
    14: UnreachableDatabaseError,  # SQLITE_CANTOPEN
    23: UnreachableDatabaseError,  # SQLITE_AUTH
    26: NotADatabaseError,  # SQLITE_NOTADB
}
# PostgreSQL's codes, and the classes that the first two signs of a code name.
BY_STATE: dict[str, type[StoreError]] = {
    "08": UnreachableDatabaseError,  # connection exception
    "25006": ReadOnlyError,  # read-only transaction
    "28": UnreachableDatabaseError,  # invalid authorisation
    "3D": UnreachableDatabaseError,  # no such database
    "3F": UnreachableDatabaseError,  # no such schema
    "40": BusyError,  # serialisation failure, deadlock
    "42501": ReadOnlyError,  # insufficient privilege
    "53100": DiskFullError,
    "53": BusyError,  # too many connections, out of memory
    "55P03": BusyError,  # lock not available
    "57": UnreachableDatabaseError,  # shut down, starting up, cancelled
    "58": UnreachableDatabaseError,  # the server's own disk or files
    "XX": DamagedError,  # data or index corrupted
}
PRIMARY = 0xFF  # the low byte of SQLite's extended result codes


@contextmanager
def own_words(where: str) -> Iterator[None]:
    """Raise a `StoreError` for whatever the database or its driver raises inside."""
    try:
        yield
    except StoreError as fault:
        fault.details.setdefault("where", where)
        raise
    except DBAPIError as fault:
        raise _named(fault.orig, where) from fault
    except sqlite.driver().Error as fault:  # where no engine stands between
        raise _named(fault, where) from fault
    except UnicodeDecodeError as fault:  # SQLite quotes what is damaged, and the driver cannot
        raise DamagedError(where=where, why="value") from fault
    except NoConnectionError as fault:
        raise BusyError(where=where) from fault
    except SQLAlchemyError as fault:
        raise StoreError(where=where, why=type(fault).__name__) from fault


def _named(fault: Any, where: str) -> StoreError:  # noqa: ANN401 - any driver's error, or None
    if isinstance(code := getattr(fault, "sqlite_errorcode", None), int):
        known = BY_CODE.get(code & PRIMARY, StoreError)
        return known(where=where, why=getattr(fault, "sqlite_errorname", type(fault).__name__))
    if hasattr(fault, "sqlstate"):
        return _named_by_state(fault.sqlstate, where)
    if "decode to UTF-8" in str(fault):  # the driver's own, without a code
        return DamagedError(where=where, why="value")
    return StoreError(where=where, why=type(fault).__name__)


def _named_by_state(state: str | None, where: str) -> StoreError:
    """A server's fault; one without a code is of the connection and never came to the server."""
    if state is None:
        return UnreachableDatabaseError(where=where, why="connection")
    known = BY_STATE.get(state) or BY_STATE.get(state[:2]) or StoreError
    return known(where=where, why=state)


@contextmanager
def sound_values(where: str) -> Iterator[None]:
    """Raise `DamagedError` for a kept value that is none of its kind: no date, no code, no JSON.

    SQLite keeps any value in any column, so a damaged one may come as bytes or as a number.
    """
    try:
        yield
    except (ValueError, TypeError, AttributeError) as fault:
        raise DamagedError(where=where, why="value") from fault
