"""Changing follow-ups from a screen: in one step, told once; and what happens when another was first."""

from collections.abc import Callable, Sequence
from functools import partial

from store.errors import ChangedMeanwhileError, StoreError
from store.rows import ItemRow
from store.seen import Seen
from tui.meanwhile import Since, since
from tui.screens.base import DeskScreen
from tui.screens.meanwhile import AgainDialog
from tui.work import QUESTION

Doing = Callable[[Sequence[ItemRow]], object]


class ChangingItems(DeskScreen):
    """Several items at once are one change, and one undo."""

    def chosen(self) -> Sequence[ItemRow]:
        """The items that a key is meant for."""
        raise NotImplementedError

    def leaves(self, rows: Sequence[ItemRow]) -> None:
        """Items that will be gone from here when their change is kept; should it fail, all reloads."""

    def comes_back(self, rows: Sequence[ItemRow]) -> None:
        """Items whose change was not kept, so that they are here as before."""
        del rows
        self.reload()

    def do(self, doing: Doing, told: str, rows: Sequence[ItemRow], **parts: str) -> None:
        """Change the items, all in one step, and tell it; ask first when another was faster."""
        said = self.named(f"tui.item.{told}", rows, **parts)

        def meanwhile(error: StoreError) -> None:
            self.comes_back(rows)
            if isinstance(error, ChangedMeanwhileError):
                question = partial(since, self.given.desk, rows)
                self.ask(question, partial(self._ask_again, again), group=QUESTION)

        def again(now: Sequence[ItemRow]) -> None:
            self.do(doing, told, now, **parts)

        self.change(partial(doing, rows), lambda _: self.done(said), failed=meanwhile)

    def _ask_again(self, again: Callable[[Sequence[ItemRow]], None], found: Since) -> None:
        def answered(number: int | None) -> None:
            if number == 0 and found.rows:
                again(found.rows)

        self.app.push_screen(AgainDialog(found, self.given), answered)

    def done(self, told: str) -> None:
        """A change is kept: show what is now, and tell it."""
        self.reload()
        self.tell(told)

    def that_oblige(self) -> list[ItemRow]:
        """Those that a key is meant for, but for closed ones; it is told where there are only such."""
        rows = self.chosen()
        live = [row for row in rows if row.is_live]
        if rows and not live:
            self.tell(self.say("tui.item.closed_already"))
        return live

    def named(self, key: str, rows: Sequence[ItemRow], **parts: str) -> str:
        """A sentence with the one item's title, or with how many they are."""
        if len(rows) == 1:
            return self.say(key, what=f"»{rows[0].title}«", **parts)
        return self.say(key, what=self.say("tui.item.several", n=len(rows)), **parts)


def seen(rows: Sequence[ItemRow]) -> list[Seen]:
    """The items as these rows show them."""
    return [row.seen for row in rows]
