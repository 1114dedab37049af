"""A desk on a new database for each test, once on each engine."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.desk import Desk
from tests.postgresql import Databases
from tests.store.desks import desk_on

ENGINES = ("sqlite", "postgresql")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a database file may lie."""
    return tmp_path / "opfoelg.db"


@pytest.fixture(params=ENGINES)
def database(request: pytest.FixtureRequest, path: Path) -> str:
    """A database with nothing in it: a file that is not there yet, or a server's."""
    if request.param == "sqlite":
        return str(path)
    databases: Databases = request.getfixturevalue("databases")
    return databases.emptied()


@pytest.fixture(params=ENGINES)
def new_database(request: pytest.FixtureRequest, path: Path) -> str:
    """The same, on a server also without our tables."""
    if request.param == "sqlite":
        return str(path)
    databases: Databases = request.getfixturevalue("databases")
    return databases.new()


@pytest.fixture
def desk(database: str) -> Iterator[Desk]:
    with desk_on(database) as desk:
        yield desk
