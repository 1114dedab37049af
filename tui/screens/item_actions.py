"""What can be done to follow-ups, from the due list (also to several) and from an item's own page."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from store.rows import ItemEdit, ItemRow
from tui.reading import Understood
from tui.screens.base import DeskScreen
from tui.screens.closing import Closing, ClosingDialog
from tui.screens.edit import EditDialog
from tui.screens.entry import Entry
from tui.screens.postpone import PostponeDialog
from tui.screens.source import SourceScreen


class ItemActions(DeskScreen):
    """Closes, edits, postpones, notes, reopens; each item is its own change with its own undo."""

    def chosen(self) -> Sequence[ItemRow]:
        """The items that a key is meant for."""
        raise NotImplementedError

    def leaves(self, rows: Sequence[ItemRow]) -> None:
        """Items that will be gone from here when their change is kept; should it fail, all reloads."""

    def action_close(self) -> None:
        rows = self._that_oblige()
        if not rows:
            return
        dialog = ClosingDialog(self._named("tui.close.title", rows), self.given.words)
        self.app.push_screen(dialog, partial(self._close, rows))

    def action_edit(self) -> None:
        rows = self._that_oblige()
        if len(rows) > 1:
            self.tell(self.say("tui.item.one_only"))
        elif rows:
            dialog = EditDialog.of_item(rows[0], self.given, self.work)
            self.app.push_screen(dialog, partial(self._edit, rows[0]))

    def action_postpone(self) -> None:
        rows = self._that_oblige()
        if rows:
            title = self._named("tui.postpone.title", rows)
            self.app.push_screen(
                PostponeDialog(title, rows[0].forum, self.given, self.work),
                partial(self._postpone, rows),
            )

    def action_note(self) -> None:
        rows = self.chosen()
        if rows:
            dialog = Entry(self._named("tui.note.title", rows), self.say("tui.note.prompt"))
            self.app.push_screen(dialog, partial(self._note, rows))

    def action_reopen(self) -> None:
        rows = self._that_are_closed()
        desk = self.given.desk
        self.leaves(rows)
        self._each(rows, lambda row: partial(desk.reopen, row.id, version=row.version), "reopened")

    def action_source(self) -> None:
        rows = self.chosen()
        screen = SourceScreen.of_item(rows[0], self.given, self.work) if rows else None
        if screen is not None:
            self.app.push_screen(screen)
        elif rows:
            self.tell(self.say("tui.item.no_source"))

    def _close(self, rows: Sequence[ItemRow], closing: Closing | None) -> None:
        if closing is None:
            return
        desk, today = self.given.desk, self.given.today

        def closed(row: ItemRow) -> Callable[[], None]:
            return partial(
                desk.close, row.id, closing.reason, closing.note, on=today, version=row.version
            )

        self.leaves(rows)
        self._each(rows, closed, "closed")

    def _edit(self, row: ItemRow, edit: ItemEdit | None) -> None:
        if edit is not None:
            desk = self.given.desk
            self._each(
                [row], lambda one: partial(desk.edit, one.id, edit, version=one.version), "edited"
            )

    def _postpone(self, rows: Sequence[ItemRow], until: Understood | None) -> None:
        if until is None:
            return
        desk = self.given.desk

        def moved(row: ItemRow) -> Callable[[], None]:
            return partial(desk.edit, row.id, _due_moved(row, until), version=row.version)

        self._each(rows, moved, "postponed")

    def _note(self, rows: Sequence[ItemRow], text: str | None) -> None:
        if text is not None:
            desk = self.given.desk
            self._each(rows, lambda row: partial(desk.note, row.id, text), "noted")

    def _each(
        self, rows: Sequence[ItemRow], do: Callable[[ItemRow], Callable[[], None]], told: str
    ) -> None:
        """Change the items in one go, one event each, and tell it once."""
        changes = [do(row) for row in rows]
        if changes:
            self.change(
                partial(_all, changes), lambda _: self._done(self._named(f"tui.item.{told}", rows))
            )

    def _done(self, told: str) -> None:
        self.reload()
        self.tell(told)

    def _that_oblige(self) -> list[ItemRow]:
        rows = self.chosen()
        live = [row for row in rows if row.is_live]
        if rows and not live:
            self.tell(self.say("tui.item.closed_already"))
        return live

    def _that_are_closed(self) -> list[ItemRow]:
        rows = self.chosen()
        closed = [row for row in rows if not row.is_live]
        if rows and not closed:
            self.tell(self.say("tui.item.open_already"))
        return closed

    def _named(self, key: str, rows: Sequence[ItemRow]) -> str:
        """A sentence with the one item's title, or with how many they are."""
        if len(rows) == 1:
            return self.say(key, what=f"»{rows[0].title}«")
        return self.say(key, what=self.say("tui.item.several", n=len(rows)))


def _due_moved(row: ItemRow, until: Understood) -> ItemEdit:
    fields = ItemEdit(row.title, row.kind, row.responsibles, row.due, row.recurrence, row.condition)
    return replace(fields, due=until.due)


def _all(changes: Sequence[Callable[[], None]]) -> None:
    for change in changes:
        change()
