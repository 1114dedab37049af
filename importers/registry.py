"""The readers, in the order in which they are asked; the first that claims a file reads it."""

from typing import Protocol

from importers.errors import EmptySourceError, UnknownFormatError
from importers.proposals import Document, Source
from importers.readers.markdown import Markdown
from importers.readers.text import PlainText


class Reader(Protocol):
    """What reads one format: it claims a source by its content and ending, and reads it."""

    name: str

    def claims(self, source: Source) -> bool:
        """Whether this is a file of the reader's format."""

    def read(self, source: Source) -> Document:
        """The document in `source`; a `ReaderError` where there is none."""


READERS: tuple[Reader, ...] = (Markdown(), PlainText())


def read(source: Source, readers: tuple[Reader, ...] = READERS) -> Document:
    """Read `source` by the first reader that claims it."""
    if not source.data:
        raise EmptySourceError(source.name)
    for reader in readers:
        if reader.claims(source):
            return reader.read(source)
    raise UnknownFormatError(source.name)
