"""Signs of life from a slow reading, for whoever listens: pages done of pages in all."""

from collections.abc import Callable

Listener = Callable[[int, int], None]
_listeners: list[Listener] = []


def listen(listener: Listener) -> None:
    """From now on `listener` hears every page of a slow reading; a worker has one."""
    _listeners[:] = [listener]


def page_done(done: int, pages: int) -> None:
    """Say that `done` of `pages` pages are read."""
    for listener in _listeners:
        listener(done, pages)
