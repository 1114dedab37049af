"""A run of files into the desk: listed, read by several processes, kept by this one alone.

The results come in the order of the files, each as soon as it is kept. A run that is left early,
or killed, has kept what it gave; the next one knows those files by their bytes and goes on.
"""

from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING

from importers.batch import Batch, Outcome
from importers.errors import ReaderError
from importers.files import EVERYTHING, Choice, Found, Paths, listed
from importers.plans import Plans
from importers.processes import Spread, here, spread, usual
from importers.proposals import Extraction, Source
from store.desk import Desk
from store.rows import Imported, Intake, IntakeStatus

if TYPE_CHECKING:
    from importers.danish.own import OwnPhrase

FILES, BYTES = 8, 4 * 1024 * 1024
WORTH_PROCESSES = 12
SETTLED = 64


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked of a run: `files` that are listed already, or what lies at `paths`.

    Without `keep` nothing is written.
    """

    paths: Paths = ()
    choice: Choice = EVERYTHING
    keep: bool = True
    processes: int | None = None
    own: "tuple[OwnPhrase, ...]" = ()
    files: Sequence[Found] = ()


@dataclass(slots=True)
class _Entry:
    """A file on its way: settled before anything is read of it, or sent to be read."""

    file: str
    path: str
    source: Source | None = None
    settled: Imported | None = None


@dataclass(slots=True)
class _Chunk:
    """Files that go together: those to be read are one batch."""

    entries: list[_Entry] = field(default_factory=list)

    def sources(self) -> tuple[Source, ...]:
        return tuple(entry.source for entry in self.entries if entry.source is not None)

    def is_full(self) -> bool:
        sources = self.sources()
        size = sum(len(source.data) for source in sources)
        return len(sources) >= FILES or size >= BYTES or len(self.entries) >= SETTLED


class Run:
    """One import; it can be gone through once."""

    def __init__(self, desk: Desk, wish: Wish) -> None:
        self._desk = desk
        self._wish = wish
        self._found = [*wish.files, *listed(wish.paths, wish.choice)]
        self._chunks: deque[_Chunk] = deque()
        self._plans = Plans()

    @property
    def total(self) -> int:
        """How many files there are."""
        return len(self._found)

    def __iter__(self) -> Iterator[Imported]:
        return self.files()

    def files(self) -> Generator[Imported, None, None]:
        """What came of each file, as soon as it is kept; close it to leave early."""
        self._plans = self._desk.plans()
        with closing(self._map()(self._batches())) as answers:
            for outcomes in answers:
                given = iter(outcomes)
                for entry in self._chunks.popleft().entries:
                    yield entry.settled or self._taken(entry, next(given))

    def _map(self) -> Spread:
        """Starting processes takes longer than reading a handful of files."""
        processes = self._wish.processes or usual()
        if processes == 1 or self.total < WORTH_PROCESSES:
            return here
        return partial(spread, processes=processes)

    def _batches(self) -> Iterator[Batch]:
        """The batches, each made when it is wanted: from what the earlier ones gave."""
        for chunk in _chunks(map(self._entry, self._found)):
            self._chunks.append(chunk)
            yield Batch(chunk.sources(), self._plans, self._wish.own)

    def _entry(self, found: Found | ReaderError) -> _Entry:
        if isinstance(found, ReaderError):
            return _settled(found.name, found.name, refused=found)
        path = str(found.path)
        source = found.read()
        if isinstance(source, ReaderError):
            return _settled(found.name, path, refused=source)
        known = self._desk.keeps(sha256(source.data).hexdigest())
        if known is not None:
            return _settled(found.name, path, intake=Intake(IntakeStatus.KNOWN, known, ()))
        return _Entry(found.name, path, source)

    def _taken(self, entry: _Entry, outcome: Outcome) -> Imported:
        if isinstance(outcome, ReaderError):
            return Imported(entry.file, entry.path, refused=outcome)
        intake = self._keep(outcome, entry.source)
        corrected = intake.status is IntakeStatus.CORRECTED
        self._plans = self._desk.plans() if corrected else self._plans.told_by(outcome.minutes)
        return Imported(entry.file, entry.path, intake, outcome)

    def _keep(self, read: Extraction, source: Source | None) -> Intake:
        parts = (read.document, read.minutes, read.proposals)
        if self._wish.keep:
            return self._desk.take_in(*parts, source=source)
        return self._desk.would_take_in(*parts)


def _settled(
    file: str, path: str, *, intake: Intake | None = None, refused: ReaderError | None = None
) -> _Entry:
    return _Entry(file, path, settled=Imported(file, path, intake, refused=refused))


def _chunks(entries: Iterable[_Entry]) -> Iterator[_Chunk]:
    chunk = _Chunk()
    for entry in entries:
        chunk.entries.append(entry)
        if chunk.is_full():
            yield chunk
            chunk = _Chunk()
    if chunk.entries:
        yield chunk
