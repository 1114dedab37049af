"""The due list's items in their groups, and the lines that the list shows them on.

The list knows every item by its number, and only those rows that have been seen.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum

from reports.grouping import Group, group_ending
from store.desk import Desk
from store.filters.values import Filter
from store.lists import Outline
from store.rows import LIVE, ItemRow, ItemState, States
from tui.widgets.rows import Row

PAGE = 200


class Shown(StrEnum):
    """What the list is of."""

    OPEN = "open"
    RESTING = "resting"
    CLOSED = "closed"

    @property
    def states(self) -> States:
        """The states of what it is of."""
        return ItemState.CLOSED if self is Shown.CLOSED else LIVE


def ask_for(  # noqa: PLR0913 - what the list is narrowed by, and where its cursor stands
    desk: Desk,
    shown: Shown,
    *,
    today: date,
    forum: str | None,
    search: Filter | None,
    near: int | None,
    seen: Sequence[int],
) -> "DueList":
    """The list with the rows that are seen first: those around item `near`, and `seen` already."""
    outline = desk.outline(
        state=shown.states,
        forum=forum,
        search=search,
        on=today,
        resting=shown is Shown.RESTING,
    )
    made = DueList(outline, today=today, shown=shown)
    listed = {stub.id for stub in outline.stubs}
    page = made.page_at(made.place_of(near))
    made.know(desk.items_numbered([*page, *listed.intersection(seen)]))
    return made


class DueList:
    """Groups that hold something, each under its heading; closed items stand newest first."""

    def __init__(
        self, outline: Outline | None = None, *, today: date, shown: Shown = Shown.OPEN
    ) -> None:
        self.outline = outline or Outline()
        self.shown = shown
        self.items: dict[int, ItemRow] = {}
        self.groups: dict[Group, list[int]] = {group: [] for group in Group}
        for stub in self.outline.stubs:
            self.groups[group_ending(stub.day, today=today)].append(stub.id)
        self.lines: Sequence[int | Group] = list(self._lines())
        self.rows = [Row(None if isinstance(line, Group) else line) for line in self.lines]

    def _lines(self) -> Iterator[int | Group]:
        if self.shown is Shown.CLOSED:
            yield from (stub.id for stub in self.outline.stubs)
            return
        for group, members in self.groups.items():
            if members:
                yield group
                yield from members

    def __len__(self) -> int:
        return len(self.outline.stubs)

    def shows_as(self, other: "DueList") -> bool:
        """Whether all that this list knows looks the same in another."""
        known = all(other.items.get(number) == row for number, row in self.items.items())
        return known and (self.outline, self.shown) == (other.outline, other.shown)

    def without(self, gone: Collection[int], *, today: date) -> "DueList":
        """The list when some items have left it."""
        stubs = tuple(stub for stub in self.outline.stubs if stub.id not in gone)
        made = DueList(replace(self.outline, stubs=stubs), today=today, shown=self.shown)
        made.know(self.items)
        return made

    def know(self, rows: Mapping[int, ItemRow]) -> None:
        """Keep rows that were asked for."""
        self.items.update(rows)

    def page_at(self, line: int) -> list[int]:
        """The items around a line whose rows are not known yet."""
        near = self.lines[max(0, line - PAGE // 2) : line + PAGE // 2]
        return [one for one in near if not isinstance(one, Group) and one not in self.items]

    def place_of(self, item_id: int | None) -> int:
        """The line that an item stands on; the first where it stands on none."""
        return next((at for at, line in enumerate(self.lines) if line == item_id), 0)
