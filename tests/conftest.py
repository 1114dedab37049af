"""What all tests share: their options, and that none sees the home of whoever runs it."""

from functools import partial
from pathlib import Path

import pytest
from hypothesis import settings

from tests.running import MINUTES, Run, run_in

# How long an example takes says more of the machine than of the code.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

pytest_plugins = ["tests.postgresql"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--refresh-snapshots",
        action="store_true",
        help="write the screens' texts anew instead of comparing them",
    )


@pytest.fixture(autouse=True)
def _nobodys_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("OPFOELG_DATABASE", "OPFOELG_LANG", "OPFOELG_USER", "XDG_DATA_HOME", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))


@pytest.fixture
def opfoelg(tmp_path: Path) -> Run:
    """The program, run as its user runs it: a process, real files, a real database."""
    return partial(run_in, tmp_path)


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    """A referat with two follow-ups."""
    file = tmp_path / "referat.txt"
    file.write_text(MINUTES, "utf-8")
    return file
