"""Word documents (.docx), read as a stream: what was inserted is in, what was deleted is out."""

from collections.abc import Callable

from importers.proposals import Document, Source
from importers.readers.office import is_archive


class Docx:
    """WordprocessingML in a zip archive, whatever the file is called."""

    name = "docx"
    libraries: tuple[str, ...] = ("importers.readers.docx.reading",)
    endings: frozenset[str] = frozenset({".docx", ".docm", ".dotx"})

    def __init__(self, read_part: Callable[[Source], Document]) -> None:
        self._read_part = read_part

    def claims(self, source: Source) -> bool:
        return is_archive(source) and b"word/" in source.data

    def read(self, source: Source) -> Document:
        from importers.readers.docx.reading import read

        return read(source, self.name, self._read_part)
