"""Text documents of LibreOffice (.odt, and .fodt, which is the same without an archive)."""

from importers.proposals import Document, Source
from importers.readers.office import is_archive

_FLAT = b"office:document"
_HEAD = 4_096


class OpenDocument:
    """OpenDocument text, whatever the file is called."""

    name = "odt"
    libraries: tuple[str, ...] = ("importers.readers.odt.reading",)
    endings: frozenset[str] = frozenset({".odt", ".fodt", ".ott"})

    def claims(self, source: Source) -> bool:
        return is_package(source) or is_flat(source)

    def read(self, source: Source) -> Document:
        from importers.readers.odt.reading import read

        return read(source, self.name, flat=is_flat(source))


def is_package(source: Source) -> bool:
    """Whether it is an archive with the part that holds an OpenDocument's text."""
    return is_archive(source) and b"content.xml" in source.data


def is_flat(source: Source) -> bool:
    """Whether it is one XML file with all parts."""
    return source.data.lstrip()[:5] == b"<?xml" and _FLAT in source.data[:_HEAD]
