"""E-mails: what was written, and what was attached, each read as what it is."""

import re
from collections.abc import Callable

from importers.proposals import Document, Source

_HEAD = 16_384
_HEADER = re.compile(
    rb"^(?:From|To|Subject|Date|MIME-Version|Message-ID|Content-Type|Received|Return-Path|Delivered-To|Content-Transfer-Encoding|X-[\w-]{2,40}|Reply-To|Cc):",
    re.IGNORECASE | re.MULTILINE,
)
_BEGINS = re.compile(rb"(?:[\w-]{2,60}:[^\n]*\n|[ \t][^\n]*\n)")
_BOX = re.compile(rb"From \S+[^\n]*\d{4}[^\n]{0,12}\n[\w-]{2,60}:")
_LEAST = 2


class Mail:
    """A mail (.eml, .mht) or a box of them (.mbox), by the headers they begin with."""

    name = "mail"
    libraries: tuple[str, ...] = ("importers.readers.mail.reading",)
    endings: frozenset[str] = frozenset({".eml", ".mbox", ".mht", ".mhtml"})

    def __init__(self, read_part: Callable[[Source], Document]) -> None:
        self._read_part = read_part

    def claims(self, source: Source) -> bool:
        head = source.data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
        if _BOX.match(head):
            return True
        known = {found.lower() for found in _HEADER.findall(_headers(head))}
        return _BEGINS.match(head) is not None and len(known) >= _LEAST

    def read(self, source: Source) -> Document:
        from importers.readers.mail.reading import read

        return read(source, self.name, self._read_part)


def _headers(head: bytes) -> bytes:
    """What stands before the first empty line."""
    return re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
