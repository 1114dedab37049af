"""A desk with Nordby's minutes, made once and copied, and a secretary at the app."""

import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest

from store.desk import Desk
from tests.tui.apps import app_on, desk_at
from tests.tui.nordby import fill
from tests.tui.secretary import Secretary
from tui.app import OpfoelgApp

Sits = Callable[..., AbstractAsyncContextManager[Secretary]]


@pytest.fixture(scope="session")
def nordby(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database file, which nobody writes to."""
    path = tmp_path_factory.mktemp("nordby") / "opfoelg.db"
    with desk_at(path) as desk:
        fill(desk)
    return path


@pytest.fixture
def desk(nordby: Path, tmp_path: Path) -> Iterator[Desk]:
    """Nordby's desk, for this test alone."""
    path = tmp_path / "opfoelg.db"
    shutil.copy(nordby, path)
    with desk_at(path) as opened:
        yield opened


@pytest.fixture
def other(desk: Desk) -> Iterator[Desk]:
    """A colleague's desk on the same database."""
    with desk_at(Path(desk.database), user="per") as opened:
        yield opened


@pytest.fixture
def empty_desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk on which nothing lies yet."""
    with desk_at(tmp_path / "empty.db") as opened:
        yield opened


@pytest.fixture
def sits(desk: Desk) -> Sits:
    """A secretary sits down at the app; `at` is another app than the one on Nordby's desk."""

    @asynccontextmanager
    async def sit(
        *, at: OpfoelgApp | None = None, size: tuple[int, int] = (120, 40)
    ) -> AsyncIterator[Secretary]:
        app = at or app_on(desk)
        async with app.run_test(size=size) as pilot:
            secretary = Secretary(app, pilot)
            await secretary.waits()
            yield secretary

    return sit
