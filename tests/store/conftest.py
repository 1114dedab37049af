"""A desk on a new file for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.desk import Desk
from tests.store.desks import desk_on


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "opfoelg.db"


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    with desk_on(path) as desk:
        yield desk
