"""Which events are others': those that this desk has not left itself, whoever's name they bear.

Two programs of one user are others to each other, so that names do not tell. Events are numbered
in order, and a desk knows its own.
"""

from threading import Lock


class News:
    """What a desk has heard of so far; `heard` is the newest event when it was opened."""

    def __init__(self, heard: int) -> None:
        self._heard = heard
        self._own: set[int] = set()
        self._one_at_a_time = Lock()

    def leaves(self, event: int) -> None:
        """Know an event as this desk's own, which it is about to leave."""
        with self._one_at_a_time:
            self._own.add(event)

    def left_nothing(self, event: int) -> None:
        """Forget an event that could not be left: its number may become another's."""
        with self._one_at_a_time:
            self._own.discard(event)

    def others(self, newest: int) -> bool:
        """Whether somebody else has left an event since this was last asked."""
        with self._one_at_a_time:
            own = sum(self._heard < number <= newest for number in self._own)
            others = newest - self._heard - own
            self._heard = max(newest, self._heard)
            self._own = {number for number in self._own if number > newest}
            return others > 0
