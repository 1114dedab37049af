"""The map over batches on a Dask cluster, for those who read a whole archive.

The batches carry the files' bytes, so that no machine needs the share; the machines need this
program. The answers come in the order of the batches, and as many are under way as on one machine
for each of the cluster's threads, so that none of them waits.
"""

from collections import deque
from collections.abc import Generator, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from commands.errors import UseError
from importers.batch import Batch, Outcome, extract_batch
from importers.errors import ReaderError
from importers.files import Paths, find
from importers.plans import Plans
from importers.processes import UNDER_WAY, Outcomes
from importers.proposals import Source
from importers.worker.reading import SafeReader

if TYPE_CHECKING:
    from distributed import Client

    from importers.danish.own import OwnPhrase

FILES = 8


def across(batches: Iterable[Batch], *, address: str) -> Generator[Outcomes, None, None]:
    """What each batch gives, worked on by the cluster whose scheduler is at `address`."""
    with _client(address) as client:
        threads = sum(client.nthreads().values())
        waiting: deque[Any] = deque()  # distributed says nothing of its types
        for batch in batches:
            waiting.append(client.submit(read_and_extract, batch, pure=False))
            if len(waiting) > max(UNDER_WAY, 2 * threads):
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def extract_across(
    paths: Paths, plans: Plans, own: "tuple[OwnPhrase, ...]", *, address: str
) -> Iterator[Outcome]:
    """What each file gives; those that cannot be opened here are told first."""
    found = list(find(paths))
    yield from (one for one in found if isinstance(one, ReaderError))
    sources = [one for one in found if isinstance(one, Source)]
    batches = [
        Batch(tuple(sources[at : at + FILES]), plans, own) for at in range(0, len(sources), FILES)
    ]
    for outcomes in across(batches, address=address):
        yield from outcomes


def read_and_extract(batch: Batch) -> Outcomes:
    """What a machine of the cluster does with a batch; its files are read in confined workers."""
    with SafeReader() as safe:
        return extract_batch(batch, safe.read)


def _client(address: str) -> "Client":
    try:
        from distributed import Client
    except ImportError as error:
        raise UseError("no-cluster") from error
    try:
        return Client(address, timeout="10s")
    except (OSError, ValueError, TimeoutError) as error:
        raise UseError("cluster-unreachable", address=address) from error
