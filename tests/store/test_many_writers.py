"""Several threads and several processes on one database: no change is lost, none is stopped."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from store.desk import Desk
from store.errors import AlreadyDecidedError
from tests.store.desks import desk_on, read_in
from tests.store.worker import append

ROOT = Path(__file__).parents[2]
TIMES = 50


def five_items(database: str) -> None:
    with desk_on(database) as desk:
        for one in read_in(desk, *(f"Punkt {number} følges." for number in range(5))):
            desk.accept(one)


def in_processes(task: str, database: str, times: int) -> list[tuple[str, str]]:
    """What two processes wrote, on standard output and as errors."""
    command = [sys.executable, "-m", "tests.store.worker", task, database]
    running = [
        subprocess.Popen(
            [*command, name, str(times)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in ("a", "b")
    ]
    return [process.communicate(timeout=120) for process in running]


def marks(desk: Desk) -> set[str]:
    return {word for item in desk.items() for word in item.title.split()[2:]}


def expected(*names: str) -> set[str]:
    return {f"{name}{number}" for name in names for number in range(TIMES)}


def test_two_processes_that_edit_the_same_items_lose_nothing(database: str) -> None:
    five_items(database)

    assert in_processes("append", database, TIMES) == [(f"DONE {TIMES}\n", "")] * 2

    with desk_on(database) as desk:
        assert marks(desk) == expected("a", "b")
        assert desk.check() == []


def test_two_processes_that_never_pause_both_get_their_turns(database: str) -> None:
    five_items(database)

    assert in_processes("notes", database, 200) == [("DONE 200\n", "")] * 2

    with desk_on(database) as desk:
        written = [event.after["text"] for event in desk.history(1) if event.action == "note"]
        assert sorted(map(str, written)) == sorted(f"{who}{n}" for who in "ab" for n in range(200))


def test_threads_on_one_desk_lose_nothing(database: str) -> None:
    five_items(database)

    with desk_on(database) as desk, ThreadPoolExecutor(4) as threads:
        for done in [threads.submit(append, desk, name, TIMES) for name in "abcd"]:
            done.result(timeout=120)

        assert marks(desk) == expected(*"abcd")
        assert desk.check() == []


def test_threads_that_open_a_new_database_together_open_one(new_database: str, path: Path) -> None:
    with ThreadPoolExecutor(8) as threads:
        desks = [desk_on(new_database, user=f"u{number}") for number in range(8)]
        list(threads.map(lambda desk: read_in(desk, f"{desk.user} skriver."), desks))
        counts = {len(desk.documents()) for desk in desks}
        for desk in desks:
            desk.close_database()

    assert counts == {8}
    assert {entry.name for entry in path.parent.iterdir()} <= {path.name}


def test_one_document_read_by_many_at_once_is_read_once(database: str) -> None:
    desks = [desk_on(database, user=f"u{number}") for number in range(4)]
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda desk: read_in(desk, "Bo skriver."), desks))

    assert sorted(map(len, found)) == [0, 0, 0, 1]
    for desk in desks:
        desk.close_database()


def test_one_proposal_accepted_by_many_at_once_becomes_one_item(database: str) -> None:
    desks = [desk_on(database, user=f"u{number}") for number in range(4)]
    (one,) = read_in(desks[0], "Bo skriver.")

    def try_to_accept(desk: Desk) -> bool:
        try:
            desk.accept(one)
        except AlreadyDecidedError:
            return False
        return True

    with ThreadPoolExecutor(4) as threads:
        accepted = list(threads.map(try_to_accept, desks))

    assert sorted(accepted) == [False, False, False, True]
    assert len(desks[0].items()) == 1
    for desk in desks:
        desk.close_database()
