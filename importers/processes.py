"""The map over several processes of this machine, in the order of the batches.

How many batches are under way does not depend on the machine, so that a batch that is made from
what earlier ones gave is the same batch everywhere. Each process reads foreign files in a confined
worker of its own; a process that dies all the same costs the file that it died of.
"""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import cache, partial
from itertools import chain
from multiprocessing.connection import Connection

from importers.batch import Batch, Outcome, extract_batch
from importers.errors import CrashedReadingError
from importers.worker.reading import SafeReader

UNDER_WAY = 8
MOST = 8

Outcomes = tuple[Outcome, ...]
Answer = Callable[[], Outcomes]
Spread = Callable[[Iterable[Batch]], Generator[Outcomes, None, None]]


def here(batches: Iterable[Batch]) -> Generator[Outcomes, None, None]:
    """What each batch gives, worked on in this process when its turn comes."""
    with SafeReader() as safe:
        yield from _in_turn(batches, lambda batch: partial(extract_batch, batch, safe.read))


def spread(batches: Iterable[Batch], *, processes: int) -> Generator[Outcomes, None, None]:
    """What each batch gives, worked on by several processes."""
    pool = _Pool(processes)
    try:
        yield from _in_turn(batches, pool.start)
    finally:
        pool.end()


def usual() -> int:
    """As many processes as this one may use cores, within reason."""
    if hasattr(os, "sched_getaffinity"):
        return min(MOST, len(os.sched_getaffinity(0)))
    return min(MOST, os.cpu_count() or 1)


def _in_turn(
    batches: Iterable[Batch], start: Callable[[Batch], Answer]
) -> Generator[Outcomes, None, None]:
    """The answers in order, with a fixed number of batches under way."""
    waiting: deque[Answer] = deque()
    for batch in batches:
        waiting.append(start(batch))
        if len(waiting) == UNDER_WAY:
            yield waiting.popleft()()
    while waiting:
        yield waiting.popleft()()


class _Pool:
    """Processes that are started anew when one of them has died.

    They end as soon as the lifeline does: when they are no longer wanted, and also when this
    process is killed, which otherwise would leave them waiting for ever.
    """

    def __init__(self, processes: int) -> None:
        self._processes = processes
        self._pool, self._lifeline = self._begin()

    def start(self, batch: Batch) -> Answer:
        """Begin the work on a batch; the answer is asked for when its turn comes."""
        return partial(self._answer, batch, self._submit(batch))

    def end(self) -> None:
        """Give up what nobody will ask for."""
        self._lifeline.close()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _begin(self) -> tuple[ProcessPoolExecutor, Connection]:
        context = multiprocessing.get_context("spawn")  # fork would copy a screen and its threads
        far, near = context.Pipe(duplex=False)
        pool = ProcessPoolExecutor(
            self._processes, mp_context=context, initializer=_begin, initargs=(far,)
        )
        return pool, near

    def _anew(self) -> None:
        self.end()
        self._pool, self._lifeline = self._begin()

    def _submit(self, batch: Batch) -> "Future[Outcomes]":
        with _ctrl_c_waits():
            try:
                return self._pool.submit(_work, batch)
            except BrokenProcessPool:
                self._anew()
                return self._pool.submit(_work, batch)

    def _answer(self, batch: Batch, begun: "Future[Outcomes]") -> Outcomes:
        """The answer; where the process died, that of another try, and then of each file alone.

        A process takes down with it all that was under way: most of it is not to blame.
        """
        given = _given(begun)
        if given is None:
            given = _given(self._submit(batch))
        if given is None:
            given = tuple(chain.from_iterable(map(self._alone, _apart(batch))))
        return given

    def _alone(self, batch: Batch) -> Outcomes:
        given = _given(self._submit(batch))
        if given is not None:
            return given
        return tuple(CrashedReadingError(source.name) for source in batch.sources)


def _given(begun: "Future[Outcomes]") -> Outcomes | None:
    """What was given, or None where the process that was to give it died."""
    try:
        return begun.result()
    except BrokenProcessPool:
        return None


def _apart(batch: Batch) -> Iterator[Batch]:
    for source in batch.sources:
        yield Batch((source,), batch.plans, batch.own)


@contextmanager
def _ctrl_c_waits() -> Iterator[None]:
    """Hold Ctrl-C back while processes start: a new one would meet it before it can ignore it."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin(lifeline: Connection) -> None:
    """Ctrl-C is for the process that asked, which cuts the lifeline when it has kept what is done."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_until_cut, args=(lifeline,), daemon=True).start()


def _until_cut(lifeline: Connection) -> None:
    try:
        lifeline.poll(None)
    finally:
        os._exit(0)


def _work(batch: Batch) -> Outcomes:
    return extract_batch(batch, _safe().read)


@cache
def _safe() -> SafeReader:
    """One for each process; its worker ends with it."""
    return SafeReader()
