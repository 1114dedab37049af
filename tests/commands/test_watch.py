"""`watch`: new files are read once they have come whole, and a signal ends it well."""

import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from commands.watching import Ripening
from importers.files import EVERYTHING, Choice
from tests.running import MINUTES, ROOT, Run
from tests.store.desks import desk_on


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "ind"
    made.mkdir()
    return made


def names(ripening: Ripening) -> list[str]:
    return [found.name for found in ripening.ripe()]


def test_a_file_is_ready_when_it_looks_the_same_twice(folder: Path) -> None:
    ripening = Ripening([folder], EVERYTHING)
    file = folder / "a.txt"
    file.write_text("halvt")
    assert names(ripening) == []
    file.write_text("halvt og mere")
    assert names(ripening) == []
    assert names(ripening) == ["a.txt"]
    assert names(ripening) == []


def test_a_file_that_changes_later_is_ready_again(folder: Path) -> None:
    ripening = Ripening([folder], EVERYTHING)
    (folder / "a.txt").write_text("a")
    assert [names(ripening), names(ripening)] == [[], ["a.txt"]]

    (folder / "a.txt").write_text("rettet")

    assert [names(ripening), names(ripening), names(ripening)] == [[], ["a.txt"], []]


def test_an_empty_file_is_left_alone_until_it_is_filled(folder: Path) -> None:
    ripening = Ripening([folder], EVERYTHING)
    (folder / "a.txt").touch()
    assert [names(ripening) for _ in range(3)] == [[], [], []]

    (folder / "a.txt").write_text("a")

    assert [names(ripening), names(ripening)] == [[], ["a.txt"]]


def test_what_could_not_be_kept_is_given_again(folder: Path) -> None:
    ripening = Ripening([folder], EVERYTHING)
    (folder / "a.txt").write_text("a")
    ripening.ripe()
    given = ripening.ripe()

    ripening.again(given)

    assert ripening.ripe() == given


def test_links_and_what_is_not_wanted_are_left_alone(folder: Path) -> None:
    (folder.parent / "ude.txt").write_text("hemmeligt")
    (folder / "link.txt").symlink_to(folder.parent / "ude.txt")
    (folder / "a.txt").write_text("a")
    (folder / "b.pdf").write_text("b")
    ripening = Ripening([folder], Choice("*.txt"))

    ripening.ripe()

    assert [(one.name, type(one.read()).__name__) for one in ripening.ripe()] == [
        ("a.txt", "Source"),
        ("link.txt", "NotAFileError"),
    ]


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_with_what_came_kept(folder: Path, how: signal.Signals) -> None:
    database = folder.parent / "opfoelg.db"
    command = [sys.executable, str(ROOT / "main.py"), "watch", "ind", "--every", "0.1"]
    with subprocess.Popen(
        [*command, "--database", str(database)],
        cwd=folder.parent,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as running:
        assert running.stdout is not None
        line = within(60, running.stdout.readline, running.kill)
        assert line == "Holder øje med ind. Ctrl-C slutter.\n"
        (folder / "referat.txt").write_text(MINUTES, "utf-8")
        line = within(60, running.stdout.readline, running.kill)
        assert line == "referat.txt: læst, 2 forslag\n"
        running.send_signal(how)
        rest = running.stdout.read()
    assert running.returncode == 0
    assert "     1 fil læst\n" in rest
    with desk_on(database) as desk:
        assert [row.name for row in desk.documents()] == ["referat.txt"]


def within(seconds: float, read: Callable[[], str], give_up: Callable[[], None]) -> str:
    """What is read, or what there is when the time is up: a test that fails must not hang."""
    guard = threading.Timer(seconds, give_up)
    guard.start()
    try:
        return read()
    finally:
        guard.cancel()


def test_what_is_no_folder_is_told(opfoelg: Run, minutes: Path) -> None:
    assert opfoelg("watch", minutes).code == 4
    assert opfoelg("watch", minutes.parent, "--every", "nul").code == 2
