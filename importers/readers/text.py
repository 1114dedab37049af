"""Minutes as plain text: typed, or taken out of another program by hand."""

from importers.proposals import Document, Source
from importers.readers.cleaning import clean_text, fingerprint


class PlainText:
    """Plain text in any encoding that Danish offices have used."""

    name = "text"
    libraries: tuple[str, ...] = ()
    endings: frozenset[str] = frozenset({".txt", ".text", ".asc"})

    def claims(self, source: Source) -> bool:
        return bool(source.data)  # the last to be asked: whether it is text, reading shows

    def read(self, source: Source) -> Document:
        text, flags = clean_text(source)
        return Document(source.name, fingerprint(source), text, self.name, flags=flags)
