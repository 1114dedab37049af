"""What can be done to follow-ups, from the due list (also to several) and from an item's own page."""

from collections.abc import Sequence
from functools import partial

from store.errors import ChangedMeanwhileError, StoreError
from store.rows import ItemEdit, ItemRow
from store.versions import Versions
from tui.reading import Understood
from tui.screens.changing_items import ChangingItems, seen
from tui.screens.closing import Closing, ClosingDialog
from tui.screens.edit import EditDialog
from tui.screens.entry import Entry
from tui.screens.meanwhile import VersionsDialog
from tui.screens.postpone import PostponeDialog
from tui.screens.source import SourceScreen
from tui.work import QUESTION


class ItemActions(ChangingItems):
    """Closes, edits, postpones, notes; and shows where it comes from."""

    def action_close(self) -> None:
        rows = self.that_oblige()
        if not rows:
            return
        dialog = ClosingDialog(self.named("tui.close.title", rows), self.given.words)
        self.app.push_screen(dialog, partial(self._close, rows))

    def action_edit(self) -> None:
        rows = self.that_oblige()
        if len(rows) > 1:
            self.tell(self.say("tui.item.one_only"))
        elif rows:
            self._open_edit(rows[0])

    def action_postpone(self) -> None:
        rows = self.that_oblige()
        if rows:
            title = self.named("tui.postpone.title", rows)
            self.app.push_screen(
                PostponeDialog(title, rows, self.given, self.work),
                partial(self._postpone, rows),
            )

    def action_note(self) -> None:
        rows = self.chosen()
        if rows:
            dialog = Entry(self.named("tui.note.title", rows), self.say("tui.note.prompt"))
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
        desk, today = self.given.desk, self.given.today
        self.leaves(rows)
        self.do(
            lambda now: desk.close(seen(now), closing.reason, closing.note, on=today),
            "closed",
            rows,
        )

    def _edit(self, row: ItemRow, edit: ItemEdit | None) -> None:
        """Keep an edit; what was typed is not lost when it cannot be kept as it is."""
        if edit is None:
            return
        said = self.named("tui.item.edited", [row])

        def refused(error: StoreError) -> None:
            if isinstance(error, ChangedMeanwhileError):
                question = partial(self.given.desk.versions, row.seen, edit)
                self.ask(question, self._compare, group=QUESTION)
            else:
                self._open_edit(row, edit)

        do = partial(self.given.desk.edit, row.seen, edit)
        self.change(do, lambda _: self.done(said), failed=refused)

    def _open_edit(self, row: ItemRow, edit: ItemEdit | None = None) -> None:
        dialog = EditDialog.of_item(row, self.given, self.work, edit=edit)
        self.app.push_screen(dialog, partial(self._edit, row))

    def _compare(self, versions: Versions) -> None:
        dialog = VersionsDialog(versions, self.given)
        self.app.push_screen(dialog, partial(self._edit, versions.item))

    def _postpone(self, rows: Sequence[ItemRow], until: Understood | None) -> None:
        if until is not None:
            desk = self.given.desk
            self.do(lambda now: desk.move(seen(now), until.due), "postponed", rows)

    def _note(self, rows: Sequence[ItemRow], text: str | None) -> None:
        if text is not None:
            desk = self.given.desk
            self.do(lambda now: desk.note([row.id for row in now], text), "noted", rows)
