"""Minutes in Markdown: the text stays letter by letter, its marks become blocks."""

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import PurePath

from importers.proposals import Block, BlockKind, Document, Source
from importers.readers.cleaning import clean_text, fingerprint

MOST_BLOCKS = 100_000
_ENDINGS = frozenset({".md", ".markdown", ".mdown"})
_LINE = re.compile(r"[^\n\f]+")
_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]")
_BULLET = re.compile(r"([ \t]{0,40})(?:[-*+]|\d{1,3}[.)])[ \t]")
_ROW = re.compile(r"[ \t]{0,40}\|")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")


class Markdown:
    """Markdown as it is written by hand; unknown marks are text."""

    name = "markdown"
    libraries: tuple[str, ...] = ()
    endings: frozenset[str] = _ENDINGS

    def claims(self, source: Source) -> bool:
        return PurePath(source.name).suffix.lower() in _ENDINGS

    def read(self, source: Source) -> Document:
        text, flags = clean_text(source)
        blocks = tuple(islice(markdown_blocks(text), MOST_BLOCKS))
        return Document(source.name, fingerprint(source), text, self.name, blocks, flags)


def markdown_blocks(text: str) -> Iterator[Block]:
    """The headings, bullets and table rows of `text`, in order; fenced code holds none."""
    fenced = False
    for line in _LINE.finditer(text):
        start, end = line.span()
        if _FENCE.match(text, start, end):
            fenced = not fenced
        elif not fenced and (block := _block(text, start, end)) is not None:
            yield block


def _block(text: str, start: int, end: int) -> Block | None:
    if heading := _HEADING.match(text, start, end):
        return Block(BlockKind.HEADING, start, end, len(heading[1]))
    if bullet := _BULLET.match(text, start, end):
        return Block(BlockKind.BULLET, start, end, len(bullet[1].expandtabs(4)) // 2)
    if _ROW.match(text, start, end):
        return Block(BlockKind.ROW, start, end)
    return None
