"""The database's file: begun under a mark, copied before an upgrade, for the owner's eyes alone."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from store import sqlite
from store.errors import UnreachableDatabaseError


def is_unfinished(path: Path) -> bool:
    """Whether whoever began to make this database was stopped before it was whole."""
    return _mark(path).exists()


@contextmanager
def making(path: Path) -> Iterator[None]:
    """A new file, and its folder, to make a database in.

    A mark beside it says that it is ours and not whole. Without the mark an empty file might be
    what is left of somebody's database, which nobody may begin anew.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    _mark(path).touch(0o600)
    _sync(path.parent)
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    yield
    _mark(path).unlink(missing_ok=True)


def keep_copy(path: Path, number: int) -> None:
    """Copy the database, as it is before it leaves schema `number`, to a file beside it."""
    copy = path.with_name(f"{path.name}.schema-{number}")
    with scratch_beside(path) as made:
        sqlite.copy(path, made)
        put_in_place(made, copy)


def put_in_place(made: Path, target: Path) -> None:
    """Give a finished file its name; after a power cut there is the old one or the whole new one."""
    made.chmod(0o600)
    _sync(made)
    made.replace(target)
    _sync(target.parent)


def put_text(text: str, target: Path) -> None:
    """Write a small text, whole or not at all."""
    with scratch_beside(target) as made:
        made.write_text(text, "utf-8")
        put_in_place(made, target)


def copy_bytes(source: Path, target: Path) -> None:
    """Copy a file letter by letter, and wait until it is on the disk."""
    shutil.copyfile(source, target)
    target.chmod(0o600)
    _sync(target)


@contextmanager
def scratch_beside(path: Path) -> Iterator[Path]:
    """An empty file of the owner's own in the folder of `path`; gone afterwards unless moved."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".new", dir=path.parent)
    os.close(handle)
    try:
        yield Path(name)
    finally:
        for left in ("", "-wal", "-shm"):
            Path(name + left).unlink(missing_ok=True)


def _mark(path: Path) -> Path:
    return path.with_name(f"{path.name}.unfinished")


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
def reached(path: Path) -> Iterator[None]:
    """Raise `UnreachableDatabaseError` for what the system says of a file or folder."""
    try:
        yield
    except OSError as fault:
        raise UnreachableDatabaseError(where=str(path), why=fault.strerror) from fault
