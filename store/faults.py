"""Database faults in the store's own words: what the drivers raise never leaves the store.

The drivers' messages may hold what somebody wrote, so that only SQLite's own short text goes on.
"""

from collections.abc import Iterator
from contextlib import contextmanager

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
PRIMARY = 0xFF  # the low byte of SQLite's extended result codes


@contextmanager
def own_words(where: str) -> Iterator[None]:
    """Raise a `StoreError` for whatever the database or its driver raises inside."""
    try:
        yield
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


def _named(fault: BaseException | None, where: str) -> StoreError:
    code = getattr(fault, "sqlite_errorcode", None)
    if code is None and "decode to UTF-8" in str(fault):  # the driver's own, without a code
        return DamagedError(where=where, why="value")
    known = BY_CODE.get(code & PRIMARY, StoreError) if isinstance(code, int) else StoreError
    return known(where=where, why=getattr(fault, "sqlite_errorname", type(fault).__name__))


@contextmanager
def sound_values(where: str) -> Iterator[None]:
    """Raise `DamagedError` for a kept value that is none of its kind: no date, no code, no JSON.

    SQLite keeps any value in any column, so a damaged one may come as bytes or as a number.
    """
    try:
        yield
    except (ValueError, TypeError, AttributeError) as fault:
        raise DamagedError(where=where, why="value") from fault
