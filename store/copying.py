"""A whole database moved to another place: every row, counted and hashed on both sides.

Rows are read and written as the tables are at that schema, and not through the models, so that an old
database is copied as it is. One snapshot is read, and one transaction is written: a copy that is
not the same to the last letter is given up, and the target stays empty.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from itertools import islice
from typing import Any

from sqlalchemy import Column, Connection, Engine, MetaData, Table, bindparam, inspect, select
from sqlalchemy import func as sql

from store import postgresql, sqlite
from store.errors import CopyDiffersError, NotEmptyError
from store.models import Numbered

AT_A_TIME = 1000
ROOM = 1 << 256
MIGRATION = "migration"


@dataclass(frozen=True, slots=True)
class Total:
    """How many rows a table has, and a number made of all their hashes, whatever their order."""

    rows: int
    hash: str


def copy_rows(source: Engine, target: Engine) -> dict[str, Total]:
    """Copy every row into tables of the same schema that hold none; what each table came to."""
    with (
        source.begin() as read,
        target.execution_options(**{sqlite.WRITE: True}).begin() as write,
    ):
        tables = tables_of(write)
        expect_empty(write, tables)
        write.execute(tables[MIGRATION].delete())
        read_totals = {
            name: _copied(read, write, table, tables[name])
            for name, table in tables_of(read).items()
        }
        _go_on_counting(read, write, tables)
        written = {name: total_of(_rows(write, table)) for name, table in tables.items()}
        if written != read_totals:
            raise CopyDiffersError(tables=_differing(read_totals, written))
    return written


def tables_of(connection: Connection) -> dict[str, Table]:
    """Our tables as they are there, whatever stands on others behind it."""
    found = MetaData()
    kept = set(Numbered.metadata.tables) & set(inspect(connection).get_table_names())
    found.reflect(connection, only=sorted(kept))
    return {table.name: table for table in found.sorted_tables}


def totals_of(connection: Connection) -> dict[str, Total]:
    """What every table comes to."""
    return {
        name: total_of(_rows(connection, table)) for name, table in tables_of(connection).items()
    }


def total_of(rows: Iterable[Sequence[object]]) -> Total:
    """The count and the hash of rows."""
    number = together = 0
    for row in rows:
        number += 1
        told = json.dumps([_plain(value) for value in row]).encode()
        together = (together + int.from_bytes(sha256(told).digest())) % ROOM
    return Total(number, f"{together:064x}")


def expect_empty(connection: Connection, tables: Mapping[str, Table]) -> None:
    """Refuse a target in which anything is kept."""
    for name, table in tables.items():
        if (
            name != MIGRATION
            and connection.execute(select(sql.count()).select_from(table)).scalar()
        ):
            raise NotEmptyError(table=name)


def _copied(read: Connection, write: Connection, source: Table, target: Table) -> Total:
    """Copy a table; a row that names a later one of the same table gets the name afterwards."""
    names = [column.name for column in source.columns]
    later = [name for name, column in source.columns.items() if _names_its_own_table(column)]
    belated: list[dict[str, Any]] = []

    def passed_on() -> Iterator[Sequence[object]]:
        reading = _rows(read, source)
        while rows := list(islice(reading, AT_A_TIME)):
            given = [dict(zip(names, row, strict=True)) for row in rows]
            belated.extend(_without(given, later))
            write.execute(target.insert(), given)
            yield from rows

    total = total_of(passed_on())
    if belated:
        values: dict[Any, Any] = {target.c[name]: bindparam(f"to_{name}") for name in later}
        write.execute(target.update().where(target.c.id == bindparam("of")).values(values), belated)
    return total


def _without(rows: Iterable[dict[str, Any]], names: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Take out of each row what names its own table; what to put in again."""
    for row in rows:
        named = {name: row[name] for name in names}
        if any(value is not None for value in named.values()):
            row.update(dict.fromkeys(names))
            yield {"of": row["id"], **{f"to_{name}": value for name, value in named.items()}}


def _rows(connection: Connection, table: Table) -> Iterator[Sequence[object]]:
    wanted = select(*table.columns).order_by(*table.primary_key.columns)
    yield from connection.execute(
        wanted, execution_options={"stream_results": True, "yield_per": AT_A_TIME}
    )


def _names_its_own_table(column: Column[Any]) -> bool:
    return any(key.column.table is column.table for key in column.foreign_keys)


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return value.hex() if isinstance(value, bytes) else value


def _go_on_counting(read: Connection, write: Connection, tables: Mapping[str, Table]) -> None:
    """Let the target's numbers go on where the source's had come, also past rows that are gone."""
    counted = (sqlite if read.dialect.name == "sqlite" else postgresql).numbers_given(read, tables)
    (sqlite if write.dialect.name == "sqlite" else postgresql).go_on_from(write, counted)


def _differing(read: Mapping[str, Total], written: Mapping[str, Total]) -> str:
    return ", ".join(name for name in {**read, **written} if read.get(name) != written.get(name))
