"""Where a database lies: in a file or on a server, and what each needs before it can be opened."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import URL, Engine
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from store import disks, postgresql, sqlite
from store.errors import NetworkDiskError, NoDriverError, UnreachableDatabaseError
from store.faults import own_words
from store.files import is_unfinished, keep_copy, making, reached
from store.migrations.steps import LATEST
from store.migrations.upgrade import expect_known, upgrade

Now = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look at a place finds: the schema's version, 0 where there is none, and our rights."""

    number: int
    read_only: bool


class Place(ABC):
    """A file or a server; `name` names it in messages."""

    name: str

    @abstractmethod
    def look(self) -> Looked:
        """What lies there, without writing, so that what is refused stays as it was."""

    @abstractmethod
    def engine(self, *, read_only: bool) -> Engine:
        """An engine, to be disposed of."""

    @abstractmethod
    def make(self, *, now: Now, to: int = LATEST) -> None:
        """Make the tables of schema `to` where nothing lies yet."""

    @abstractmethod
    def upgrade(self, *, now: Now) -> None:
        """Bring an older schema to the present one; a copy is kept first."""

    @abstractmethod
    def guarded(self) -> AbstractContextManager[object]:
        """Whatever goes wrong inside is said in the store's own words."""

    @contextmanager
    def at_work(self, *, read_only: bool) -> Iterator[Engine]:
        """An engine for the time of the block."""
        with self.guarded():
            engine = self.engine(read_only=read_only)
            try:
                yield engine
            finally:
                engine.dispose()


@dataclass(frozen=True, slots=True)
class FilePlace(Place):
    """A file of SQLite's."""

    path: Path

    @property
    def name(self) -> str:  # type: ignore[override]  # read-only here, and nobody sets it
        """The path."""
        return str(self.path)

    def look(self) -> Looked:
        if self.path.is_dir():
            raise UnreachableDatabaseError(where=self.name, why="folder")
        if (kind := disks.network_of(self.path)) is not None:
            raise NetworkDiskError(where=self.name, kind=kind)
        if is_unfinished(self.path) or not self.path.exists():
            return Looked(0, read_only=False)
        sqlite.expect_content(self.path)
        with self.at_work(read_only=True) as engine, engine.begin() as connection:
            sqlite.expect_signed(connection)
            return Looked(expect_known(connection), read_only=not sqlite.writable(self.path))

    def engine(self, *, read_only: bool) -> Engine:
        return sqlite.engine_for(self.path, read_only=read_only)

    def make(self, *, now: Now, to: int = LATEST) -> None:
        """Make a database, or finish one; processes that do so together take turns."""
        with making(self.path):
            sqlite.keep_a_log(self.path)
            with self.at_work(read_only=False) as engine:
                with engine.execution_options(**{sqlite.WRITE: True}).begin() as connection:
                    sqlite.expect_begun(connection)
                    sqlite.sign(connection)
                upgrade(engine, now=now, to=to)

    def upgrade(self, *, now: Now) -> None:
        with self.at_work(read_only=False) as engine:
            upgrade(engine, now=now, keep=lambda number: keep_copy(self.path, number))

    @contextmanager
    def guarded(self) -> Iterator[None]:
        with reached(self.path), own_words(self.name):
            yield


@dataclass(frozen=True, slots=True)
class ServerPlace(Place):
    """A database of PostgreSQL's."""

    url: URL

    @property
    def name(self) -> str:  # type: ignore[override]  # as above
        """The address without any password."""
        return postgresql.shown(self.url)

    def look(self) -> Looked:
        with self.at_work(read_only=True) as engine, engine.begin() as connection:
            postgresql.expect_usable(connection)
            return Looked(expect_known(connection), postgresql.is_read_only(connection))

    def engine(self, *, read_only: bool) -> Engine:
        del read_only  # each transaction says what it is
        try:
            return postgresql.engine_for(self.url)
        except (ImportError, ArgumentError) as fault:
            raise NoDriverError(where=self.name) from fault

    def make(self, *, now: Now, to: int = LATEST) -> None:
        with self.at_work(read_only=False) as engine:
            upgrade(engine, now=now, to=to)

    def upgrade(self, *, now: Now) -> None:
        self.make(now=now)

    def guarded(self) -> AbstractContextManager[object]:
        return own_words(self.name)


def place_of(database: str) -> Place:
    """The place that a path or a URL names."""
    if "://" not in database:
        return FilePlace(Path(database))
    try:
        url = make_url(database)
    except (ArgumentError, ValueError) as fault:
        # What stands behind the scheme may hold a password.
        raise UnreachableDatabaseError(where=database.partition("://")[0], why="url") from fault
    engine = url.get_backend_name()
    if engine == "sqlite":
        return FilePlace(Path(url.database or ""))
    if engine != postgresql.NAME:
        raise UnreachableDatabaseError(where=url.drivername, why="engine")
    return ServerPlace(url)
