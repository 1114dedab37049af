"""Reading a foreign file so that whatever it is, it costs itself only.

One `SafeReader` serves one process (or one thread at a time) for as long as it is open; several
processes hold one each.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from threading import Lock, Timer
from types import TracebackType
from typing import Self

from importers import registry
from importers.errors import CrashedReadingError, MemoryReadingError
from importers.proposals import Document, Source
from importers.worker import frames
from importers.worker.frames import AGAIN, DATA, FIRST, HELLO, PROGRESS, Progress, frame
from importers.worker.limits import Limits, cannot_fork

_ROOT = str(Path(__file__).resolve().parents[2])
_START = (
    "import sys, json; sys.path.insert(0, sys.argv[1]); "
    "from importers.worker.limits import Limits; from importers.worker.nursery import main; "
    "main(Limits(**json.loads(sys.argv[2])))"
)
_SAFE_AT_HOME = 256 * 1024
# Nothing of the user's environment: no home, no settings; only where system programs lie.
_ENVIRONMENT = {
    "PATH": os.pathsep.join(("/usr/local/bin", "/usr/bin", "/bin", "/opt/homebrew/bin")),
    "OMP_THREAD_LIMIT": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
}
OnProgress = Callable[[Progress], None]


class SafeReader:
    """Reads files in workers with limits; close it, or use it as a context manager."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self.isolated = False
        self._nursery: subprocess.Popen[bytes] | None = None
        self._lock = Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def read(self, source: Source, on_progress: OnProgress | None = None) -> Document:
        """The document in `source`, or a `ReaderError` that says why there is none.

        Short plain text is read here: it meets no library, and no loop of ours over it is long.
        """
        if len(source.data) <= _SAFE_AT_HOME and registry.is_plain(source):
            return registry.read(source)
        try:
            return self._read(source, FIRST, on_progress)
        except (CrashedReadingError, MemoryReadingError):
            if not registry.has_second_way(source):
                raise
            return self._read(source, AGAIN, on_progress)

    def _read(self, source: Source, way: bytes, on_progress: OnProgress | None) -> Document:
        with self._lock:
            try:
                answer = self._ask(source, way, on_progress)
            except BaseException:  # Ctrl-C too: what is still on its way must not answer the next
                self._end()
                raise
            if cannot_fork() or not answer:
                self._end()
        if not answer:
            raise CrashedReadingError(source.name)
        return frames.unpacked(answer, source, sha256(source.data).hexdigest())

    def is_isolated(self) -> bool:
        """Whether workers here are out of every network."""
        with self._lock:
            nursery = self._nursery or self._begin()
            if not self.isolated and nursery.stdout is not None:
                heard = frames.receive(nursery.stdout.read, self.limits.answer)
                self.isolated = heard is not None and json.loads(heard[1])["isolated"]
            return self.isolated

    def close(self) -> None:
        """End the worker's parent; a later `read` starts another."""
        with self._lock:
            self._end()

    def _ask(self, source: Source, way: bytes, on_progress: OnProgress | None) -> bytes:
        """The answer's bytes; none where the worker's parent itself is gone."""
        nursery = self._nursery or self._begin()
        guard = Timer(self.limits.silent_seconds, nursery.kill) if cannot_fork() else None
        if guard is not None:
            guard.start()
        try:
            return self._exchange(nursery, (way, source), on_progress)
        except OSError:
            return b""
        finally:
            if guard is not None:
                guard.cancel()

    def _exchange(
        self,
        nursery: "subprocess.Popen[bytes]",
        wanted: tuple[bytes, Source],
        on_progress: OnProgress | None,
    ) -> bytes:
        way, source = wanted
        asked, told = nursery.stdin, nursery.stdout
        if asked is None or told is None:
            return b""
        asked.write(frame(way, source.name.encode("utf-8", "replace")))
        asked.write(frame(DATA, source.data))
        asked.flush()
        while (heard := frames.receive(told.read, self.limits.answer)) is not None:
            kind, payload = heard
            if kind == HELLO:
                self.isolated = json.loads(payload)["isolated"]
            elif kind != PROGRESS:
                return payload
            elif on_progress is not None:
                on_progress(Progress(*json.loads(payload)))
        return b""

    def _begin(self) -> "subprocess.Popen[bytes]":
        # -I: neither the folder it is started in nor the user's own packages reach the worker.
        command = [sys.executable, "-I", "-c", _START, _ROOT, json.dumps(asdict(self.limits))]
        self._nursery = subprocess.Popen(  # noqa: S603 (our own interpreter on our own code)
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
            env=_environment(),
        )
        return self._nursery

    def _end(self) -> None:
        nursery, self._nursery = self._nursery, None
        if nursery is None:
            return
        nursery.kill()
        for stream in (nursery.stdin, nursery.stdout):
            if stream is not None:
                _shut(stream.close)
        nursery.wait()


def _shut(close: Callable[[], None]) -> None:
    """Close a pipe that may be broken, with something left in it that nobody will read."""
    try:
        close()
    except OSError:
        return


def _environment() -> dict[str, str]:
    """Windows starts no program without its own folder in the environment."""
    root = os.environ.get("SYSTEMROOT")
    return _ENVIRONMENT if root is None else {**_ENVIRONMENT, "SYSTEMROOT": root}
