"""Files of known kinds that hold no minutes, or that do not show them: each told what it is."""

from importers.errors import NotMinutesError, OldWordError, ProtectedError, ReaderError
from importers.proposals import Document, Source

_OFFICE_97 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEAD = 2_000_000
_OTHERS = (
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"PK\x07\x08",
    b"\x1f\x8b",
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!\x1a\x07",
    b"BZh",
    b"\xfd7zXZ\x00",
    b"\x28\xb5\x2f\xfd",
    b"MSCF",
    b"\x7fELF",
    b"MZ\x90\x00",
    b"\xca\xfe\xba\xbe",
    b"\xcf\xfa\xed\xfe",
    b"SQLite format 3\x00",
    b"RIFF",
    b"OggS",
    b"ID3",
    b"fLaC",
    b"\x1aE\xdf\xa3",
    b"\x00\x00\x01\x00",
    b"wOFF",
    b"%!PS",
    b"bplist00",
)


class Foreign:
    """Claims what is no text so that its refusal says what it is."""

    name = "foreign"
    libraries: tuple[str, ...] = ()
    endings: frozenset[str] = frozenset()

    def claims(self, source: Source) -> bool:
        return source.data.startswith((_OFFICE_97, *_OTHERS)) or _is_film(source)

    def read(self, source: Source) -> Document:
        raise _refusal(source)(source.name)


def _refusal(source: Source) -> type[ReaderError]:
    """Office 97's compound files name their streams in wide letters."""
    if not source.data.startswith(_OFFICE_97):
        return NotMinutesError
    if _holds(source, "EncryptedPackage"):
        return ProtectedError
    return OldWordError if _holds(source, "WordDocument") else NotMinutesError


def _holds(source: Source, stream: str) -> bool:
    wide = stream.encode("utf-16-le")
    return wide in source.data[:_HEAD] or wide in source.data[-_HEAD:]


def _is_film(source: Source) -> bool:
    return source.data[4:8] == b"ftyp"
