"""What lies in a folder, for picking: the folder itself, the one above, its folders, its files."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Lies(StrEnum):
    """What an entry is."""

    WHOLE = "whole"
    ABOVE = "above"
    FOLDER = "folder"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to pick; `name` is the file's or folder's own."""

    kind: Lies
    path: str
    name: str
    size: int = 0


def entries(folder: str) -> tuple[Entry, ...] | None:
    """What can be picked in a folder, links and hidden things aside; None where it is no folder."""
    here = os.path.abspath(folder)  # noqa: PTH100 - the way there may be a link, and stays one
    try:
        with os.scandir(here) as found:
            below = sorted(_below(found), key=_order)
    except (OSError, ValueError):
        return None
    above = os.path.dirname(here)  # noqa: PTH120
    files = sum(entry.kind is Lies.FILE for entry in below)
    whole = [Entry(Lies.WHOLE, here, os.path.basename(here) or here, files)]  # noqa: PTH119
    up = [Entry(Lies.ABOVE, above, os.path.basename(above) or above)] if above != here else []  # noqa: PTH119
    return (*whole, *up, *below)


def _below(found: "Iterator[os.DirEntry[str]]") -> Iterator[Entry]:
    for one in found:
        if one.name.startswith((".", "~$")) or one.is_symlink():
            continue
        if one.is_dir(follow_symlinks=False):
            yield Entry(Lies.FOLDER, one.path, one.name)
        elif one.is_file(follow_symlinks=False):
            yield Entry(Lies.FILE, one.path, one.name, one.stat(follow_symlinks=False).st_size)


def _order(entry: Entry) -> tuple[bool, str]:
    return entry.kind is Lies.FILE, entry.name.casefold()
