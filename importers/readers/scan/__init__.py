"""Pictures of text, where Tesseract is installed with Danish."""

from importers.proposals import Document, Source

FLAG = "ocr"
"""The flag of a text that a machine read off a picture: its letters are a guess."""

_HEADS = (
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",
    b"GIF87a",
    b"GIF89a",
    b"II*\x00",
    b"MM\x00*",
    b"BM",
    b"P4\n",
    b"P5\n",
    b"P6\n",
)
_WEBP = b"WEBP"
_LEAST_TEXT = 0.9


class Picture:
    """A photograph or a scan of a page."""

    name = "picture"
    libraries: tuple[str, ...] = ("importers.readers.scan.reading",)
    endings: frozenset[str] = frozenset(
        {".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".bmp", ".webp"}
    )

    def claims(self, source: Source) -> bool:
        if source.data[:4] == b"RIFF":
            return source.data[8:12] == _WEBP
        return source.data.startswith(_HEADS) and not _reads_as_text(source.data[:256])

    def read(self, source: Source) -> Document:
        from importers.readers.scan.reading import read_picture

        return read_picture(source, self.name)


def _reads_as_text(head: bytes) -> bool:
    """»BM skriver referat« begins as a bitmap does."""
    plain = sum(1 for byte in head if byte >= ord(" ") or byte in b"\t\r\n")
    return head[:2] in (b"BM", b"II", b"MM") and plain > len(head) * _LEAST_TEXT
