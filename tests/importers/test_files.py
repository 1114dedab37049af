"""Real folders, links, pipes and sockets."""

import os
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from importers import files
from importers.errors import NotAFileError, ReaderError, TooLargeError, VanishedError
from importers.proposals import Source


def told(*paths: Path | str) -> list[tuple[str, str]]:
    """Each file's name with its text, or with its error's code."""
    return [
        (found.name, found.code if isinstance(found, ReaderError) else found.data.decode())
        for found in files.find(paths)
    ]


def test_a_folder_is_walked_in_order_and_deep(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("c.txt", "a.txt", "b/d.txt"):
        (tmp_path / name).write_text(name)
    assert told(tmp_path) == [("a.txt", "a.txt"), ("c.txt", "c.txt"), ("d.txt", "b/d.txt")]


def test_a_source_knows_where_it_was_found(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"a")
    assert list(files.find([path])) == [Source("a.txt", b"a", str(path))]


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    assert told(tmp_path / "a.txt", tmp_path, tmp_path / "a.txt") == [("a.txt", "a")]


@pytest.mark.parametrize("name", [".skjult.txt", "~$referat.docx", ".DS_Store", "Thumbs.db"])
def test_hidden_files_and_locks_are_left_alone_in_folders(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("x")
    assert told(tmp_path) == []


def test_hidden_folders_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "a.txt").write_text("x")
    assert told(tmp_path) == []


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert told(tmp_path / "væk.txt") == [("væk.txt", VanishedError.code)]


def test_a_bad_file_does_not_stop_the_next(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("b")
    assert told(tmp_path / "a.txt", tmp_path / "b.txt") == [
        ("a.txt", VanishedError.code),
        ("b.txt", "b"),
    ]


def test_a_name_with_a_nul_is_no_file() -> None:
    assert told("a\0b.txt") == [("a\0b.txt", NotAFileError.code)]


def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rør.txt")
    assert told(tmp_path) == [("rør.txt", NotAFileError.code)]
    assert told(tmp_path / "rør.txt") == [("rør.txt", NotAFileError.code)]


def test_a_device_is_refused() -> None:
    assert told("/dev/zero") == [("zero", NotAFileError.code)]


@pytest.fixture
def short_path() -> Iterator[Path]:
    """A folder whose path a socket's address can hold."""
    with tempfile.TemporaryDirectory(dir=".") as folder:
        yield Path(folder)


def test_a_socket_is_refused(short_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(os.path.relpath(short_path / "s.txt"))
        assert told(short_path) == [("s.txt", NotAFileError.code)]


def test_a_link_out_of_the_folder_is_told_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "inde").mkdir()
    (tmp_path / "hemmelig.txt").write_text("hemmeligt")
    (tmp_path / "inde" / "a.txt").symlink_to(tmp_path / "hemmelig.txt")
    assert told(tmp_path / "inde") == [("a.txt", NotAFileError.code)]


def test_a_linked_folder_is_told_and_not_walked(tmp_path: Path) -> None:
    (tmp_path / "inde").mkdir()
    (tmp_path / "ude").mkdir()
    (tmp_path / "ude" / "a.txt").write_text("hemmeligt")
    (tmp_path / "inde" / "mappe").symlink_to(tmp_path / "ude")
    assert told(tmp_path / "inde") == [("mappe", NotAFileError.code)]


def test_a_link_inside_the_folder_adds_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert told(tmp_path) == [("a.txt", "a")]


def test_a_link_that_leads_nowhere_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "c.txt")
    assert told(tmp_path) == [("a.txt", NotAFileError.code), ("b.txt", NotAFileError.code)]


def test_a_link_that_a_person_names_is_followed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert told(tmp_path / "b.txt") == [("b.txt", "a")]


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(files.LIMIT + 1)
    assert told(tmp_path) == [("a.txt", TooLargeError.code)]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may open every file")
def test_a_file_that_may_not_be_opened_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "a.txt").chmod(0)
    assert told(tmp_path) == [("a.txt", VanishedError.code)]


def test_a_name_that_is_no_utf_8_can_be_shown(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/m\xf8de.txt"
    Path(os.fsdecode(name)).write_text("a")
    assert told(tmp_path) == [("m\ufffdde.txt", "a")]
