"""Agendas and minutes that case systems (ESDH) hand out as XML.

SBSYS, Acadre, eDoc and their like name the same things in their own words. The words are a table
here, so that another system is another line; what no word is known for is read as text.
"""

import re

from importers.proposals import Document, Source

_HEAD = 4_096
_XML = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:\?xml\b|[A-Za-z][\w:.-]{0,80}[\s>/])")
_ROOT = re.compile(
    rb"<(?:[\w.-]{1,40}:)?(?:dagsorden|agenda|referat|minutes|moede|meeting|sagsfremstilling)\w*[\s>]",
    re.IGNORECASE,
)


class CaseSystem:
    """XML by its declaration, or by a first element that names a meeting."""

    name = "esdh"
    libraries: tuple[str, ...] = ("importers.readers.esdh.reading",)
    endings: frozenset[str] = frozenset({".xml"})

    def claims(self, source: Source) -> bool:
        head = source.data[:_HEAD].replace(b"\0", b"").lstrip(b"\xff\xfe")
        if not _XML.match(head):
            return False
        return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<?xml") or bool(
            _ROOT.match(head.lstrip())
        )

    def read(self, source: Source) -> Document:
        from importers.readers.esdh.reading import read

        return read(source, self.name)
