"""A clean interpreter that forks a confined worker for each file and outlives its death.

A worker must be fresh, for what a hostile file broke must not meet the next one; and an
interpreter takes longer to start than most minutes take to read. So one is started with nothing
of the program in it (no database, no screen, no thread), and is copied for each file. It parses
nothing itself: it carries bytes in, the answer out, and says how the worker ended.
"""

import gc
import importlib
import json
import os
import select
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from importers import registry
from importers.errors import ReaderError
from importers.proposals import Document, Source
from importers.readers.progress import listen
from importers.worker import frames
from importers.worker.frames import AGAIN, HEAD, HELLO, PROGRESS, RESULT, frame
from importers.worker.limits import Limits, cannot_fork, confine, leave_network

ReadOne = Callable[[Source], Document]
_MOST_ASKED = 1 << 30
_INPUT, _OUTPUT = 0, 1
_TOO_LONG = frozenset({signal.SIGKILL, getattr(signal, "SIGXCPU", signal.SIGKILL)})


def main(limits: Limits) -> None:
    """Answer until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one who asked
    isolated = leave_network()
    _send(_OUTPUT, frame(HELLO, json.dumps({"isolated": isolated}).encode()))
    gc.freeze()
    while (asked := _asked()) is not None:
        if cannot_fork():
            _work(*asked, _OUTPUT, limits)
            return
        _send(_OUTPUT, frame(RESULT, _raised(*asked, limits)))


def _asked() -> tuple[Source, ReadOne] | None:
    """The next file, and how it is to be read."""
    read = partial(os.read, _INPUT)
    name = frames.receive(read, _MOST_ASKED)
    data = frames.receive(read, _MOST_ASKED)
    if name is None or data is None:
        return None
    read_one = registry.read_again if name[0] == AGAIN else registry.read
    return Source(name[1].decode("utf-8", "replace"), data[1]), read_one


def _raised(source: Source, read_one: ReadOne, limits: Limits) -> bytes:
    """What a worker of its own made of `source`."""
    ours, its = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ours)
        os.setsid()
        os._exit(_work(source, read_one, its, limits))
    os.close(its)
    watch = _Watch(child, ours, limits)
    try:
        return watch.answer()
    finally:
        os.close(ours)


def _work(source: Source, read_one: ReadOne, output: int, limits: Limits) -> int:
    """Read `source` confined; the exit code says which reader was wanted, counted from one."""
    confine(limits)
    wanted = 0
    try:
        listen(lambda done, pages: _progress(output, done, pages))
        wanted = registry.number_of(source)
        answer = frames.packed(read_one(source))
    except ReaderError as error:
        answer = frames.refused(error.code, error.details)
    except MemoryError:
        answer = frames.refused("memory", {})
    except RecursionError:
        answer = frames.refused("damaged-file", {})
    except Exception as error:  # noqa: BLE001 (the border: its kind is told, its text may be personal)
        answer = frames.refused("unreadable", {"cause": type(error).__name__})
    _send(output, frame(RESULT, answer))
    return wanted


def _progress(output: int, done: int, pages: int) -> None:
    _send(output, frame(PROGRESS, json.dumps([done, pages]).encode()))


def _send(output: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(output, rest) :]


@dataclass(slots=True)
class _Watch:
    """Hears a worker out, for as long as it gives signs of life."""

    child: int
    pipe: int
    limits: Limits

    def answer(self) -> bytes:
        """The worker's answer, or how it ended without one."""
        heard = self._listen()
        if heard is None:
            os.killpg(self.child, signal.SIGKILL)
        _, status = os.waitpid(self.child, 0)
        code = os.waitstatus_to_exitcode(status)
        if heard is None or -code in _TOO_LONG:
            return frames.refused("timeout", {})
        if code < 0 or not heard:
            return frames.refused("crashed", {})
        _load(code)
        return heard

    def _listen(self) -> bytes | None:
        """The result frame's payload, empty where none came; None where it took too long."""
        started = spoken = time.monotonic()
        got = bytearray()
        poll = select.poll()
        poll.register(self.pipe, select.POLLIN)
        poll.register(_INPUT, 0)  # whoever asked may be gone: then nobody waits for an answer
        while True:
            until = min(spoken + self.limits.silent_seconds, started + self.limits.total_seconds)
            ready = dict(poll.poll(max(0.0, until - time.monotonic()) * 1000))
            if not ready:
                return None
            if ready.get(_INPUT, 0) & (select.POLLHUP | select.POLLERR):
                os.killpg(self.child, signal.SIGKILL)
                sys.exit(0)
            piece = os.read(self.pipe, frames.READ_AT_ONCE)
            if not piece or len(got) > self.limits.answer:
                return _result(got)
            got += piece
            spoken = time.monotonic() if _passed_on(got) else spoken


def _passed_on(got: bytearray) -> bool:
    """Whether `got` began with a whole sign of progress, which is sent on and taken off."""
    if len(got) < HEAD.size:
        return False
    kind, size = HEAD.unpack_from(got)
    whole = HEAD.size + size
    if kind != PROGRESS or size > HEAD.size * 8 or len(got) < whole:
        return False
    _send(_OUTPUT, bytes(got[:whole]))
    del got[:whole]
    return True


def _result(got: bytearray) -> bytes:
    if len(got) < HEAD.size:
        return b""
    kind, size = HEAD.unpack_from(got)
    whole = kind == RESULT and len(got) == HEAD.size + size
    return bytes(got[HEAD.size :]) if whole else b""


def _load(number: int) -> None:
    """Load here what the last worker had to load itself, so that the next one has it."""
    for name in registry.READERS[number - 1].libraries if number else ():
        importlib.import_module(name)
