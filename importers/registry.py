"""The readers, in the order in which they are asked; the first that claims a file reads it."""

from dataclasses import replace
from pathlib import PurePath
from typing import Protocol, runtime_checkable

from importers.errors import CrashedReadingError, EmptySourceError, UnknownFormatError
from importers.proposals import Document, Source
from importers.readers.docx import Docx
from importers.readers.esdh import CaseSystem
from importers.readers.foreign import Foreign
from importers.readers.html import Html
from importers.readers.mail import Mail
from importers.readers.markdown import Markdown
from importers.readers.odt import OpenDocument
from importers.readers.pdf import Pdf
from importers.readers.rtf import Rtf
from importers.readers.scan import Picture
from importers.readers.text import PlainText


class Reader(Protocol):
    """What reads one format: it claims a source by its content, and reads it.

    `claims` looks at bytes and parses nothing, for it is asked outside the worker too.
    `libraries` names the modules that reading needs and starting does not; `endings` are those
    that such files should have.
    """

    name: str
    libraries: tuple[str, ...]
    endings: frozenset[str]

    def claims(self, source: Source) -> bool:
        """Whether this is a file of the reader's format."""

    def read(self, source: Source) -> Document:
        """The document in `source`; a `ReaderError` where there is none."""


@runtime_checkable
class Twofold(Protocol):
    """What can read its format in a second way."""

    def read_again(self, source: Source) -> Document:
        """The document as another library reads it."""


READERS: tuple[Reader, ...] = (
    Pdf(),
    Docx(lambda part: read(part)),  # noqa: PLW0108 (it is defined below)
    OpenDocument(),
    Rtf(),
    Mail(lambda part: read(part)),  # noqa: PLW0108 (it is defined below)
    Html(),
    CaseSystem(),
    Picture(),
    Foreign(),
    Markdown(),
    PlainText(),
)
MISNAMED = "misnamed"
"""The flag of a file that is not what its ending says."""

_ENDINGS = frozenset(ending for reader in READERS for ending in reader.endings)
_PLAIN = frozenset({Markdown.name, PlainText.name})


def read(source: Source, readers: tuple[Reader, ...] = READERS) -> Document:
    """Read `source` by the first reader that claims it, in this process."""
    if not source.data:
        raise EmptySourceError(source.name)
    reader = claimant(source, readers)
    if reader is None:
        raise UnknownFormatError(source.name)
    document = reader.read(source)
    suffix = PurePath(source.name).suffix.lower()
    if suffix in reader.endings or suffix not in _ENDINGS:
        return document
    return replace(document, flags=(*document.flags, MISNAMED))


def read_again(source: Source) -> Document:
    """Read `source` in another way, after the first one died of it."""
    reader = claimant(source)
    if not isinstance(reader, Twofold):
        raise CrashedReadingError(source.name)
    return reader.read_again(source)


def has_second_way(source: Source) -> bool:
    """Whether there is another way to read such a file."""
    return isinstance(claimant(source), Twofold)


def claimant(source: Source, readers: tuple[Reader, ...] = READERS) -> Reader | None:
    """The reader that `source` belongs to."""
    return next((reader for reader in readers if reader.claims(source)), None)


def number_of(source: Source) -> int:
    """The place of the file's reader in the list, counted from one; 0 where it has none."""
    reader = claimant(source)
    return 0 if reader is None else READERS.index(reader) + 1


def is_plain(source: Source) -> bool:
    """Whether our own few lines read it, and no library."""
    reader = claimant(source)
    return reader is None or reader.name in _PLAIN
