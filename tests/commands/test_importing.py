"""A run of files into the desk: the same whatever does the work, and nothing read twice."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from commands.importing import Run, Wish
from importers.errors import NotAFileError, VanishedError
from importers.files import Choice
from store.desk import Desk
from tests.builders import ticking
from tests.commands.killing import fill

FILES = 12  # as many as are worth several processes


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    fill(tmp_path / "referater", FILES)
    return tmp_path / "referater"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "opfoelg.db") as desk:
        yield desk


def desk_at(path: Path) -> Desk:
    return Desk(str(path), user="ida", now=ticking())


def statuses(desk: Desk, wish: Wish) -> list[tuple[str, str]]:
    return [(one.file, one.status) for one in Run(desk, wish)]


def test_several_processes_keep_what_one_keeps(folder: Path, tmp_path: Path) -> None:
    kept = []
    for processes in (1, 2):
        with desk_at(tmp_path / f"{processes}.db") as desk:
            run = Run(desk, Wish([folder], processes=processes))
            results = [replace(one, extraction=None) for one in run]
            rows = [replace(row, imported_at=desk.now()) for row in desk.documents()]
            kept.append((results, [row.sha256 for row in rows], desk.proposals()))

    assert kept[0] == kept[1]
    assert len(kept[0][0]) == FILES


def test_known_bytes_are_not_read_again(folder: Path, desk: Desk) -> None:
    first = statuses(desk, Wish([folder]))
    second = list(Run(desk, Wish([folder])))

    assert {status for _, status in first} == {"read"}
    assert {one.status for one in second} == {"known"}
    assert [one.extraction for one in second] == [None] * FILES


def test_a_file_is_kept_with_the_place_it_lay_in(folder: Path, desk: Desk) -> None:
    list(Run(desk, Wish([folder])))

    rows = {row.name: row for row in desk.documents()}
    for file in folder.iterdir():
        assert rows[file.name].found_at == str(file)
        assert desk.document_file(rows[file.name].id) == file.read_bytes()


def test_the_same_bytes_twice_in_one_run_are_kept_once(folder: Path, desk: Desk) -> None:
    (folder / "kopi.txt").write_bytes((folder / "referat-00.txt").read_bytes())

    found = statuses(desk, Wish([folder]))

    assert found[:2] == [("kopi.txt", "read"), ("referat-00.txt", "known")]


def test_what_cannot_be_read_stands_in_its_place(folder: Path, desk: Desk) -> None:
    os.mkfifo(folder / "a.txt")
    (folder / "z.txt").symlink_to("/etc/hostname")

    run = Run(desk, Wish([folder / "ingen.txt", folder]))
    found = [(one.file, one.refused) for one in run if one.refused is not None]

    assert [(file, type(error)) for file, error in found] == [
        ("ingen.txt", VanishedError),
        ("a.txt", NotAFileError),
        ("z.txt", NotAFileError),
    ]
    assert run.total == FILES + 3


def test_a_dry_run_tells_and_keeps_nothing(folder: Path, desk: Desk) -> None:
    (folder / "tom.txt").touch()

    found = statuses(desk, Wish([folder], keep=False))

    assert found.count(("tom.txt", "refused")) == 1
    assert {status for _, status in found} == {"read", "refused"}
    assert desk.documents() == []
    assert desk.last_change() is None


def test_files_are_chosen_by_name_and_by_age(folder: Path, desk: Desk) -> None:
    os.utime(folder / "referat-03.txt", (1_000, 1_000))
    choice = Choice("REFERAT-0[34].txt", since=2_000)

    assert statuses(desk, Wish([folder], choice)) == [("referat-04.txt", "read")]


def test_a_pattern_with_a_slash_is_held_against_the_whole_path(folder: Path, desk: Desk) -> None:
    (folder / "2025").mkdir()
    (folder / "2025" / "referat-00.txt").write_text("Referat", "utf-8")

    found = statuses(desk, Wish([folder], Choice("*/2025/*")))

    assert found == [("referat-00.txt", "read")]


def test_a_run_that_is_left_has_kept_what_it_gave(folder: Path, desk: Desk) -> None:
    results = Run(desk, Wish([folder], processes=2)).files()
    given = [next(results).file for _ in range(5)]
    results.close()

    assert sorted(row.name for row in desk.documents()) == sorted(given)
    assert {status for _, status in statuses(desk, Wish([folder]))} == {"known", "read"}
    assert len(desk.documents()) == FILES


def test_plans_of_earlier_documents_are_known_to_later_runs(tmp_path: Path, desk: Desk) -> None:
    head = "Referat fra møde i Driftsforum Nord\nOnsdag den {day} 2026\n\n1. Budget\nBeslutning: "
    later, sooner = tmp_path / "b.txt", tmp_path / "a.txt"
    later.write_text(head.format(day="6. maj") + "Godkendt.\n", "utf-8")
    sooner.write_text(head.format(day="4. marts") + "Punktet genoptages på næste møde.\n", "utf-8")

    list(Run(desk, Wish([later])))
    list(Run(desk, Wish([sooner])))

    (proposal,) = desk.proposals()
    assert proposal.due is not None
    assert str(proposal.due.end) == "2026-05-06"
