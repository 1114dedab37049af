"""Minutes as plain text: typed, or taken out of another program by hand."""

from pathlib import PurePath

from importers.proposals import Document, Source
from importers.readers.cleaning import clean_text, fingerprint

_ENDINGS = frozenset({".txt", ".text", ".asc", ""})
# Files that begin so are no text, whatever their name says.
BINARY_HEADS = (
    b"%PDF-",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"{\\rtf",
    b"\x89PNG",
    b"GIF8",
    b"\xff\xd8\xff",
    b"\x1f\x8b",
    b"7z\xbc\xaf",
    b"\x7fELF",
    b"SQLite format 3\0",
)


class PlainText:
    """Plain text in any encoding that Danish offices have used."""

    name = "text"
    libraries: tuple[str, ...] = ()

    def claims(self, source: Source) -> bool:
        return PurePath(source.name).suffix.lower() in _ENDINGS and not is_binary(source)

    def read(self, source: Source) -> Document:
        text, flags = clean_text(source)
        return Document(source.name, fingerprint(source), text, self.name, flags=flags)


def is_binary(source: Source) -> bool:
    """Whether the bytes begin as a known binary format does."""
    return source.data.startswith(BINARY_HEADS)
