"""Building a document block by block, as formats with paragraphs, lists and tables need it.

Every piece of text passes the same table of signs here, and the whole is bounded, so that no
reader has to think of either.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from importers.errors import BombError, EmptySourceError
from importers.proposals import Block, BlockKind, Document, Source
from importers.readers.cleaning import MOST_TEXT, clean_signs, fingerprint

MOST_BLOCKS = 200_000
_ENDS = (".", "!", "?", ":", ";", ",")
_LONGEST_TITLE = 70
_SELDOM = 8
_BLANKS = re.compile(r"[ \xa0]+(?=\n|$)|(?<=\n)[ \xa0]+(?=\n)")
_BAR = re.compile(r"\s*\|\s*|\s*\n\s*|\t")


class Builder:
    """Collects the blocks of `source` in reading order."""

    def __init__(self, source: Source, form: str) -> None:
        self.source = source
        self.form = form
        self.page: int | None = None
        self._pieces: list[str] = []
        self._size = 0
        self._ended = False
        self._unsaid: list[str] = []
        self._is_blank = False
        self._blanks = 0
        self._blocks: list[Block] = []
        self._flags: dict[str, None] = {}

    def flag(self, name: str) -> None:
        """Something odd that the review screen should say."""
        self._flags[name] = None

    def blank(self) -> None:
        """An empty line, never two."""
        self._blanks += 1
        if self._size and not self._is_blank:
            self._write("\n")
            self._is_blank = True

    def add(self, text: str, kind: BlockKind = BlockKind.PARAGRAPH, level: int = 0) -> None:
        """A paragraph, heading or bullet, on lines of its own; empty text is an empty line."""
        text = self._clean(text).strip(" \n")
        if not text:
            self.blank()
            return
        if kind is BlockKind.HEADING or self._stands_alone(text, kind):
            self.blank()
        self._ended = text.endswith(_ENDS)
        start = self._size
        self._write(text)
        if len(self._blocks) < MOST_BLOCKS:
            self._blocks.append(Block(kind, start, self._size, level, self.page))
        self._write("\n")

    def extend(self, text: str, join: Callable[[str, str], str]) -> None:
        """More of the last block, which a page's end cut; the page ends behind it."""
        while self._pieces and not self._pieces[-1].strip():
            self._unsaid.append(self._pieces.pop())
        if not self._pieces or not self._blocks:
            self.add(text)
            return
        whole = join(self._pieces.pop(), self._clean(text).strip())
        last = self._blocks.pop()
        self._size = last.start
        self._write(whole)
        self._blocks.append(replace(last, end=self._size))
        self._ended = whole.endswith(_ENDS)
        self._write("\n")
        if any("\f" in piece for piece in self._unsaid):
            self._write("\f")
        self._unsaid = []

    def row(self, cells: Iterable[str]) -> None:
        """A row of a table, as bars between cells; an empty cell keeps its place."""
        text = row_text(map(self._clean, cells))
        if text.strip("| "):
            self.add(text, BlockKind.ROW)

    def end_page(self, following: int) -> None:
        """A page ends; what comes stands on page `following`."""
        self.page = following
        self._write("\f")

    def raw(self, text: str) -> None:
        """Text that has its own lines; they stay as they are."""
        text = self._clean(text).strip("\n")
        if text.strip():
            self._write(f"{text}\n")

    def append(self, document: Document) -> None:
        """A document inside this one, with its blocks and flags."""
        start = self._size
        self._write(document.text.rstrip("\n") + "\n")
        self._blocks.extend(
            replace(one, start=one.start + start, end=one.end + start)
            for one in document.blocks[: MOST_BLOCKS - len(self._blocks)]
        )
        for flag in document.flags:
            self.flag(flag)

    @property
    def mark(self) -> int:
        """Where the text ends now, for `text_since`."""
        return len(self._pieces)

    def text_since(self, mark: int) -> str:
        """What was written after `mark` was taken."""
        return "".join(self._pieces[mark:])

    def document(self) -> Document:
        """What was built; raises where it holds no text."""
        text = "".join(self._pieces)
        if not text.strip():
            raise EmptySourceError(self.source.name)
        return Document(
            name=self.source.name,
            sha256=fingerprint(self.source),
            text=text,
            format=self.form,
            blocks=tuple(self._blocks),
            flags=tuple(self._flags),
        )

    def _stands_alone(self, text: str, kind: BlockKind) -> bool:
        """Whether a paragraph looks like a title after a finished sentence.

        Programs put space around paragraphs where a typist leaves an empty line; the structure
        of minutes without headings of their own is read from such lines.
        """
        short = len(text) <= _LONGEST_TITLE and not text.endswith(_ENDS)
        spaced = self._blanks * _SELDOM > len(self._blocks)  # then its empty lines are its own
        return self._ended and short and not spaced and kind is BlockKind.PARAGRAPH

    def _clean(self, text: str) -> str:
        cleaned, odd = clean_signs(text)
        if odd:
            self.flag("control-characters")
        return _BLANKS.sub("", cleaned) if "\n" in cleaned else cleaned.rstrip(" \xa0")

    def _write(self, text: str) -> None:
        self._size += len(text)
        if self._size > MOST_TEXT:
            raise BombError(self.source.name)
        self._pieces.append(text)
        self._is_blank = text.endswith(("\n\n", "\f"))


def row_text(cells: Iterable[str]) -> str:
    """A row as bars between cells; a bar or a break inside a cell is a space."""
    return "| " + " | ".join(_BAR.sub(" ", cell).strip() for cell in cells) + " |"
