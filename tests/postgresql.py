"""A real PostgreSQL server for the tests: one a run, private, gone afterwards.

It listens on a socket in a folder of its own and on no network. As root it is run by another user,
since PostgreSQL refuses root. Where no server is installed, the tests that need one are skipped.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import NullPool, create_engine

from store.desk import Desk
from store.models import Numbered
from tests.builders import ticking

DEBIAN = Path("/usr/lib/postgresql")
USERS = ("postgres", "nobody")
USER = "opfoelg"
TABLES = [table.name for table in Numbered.metadata.sorted_tables if table.name != "migration"]
# Nothing here has to survive a power cut.
SETTINGS = ("listen_addresses=", "fsync=off", "full_page_writes=off", "max_connections=60")


@dataclass(frozen=True, slots=True)
class Server:
    """A server that runs; its socket lies in `folder`."""

    folder: Path
    programs: Path
    as_user: Mapping[str, Any]

    def url(self, database: str) -> str:
        """The address of one of its databases."""
        return f"postgresql+psycopg://{USER}@/{database}?host={self.folder}"

    def stop(self) -> None:
        """Stop at once: whoever is connected is cut off."""
        self._control("stop", "-m", "immediate")

    def start(self) -> None:
        """Start, and wait until it answers."""
        settings = " ".join(f"-c {setting}" for setting in SETTINGS)
        log = self.folder / "log"
        self._control("start", "-w", "-l", str(log), "-o", f"-k {self.folder} {settings}")

    def set_up(self) -> None:
        """Make the server's own files."""
        options = ["-U", USER, "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C"]
        self._run("initdb", "-D", str(self.folder / "data"), *options)

    def _control(self, *arguments: str) -> None:
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-s", *arguments)

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self.programs / program), *arguments]
        subprocess.run(
            command, check=True, cwd=self.folder, stdout=subprocess.DEVNULL, **self.as_user
        )


@dataclass(frozen=True, slots=True)
class Databases:
    """Databases on one server: one that is emptied for each test, and new ones for those that ask."""

    server: Server
    names: Iterator[str]
    shared: str

    def emptied(self) -> str:
        """The address of a database with our tables and nothing in them."""
        self.run(self.shared, f"TRUNCATE {', '.join(TABLES)} RESTART IDENTITY")
        return self.shared

    def new(self) -> str:
        """The address of a database with nothing in it."""
        name = next(self.names)
        self.run(self.server.url("postgres"), f"CREATE DATABASE {name}")
        return self.server.url(name)

    def run(self, url: str, *statements: str) -> None:
        """Do what no desk does."""
        engine = create_engine(url, isolation_level="AUTOCOMMIT", poolclass=NullPool)
        with engine.connect() as connection:
            for statement in statements:
                connection.exec_driver_sql(statement)


def programs() -> Path | None:
    """Where the server's programs are, the newest version of them; None where none is installed."""
    found = sorted(DEBIAN.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    named = [Path(path).resolve() for path in [shutil.which("initdb")] if path is not None]
    return next((path.parent for path in [*reversed(found), *named]), None)


@contextmanager
def running() -> Iterator[Server | None]:
    """A server while it is needed; None where none is installed."""
    installed = programs()
    if installed is None:
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="opfoelg-") as name:  # a socket's path must be short
        server = Server(Path(name), installed, _somebody_else(Path(name)))
        server.set_up()
        server.start()
        try:
            yield server
        finally:
            server.stop()


def _somebody_else(folder: Path) -> dict[str, Any]:
    """How to run as another user where we are root, who then owns the folder."""
    if os.geteuid() != 0:
        return {}
    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    user = next(known[name] for name in USERS if name in known)
    os.chown(folder, user.pw_uid, user.pw_gid)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


@pytest.fixture(scope="session")
def databases() -> Iterator[Databases]:
    """Databases on a server that is started when the first test asks for it."""
    with running() as server:
        if server is None:
            pytest.skip("PostgreSQL is not installed (Debian: apt install postgresql)")
        databases = Databases(server, (f"opfoelg{number}" for number in count()), server.url(USER))
        databases.run(server.url("postgres"), f"CREATE DATABASE {USER}")
        with Desk(databases.shared, user="ida", now=ticking()) as desk:
            desk.fora()
        yield databases
