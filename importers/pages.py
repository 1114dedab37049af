"""Which page of a document a character stands on, as far as its reader knew."""

from bisect import bisect_right
from collections.abc import Iterable

from importers.proposals import Block


class Pages:
    """The pages of a document; without any, every answer is None."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        paged = sorted((one.start, one.page) for one in blocks if one.page is not None)
        self._starts = [start for start, _ in paged]
        self._numbers = [page for _, page in paged]

    def at(self, offset: int) -> int | None:
        """The page of the last block that begins at `offset` or before it."""
        place = bisect_right(self._starts, offset)
        return self._numbers[place - 1] if place else None
