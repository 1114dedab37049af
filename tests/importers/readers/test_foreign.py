import pytest

from importers import registry
from importers.errors import NotMinutesError, OldWordError, ProtectedError, ReaderError
from importers.proposals import Source

OFFICE_97 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (OFFICE_97 + "WordDocument".encode("utf-16-le"), OldWordError),
        (OFFICE_97 + "Workbook".encode("utf-16-le"), NotMinutesError),
        (OFFICE_97 + b"\0" * 3_000_000 + "EncryptedPackage".encode("utf-16-le"), ProtectedError),
        (b"PK\x05\x06" + b"\0" * 18, NotMinutesError),
        (b"\x1f\x8b\x08" + b"\0" * 20, NotMinutesError),
        (b"MZ\x90\x00" + b"\0" * 20, NotMinutesError),
        (b"SQLite format 3\x00" + b"\0" * 20, NotMinutesError),
        (b"\0\0\0\x20ftypmp42", NotMinutesError),
    ],
)
def test_a_file_that_holds_no_minutes_is_told_what_it_is(
    data: bytes, error: type[ReaderError]
) -> None:
    with pytest.raises(error, match=error.code):
        registry.read(Source("referat.docx", data))
