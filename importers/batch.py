"""Extraction as one pure map over batches: bytes in, proposals out, wherever it is called.

A batch carries all that the work needs and can be sent to another process or another machine.
Its files are read before any of them proposes, so that »next meeting« in one referat finds the
meeting that another one of the batch was taken at, whichever of them comes first.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from importers import registry
from importers.danish.minutes import read_minutes
from importers.errors import ReaderError
from importers.extraction import extracted
from importers.plans import Plans
from importers.proposals import Document, Extraction, Minutes, Source

if TYPE_CHECKING:
    from importers.danish.own import OwnPhrase

Read = Callable[[Source], Document]
Outcome = Extraction | ReaderError


@dataclass(frozen=True, slots=True)
class Batch:
    """Some files, the meetings that are known, and the user's own phrases."""

    sources: tuple[Source, ...]
    plans: Plans = Plans()  # noqa: RUF009 - frozen and empty
    own: "tuple[OwnPhrase, ...]" = ()


def extract_batch(batch: Batch, read: Read = registry.read) -> tuple[Outcome, ...]:
    """What each file of the batch gives, in their order; an error where one cannot be read."""
    found = [_minutes(source, read) for source in batch.sources]
    plans = batch.plans
    for one in found:
        if isinstance(one, Minutes):
            plans = plans.told_by(one)
    return tuple(_outcomes(found, plans, batch))


def _outcomes(found: list[Minutes | ReaderError], plans: Plans, batch: Batch) -> Iterator[Outcome]:
    for one in found:
        if isinstance(one, ReaderError):
            yield one
            continue
        try:
            outcome: Outcome = extracted(one, plans(one.forum), batch.own)
        except Exception as error:  # noqa: BLE001 (the border: the cause is kept, the run goes on)
            outcome = unread(one.document.name, error)
        yield outcome


def _minutes(source: Source, read: Read) -> Minutes | ReaderError:
    try:
        return read_minutes(read(source))
    except ReaderError as error:
        return error
    except Exception as error:  # noqa: BLE001 (as above)
        return unread(source.name, error)


def unread(name: str, error: Exception) -> ReaderError:
    """A mistake of ours as the file's error: its kind is told, its text may be personal."""
    told = ReaderError(name, cause=type(error).__name__)
    told.__cause__ = error
    return told
