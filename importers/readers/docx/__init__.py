"""Word documents (.docx), read as a stream: what was inserted is in, what was deleted is out."""

from importers.proposals import Document, Source


class Docx:
    """WordprocessingML in a zip archive, whatever the file is called."""

    name = "docx"
    libraries: tuple[str, ...] = ("importers.readers.docx.reading",)
    endings: frozenset[str] = frozenset({".docx", ".docm", ".dotx"})

    def claims(self, source: Source) -> bool:
        return source.data[:2] == b"PK" and b"word/" in source.data

    def read(self, source: Source) -> Document:
        from importers.readers.docx.reading import read

        return read(source, self.name)
