"""An import that is stopped keeps what it told; `python -m tests.commands.killing 50` runs many."""

import signal
from pathlib import Path

from tests.commands.killing import stop


def test_a_killed_import_loses_nothing_that_it_told(tmp_path: Path) -> None:
    outcome = stop(tmp_path, signal.SIGKILL, after=9)

    assert outcome.wrong == []
    assert outcome.told >= 9


def test_an_interrupted_import_can_be_taken_up_again(tmp_path: Path) -> None:
    outcome = stop(tmp_path, signal.SIGINT, after=9)

    assert outcome.wrong == []
    assert outcome.code == 130
