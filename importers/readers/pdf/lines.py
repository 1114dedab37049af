"""A page's lines as PDFium finds them, each with its place: four calls a line, none a letter."""

import ctypes
import math
import re
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2.raw as pdfium
from pypdfium2 import PdfTextPage

_SPACES = re.compile(r"\s+")
_LINE = re.compile(r"[^\r\n]+")
_LABEL = re.compile(r"(?:[^\w\s]{1,2}|o|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zA-Z])[.):]?)$")
_BOLD_WEIGHT = 600
_NAME_LENGTH = 128
_WIDE, _LABEL_GAP = 1.3, 4.0
COLUMN_GAP = "   "
# Signs of symbol fonts, and letters that a font draws as one.
_PRIVATE = re.compile("[\ue000-\uf8ff\ufb00-\ufb06]")
_MEANT = {
    "\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓", "\uf06f": "☐", "\uf0a8": "☐", "\uf0fe": "☑",
    "\uf0e0": "→", "\uf02d": "-", "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl",
    "\ufb05": "st", "\ufb06": "st",
}  # fmt: skip


class PdfLine(NamedTuple):
    """A line's words and its place in points, from the page's lower left corner."""

    text: str
    left: float
    right: float
    bottom: float
    size: float
    bold: bool = False
    lefts: tuple[float, ...] = ()

    @property
    def in_columns(self) -> bool:
        """Whether wide gaps part it."""
        return len(self.lefts) > 1

    @property
    def parts(self) -> tuple["PdfLine", ...]:
        """The line's columns as lines of their own."""
        texts = self.text.split(COLUMN_GAP)
        if len(texts) != len(self.lefts):
            return (self,)
        rights = (*self.lefts[1:], self.right)
        return tuple(
            self._replace(text=text, left=left, right=right, lefts=())
            for text, left, right in zip(texts, self.lefts, rights, strict=True)
        )


class PageText:
    """The text of one page with the geometry behind it."""

    def __init__(self, page: PdfTextPage) -> None:
        self.page = page
        self.count = page.count_chars()
        self.text = page.get_text_range(0, self.count) if self.count else ""
        self._shifted = len(self.text) != self.count
        self._matrix = pdfium.FS_MATRIX()
        self._numbers = [ctypes.c_double() for _ in range(4)]
        self._at = [ctypes.byref(number) for number in self._numbers]
        self._name = ctypes.create_string_buffer(_NAME_LENGTH)
        self._flags = ctypes.c_int()

    def lines(self) -> Iterator[PdfLine]:
        """The lines in the order in which the file draws them."""
        for found in _LINE.finditer(self.text):
            words = found[0]
            bare = words.strip()
            if bare:
                start = found.start() + len(words) - len(words.lstrip())
                yield self._line(bare, start)

    def _line(self, bare: str, start: int) -> PdfLine:
        first, last = self._index(start), self._index(start + len(bare) - 1)
        raw = self.page.raw
        pdfium.FPDFText_GetCharOrigin(raw, first, *self._at[:2])
        left, bottom = self._numbers[0].value, self._numbers[1].value
        size = pdfium.FPDFText_GetFontSize(raw, first) * self._scale(first)
        right = self._right(last)
        rects = pdfium.FPDFText_CountRects(raw, first, last - first + 1)
        bold = self._is_bold(first) and (last - first < 3 or self._is_bold(last))  # noqa: PLR2004
        lefts: tuple[float, ...] = ()
        if rects > 1 and self._has_gap(rects, size):
            bare, lefts = self._parted(bare, start, left, size)
        return PdfLine(_PRIVATE.sub(_meant, bare), left, right, bottom, size, bold, lefts)

    def _scale(self, letter: int) -> float:
        """How much a letter is larger than its font says: some writers set size 1 and scale it."""
        if not pdfium.FPDFText_GetMatrix(self.page.raw, letter, self._matrix):
            return 1.0
        return math.hypot(self._matrix.c, self._matrix.d) or 1.0

    def _index(self, at: int) -> int:
        """The letter's number in the page; text leaves letters out that have no meaning."""
        if not self._shifted:
            return at
        return max(0, int(pdfium.FPDFText_GetCharIndexFromTextIndex(self.page.raw, at)))

    def _right(self, letter: int) -> float:
        pdfium.FPDFText_GetCharBox(self.page.raw, letter, *self._at)
        return self._numbers[1].value

    def _left(self, letter: int) -> float:
        pdfium.FPDFText_GetCharBox(self.page.raw, letter, *self._at)
        return self._numbers[0].value

    def _is_bold(self, letter: int) -> bool:
        raw = self.page.raw
        if pdfium.FPDFText_GetFontWeight(raw, letter) >= _BOLD_WEIGHT:
            return True
        length = pdfium.FPDFText_GetFontInfo(
            raw, letter, self._name, _NAME_LENGTH, ctypes.byref(self._flags)
        )
        return 0 < length <= _NAME_LENGTH and b"bold" in self._name.value.lower()

    def _parted(
        self, bare: str, start: int, left: float, size: float
    ) -> tuple[str, tuple[float, ...]]:
        """The line's columns, and where each begins; only lines of several stretches have any."""
        pieces, lefts, begun = [], [left], 0
        for space in _SPACES.finditer(bare):
            following = self._left(self._index(start + space.end()))
            gap = following - self._right(self._index(start + space.start() - 1))
            label = gap < _LABEL_GAP * size and _LABEL.match(bare[begun : space.start()])
            if gap > _WIDE * size and not label:
                pieces.append(bare[begun : space.start()])
                lefts.append(following)
                begun = space.end()
        return COLUMN_GAP.join([*pieces, bare[begun:]]), tuple(lefts)

    def _has_gap(self, rects: int, size: float) -> bool:
        raw = self.page.raw
        right = None
        for number in range(rects):
            pdfium.FPDFText_GetRect(raw, number, *self._at)
            left = self._numbers[0].value
            if right is not None and left - right > _WIDE * size:
                return True
            right = self._numbers[2].value
        return False


def _meant(found: re.Match[str]) -> str:
    return _MEANT.get(found[0], found[0])
