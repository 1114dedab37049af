"""The desk's care for the database as a whole: is it sound, where it lies, copying it elsewhere."""

from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING

from store.errors import NotEmptyError
from store.opened import Opened
from store.rows import Backup, Copied, Restored

if TYPE_CHECKING:
    from store.places import Place


class Safety(Opened):
    """What is asked of the database itself and not of what is kept in it."""

    def check(self) -> list[str]:
        """What is wrong with the database, a line each; [] when all that is kept is sound."""
        from store.check import check

        with self._reading() as session:
            return check(session)

    def place(self) -> str:
        """Where the database lies, for people to read: a password in its address is left out."""
        return self._database().place

    def read_only(self) -> bool:
        """Whether the database can only be read; every change then raises `ReadOnlyError`."""
        return self._database().read_only

    def may_be_changed(self) -> bool:
        """Whether changes can be kept; `DamagedError` where the file's pages are damaged."""
        return not self.read_only() and not self._whole_database().read_only

    def warnings(self) -> list[tuple[str, str]]:
        """What makes losses likelier, by code and detail: an old SQLite, a synced folder."""
        from store.disks import synced_by
        from store.places import FilePlace

        place = self._place()
        found = [] if self.is_safe_to_share() else [("old-sqlite", self.sqlite_version())]
        synced = synced_by(place.path) if isinstance(place, FilePlace) else None
        return found if synced is None else [*found, ("synced", synced)]

    def schema_version(self) -> int:
        """The number of the newest step that the database has taken."""
        from store.migrations.upgrade import number_of

        with self._reading() as session:
            return number_of(session.connection())

    def sqlite_version(self) -> str:
        """The version of the SQLite that is used."""
        from store import sqlite

        return sqlite.version()

    def is_safe_to_share(self) -> bool:
        """Whether two programs may use the database at once: SQLite has to be 3.51.3 or newer."""
        from store import sqlite

        return self._database().engine.dialect.name != "sqlite" or sqlite.is_safe()

    def copy_to(self, database: str) -> Copied:
        """Copy all that is kept to another place, a file or a server's, in which nothing is.

        Neither is upgraded, so that an old database is copied as it is. Every row is read back and
        compared before the copy counts.
        """
        from store.moving import move

        return move(self.database, database, now=self.now)

    def back_up(self, target: Path | None = None) -> Backup:
        """Copy the database to a file: one among the newest few, or `target`, which is replaced."""
        from store import backups

        place = self._place()
        if target is not None:
            return backups.copy_to_file(place, target, now=self.now)
        keep = backups.KEEP if self.safety_copies is None else self.safety_copies.keep
        return backups.back_up(place, self._copies_in(place), now=self.now, keep=keep)

    def backups(self) -> list[Backup]:
        """The safety copies of this database, newest first."""
        from store.backups import backups_in

        return backups_in(self._copies_in(self._place()))

    def newest_whole_backup(self) -> Backup:
        """The newest safety copy that is as it was made; `NoBackupError` where there is none."""
        from store.backups import newest_whole

        return newest_whole(self._copies_in(self._place()))

    def restore(self, backup: Path) -> Restored:
        """Put a safety copy back, and keep what lay there; a server's is copied into an empty one."""
        from store.places import FilePlace
        from store.restoring import restore

        place = self._place()
        if not isinstance(place, FilePlace):
            raise NotEmptyError(where=place.name, table="migration")
        self.close_database()
        return restore(place, backup, at=self.now().astimezone(UTC))

    def back_up_when_due(self) -> Backup | None:
        """Copy a file before much is added to it, unless it is copied already or copied this hour."""
        from store.backups import back_up, is_due
        from store.places import FilePlace

        place = self._place()
        if (
            self.safety_copies is None
            or not isinstance(place, FilePlace)
            or not place.path.exists()
        ):
            return None
        folder = self._copies_in(place)
        with place.guarded():
            if (
                self.read_only()
                or self._holds_nothing()
                or not is_due(place.path, folder, at=self.now())
            ):
                return None
            return back_up(place, folder, now=self.now, keep=self.safety_copies.keep)

    def _holds_nothing(self) -> bool:
        from sqlmodel import select

        from store.models import Event

        with self._reading() as session:
            return session.exec(select(Event.id).limit(1)).first() is None

    def _place(self) -> "Place":
        from store.places import place_of

        return place_of(self.database)

    def _copies_in(self, place: "Place") -> Path:
        from store.backups import folder_of

        return folder_of(
            place, servers=None if self.safety_copies is None else self.safety_copies.servers
        )
