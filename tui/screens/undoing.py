"""Undo and redo on whichever screen one is: what was taken back is told, and shown if it can be."""

from functools import partial

from store.errors import CannotUndoError, StoreError
from tui.screens.base import DeskScreen
from tui.screens.choice import Answer, Choice
from tui.taking_back import Held, TakenBack, do_again, take_back
from tui.texts.history import what


def undo(screen: DeskScreen, *, imports: bool = False) -> None:
    """Take back the user's newest change; an import only when that is meant.

    What somebody else has changed since is told, and passed over the next time.
    """
    before = screen.work.passed_over

    def refused(error: StoreError) -> None:
        blocked = isinstance(error, CannotUndoError)
        screen.work.passed_over = int(str(error.details["id"])) if blocked else before
        screen.reload()

    def done(taken: TakenBack | Held | None) -> None:
        screen.work.passed_over = before
        _taken_back(screen, "undo", taken)

    do = partial(take_back, screen.given.desk, imports=imports, before=before)
    screen.change(do, done, failed=refused)


def redo(screen: DeskScreen) -> None:
    """Do again what was undone last."""
    do = partial(do_again, screen.given.desk)
    screen.change(do, partial(_taken_back, screen, "redo"))


def _taken_back(screen: DeskScreen, wanted: str, taken: TakenBack | Held | None) -> None:
    if isinstance(taken, Held):
        _ask_about(screen, taken)
    elif taken is None:
        screen.tell(screen.say(f"tui.nothing_to.{wanted}"))
    else:
        title = _title(screen, taken)
        change = what(screen.given.words, taken.event.regards or "")
        screen.reload(taken)
        screen.tell(screen.say(f"tui.taken_back.{wanted}", what=change, title=title))


def _title(screen: DeskScreen, taken: TakenBack) -> str:
    if len(taken.event.items) > 1:
        return f" ({screen.say('tui.item.several', n=len(taken.event.items))})"
    return f" »{taken.title}«" if taken.title else ""


def _ask_about(screen: DeskScreen, held: Held) -> None:
    """An import brought a whole document: it is taken back only when that is meant."""
    answers = [
        Answer(screen.say(f"tui.undo_import.{name}"), screen.say(f"tui.undo_import_key.{name}"))
        for name in ("yes", "no")
    ]
    title = screen.given.words.count(
        "tui.undo_import.title", held.proposals, document=held.document
    )

    def answered(number: int | None) -> None:
        if number == 0:
            undo(screen, imports=True)

    screen.app.push_screen(Choice(title, answers, int), answered)
