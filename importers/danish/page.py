"""How a document lies on its pages: where its lines end, how long they are, what is no text of it.

A line ends at a newline or a form feed, and where the minutes say that an end was lost.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from importers.proposals import Minutes, Span

_ENDED = re.compile(r"[.!?:;][\"”»)\]]?\s*$")
_LOWER = re.compile(r"[ \t]*[a-zæøå(]")
_UPPER = re.compile(r"[ \t]*[A-ZÆØÅ][a-zæøå]")
_FIRST_WORD = re.compile(r"\S+")
_BROKEN, _ENDING = 0.35, 0.35
_UNBROKEN = 1_000_000


class Page:
    """A document's text with what its lines are like."""

    def __init__(
        self, text: str, furniture: Sequence[Span] = (), breaks: Sequence[int] = ()
    ) -> None:
        self.text = text
        self.width = line_width(text)
        self._furniture = furniture
        self._starts = [span.start for span in furniture]
        self._breaks = breaks

    @classmethod
    def of(cls, minutes: Minutes) -> "Page":
        """The page that the minutes describe."""
        return cls(minutes.document.text, minutes.furniture, minutes.breaks)

    def hides(self, start: int, end: int) -> bool:
        """Whether a line lies whole in what the pages brought along."""
        near = bisect_right(self._starts, start) - 1
        return near >= 0 and start < end <= self._furniture[near].end

    def line_end(self, at: int, end: int) -> int:
        """Where the line that holds the letter at `at` ends, no further than `end`."""
        newline = self.text.find("\n", at, end)
        end = newline if newline >= 0 else end
        feed = self.text.find("\f", at, end)
        end = feed if feed >= 0 else end
        lost = bisect_left(self._breaks, at)
        return min(end, self._breaks[lost]) if lost < len(self._breaks) else end

    def line_start(self, at: int) -> int:
        """Where the line that holds the letter at `at` begins."""
        lost = bisect_left(self._breaks, at) - 1
        newline = self.text.rfind("\n", 0, at) + 1
        return max(newline, self._breaks[lost] + 1) if lost >= 0 else newline


def line_width(text: str) -> int:
    """How long a full line is in this document: nineteen lines in twenty are no longer.

    Where full lines seldom go on in the middle of a sentence, nothing was broken for its length.
    """
    lines = [line.rstrip() for line in text.splitlines()]
    lengths = sorted(len(line) for line in lines if line)
    width = lengths[len(lengths) * 19 // 20] if lengths else 0
    full = [after for line, after in pairwise(lines) if after and is_full(line, after, width)]
    broken = sum(1 for after in full if _LOWER.match(after))
    return width if broken >= len(full) * _BROKEN and _is_prose(lines) else _UNBROKEN


def is_full(line: str, following: str, width: int) -> bool:
    """Whether the next line's first word would not have fitted: the line was broken, not ended."""
    first = _FIRST_WORD.search(following)
    return first is not None and len(line.rstrip()) + 1 + len(first[0]) > width


def _is_prose(lines: Sequence[str]) -> bool:
    """Whether a line that begins with a capital mostly follows one that ended: notes have no points."""
    before = [line for line, after in pairwise(lines) if line and _UPPER.match(after)]
    return sum(1 for line in before if _ENDED.search(line)) >= len(before) * _ENDING
