"""Taking the steps that a database has not taken, all in one transaction with their record."""

from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine, insert, select, text

from store import postgresql, sqlite
from store.errors import NewerDatabaseError
from store.migrations.first_tables import MIGRATION
from store.migrations.steps import LATEST, STEPS


def number_of(connection: Connection) -> int:
    """The schema's version; 0 before the first step."""
    if connection.dialect.name == "sqlite":
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    if not postgresql.is_ours(connection):
        return 0
    newest = select(MIGRATION.c.number).order_by(MIGRATION.c.number.desc()).limit(1)
    return int(connection.execute(newest).scalar() or 0)


def expect_known(connection: Connection) -> int:
    """The schema's version; one that a newer program has made is refused, also while we run."""
    found = number_of(connection)
    if found > LATEST:
        raise NewerDatabaseError(found=found, known=LATEST)
    return found


def upgrade(
    engine: Engine,
    *,
    now: Callable[[], datetime],
    keep: Callable[[int], None] | None = None,
    to: int = LATEST,
) -> None:
    """Bring the schema to `to`; `keep` copies a database that holds something, before the first step."""
    with engine.begin() as connection:
        if expect_known(connection) >= to:
            return
    with engine.execution_options(**{sqlite.WRITE: True}).begin() as connection:
        found = number_of(connection)  # again: another process may have been first
        if found and keep is not None:
            keep(found)
        for step in STEPS[found:to]:
            step.take(connection)
            _record(connection, step.number, step.name, now())


def _record(connection: Connection, number: int, name: str, at: datetime) -> None:
    applied_at = at.astimezone(UTC).replace(tzinfo=None)
    connection.execute(insert(MIGRATION).values(number=number, name=name, applied_at=applied_at))
    if connection.dialect.name == "sqlite":  # where older versions and other tools look for it
        connection.execute(text(f"PRAGMA user_version = {number:d}"))
    else:
        postgresql.sign(connection)
