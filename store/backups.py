"""Safety copies: each proven whole before it counts, the newest few kept, one command to restore.

Beside a copy lies its hash, as `sha256sum --check` reads it: a copy without one, or with another, is
no copy. A file is copied by SQLite's online backup from one state while others go on writing; a
server is copied row by row into a file.
"""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import file_digest
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory

from store import sqlite
from store.errors import CopyDiffersError, DamagedError, NoBackupError
from store.files import put_in_place, put_text
from store.moving import moved
from store.places import FilePlace, Place
from store.rows import Backup

NAME = re.compile(r"\D*(\d{8}T\d{6}\.\d{6}Z)\.db")
STAMP = "%Y%m%dT%H%M%S.%fZ"  # fine enough that no copy takes another's name
SCRATCH = ".opfoelg-"
FRESH = timedelta(hours=1)
KEEP = 10


def folder_of(place: Place, *, servers: Path | None) -> Path:
    """Where a place's copies lie: beside a file, and in a folder of their own for each server."""
    if isinstance(place, FilePlace):
        return place.path.with_name(f"{place.path.name}.backups")
    if servers is None:
        raise NoBackupError(where=place.name, why="nowhere")
    return servers / re.sub(r"\W+", "-", place.name.partition("://")[2])


def back_up(place: Place, folder: Path, *, now: Callable[[], datetime], keep: int = KEEP) -> Backup:
    """Make a copy in a folder, and let go of the oldest where there are more than `keep`."""
    _clear(folder, at=now())
    target = folder / f"opfoelg-{now().astimezone(UTC):{STAMP}}.db"
    backup = copy_to_file(place, target, now=now)
    for old in backups_in(folder)[keep:]:
        _note_of(old.path).unlink(missing_ok=True)  # first: what is left of it is no copy then
        old.path.unlink(missing_ok=True)
    return backup


def copy_to_file(place: Place, target: Path, *, now: Callable[[], datetime]) -> Backup:
    """Copy what lies at a place to a file, whole or not at all; a file that is there is replaced."""
    at = FilePlace(target)
    with place.guarded(), at.guarded():
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=SCRATCH, dir=target.parent) as scratch:
            made = Path(scratch) / target.name
            _copied(place, made, now=now)
            _note_of(target).unlink(missing_ok=True)
            put_in_place(made, target)
        put_text(f"{_hash(target)}  {target.name}\n", _note_of(target))
        return Backup(target, now(), target.stat().st_size)


def backups_in(folder: Path) -> list[Backup]:
    """The copies in a folder, newest first; whether they are whole is asked of each."""
    found = [(NAME.fullmatch(path.name), path) for path in folder.glob("*.db")]
    made = [
        Backup(path, datetime.strptime(name[1], STAMP).replace(tzinfo=UTC), path.stat().st_size)
        for name, path in found
        if name is not None and _note_of(path).exists()
    ]
    return sorted(made, key=lambda backup: backup.at, reverse=True)


def newest_whole(folder: Path) -> Backup:
    """The newest copy that is as it was made."""
    for backup in backups_in(folder):
        if is_whole(backup.path):
            return backup
    raise NoBackupError(where=str(folder))


def is_whole(path: Path) -> bool:
    """Whether a copy is as it was made; one that somebody moved without its hash is asked itself."""
    note = _note_of(path)
    if note.exists() and note.read_text("utf-8").split()[:1] != [_hash(path)]:
        return False
    return sqlite.fault_in(path) is None


def is_due(path: Path, folder: Path, *, at: datetime) -> bool:
    """Whether a file has changed since its newest copy, and that is not of this hour."""
    newest = next(iter(backups_in(folder)), None)
    if newest is None:
        return True
    if newest.at <= at < newest.at + FRESH:
        return False
    left = (path, path.with_name(f"{path.name}-wal"))
    changed = max(one.stat().st_mtime for one in left if one.exists())
    return changed > newest.path.stat().st_mtime


def _copied(place: Place, made: Path, *, now: Callable[[], datetime]) -> None:
    if not isinstance(place, FilePlace):
        moved(place, FilePlace(made), now=now)
    elif sqlite.copy(place.path, made) != sqlite.summary(made):
        raise CopyDiffersError(tables=place.name)
    if (fault := sqlite.fault_in(made)) is not None:
        raise DamagedError(where=place.name, why=fault)


def _clear(folder: Path, *, at: datetime) -> None:
    """Take away what processes left that were stopped while they copied."""
    for left in folder.glob(f"{SCRATCH}*"):
        if at.timestamp() - left.stat().st_mtime > FRESH.total_seconds():
            rmtree(left, ignore_errors=True)


def _note_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.sha256")


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()
