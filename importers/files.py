"""Finding files: folders in order, nothing opened that could hang, nothing outside the folder.

A folder is listed first and each file's bytes are read once. What cannot be read becomes a
`ReaderError` in its place, so that one bad file neither ends the run nor goes unsaid.
"""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import BinaryIO

from importers.errors import NotAFileError, ReaderError, TooLargeError, VanishedError
from importers.proposals import Source

LIMIT = 50 * 1024 * 1024
LIMIT_TEXT = "50 MB"
# A pipe would make open() wait for a writer; O_NONBLOCK lets fstat() say what it is.
_FLAGS = os.O_RDONLY | sum(
    getattr(os, name, 0) for name in ("O_NONBLOCK", "O_CLOEXEC", "O_BINARY", "O_NOCTTY")
)
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_LEFT_BY_SYSTEMS = frozenset({"thumbs.db", "desktop.ini"})

Paths = Iterable[str | os.PathLike[str]]


@dataclass(frozen=True, slots=True)
class Found:
    """A file that was listed and not opened yet; `named` where a person named it."""

    path: Path
    named: bool

    @property
    def name(self) -> str:
        """The file's name for people; bytes that are no UTF-8 are shown as a mark."""
        return shown(self.path)

    def stamp(self) -> tuple[int, int] | None:
        """Its size and the nanosecond of its last change, or None where it cannot be asked."""
        try:
            status = self.path.stat(follow_symlinks=self.named)
        except (OSError, ValueError):
            return None
        return status.st_size, status.st_mtime_ns

    def read(self) -> Source | ReaderError:
        """The file's bytes."""
        return open_file(self.path, follow=self.named)


@dataclass(frozen=True, slots=True)
class Choice:
    """Which files are wanted: by a pattern for their names, and by when they were last changed.

    A pattern with a slash is held against the whole path. `since` is in seconds of the epoch.
    """

    pattern: str | None = None
    since: float | None = None

    def takes(self, found: Found) -> bool:
        """Whether a file is wanted; one that cannot be asked is, so that it is told."""
        if self.pattern is not None and not self._fits(found.path):
            return False
        stamp = None if self.since is None else found.stamp()
        return stamp is None or self.since is None or stamp[1] >= self.since * 1e9

    def _fits(self, path: Path) -> bool:
        pattern = (self.pattern or "").casefold()
        said = str(path) if "/" in pattern else path.name
        return fnmatchcase(said.casefold(), pattern)


EVERYTHING = Choice()


def listed(paths: Paths, choice: Choice = EVERYTHING) -> Iterator[Found | ReaderError]:
    """Each file named, and each file in the folders named, once; nothing is opened."""
    seen: set[str] = set()
    for path in map(Path, paths):
        for found in _walk(path) if path.is_dir() else [Found(path, named=True)]:
            if isinstance(found, ReaderError):
                yield found
                continue
            place = _place(found.path)
            if place not in seen and choice.takes(found):
                seen.add(place)
                yield found


def find(paths: Paths) -> Iterator[Source | ReaderError]:
    """The bytes of each file named, and of each file in the folders named, once."""
    for found in listed(paths):
        yield found if isinstance(found, ReaderError) else found.read()


def open_file(path: Path, *, follow: bool) -> Source | ReaderError:
    """The file's bytes, read once; a link is followed only where a person named it."""
    name = shown(path)
    try:
        # Asked before it is opened: opening a device may do something.
        if not stat.S_ISREG(path.stat(follow_symlinks=follow).st_mode):
            return NotAFileError(name)
        handle = os.open(path, _FLAGS | (0 if follow else _NO_FOLLOW))
        with os.fdopen(handle, "rb") as file:
            return _read_open(file, name, os.path.abspath(path))  # noqa: PTH100 - resolves no link
    except (FileNotFoundError, PermissionError):
        return VanishedError(name)
    except (OSError, ValueError):  # a link to itself, a NUL in the name
        return NotAFileError(name)


def shown(path: Path) -> str:
    """A file's name for people."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def _place(path: Path) -> str:
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):  # told when it is read
        return str(path)


def _walk(folder: Path) -> Iterator[Found | ReaderError]:
    """The files below `folder`, sorted; a link is left out where its target is found anyway."""
    root = os.path.realpath(folder)
    closed: list[OSError] = []
    for where, folders, names in os.walk(folder, onerror=closed.append):
        yield from _told(closed)
        folders[:] = sorted(name for name in folders if not _hidden(name))
        linked = [name for name in folders if Path(where, name).is_symlink()]
        for name in sorted([*names, *linked]):
            path = Path(where, name)
            if not _hidden(name) and not (path.is_symlink() and _inside(path, root)):
                yield Found(path, named=False)
    yield from _told(closed)


def _told(closed: list[OSError]) -> Iterator[ReaderError]:
    """The folders that may not be listed, each once."""
    while closed:
        yield VanishedError(shown(Path(closed.pop().filename)))


def _inside(link: Path, root: str) -> bool:
    target = os.path.realpath(link)
    return target.startswith(os.path.join(root, "")) and Path(target).exists()  # noqa: PTH118


def _hidden(name: str) -> bool:
    """Hidden files, and the locks and leftovers of other programs."""
    return name.startswith((".", "~$")) or name.lower() in _LEFT_BY_SYSTEMS


def _read_open(file: BinaryIO, name: str, path: str) -> Source | ReaderError:
    """Judge the file that was opened, not the name: that may mean another by now."""
    status = os.fstat(file.fileno())
    if not stat.S_ISREG(status.st_mode):
        return NotAFileError(name)
    if status.st_size > LIMIT:
        return TooLargeError(name, limit=LIMIT_TEXT)
    return Source(name, file.read(LIMIT + 1), path)
