"""A database opened for one user: at the first call, in whichever thread that comes from.

A screen can therefore paint before SQLModel is imported. It may be used from several threads.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Self

from store.news import News

if TYPE_CHECKING:
    from sqlmodel import Session

    from store.changes.change import Change
    from store.database import Database


@dataclass(frozen=True, slots=True)
class SafetyCopies:
    """That safety copies are made without being asked for, how many are kept, and where a server's lie."""

    servers: Path
    keep: int = 10


class Opened:
    """A database opened for one user. `now` gives aware UTC datetimes; only changes read it.

    Without `safety_copies`, none is made unless it is asked for. Closed points and documents are
    shown only to a desk that is opened `with_closed`.
    """

    def __init__(
        self,
        database: str,
        *,
        user: str,
        now: Callable[[], datetime],
        safety_copies: SafetyCopies | None = None,
        with_closed: bool = False,
    ) -> None:
        self.database = database
        self.user = user
        self.now = now
        self.safety_copies = safety_copies
        self.with_closed = with_closed
        self._opening = Lock()
        self._open: Database | None = None
        self._examined: Database | None = None
        self._took_in = False
        self._news: News | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close_database()

    def close_database(self) -> None:
        """Close every connection; a later call opens it again."""
        with self._opening:
            if self._open is not None:
                self._open.engine.dispose()
                self._open = None

    @contextmanager
    def _reading(self) -> Iterator["Session"]:
        with self._database().reading() as session:
            session.info["with_closed"] = self.with_closed
            yield session

    @contextmanager
    def _changing(self) -> Iterator["Change"]:
        from store.changes.change import Change

        database, event = self._whole_database(), None
        try:
            with database.writing() as session:
                session.info["with_closed"] = True
                change = Change(session, who=self.user, at=self.now())
                yield change
                if change.event is not None:
                    event = change.event.number
                    self._heard().leaves(event)
        except BaseException:
            if event is not None:
                self._heard().left_nothing(event)
            raise

    def _whole_database(self) -> "Database":
        """The database, examined once before this program writes to it for the first time."""
        database = self._database()
        with self._opening:
            if self._examined is not database:
                database.expect_whole()
                self._examined = database
        return database

    def _database(self) -> "Database":
        from store.database import open_database
        from store.queries.news import newest_event

        with self._opening:
            if self._open is not None and not self._open.is_still_there():
                self._open.engine.dispose()
                self._open = None
            if self._open is None:
                copies = self.safety_copies
                self._open = open_database(
                    self.database,
                    now=self.now,
                    servers_copies=None if copies is None else copies.servers,
                )
                with self._open.reading() as session:
                    self._news = News(newest_event(session))
            return self._open

    def _heard(self) -> News:
        """What this desk has heard of; there once the database is open."""
        if self._news is None:
            self._database()
        return self._news or News(0)
