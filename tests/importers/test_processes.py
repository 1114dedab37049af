"""Several processes give what one gives, and die alone."""

import multiprocessing
import os
import signal
from collections.abc import Iterator
from contextlib import closing
from typing import Any, cast

from importers.batch import Batch, extract_batch
from importers.errors import CrashedReadingError
from importers.processes import UNDER_WAY, here, spread, usual
from importers.proposals import Source
from tests.importers.test_batch import AGAIN, LATER

EMPTY = Source("tom.txt", b"")
BATCHES = [Batch((AGAIN, EMPTY)), Batch((LATER,)), Batch(()), Batch((EMPTY, LATER))]


class Deadly:
    """Ends the process that it is sent to."""

    def __reduce__(self) -> tuple[Any, ...]:
        return os._exit, (3,)


def shown(outcomes: tuple[object, ...]) -> list[str]:
    return [repr(one) for one in outcomes]


def test_several_processes_give_in_order_what_one_gives() -> None:
    batches = BATCHES * 3

    expected = [shown(extract_batch(batch)) for batch in batches]
    assert [shown(one) for one in here(batches)] == expected
    assert [shown(one) for one in spread(batches, processes=2)] == expected


def test_a_process_that_dies_costs_its_files_only() -> None:
    deadly = Batch((AGAIN, EMPTY), own=cast("Any", (Deadly(),)))

    before, dead, after = spread([BATCHES[1], deadly, BATCHES[0]], processes=2)

    assert (shown(before), shown(after)) == (
        shown(extract_batch(BATCHES[1])),
        shown(extract_batch(BATCHES[0])),
    )
    assert [type(one) for one in dead] == [CrashedReadingError] * 2


def test_a_run_that_is_left_leaves_no_process() -> None:
    with closing(spread(BATCHES * 9, processes=2)) as answers:
        next(answers)
        assert multiprocessing.active_children()

    assert multiprocessing.active_children() == []


def test_a_fixed_number_of_batches_is_made_ahead() -> None:
    made: list[int] = []

    def batches() -> Iterator[Batch]:
        for number in range(20):
            made.append(number)
            yield Batch(())

    answers = here(batches())
    next(answers)

    assert len(made) == UNDER_WAY
    answers.close()


def test_there_is_always_a_process_to_use() -> None:
    assert usual() >= 1
    assert signal.getsignal(signal.SIGINT) is not signal.SIG_IGN
