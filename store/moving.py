"""From one place to another: the source as it is, the target made where nothing lies yet."""

from collections.abc import Callable
from datetime import datetime

from store.copying import copy_rows
from store.errors import NotEmptyError, ReadOnlyError, UnreachableDatabaseError
from store.faults import sound_values
from store.places import Place, place_of
from store.rows import Copied


def move(source: str, target: str, *, now: Callable[[], datetime]) -> Copied:
    """Copy a whole database; the target holds it all in the end, or nothing."""
    return moved(place_of(source), place_of(target), now=now)


def moved(source: Place, target: Place, *, now: Callable[[], datetime]) -> Copied:
    """Copy what lies at one place to another."""
    number = source.look().number
    if number == 0:
        raise UnreachableDatabaseError(where=source.name, why="nothing")
    with target.guarded():
        _make_ready(target, number, now=now)
    with (
        source.at_work(read_only=True) as read,
        target.at_work(read_only=False) as write,
        sound_values(source.name),
    ):
        totals = copy_rows(read, write)
    rows = {name: total.rows for name, total in totals.items()}
    return Copied(source.name, target.name, number, rows)


def _make_ready(target: Place, number: int, *, now: Callable[[], datetime]) -> None:
    seen = target.look()
    if seen.read_only:
        raise ReadOnlyError(where=target.name)
    if seen.number == 0:
        target.make(now=now, to=number)
    elif seen.number != number:
        raise NotEmptyError(where=target.name, table="migration")
