"""The due list's items in their groups, and the lines that the list shows them on."""

from collections.abc import Sequence
from datetime import date

from reports.grouping import Group, grouped
from store.rows import ItemRow
from tui.widgets.rows import Row


class DueList:
    """Groups that hold something, each under its heading; closed items stand newest first."""

    def __init__(self, items: Sequence[ItemRow], *, today: date, closed: bool = False) -> None:
        self.items = {item.id: item for item in items}
        self.groups = grouped(items, today=today)
        self.lines: list[ItemRow | Group] = []
        if closed:
            self.lines += sorted(items, key=lambda item: (item.closed_on or today, item.id))[::-1]
        else:
            for group, members in self.groups.items():
                self.lines += [group, *members] if members else []
        self.rows = [Row(line.id if isinstance(line, ItemRow) else None) for line in self.lines]
