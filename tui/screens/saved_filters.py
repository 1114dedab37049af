"""The user's own filters, each on a digit: V and the digit filter by it."""

from collections.abc import Callable, Iterator
from functools import partial

from store.rows import SavedFilter
from tui.screens.base import DeskScreen
from tui.screens.choice import Answer, Choice
from tui.work import QUESTION

MOST = 9


def pick_filter(screen: DeskScreen, current: str, picked: Callable[[str], None]) -> None:
    """Ask which of the kept filters; `current` may be kept, or forgotten where it is one of them."""

    def show(kept: list[SavedFilter]) -> None:
        offered = [
            (Answer(one.text, str(one.digit)), partial(picked, one.text)) for one in kept
        ] + list(_besides(screen, current, kept))
        if not offered:
            screen.tell(screen.say("tui.filter.none_kept"))
            return
        title = screen.say("tui.filter.title")
        dialog = Choice(title, [answer for answer, _ in offered], lambda number: offered[number][1])
        screen.app.push_screen(dialog, lambda do: None if do is None else do())

    screen.ask(screen.given.desk.saved_filters, show, group=QUESTION)


def _besides(
    screen: DeskScreen, current: str, kept: list[SavedFilter]
) -> Iterator[tuple[Answer, partial[None]]]:
    """What can be done with the filter that is used now."""
    known = next((one for one in kept if one.text == current), None)
    if known is not None:
        yield (
            Answer(screen.say("tui.filter.forget", text=current), "x"),
            partial(_forget, screen, known),
        )
    elif current and len(kept) < MOST:
        yield (
            Answer(screen.say("tui.filter.keep", text=current), "g"),
            partial(_keep, screen, current),
        )


def _keep(screen: DeskScreen, text: str) -> None:
    def done(digit: int) -> None:
        screen.tell(screen.say("tui.filter.kept", digit=digit, text=text))

    screen.change(partial(screen.given.desk.keep_filter, text), done)


def _forget(screen: DeskScreen, one: SavedFilter) -> None:
    def done(_: None) -> None:
        screen.tell(screen.say("tui.filter.forgotten", text=one.text))

    screen.change(partial(screen.given.desk.forget_filter, one.digit), done)
