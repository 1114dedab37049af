"""An open database: sessions for reading, transactions for writing, on whatever engine the URL says."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import URL, Engine
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError
from sqlmodel import Session

from store import postgresql, sqlite
from store.errors import ReadOnlyError, UnreachableDatabaseError
from store.faults import own_words, sound_values
from store.files import is_unfinished, keep_copy, making, reached
from store.migrations.steps import LATEST
from store.migrations.upgrade import expect_known, upgrade


@dataclass(frozen=True, slots=True)
class Database:
    """An engine whose schema is the present one. `place` names it in messages."""

    engine: Engine
    place: str
    read_only: bool = False

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one state of the database throughout."""
        opened = Session(self.engine, expire_on_commit=False)
        with own_words(self.place), sound_values(self.place), opened as session:
            expect_known(session.connection())
            yield session

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


def open_database(database: str, *, now: Callable[[], datetime]) -> Database:
    """Open a file or a URL; a file that is not there is created, an older schema upgraded."""
    if "://" not in database:
        return _open_file(Path(database), now=now)
    try:
        url = make_url(database)
        if url.get_backend_name() == "sqlite":
            return _open_file(Path(url.database or ""), now=now)
        if url.get_backend_name() != postgresql.NAME:
            raise UnreachableDatabaseError(where=url.drivername, why="engine")
        return _open_server(url, now=now)
    except (ArgumentError, ValueError) as fault:
        # What stands behind the scheme may hold a password.
        raise UnreachableDatabaseError(where=database.partition("://")[0], why="url") from fault


def _open_server(url: URL, *, now: Callable[[], datetime]) -> Database:
    place = postgresql.shown(url)
    try:
        engine = postgresql.engine_for(url)
    except ImportError as fault:
        raise UnreachableDatabaseError(where=place, why="driver") from fault
    try:
        with own_words(place):
            return _opened(Database(engine, place), now=now)
    except BaseException:
        engine.dispose()
        raise


def _opened(database: Database, *, now: Callable[[], datetime]) -> Database:
    with database.engine.begin() as connection:
        postgresql.expect_usable(connection)
        number, read_only = expect_known(connection), postgresql.is_read_only(connection)
    if read_only and number < LATEST:
        raise ReadOnlyError(where=database.place, why="upgrade")
    upgrade(database.engine, now=now)
    return replace(database, read_only=read_only)


def _open_file(path: Path, *, now: Callable[[], datetime]) -> Database:
    with reached(path), own_words(str(path)):
        if path.is_dir():
            raise UnreachableDatabaseError(where=str(path), why="folder")
        if is_unfinished(path) or not path.exists():
            _make(path, now=now)
        sqlite.expect_content(path)
        number = _look(path)
        read_only = not sqlite.writable(path)
        if read_only and number < LATEST:
            raise ReadOnlyError(where=str(path), why="upgrade")
        if number < LATEST:
            with _engine(path, read_only=False) as engine:
                upgrade(engine, now=now, keep=lambda number: keep_copy(path, number))
    return Database(sqlite.engine_for(path, read_only=read_only), str(path), read_only=read_only)


def _make(path: Path, *, now: Callable[[], datetime]) -> None:
    """Make a database, or finish one; processes that do so together take turns."""
    with making(path):
        sqlite.keep_a_log(path)
        with _engine(path, read_only=False) as engine:
            with engine.execution_options(**{sqlite.WRITE: True}).begin() as connection:
                sqlite.expect_begun(connection)
                sqlite.sign(connection)
            upgrade(engine, now=now)


def _look(path: Path) -> int:
    """The schema's version, read without writing, so that a file that is refused stays as it was."""
    with _engine(path, read_only=True) as engine, engine.begin() as connection:
        sqlite.expect_signed(connection)
        return expect_known(connection)


@contextmanager
def _engine(path: Path, *, read_only: bool) -> Iterator[Engine]:
    engine = sqlite.engine_for(path, read_only=read_only)
    try:
        yield engine
    finally:
        engine.dispose()
