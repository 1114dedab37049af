"""Files into the desk, one after another, each with what came of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from importers.errors import ReaderError
from tui.given import Given


@dataclass(frozen=True, slots=True)
class Imported:
    """A file and its end: `status` is that of the intake, or `refused` with the reader's error."""

    file: str
    status: str
    proposals: int = 0
    error: ReaderError | None = None


def import_all(paths: Sequence[str], given: Given) -> Iterator[Imported]:
    """Read and keep each file; one that cannot be read is told, and the rest goes on."""
    for result in given.import_paths(paths):
        if isinstance(result, ReaderError):
            yield Imported(result.name, "refused", error=result)
            continue
        intake = given.desk.take_in(result.document, result.minutes, result.proposals)
        yield Imported(result.document.name, intake.status, len(intake.proposal_ids))


def path_of(typed: str) -> str:
    """The path in what was typed, pasted or dropped: terminals quote, and escape spaces."""
    path = typed.strip()
    for quote in ("'", '"'):
        if len(path) > 1 and path.startswith(quote) and path.endswith(quote):
            return path[1:-1]
    return path.replace("\\ ", " ")
