"""What others did to items since somebody saw them."""

from collections.abc import Sequence
from dataclasses import dataclass

from store.desk import Desk
from store.rows import EventRow, ItemRow


@dataclass(frozen=True, slots=True)
class Since:
    """The items as they are by now, and what was done to each that has changed."""

    rows: tuple[ItemRow, ...]
    done: tuple[tuple[ItemRow, tuple[EventRow, ...]], ...]


def since(desk: Desk, rows: Sequence[ItemRow]) -> Since:
    """What became of the items that these rows show; one that is gone is left out."""
    found = desk.items_numbered([row.id for row in rows])
    now = [(row, found[row.id]) for row in rows if row.id in found]
    changed = [(was, item) for was, item in now if item.version != was.version]
    return Since(
        tuple(item for _, item in now),
        tuple((item, _after(desk, item.id, was.version)) for was, item in changed),
    )


def _after(desk: Desk, item_id: int, version: int) -> tuple[EventRow, ...]:
    return tuple(event for event in desk.history(item_id) if event.id > version)
