"""The year of a date that states none, where the document leaves no doubt of it."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property

from importers.danish.minutes.dates import Found, dates_in

_YEAR = re.compile(r"(?<![\d.-])(?:19|20)\d\d(?![\d-])")
_WEEKDAY = re.compile(r"(?:man|tirs|ons|tors|fre|lør|søn)dag", re.IGNORECASE)
_BROKEN = re.compile(r"\d\.?(?:\s\w{3,9})?\s*$")
_SEVEN = range(2000, 2011)  # every day of a year, the 29th of February too, on every weekday


class Years:
    """What a document says of years: in its header, its file's name, and its dates."""

    def __init__(self, text: str, head: Sequence[str], named: date | None, name: str) -> None:
        self.text = text
        self.head = head
        self.named = named
        self.name = name

    def dates_in(self, bare: str, following: str) -> Iterator[Found]:
        """The dates that begin in `bare`, which may go on in the line that follows."""
        joined = f"{bare} {following}" if following and _BROKEN.search(bare) else bare
        stated = [found for found in dates_in(joined) if found.start < len(bare)]
        yield from stated
        starts = {found.start for found in stated}
        for found in _yearless(joined):
            if found.start < len(bare) and found.start not in starts:
                yield from self._with_year(joined, found)

    def _with_year(self, joined: str, found: Found) -> Iterator[Found]:
        for year in self._candidates(joined, found):
            again = _at(joined, year, found.start)
            if again is not None:
                yield again
                return

    def _candidates(self, joined: str, found: Found) -> Iterator[int]:
        """That of the same day in full, the header's one year, the file's, that of its weekday."""
        day = (found.day.month, found.day.day)
        same = {one.day.year for one in self._whole if (one.day.month, one.day.day) == day}
        if len(same) == 1:
            yield from same
        if self._of_header is not None:
            yield self._of_header
        elif len(self._of_name) == 1:
            yield from self._of_name
        elif _WEEKDAY.search(joined):
            agreeing = [year for year in self._near if _at(joined, year, found.start) is not None]
            yield from agreeing if len(agreeing) == 1 else ()

    @cached_property
    def _of_header(self) -> int | None:
        years = {int(year) for bare in self.head for year in _YEAR.findall(bare)}
        years |= {found.day.year for bare in self.head for found in dates_in(bare)}
        return years.pop() if len(years) == 1 else None

    @cached_property
    def _of_name(self) -> set[int]:
        return {self.named.year} if self.named else {int(y) for y in _YEAR.findall(self.name)}

    @cached_property
    def _near(self) -> list[int]:
        """The years that the text names, and those beside them: accounts are approved a year late."""
        named = {int(year) for year in _YEAR.findall(self.text)}
        return sorted({year + by for year in named for by in (-1, 0, 1)}) if named else []

    @cached_property
    def _whole(self) -> list[Found]:
        return dates_in(self.text)


def _yearless(text: str) -> list[Found]:
    """The dates without a year; one with a weekday is read in the years that agree with it."""
    years = _SEVEN if "dag" in text.lower() and _WEEKDAY.search(text) else _SEVEN[:1]
    found = {
        one.start: one for year in years for one in dates_in(text, year) if not one.year_stated
    }
    return [one for _, one in sorted(found.items())]


def _at(text: str, year: int, start: int) -> Found | None:
    """The date that begins at `start`, if it is a day of `year`."""
    return next((one for one in dates_in(text, year) if one.start == start), None)
