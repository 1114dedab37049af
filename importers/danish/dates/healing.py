"""Text made even before it is read: single spaces, plain dashes, whole words; offsets kept.

Typists, line ends and scanners break dates in ways that no rule should have to know. What is mended
beyond mere spacing is remembered, so that a reading that leans on it is trusted less.
"""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from re import Match, Pattern
from re import compile as compile_pattern

from importers.danish.dates.noise import mended, noisy
from importers.danish.dates.words import FULL_MONTHS

UNEVEN = compile_pattern(
    r"(?<=[A-Za-zæøåÆØÅ])(?:-|\xad)[ \t]{0,8}\r?\n[ \t]{0,8}(?=[a-zæøå])"  # a word cut by a line end
    r"|\xad"
    r"|[ \t\xa0\u2000-\u200a\u202f\r\n]{2,40}"
    r"|[\t\xa0\r\n\u2000-\u200a\u202f]"
    r"|[\u2010-\u2015\u2212]"
    r"|\*\*|__"  # the emphasis of Markdown
    r"|(?<=\d) (?=[.,](?:[ \n]|$))|(?<=\d) (?=\.[a-zæøå])|(?<=\bd) (?=\. ?\d)"
)

ODD = compile_pattern(r"[\u2010-\u2015\u2212*_]")


@dataclass(frozen=True, slots=True)
class Healed:
    """The even text; `starts` and `origins` map its places back; `mends` are the doubtful ones."""

    text: str
    starts: tuple[int, ...] = (0,)
    origins: tuple[int, ...] = (0,)
    mends: tuple[int, ...] = ()

    def origin(self, place: int) -> int:
        """The place in the text before; where a mend is longer than what stood there, its last letter."""
        index = bisect_right(self.starts, place) - 1
        upper = self.origins[index + 1] if index + 1 < len(self.origins) else None
        at = self.origins[index] + place - self.starts[index]
        return at if upper is None else min(at, max(upper - 1, self.origins[index]))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range in the text before."""
        return self.origin(start), self.origin(end - 1) + 1

    def is_mended(self, start: int, end: int) -> bool:
        """Whether anything doubtful was mended inside."""
        index = bisect_right(self.mends, start - 1)
        return index < len(self.mends) and self.mends[index] < end


def heal(text: str) -> Healed:
    """The text with its spacing made even, and then its damaged words mended."""
    spaced = Healed(text) if _is_even(text) else _replaced(text, UNEVEN, _even)
    repaired = _replaced(spaced.text, noisy(), mended)
    if not repaired.mends:
        return spaced
    starts = sorted({*repaired.starts, *(_place(repaired, start) for start in spaced.starts)})
    origins = tuple(spaced.origin(repaired.origin(start)) for start in starts)
    return Healed(repaired.text, tuple(starts), origins, repaired.mends)


def _is_even(text: str) -> bool:
    """Whether nothing in the text can be uneven, told by looks that cost little."""
    spaced = text.isprintable() and not any(gap in text for gap in ("  ", " .", " ,"))
    return spaced and ODD.search(text) is None


def _place(healed: Healed, origin: int) -> int:
    index = bisect_right(healed.origins, origin) - 1
    return healed.starts[index] + origin - healed.origins[index]


def _even(found: Match[str]) -> str:
    gap = found[0]
    if gap in {"**", "__", "\xad"}:
        return ""
    if not gap.isspace():
        return _joined(found) if "\n" in gap else "-"
    after = found.string[found.end() : found.end() + 1]
    if gap.count("\n") > 1:
        return "\n\n"
    if "\n" in gap and not (after.islower() or after.isdigit()):
        return "\n"
    return " " if gap.strip(" ") or len(gap) > 1 else ""


def _joined(found: Match[str]) -> str:
    """A word cut at a line end is one word again; »januar-« before »marts« was a range."""
    word = found.string[max(0, found.start() - 12) : found.start()].casefold()
    return "-" if word.endswith(FULL_MONTHS) else ""


def _replaced(
    text: str, pattern: Pattern[str], with_what: Callable[[Match[str]], str | None]
) -> Healed:
    pieces: list[str] = []
    starts, origins, mends = [0], [0], []
    length = last = 0
    for found in pattern.finditer(text):
        new = with_what(found)
        if new is None or new == found[0]:
            continue
        pieces += (text[last : found.start()], new)
        at = length + found.start() - last
        length, last = at + len(new), found.end()
        starts += (at, length)
        origins += (found.start(), last)
        if pattern is not UNEVEN:
            mends.append(at)
    return Healed("".join((*pieces, text[last:])), tuple(starts), tuple(origins), tuple(mends))
