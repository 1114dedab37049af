"""A safety copy put back in the place of a database, which is kept as it was.

A database that is whole is written over as one change of SQLite's own, so that apps that have it
open see what was restored and lose no lock. One that is damaged is set aside letter by letter.
"""

from datetime import UTC, datetime
from pathlib import Path

from store import sqlite
from store.backups import STAMP, is_whole
from store.errors import DamagedError, StoreError
from store.files import copy_bytes, put_in_place, scratch_beside
from store.places import FilePlace
from store.rows import Restored


def restore(place: FilePlace, backup: Path, *, at: datetime) -> Restored:
    """Put a copy back; what lay there before is kept beside it."""
    with place.guarded():
        if not is_whole(backup):
            raise DamagedError(where=str(backup))
        FilePlace(backup).look()
        before = place.path.with_name(f"{place.path.name}.before-{at.astimezone(UTC):{STAMP}}")
        if not place.path.exists():
            _put(backup, place.path)
            return Restored(backup, place.path, None)
        if _is_sound(place):
            with scratch_beside(place.path) as made:
                sqlite.copy(place.path, made)
                put_in_place(made, before)
            sqlite.write_over(place.path, backup)
        else:
            _set_aside(place.path, before)
            _put(backup, place.path)
        return Restored(backup, place.path, before)


def _is_sound(place: FilePlace) -> bool:
    try:
        place.look()
    except StoreError:
        return False
    return sqlite.fault_in(place.path) is None


def _set_aside(path: Path, before: Path) -> None:
    """Copy a database that SQLite cannot read, its log with it, and take the log away.

    A log that stayed would be played over what is restored.
    """
    for left in ("", "-wal"):
        if (old := path.with_name(path.name + left)).exists():
            copy_bytes(old, before.with_name(before.name + left))
    for left in ("-wal", "-shm"):
        path.with_name(path.name + left).unlink(missing_ok=True)


def _put(backup: Path, path: Path) -> None:
    with scratch_beside(path) as made:
        copy_bytes(backup, made)
        put_in_place(made, path)
