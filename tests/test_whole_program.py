"""The whole program in a real terminal, from import to report, without mouse or manual."""

import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.running import MINUTES, ROOT, Run

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed")
PATIENCE = 20.0  # seconds; a deadline for a hang, not a measurement
SIZES = [(80, 24), (120, 40)]


@dataclass(frozen=True)
class Terminal:
    """A program in a tmux of its own."""

    socket: Path

    def tmux(self, *arguments: str) -> str:
        command = ["tmux", "-S", str(self.socket), "-f", "/dev/null", *arguments]
        ran = subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8", check=True)
        return str(ran.stdout)

    def start(self, folder: Path, *arguments: str, size: tuple[int, int]) -> None:
        width, height = map(str, size)
        program = shlex.join([sys.executable, str(ROOT / "main.py"), *arguments])
        environment = [
            "-e",
            "OPFOELG_USER=test",
            "-e",
            f"HOME={folder}",
            "-e",
            "TERM=tmux-256color",
        ]
        self.tmux(
            "new-session", "-d", "-x", width, "-y", height, "-c", str(folder), *environment,
            f"{program}; echo ended $?; sleep 60",
        )  # fmt: skip

    def screen(self) -> str:
        return self.tmux("capture-pane", "-p")

    def press(self, *keys: str) -> None:
        self.tmux("send-keys", *keys)

    def shows(self, *words: str) -> str:
        """Wait until all the words stand on the screen; returns it."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            screen = self.screen()
            if all(word in screen for word in words):
                return screen
            time.sleep(0.05)
        pytest.fail(f"{words} never came:\n{screen}")


@pytest.fixture
def terminal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Terminal]:
    shown = Terminal(tmp_path_factory.mktemp("tmux") / "s")
    yield shown
    subprocess.run(["tmux", "-S", str(shown.socket), "kill-server"], check=False)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_from_import_to_report_by_keyboard_alone(
    terminal: Terminal, opfoelg: Run, minutes: Path, tmp_path: Path, size: tuple[int, int]
) -> None:
    opfoelg("import", minutes)
    database = str(tmp_path / "opfoelg.db")
    terminal.start(tmp_path, "--db", database, "--today", "2026-11-24", size=size)

    terminal.shows("2 tilbage", "Godkend")
    terminal.press("g")
    terminal.shows("1 tilbage")
    terminal.press("g")
    terminal.shows("Der er ingen forslag tilbage")
    terminal.press("2")
    terminal.shows("Senere 1", "Uden frist 1")
    terminal.press("l")
    terminal.shows("gennemført")
    terminal.press("g")
    terminal.shows("Uden frist 1", "Lukket")
    terminal.press("4")
    terminal.shows("UGERAPPORT · UGE 48", "Lukket i ugen (1)")
    terminal.press("C-q")
    terminal.shows("ended 0")

    states = {one["title"]: one["state"] for one in opfoelg("list", "--all", "--json").objects}
    assert sorted(states.values()) == ["closed", "open"]


def test_a_killed_app_has_kept_each_accepted_proposal(
    terminal: Terminal, opfoelg: Run, minutes: Path, tmp_path: Path
) -> None:
    opfoelg("import", minutes)
    terminal.start(tmp_path, "--db", str(tmp_path / "opfoelg.db"), size=(80, 24))
    terminal.shows("2 tilbage")
    terminal.press("g")
    terminal.shows("Godkendt: »")

    pid = terminal.tmux("display", "-p", "#{pane_pid}").strip()
    subprocess.run(["pkill", "-9", "-P", pid], check=True)

    terminal.shows("ended 137")
    assert len(opfoelg("list", "--json").objects) == 1
    assert opfoelg("check").code == 0


def test_a_closed_terminal_ends_the_app_and_keeps_the_database(
    terminal: Terminal, opfoelg: Run, minutes: Path, tmp_path: Path
) -> None:
    opfoelg("import", minutes)
    database = str(tmp_path / "opfoelg.db")
    terminal.start(tmp_path, "--db", database, size=(80, 24))
    terminal.shows("2 tilbage")
    terminal.press("g")
    terminal.shows("Godkendt: »")

    app = subprocess.check_output(["pgrep", "-f", f"main.py --db {database}"], text=True).split()
    terminal.tmux("kill-server")

    assert gone(app)
    assert opfoelg("check").code == 0
    assert len(opfoelg("list", "--json").objects) == 1


def gone(processes: list[str]) -> bool:
    """Whether all of them end before our patience does."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if not any(Path("/proc", pid).exists() for pid in processes):
            return True
        time.sleep(0.1)
    return False


def test_the_minutes_are_imported_from_the_app_itself(
    terminal: Terminal, opfoelg: Run, tmp_path: Path
) -> None:
    """A new user with nothing in the database is led to the first import."""
    (tmp_path / "referater").mkdir()
    (tmp_path / "referater" / "referat.txt").write_text(MINUTES, "utf-8")
    terminal.start(tmp_path, "--db", str(tmp_path / "opfoelg.db"), size=(80, 24))

    terminal.shows("Tryk I")
    terminal.press("i")
    terminal.shows("Importér referater")
    terminal.press("referater", "Enter")
    terminal.shows("2 nye forslag")
    terminal.press("Escape")
    terminal.shows("2 tilbage")

    assert opfoelg("check").code == 0
