"""PDF: the words in reading order, without what every page repeats."""

from importers.proposals import Document, Source

_HEAD = 1_024


class Pdf:
    """PDF by its mark, which may stand after some bytes of a mail or a printer."""

    name = "pdf"
    libraries: tuple[str, ...] = ("importers.readers.pdf.reading",)
    endings: frozenset[str] = frozenset({".pdf"})

    def claims(self, source: Source) -> bool:
        return b"%PDF-" in source.data[:_HEAD] and source.data[:2] != b"PK"

    def read(self, source: Source) -> Document:
        from importers.readers.pdf.reading import read

        return read(source, self.name)

    def read_again(self, source: Source) -> Document:
        """The document as a slower library reads it, after the first has died of the file."""
        from importers.readers.pdf.second import read

        return read(source, self.name)
