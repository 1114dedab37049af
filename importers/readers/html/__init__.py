"""Web pages: what was said, without the frame around it."""

import re
from pathlib import PurePath

from importers.proposals import Document, Source

_HEAD = 4_096
_MARK = re.compile(rb"<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE)
_TAG = re.compile(rb"<(?:p|div|h[1-6]|table|ul|ol|br|span|a|meta|title)[\s/>]", re.IGNORECASE)
_ENDINGS = frozenset({".html", ".htm", ".xhtml", ".aspx"})


class Html:
    """HTML by its first tags, and a fragment of it by its ending."""

    name = "html"
    libraries: tuple[str, ...] = ("importers.readers.html.reading",)
    endings: frozenset[str] = _ENDINGS

    def claims(self, source: Source) -> bool:
        head = source.data[:_HEAD].replace(b"\0", b"")  # wide letters have one beside each
        if _begins(head):
            return True
        named = PurePath(source.name).suffix.lower() in _ENDINGS
        return named and _TAG.search(source.data.replace(b"\0", b"")) is not None

    def read(self, source: Source) -> Document:
        from importers.readers.html.reading import read

        return read(source, self.name)


def _begins(head: bytes) -> bool:
    """A page begins with a tag; text that only speaks of one does not."""
    start = head.lstrip(b" \t\r\n\xef\xbb\xbf\xff\xfe")
    return start[:1] == b"<" and _MARK.search(head) is not None
