"""Which page of a document a character stands on, as far as its reader knew."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from importers.proposals import Block, Span


class Pages:
    """The pages of a document; without any, every answer is None."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        paged = sorted((one.start, one.page) for one in blocks if one.page is not None)
        self._starts = [start for start, _ in paged]
        self._numbers = [page for _, page in paged]

    def span(self, page: int, length: int) -> Span | None:
        """What stands on a page of a text of this length; None where there is no such page."""
        starts = [start for start, number in self._all() if number == page]
        if not starts:
            return None
        later = (start for start, number in self._all() if number > page)
        return Span(starts[0], min((start for start in later if start > starts[0]), default=length))

    def _all(self) -> Iterator[tuple[int, int]]:
        return zip(self._starts, self._numbers, strict=True)

    def at(self, offset: int) -> int | None:
        """The page of the last block that begins at `offset` or before it."""
        place = bisect_right(self._starts, offset)
        return self._numbers[place - 1] if place else None
