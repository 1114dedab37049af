"""Rich Text Format, as WordPad, Outlook and old case systems write it."""

from importers.proposals import Document, Source


class Rtf:
    """RTF by its first group."""

    name = "rtf"
    libraries: tuple[str, ...] = ("importers.readers.rtf.reading",)
    endings: frozenset[str] = frozenset({".rtf"})

    def claims(self, source: Source) -> bool:
        return source.data[:64].lstrip(b"\xef\xbb\xbf \t\r\n")[:5] == b"{\\rtf"

    def read(self, source: Source) -> Document:
        from importers.readers.rtf.reading import read

        return read(source, self.name)
