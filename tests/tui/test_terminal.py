"""The program in a real terminal: what it sends, what it is sent, and how it ends."""

import errno
import os
import re
import select
import signal
import sys
import threading
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from textual.drivers._writer_thread import WriterThread

from store.desk import Desk
from tests.tui.apps import desk_at
from tests.tui.test_hostile import fill
from tui.terminal import hung_up, outlive_the_terminal

pty = pytest.importorskip("pty", reason="a terminal of Unix")
ROOT = Path(__file__).parents[2]
PATIENCE = 30.0
# Mouse and paste modes that are on while the app runs and have to be off afterwards
OFF = (b"\x1b[?1049l", b"\x1b[?25h")


class Terminal:
    """The program on a pseudo-terminal of 80x24."""

    def __init__(self, database: Path) -> None:
        self.sent = b""
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(database.parent),
            "TERM": "xterm-256color",
            "COLUMNS": "80",
            "LINES": "24",
            "OPFOELG_USER": "ida",
        }
        command = [sys.executable, str(ROOT / "main.py"), "--db", str(database)]
        self.pid, self.line = pty.fork()
        if self.pid == 0:
            os.execve(sys.executable, command, environment)  # noqa: S606 - the child becomes the program

    def until(self, said: str) -> None:
        """Read what it sends until it has said this since the last time."""
        wanted, seen = said.encode(), b""
        while wanted not in seen:
            ready, _, _ = select.select([self.line], [], [], PATIENCE)
            if not ready:
                pytest.fail(f"never said {said!r}; last: {seen[-2000:]!r}")
            seen += os.read(self.line, 65536)
        self.sent += seen

    def press(self, keys: bytes) -> None:
        os.write(self.line, keys)

    def ends(self) -> int:
        """How it ended: its exit code, or minus the signal."""
        while True:
            try:
                part = os.read(self.line, 65536)
            except OSError:
                break
            if not part:
                break
            self.sent += part
        _, status = os.waitpid(self.pid, 0)
        return os.waitstatus_to_exitcode(status)


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    database = tmp_path / "nasty.db"
    with desk_at(database) as desk:
        fill(desk)
    opened = Terminal(database)
    yield opened
    os.close(opened.line)


def pending(database: Path) -> int:
    with Desk(str(database), user="x", now=lambda: pytest.fail("no change")) as desk:
        return sum(row.state == "pending" for row in desk.proposals())


def test_hostile_minutes_send_nothing_of_their_own(terminal: Terminal) -> None:
    terminal.until("tilbage")
    terminal.press(b"2")
    terminal.until("overskredet")
    terminal.press(b"\x11")

    assert terminal.ends() == 0
    for payload in (
        b"\x1b]52;c",
        b"\x1b]0;titel",
        "\u202e".encode(),
        "\x9b31m".encode(),
        b"\x1b[31mr",
    ):
        assert payload not in terminal.sent
    assert b"[/x][b]fed[/b]" in re.sub(rb"\x1b\[[0-9;]*m", b"", terminal.sent)


def test_a_byte_that_is_no_utf8_costs_no_session(terminal: Terminal, tmp_path: Path) -> None:
    terminal.until("tilbage")
    terminal.press(b"\xff\xe5")
    terminal.press(b"g")
    terminal.until("Alt er gennemg")
    terminal.press(b"\x11")

    assert terminal.ends() == 0
    assert b"Traceback" not in terminal.sent
    assert pending(tmp_path / "nasty.db") == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_it_in_good_order(terminal: Terminal, number: signal.Signals) -> None:
    terminal.until("tilbage")
    os.kill(terminal.pid, number)

    assert terminal.ends() == 0
    assert all(mode in terminal.sent for mode in OFF)


class Gone(StringIO):
    """A terminal that takes nothing any more."""

    def write(self, _text: str) -> int:
        raise OSError(errno.EIO, "gone")


def test_what_is_written_to_a_terminal_that_is_gone_keeps_nobody_waiting() -> None:
    outlive_the_terminal()
    writer = WriterThread(Gone())
    writer.start()

    def write() -> None:
        for _ in range(100):
            writer.write("x")

    written = threading.Thread(target=write, daemon=True)
    written.start()
    written.join(PATIENCE)
    assert not written.is_alive()
    writer.stop()
    assert not writer.is_alive()


def test_a_continue_without_a_stop_starts_nothing_again(terminal: Terminal) -> None:
    terminal.until("tilbage")

    os.kill(terminal.pid, signal.SIGCONT)
    terminal.press(b"g")
    terminal.until("Godkendt: ")

    assert terminal.sent.count(b"\x1b[?1049h") == 1


def test_a_terminal_that_is_gone_is_noticed() -> None:
    ours, theirs = os.openpty()
    assert not hung_up(theirs)

    os.close(ours)

    assert hung_up(theirs)
    os.close(theirs)
