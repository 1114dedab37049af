"""Damage that SQLite does not see is seen by the events."""

import random
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from sqlmodel import SQLModel

from store import sqlite
from store.desk import Desk
from store.errors import DamagedError
from store.rows import CloseReason
from tests.builders import edit
from tests.store.desks import an_item, desk_on, read_in, seen


@pytest.fixture
def worked_on(path: Path) -> Path:
    with desk_on(path) as desk:
        number = an_item(desk)
        desk.edit(desk.item(number).seen, edit("Ny titel"))
        desk.note([number], "Ringet til Bo")
        desk.close([desk.item(number).seen], CloseReason.DONE, "Sendt", on=date(2026, 4, 1))
        desk.undo()
        read_in(desk, "Zoe skriver.", forum="Et andet")
    return path


def test_a_database_that_was_worked_on_is_sound(worked_on: Path) -> None:
    with desk_on(worked_on) as desk:
        assert desk.check() == []


def test_an_item_that_takes_nothing_of_what_is_merged_into_it_is_sound(desk: Desk) -> None:
    first, second = seen(desk, an_item(desk), an_item(desk, "Zoe skriver."))

    desk.merge([first], into=second, on=date(2026, 4, 1))

    assert desk.check() == []
    assert desk.item(second.id).seen == second


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("UPDATE item SET title = 'En anden titel'", "item 1: is not as its last event left it"),
        ("UPDATE item SET due_end = '2027-01-01'", "item 1: is not as its last event left it"),
        ("UPDATE proposal SET state = 'rejected' WHERE id = 2", "proposal 2: is not as"),
        ("UPDATE note SET text = 'Ringet til Ib'", "note 1: is not as its last event left it"),
        ("DELETE FROM note", "note 1: is gone without an event"),
        ("UPDATE original SET text = text || '.'", "is not what was imported"),
        ("DELETE FROM image WHERE event_id = 3", "event 5: item 1 was not as it says"),
        ("DELETE FROM proposal WHERE id = 2", "proposal 2: is gone without an event"),
        ("UPDATE event SET who = 'per' WHERE id = 4", "event 4: does not fit its seal"),
        ("UPDATE event SET at = '2026-01-01 00:00:00.000000' WHERE id = 1", "event 1: does not"),
        ("DELETE FROM event WHERE id = 2", "event 3: does not fit its seal"),
        ("UPDATE note SET text = CAST(text AS BLOB)", "damaged: value"),
        ("UPDATE item SET version = 3", "item 1: its version is not its last event's"),
        ("UPDATE item SET search = 'andet'", "item 1: a search does not find what it says"),
        ("UPDATE item SET proposal_id = 99", "foreign key: item 1 names no proposal"),
    ],
)
def test_a_changed_row_is_named(worked_on: Path, damage: str, told: str) -> None:
    with closing(sqlite.driver().connect(worked_on)) as connection:
        connection.execute(damage)
        connection.commit()

    with desk_on(worked_on) as desk:
        assert any(told in line for line in desk.check())


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE item SET due = 'ikke json'",
        "UPDATE item SET state = 'halvåben'",
        "UPDATE item SET opened_on = 'i går'",
        "UPDATE event SET after = '{'",
        "UPDATE item SET title = CAST(X'FF' AS TEXT)",
        "UPDATE document SET imported_at = 'x'",
        "UPDATE document SET imported_at = X'00'",
        "UPDATE item SET closed_on = 7",
        "UPDATE item SET responsibles = replace(responsibles, 'organisation', 'organisatinn')",
    ],
)
def test_a_value_that_means_nothing_is_told_and_is_damage_where_it_is_read(
    worked_on: Path, damage: str
) -> None:
    with closing(sqlite.driver().connect(worked_on)) as connection:
        connection.execute(damage)
        connection.commit()

    with desk_on(worked_on) as desk:
        assert desk.check()
        with pytest.raises(DamagedError):  # noqa: PT012 - whichever reads the value
            desk.items()
            desk.history(1)
            desk.documents()


@pytest.mark.parametrize("seed", range(20))
def test_a_changed_letter_is_never_unnoticed(worked_on: Path, seed: int) -> None:
    kept = dump(worked_on)
    content = bytearray(worked_on.read_bytes())
    words = (b"Ny titel", b"Ringet til Bo", b"Bo sender notatet.", b"Driftsforum Nord")
    place = random.Random(seed).choice([place for word in words for place in places(content, word)])
    content[place] ^= 1
    worked_on.write_bytes(content)

    with desk_on(worked_on) as desk:
        told = desk.check()
    assert told or dump(worked_on) == kept  # a page holds the remains of rows that moved away


def dump(path: Path) -> list[object]:
    with closing(sqlite.driver().connect(path)) as connection:
        connection.text_factory = bytes
        tables = [table.name for table in SQLModel.metadata.sorted_tables]
        return [connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables]  # noqa: S608 - our own names


def places(content: bytearray, word: bytes) -> list[int]:
    found = []
    start = content.find(word)
    while start >= 0:
        found.append(start)
        start = content.find(word, start + 1)
    return found
