"""Finding files: folders in order, nothing opened that could hang, nothing outside the folder.

Each file's bytes are read once. What cannot be read becomes a `ReaderError` in its place, so that
one bad file neither ends the run nor goes unsaid.
"""

import os
import stat
from collections.abc import Iterable, Iterator
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


def find(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Source | ReaderError]:
    """Each file named, and each file in the folders named, once."""
    seen: set[str] = set()
    for path in map(Path, paths):
        for found in _walk(path) if path.is_dir() else [path]:
            place = _place(found)
            if place not in seen:
                seen.add(place)
                yield open_file(found, follow=found == path)


def _place(path: Path) -> str:
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):  # told when it is read
        return str(path)


def _walk(folder: Path) -> Iterator[Path]:
    """The files below `folder`, sorted; a link is left out where its target is found anyway."""
    root = os.path.realpath(folder)
    for where, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not _hidden(name))
        for name in sorted(names):
            path = Path(where, name)
            if not _hidden(name) and not (path.is_symlink() and _inside(path, root)):
                yield path


def _inside(link: Path, root: str) -> bool:
    target = os.path.realpath(link)
    return target.startswith(os.path.join(root, "")) and Path(target).is_file()  # noqa: PTH118


def _hidden(name: str) -> bool:
    """Hidden files, and the locks and leftovers of other programs."""
    return name.startswith((".", "~$")) or name.lower() in _LEFT_BY_SYSTEMS


def open_file(path: Path, *, follow: bool) -> Source | ReaderError:
    """The file's bytes, read once; a link is followed only where a person named it."""
    name = os.fsencode(path.name).decode("utf-8", "replace")
    if not follow and path.is_symlink():
        return NotAFileError(name)
    try:
        handle = os.open(path, _FLAGS | (0 if follow else _NO_FOLLOW))
        with os.fdopen(handle, "rb") as file:
            return _read_open(file, name, str(path))
    except (FileNotFoundError, PermissionError):
        return VanishedError(name)
    except (OSError, ValueError):  # a socket, a link to itself, a NUL in the name
        return NotAFileError(name)


def _read_open(file: BinaryIO, name: str, path: str) -> Source | ReaderError:
    """Judge the file that was opened, not the name: that may mean another by now."""
    status = os.fstat(file.fileno())
    if not stat.S_ISREG(status.st_mode):
        return NotAFileError(name)
    if status.st_size > LIMIT:
        return TooLargeError(name, limit=LIMIT_TEXT)
    return Source(name, file.read(LIMIT + 1), path)
