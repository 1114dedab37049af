"""What can be done to follow-ups, from the due list (also to several) and from an item's own page."""

from collections.abc import Callable, Sequence
from functools import partial

from store.rows import ItemEdit, ItemRow, Seen
from tui.reading import Understood
from tui.screens.base import DeskScreen
from tui.screens.closing import Closing, ClosingDialog
from tui.screens.edit import EditDialog
from tui.screens.entry import Entry
from tui.screens.postpone import PostponeDialog
from tui.screens.source import SourceScreen


class ItemActions(DeskScreen):
    """Closes, edits, postpones, notes, reopens; several at once are one change, and one undo."""

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
                PostponeDialog(title, rows, self.given, self.work),
                partial(self._postpone, rows),
            )

    def action_note(self) -> None:
        rows = self.chosen()
        if rows:
            dialog = Entry(self._named("tui.note.title", rows), self.say("tui.note.prompt"))
            self.app.push_screen(dialog, partial(self._note, rows))

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
        close = partial(self.given.desk.close, seen(rows), closing.reason, closing.note)
        self.leaves(rows)
        self._do(partial(close, on=self.given.today), "closed", rows)

    def _edit(self, row: ItemRow, edit: ItemEdit | None) -> None:
        if edit is not None:
            self._do(partial(self.given.desk.edit, row.seen, edit), "edited", [row])

    def _postpone(self, rows: Sequence[ItemRow], until: Understood | None) -> None:
        if until is not None:
            self._do(partial(self.given.desk.move, seen(rows), until.due), "postponed", rows)

    def _note(self, rows: Sequence[ItemRow], text: str | None) -> None:
        if text is not None:
            numbers = [row.id for row in rows]
            self._do(partial(self.given.desk.note, numbers, text), "noted", rows)

    def _do(
        self, change: Callable[[], object], told: str, rows: Sequence[ItemRow], **parts: str
    ) -> None:
        """Change the items, all in one step, and tell it."""
        said = self._named(f"tui.item.{told}", rows, **parts)
        self.change(change, lambda _: self._done(said))

    def _done(self, told: str) -> None:
        self.reload()
        self.tell(told)

    def _that_oblige(self) -> list[ItemRow]:
        rows = self.chosen()
        live = [row for row in rows if row.is_live]
        if rows and not live:
            self.tell(self.say("tui.item.closed_already"))
        return live

    def _named(self, key: str, rows: Sequence[ItemRow], **parts: str) -> str:
        """A sentence with the one item's title, or with how many they are."""
        if len(rows) == 1:
            return self.say(key, what=f"»{rows[0].title}«", **parts)
        return self.say(key, what=self.say("tui.item.several", n=len(rows)), **parts)


def seen(rows: Sequence[ItemRow]) -> list[Seen]:
    """The items as these rows show them."""
    return [row.seen for row in rows]
