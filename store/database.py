"""An open database: sessions for reading, transactions for writing, on whatever engine the URL says."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlmodel import Session

from store import sqlite
from store.backups import back_up, folder_of
from store.errors import DamagedError, ReadOnlyError, UnreachableDatabaseError
from store.faults import own_words, sound_values
from store.migrations.steps import LATEST
from store.migrations.upgrade import expect_known
from store.places import FilePlace, ServerPlace, place_of


@dataclass(frozen=True, slots=True)
class Database:
    """An engine whose schema is the present one. `place` names it in messages."""

    engine: Engine
    place: str
    read_only: bool = False
    file: Path | None = None
    identity: tuple[int, int] | None = None

    def is_still_there(self) -> bool:
        """Whether the file is the one that was opened; another may have been put in its place.

        A file that is gone is an error and never made anew: nobody should see an empty list.
        """
        if self.file is None:
            return True
        try:
            found = self.file.stat()
        except OSError as fault:
            raise UnreachableDatabaseError(where=self.place, why="gone") from fault
        return (found.st_dev, found.st_ino) == self.identity

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one state of the database throughout."""
        opened = Session(self.engine, expire_on_commit=False)
        with own_words(self.place), sound_values(self.place), opened as session:
            expect_known(session.connection())
            yield session

    def expect_whole(self) -> None:
        """Refuse a file whose pages are damaged: whatever is written to it may be lost with them."""
        if self.engine.dialect.name != "sqlite":
            return  # a server looks after its own pages
        with own_words(self.place), self.engine.connect() as connection:
            found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
        if found != "ok":
            raise DamagedError(where=self.place, why=found)

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One transaction, alone among all writers; kept when the block ends well."""
        if self.read_only:
            raise ReadOnlyError(where=self.place)
        engine = self.engine.execution_options(**{sqlite.WRITE: True})
        with own_words(self.place), Session(engine, expire_on_commit=False) as session:
            expect_known(session.connection())
            yield session
            session.commit()


def open_database(
    database: str, *, now: Callable[[], datetime], servers_copies: Path | None = None
) -> Database:
    """Open a file or a URL; a file that is not there is created, an older schema upgraded.

    A copy is kept first: beside a file, and of a server's where `servers_copies` says.
    """
    place = place_of(database)
    with place.guarded():
        seen = place.look()
        if seen.read_only and seen.number < LATEST:
            raise ReadOnlyError(where=place.name, why="upgrade")
        if seen.number == 0:
            place.make(now=now)
        elif seen.number < LATEST:
            if isinstance(place, ServerPlace) and servers_copies is not None:
                back_up(place, folder_of(place, servers=servers_copies), now=now)
            place.upgrade(now=now)
        engine = place.engine(read_only=seen.read_only)
        if not isinstance(place, FilePlace):
            return Database(engine, place.name, seen.read_only)
        found = place.path.stat()
        identity = (found.st_dev, found.st_ino)
        return Database(engine, place.name, seen.read_only, place.path, identity)
