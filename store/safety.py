"""The desk's care for the database as a whole: is it sound, where it lies, copying it elsewhere."""

from store.opened import Opened
from store.rows import Copied


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
