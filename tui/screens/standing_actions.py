"""How far follow-ups are, who has them, when they show, and which are one: also for several at once."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from importers.proposals import Responsible
from store.rows import ItemEdit, ItemRow, ItemState
from store.versions import Standing
from tui.screens.assign import AssignDialog
from tui.screens.changing_items import seen
from tui.screens.choice import Answer, Choice
from tui.screens.item_actions import ItemActions
from tui.screens.snooze import SnoozeDialog, WaitDialog
from tui.screens.splitting import SplitDialog

STATES = (ItemState.OPEN, ItemState.IN_PROGRESS, ItemState.WAITING, ItemState.READY)


class StandingActions(ItemActions):
    """Progress, rest, assignment, merging and splitting; one key asks, one answer does it."""

    def action_progress(self) -> None:
        """Ask how far they are; what is closed is opened again."""
        rows = self.chosen()
        closed = [row for row in rows if not row.is_live]
        if rows and len(closed) == len(rows):
            self.leaves(rows)
            self.do(lambda now: self.given.desk.reopen(seen(now)), "reopened", rows)
        elif rows:
            live = [row for row in rows if row.is_live]
            answers = [
                Answer(self.say(f"report.standing.{one}"), self.say(f"tui.standing_key.{one}"))
                for one in STATES
            ]
            dialog = Choice(self.named("tui.progress.title", live), answers, STATES.__getitem__)
            self.app.push_screen(dialog, partial(self._progress, live))

    def action_snooze(self) -> None:
        rows = self.that_oblige()
        if rows:
            dialog = SnoozeDialog(self.named("tui.snooze.title", rows), rows, self.given, self.work)
            self.app.push_screen(dialog, partial(self._snooze, rows))

    def action_assign(self) -> None:
        rows = self.that_oblige()
        if rows:
            title = self.named("tui.assign.title", rows)
            dialog = AssignDialog(title, rows, self.given, self.work)
            self.app.push_screen(dialog, partial(self._assign, rows))

    def action_merge(self) -> None:
        rows = self.that_oblige()
        if len(rows) == 1:
            self.tell(self.say("tui.merge.mark_more"))
        elif rows:
            answers = [Answer(row.title) for row in rows]
            dialog = Choice(
                self.say("tui.merge.title", n=len(rows)),
                answers,
                rows.__getitem__,
                self.say("tui.merge.hint"),
            )
            self.app.push_screen(dialog, partial(self._merge, rows))

    def action_split(self) -> None:
        rows = self.that_oblige()
        if len(rows) > 1:
            self.tell(self.say("tui.item.one_only"))
        elif rows:
            self.app.push_screen(
                SplitDialog(rows[0], self.given.words), partial(self._split, rows[0])
            )

    def _progress(self, rows: Sequence[ItemRow], state: ItemState | None) -> None:
        if state is ItemState.WAITING:
            dialog = WaitDialog(self.named("tui.wait.title", rows), rows, self.given, self.work)
            self.app.push_screen(dialog, partial(self._stand, rows))
        elif state is not None:
            self._stand(rows, Standing(state))

    def _stand(self, rows: Sequence[ItemRow], standing: Standing | None) -> None:
        if standing is None:
            return
        if standing.until is not None:
            self.leaves(rows)
        state = self.say(f"report.standing.{standing.state}")
        desk = self.given.desk
        self.do(lambda now: desk.progress(seen(now), standing), "stands", rows, state=state)

    def _snooze(self, rows: Sequence[ItemRow], until: tuple[date | None] | None) -> None:
        if until is None:
            return
        self.leaves(rows)
        told = "woken" if until[0] is None else "snoozed"
        desk, day = self.given.desk, until[0]
        self.do(lambda now: desk.snooze(seen(now), day), told, rows)

    def _assign(
        self, rows: Sequence[ItemRow], responsibles: tuple[Responsible, ...] | None
    ) -> None:
        if responsibles is not None:
            desk = self.given.desk
            self.do(lambda now: desk.assign(seen(now), responsibles), "assigned", rows)

    def _merge(self, rows: Sequence[ItemRow], into: ItemRow | None) -> None:
        if into is None:
            return
        self.leaves([row for row in rows if row.id != into.id])
        told = self.named("tui.item.merged", [into])
        do = partial(self.given.desk.merge, seen(rows), into=into.seen, on=self.given.today)
        self.change(do, lambda _: self.done(told))

    def _split(self, row: ItemRow, edits: Sequence[ItemEdit] | None) -> None:
        if edits is not None:
            told = self.named("tui.item.split", [row])
            self.change(partial(self.given.desk.split, row.seen, edits), lambda _: self.done(told))
