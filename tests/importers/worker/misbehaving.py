"""A reading that does what a hostile file may make a library do; the file's bytes say what."""

import os
import signal
import socket
import time
from collections.abc import Callable
from pathlib import Path

from importers.errors import ProtectedError
from importers.proposals import Block, BlockKind, Document, Source
from importers.readers.progress import page_done


def read(source: Source) -> Document:
    """Do as the file says, and answer with what it made of the worker."""
    told = DEEDS[source.data.decode()](source)
    text = told or "læst"
    block = Block(BlockKind.HEADING, 0, len(text), 2, 7)
    return Document(source.name, "no", text, "odd", (block,), ("flag",))


def _spin(_source: Source) -> str:
    while True:
        pass


def _sleep(_source: Source) -> str:
    time.sleep(60)
    return ""


def _eat(_source: Source) -> str:
    return str(len(bytearray(1 << 32)))


def _abort(_source: Source) -> str:
    os.kill(os.getpid(), signal.SIGABRT)
    return ""


def _leave(_source: Source) -> str:
    os._exit(0)


def _connect(_source: Source) -> str:
    try:
        socket.create_connection(("127.0.0.1", 9)).close()
    except PermissionError as refused:
        return str(refused)
    return "connected"


def _run(_source: Source) -> str:
    try:
        os.system("true")  # noqa: S605 (it must not run)
    except PermissionError as refused:
        return str(refused)
    return "ran"


def _write(source: Source) -> str:
    try:
        Path(source.name).write_bytes(b"x")
    except OSError:
        return "not written"
    return "written"


def _deep(source: Source) -> str:
    return _deep(source)


def _protected(source: Source) -> str:
    raise ProtectedError(source.name, hint="é")


def _bug(_source: Source) -> str:
    return str(1 // 0)


def _slow(_source: Source) -> str:
    for page in range(1, 7):
        time.sleep(0.4)
        page_done(page, 6)
    return ""


def _home(_source: Source) -> str:
    return repr(sorted(os.environ))


DEEDS: dict[str, Callable[[Source], str]] = {
    "abort": _abort,
    "bug": _bug,
    "connect": _connect,
    "deep": _deep,
    "eat": _eat,
    "fine": lambda _source: "",
    "home": _home,
    "leave": _leave,
    "protected": _protected,
    "run": _run,
    "sleep": _sleep,
    "slow": _slow,
    "spin": _spin,
    "write": _write,
}
