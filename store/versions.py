"""How far an item is said to be, and what two people made of one item at once."""

from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import date

from store.rows import EventRow, ItemEdit, ItemRow, ItemState

FIELDS = tuple(field.name for field in fields(ItemEdit))


@dataclass(frozen=True, slots=True)
class Standing:
    """How far an item is; one that waits says for what (in words), until when, or both."""

    state: ItemState
    waits_for: str | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Versions:
    """An item as it was when somebody began to edit it, as they left it, and as it is by now.

    `since` are the events that made it so.
    """

    item: ItemRow
    base: ItemEdit
    mine: ItemEdit
    theirs: ItemEdit
    since: tuple[EventRow, ...] = ()

    def changed(self) -> tuple[str, ...]:
        """The fields in which mine and theirs differ."""
        return tuple(name for name in FIELDS if _of(self.mine, name) != _of(self.theirs, name))

    def disputed(self) -> tuple[str, ...]:
        """The fields that both have changed, each in their own way."""
        return tuple(name for name in self.changed() if self._both(name))

    def chosen(self, mine: Collection[str]) -> ItemEdit:
        """The fields as I have them where I choose so, else as they are by now."""
        picked = {name: _of(self.mine if name in mine else self.theirs, name) for name in FIELDS}
        return ItemEdit(**picked)  # type: ignore[arg-type]  # each of its own field

    def only_mine(self) -> tuple[str, ...]:
        """The fields that I alone have changed: nobody would lose anything by them."""
        return tuple(
            name for name in self.changed() if _of(self.theirs, name) == _of(self.base, name)
        )

    def _both(self, name: str) -> bool:
        was = _of(self.base, name)
        return _of(self.mine, name) != was and _of(self.theirs, name) != was


def _of(edit: ItemEdit, name: str) -> object:
    value: object = getattr(edit, name)
    return value
