"""A few rounds of the crash loop; `python -m tests.store.crash_loop 200` runs many."""

from pathlib import Path

from tests.store.crash_loop import run


def test_a_killed_process_loses_nothing_that_it_told(path: Path) -> None:
    outcome = run(path, 8)

    assert outcome.wrong == []
    assert outcome.told["ACCEPTED"] > 0
