"""The database's file: made whole or not at all, copied before an upgrade, for the owner's eyes."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from store import sqlite
from store.errors import UnreachableDatabaseError
from store.migrations.upgrade import upgrade


def create(path: Path, *, now: Callable[[], datetime]) -> None:
    """Make a new database at `path`, its folder too.

    It is made beside its place and moved there when it is whole, so that whoever is killed
    meanwhile leaves no half database; where another process was faster, that one's stands.
    """
    with _reached(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _beside(path) as made:
            engine = sqlite.engine_for(made, read_only=False)
            upgrade(engine, now=now)
            sqlite.sign(engine)
            engine.dispose()
            _place(made, path)


def keep_copy(path: Path, number: int) -> None:
    """Copy the database, as it is before it leaves schema `number`, to a file beside it."""
    copy = path.with_name(f"{path.name}.schema-{number}")
    with _reached(copy), _beside(path) as made:
        sqlite.copy(path, made)
        _sync(made)
        made.replace(copy)
        _sync(path.parent)


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """An empty file of the owner's own in the folder of `path`; gone afterwards unless moved."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".new", dir=path.parent)
    os.close(handle)
    try:
        yield Path(name)
    finally:
        for left in ("", "-wal", "-shm"):
            Path(name + left).unlink(missing_ok=True)


def _place(made: Path, path: Path) -> None:
    _sync(made)
    try:
        path.hardlink_to(made)
    except FileExistsError:
        return  # another process was faster
    except OSError:  # a file system without links
        if not path.exists():
            made.rename(path)
    _sync(path.parent)


def _sync(path: Path) -> None:
    """Wait until a file, or a folder's list of names, is on the disk."""
    if os.name == "nt" and path.is_dir():
        return  # Windows opens no folders
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _reached(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as fault:
        raise UnreachableDatabaseError(where=str(path), why=fault.strerror) from fault
