"""Safety copies: proven whole, the newest few kept, put back by one step, and never in the way."""

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from store import backups, sqlite
from store.desk import Desk
from store.errors import DamagedError, DiskFullError, NoBackupError, NotADatabaseError, StoreError
from store.opened import SafetyCopies
from tests.postgresql import Databases
from tests.store.desks import an_item, desk_on, read_in
from tests.store.test_undo import picture

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.at = NOON

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def careful(path: Path, tmp_path: Path, clock: Clock) -> Iterator[Callable[[], Desk]]:
    """Opens desks that make safety copies without being asked."""
    opened: list[Desk] = []

    def open_one() -> Desk:
        copies = SafetyCopies(tmp_path / "servere", keep=3)
        opened.append(Desk(str(path), user="ida", now=clock, safety_copies=copies))
        return opened[-1]

    yield open_one
    for desk in opened:
        desk.close_database()


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Another program has changed something and is not done."""
    with desk_on(path, user="per") as other, other._changing():
        yield


def flip(path: Path, part: float = 0.5) -> None:
    content = bytearray(path.read_bytes())
    content[int(len(content) * part)] ^= 0x55
    path.write_bytes(content)


def zero_pages(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:4096] + bytes(len(content) - 4096))


def test_a_copy_holds_what_the_database_held(path: Path) -> None:
    with desk_on(path) as desk:
        an_item(desk)
        made = desk.back_up()
        before = picture(desk)
        an_item(desk, "Zoe skriver.")

    assert made.path.stat().st_mode & 0o777 == 0o600
    assert made.path.parent.stat().st_mode & 0o777 == 0o700
    with desk_on(made.path) as copy:
        assert picture(copy) == before
        assert copy.check() == []


def test_its_hash_lies_beside_it_for_other_programs_to_read(path: Path) -> None:
    with desk_on(path) as desk:
        an_item(desk)
        made = desk.back_up()

    checked = subprocess.run(
        ["sha256sum", "--check", f"{made.path.name}.sha256"],
        cwd=made.path.parent,
        capture_output=True,
        check=False,
    )
    assert checked.returncode == 0
    assert {left.name for left in made.path.parent.iterdir()} == {
        made.path.name,
        f"{made.path.name}.sha256",
    }


def test_a_copy_is_made_while_another_program_writes(path: Path) -> None:
    with desk_on(path) as desk:
        an_item(desk)
        before = picture(desk)
        with writing(path):
            made = desk.back_up()

    with desk_on(made.path) as copy:
        assert picture(copy) == before


def test_a_server_is_copied_to_a_file(databases: Databases, tmp_path: Path) -> None:
    with desk_on(databases.emptied()) as desk:
        an_item(desk)
        made = desk.back_up(tmp_path / "server.db")

        with desk_on(made.path) as copy:
            assert picture(copy) == picture(desk)
            assert copy.check() == []


def test_the_newest_few_are_kept(careful: Callable[[], Desk], clock: Clock) -> None:
    desk = careful()
    an_item(desk)
    for _ in range(5):
        clock.at += timedelta(days=1)
        desk.back_up()

    assert [made.at.day for made in desk.backups()] == [8, 7, 6]
    assert len(list(desk.backups()[0].path.parent.iterdir())) == 6


def test_before_an_import_the_database_is_copied_once_an_hour_and_only_when_changed(
    careful: Callable[[], Desk], clock: Clock
) -> None:
    read_in(careful(), "Bo skriver.")
    counts = []
    for hours, quote in ((0, "Zoe"), (0.5, "Ib"), (2, "Per"), (4, "Per")):
        clock.at = NOON + timedelta(hours=hours)
        desk = careful()
        read_in(desk, f"{quote} skriver.", name=f"{quote}.txt")
        counts.append(len(desk.backups()))
    clock.at += timedelta(hours=9)
    unchanged = careful()
    unchanged.back_up()
    clock.at += timedelta(hours=9)
    read_in(careful(), "Else skriver.", name="else.txt")

    assert counts == [1, 1, 2, 3]
    assert len(unchanged.backups()) == 3


def test_an_import_does_not_begin_when_its_safety_copy_fails(
    careful: Callable[[], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    read_in(careful(), "Bo skriver.")

    def full(*_: object) -> None:
        raise DiskFullError

    monkeypatch.setattr(sqlite, "copy", full)
    desk = careful()
    with pytest.raises(DiskFullError):
        read_in(desk, "Zoe skriver.", name="zoe.txt")

    assert len(desk.documents()) == 1
    assert list(desk._copies_in(desk._place()).iterdir()) == []


def test_a_copy_that_is_not_what_was_copied_is_no_copy(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk_on(path) as desk:
        an_item(desk)
        monkeypatch.setattr(sqlite, "summary", lambda _path: [])

        with pytest.raises(StoreError, match="copy-differs"):
            desk.back_up()

        assert desk.backups() == []


def test_a_damaged_copy_is_passed_over(path: Path) -> None:
    with desk_on(path) as desk:
        an_item(desk)
        good = desk.back_up()
        newer = backups.copy_to_file(
            desk._place(), good.path.with_name("opfoelg-20260304T000000.000000Z.db"), now=desk.now
        )
        flip(newer.path)

        assert desk.backups()[0].path == newer.path
        assert desk.newest_whole_backup().path == good.path


def test_a_copy_whose_hash_is_gone_is_not_among_them(path: Path) -> None:
    with desk_on(path) as desk:
        an_item(desk)
        made = desk.back_up()
        made.path.with_name(f"{made.path.name}.sha256").unlink()

        assert desk.backups() == []
        with pytest.raises(NoBackupError):
            desk.newest_whole_backup()


@pytest.mark.parametrize(
    "damage", [None, zero_pages, Path.unlink, lambda path: path.write_bytes(b"")]
)
def test_a_copy_is_put_back_whatever_became_of_the_database(
    path: Path, damage: Callable[[Path], object] | None
) -> None:
    with desk_on(path) as desk:
        an_item(desk)
        before = picture(desk)
        backup = desk.back_up()
        an_item(desk, "Zoe skriver.")
        after = picture(desk)
    if damage is not None:
        damage(path)

    with desk_on(path) as desk:
        restored = desk.restore(backup.path)

        assert picture(desk) == before
        assert desk.check() == []
        an_item(desk, "Ib læser.")
    if damage is Path.unlink:
        assert restored.before is None
    else:
        assert restored.before is not None
    if damage is None and restored.before is not None:
        with desk_on(restored.before) as kept:
            assert picture(kept) == after


def test_whoever_has_the_database_open_sees_what_was_restored(path: Path) -> None:
    with desk_on(path, user="per") as other, desk_on(path) as desk:
        an_item(desk)
        backup = desk.back_up()
        before = picture(desk)
        an_item(other, "Zoe skriver.")

        desk.restore(backup.path)

        assert picture(other) == before
        an_item(other, "Ib læser.")
        assert other.check() == []
        assert picture(other) == picture(desk)


def test_nothing_is_restored_over_another_programs_change(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk_on(path) as desk:
        an_item(desk)
        backup = desk.back_up()
        an_item(desk, "Zoe skriver.")
        before = picture(desk)
        monkeypatch.setattr(sqlite, "WAIT", 0.05)
        with writing(path), pytest.raises(StoreError, match="busy"):
            desk.restore(backup.path)

        assert picture(desk) == before


@pytest.mark.parametrize(
    ("content", "error"), [(b"", NotADatabaseError), (b"Til alle\n" * 999, StoreError)]
)
def test_what_is_no_copy_is_not_restored(
    path: Path, tmp_path: Path, content: bytes, error: type[StoreError]
) -> None:
    (tmp_path / "andet.db").write_bytes(content)
    with desk_on(path) as desk:
        an_item(desk)
        before = picture(desk)

        with pytest.raises(error):
            desk.restore(tmp_path / "andet.db")

        assert picture(desk) == before


def test_a_copy_that_was_damaged_is_not_restored(path: Path) -> None:
    with desk_on(path) as desk:
        an_item(desk)
        backup = desk.back_up()
        flip(backup.path)

        with pytest.raises(DamagedError):
            desk.restore(backup.path)


def test_a_servers_database_is_copied_before_it_is_upgraded(
    databases: Databases, tmp_path: Path, clock: Clock
) -> None:
    old = tmp_path / "gammel.db"
    connection = sqlite.driver().connect(old)
    connection.executescript((Path(__file__).with_name("schema_1.sql")).read_text("utf-8"))
    connection.close()
    server = databases.new()
    with desk_on(old) as desk:
        desk.copy_to(server)

    copies = SafetyCopies(tmp_path / "servere")
    with Desk(server, user="ida", now=clock, safety_copies=copies) as desk:
        assert desk.items()
        (kept,) = desk.backups()

    connection = sqlite.driver().connect(kept.path)
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    connection.close()


def test_what_a_stopped_copy_left_is_cleared_away_after_an_hour(
    careful: Callable[[], Desk], clock: Clock
) -> None:
    clock.at = datetime.now(UTC)
    desk = careful()
    an_item(desk)
    left = desk.back_up().path.with_name(".opfoelg-halv")
    left.mkdir()
    desk.back_up()
    assert left.exists()

    clock.at += timedelta(hours=2)
    desk.back_up()

    assert not left.exists()


def test_two_copies_of_one_second_are_two(careful: Callable[[], Desk], clock: Clock) -> None:
    desk = careful()
    an_item(desk)
    desk.back_up()
    clock.at += timedelta(milliseconds=1)
    desk.back_up()

    assert len(desk.backups()) == 2
