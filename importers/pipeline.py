"""A file's whole way: read, structured, proposed; one bad file never stops the run."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from importers import files, registry
from importers.batch import Read, unread
from importers.danish.minutes import read_minutes
from importers.errors import ReaderError
from importers.extraction import extracted
from importers.files import Paths
from importers.proposals import Document, Extraction, Source
from importers.worker.reading import SafeReader

if TYPE_CHECKING:
    from importers.danish.own import OwnPhrase

MeetingsOf = Callable[[str | None], Sequence[date]]
Made = TypeVar("Made")


def no_meetings(_forum: str | None) -> Sequence[date]:
    """No plan is known."""
    return ()


def extract(
    source: Source,
    *,
    meetings_of: MeetingsOf = no_meetings,
    own: "tuple[OwnPhrase, ...]" = (),
    read: Read = registry.read,
) -> Extraction:
    """All that `source` gives; `meetings_of` says which meetings of a forum the caller knows.

    `own` are the user's own phrases, tried before ours. `read` is `SafeReader.read` for any file
    that we did not make ourselves.
    """
    minutes = read_minutes(read(source))
    return extracted(minutes, meetings_of(minutes.forum), own)


def extract_all(
    paths: Paths,
    *,
    meetings_of: MeetingsOf = no_meetings,
    own: "tuple[OwnPhrase, ...]" = (),
) -> Iterator[Extraction | ReaderError]:
    """`extract` for each file in `paths`; where one fails, its error stands in its place."""
    with SafeReader() as safe:
        yield from _each(
            paths, lambda source: extract(source, meetings_of=meetings_of, own=own, read=safe.read)
        )


def read_all(paths: Paths) -> Iterator[Document | ReaderError]:
    """The document of each file in `paths`, or the error in its place."""
    with SafeReader() as safe:
        yield from _each(paths, safe.read)


def _each(paths: Paths, make: Callable[[Source], Made]) -> Iterator[Made | ReaderError]:
    for found in files.find(paths):
        if isinstance(found, ReaderError):
            yield found
            continue
        try:
            yield make(found)
        except ReaderError as error:
            yield error
        except Exception as error:  # noqa: BLE001 (the border: the cause is kept, the run goes on)
            yield unread(found.name, error)
