"""Picking one forum, or all, from those that the desk knows."""

from collections.abc import Callable

from tui.screens.base import DeskScreen
from tui.screens.choice import Answer, Choice
from tui.work import QUESTION


def pick_forum(
    screen: DeskScreen, current: str | None, picked: Callable[[str | None], None]
) -> None:
    """Ask which forum; leaving the question leaves `current`."""

    def show(fora: list[str]) -> None:
        names: list[str | None] = [None, *fora]
        answers = [Answer(name or screen.say("tui.due.all_fora")) for name in names]
        dialog = Choice(screen.say("tui.due.pick_forum"), answers, lambda number: (names[number],))
        screen.app.push_screen(dialog, chosen)

    def chosen(answer: tuple[str | None] | None) -> None:
        if answer is not None and answer[0] != current:
            picked(answer[0])

    screen.ask(screen.given.desk.fora, show, group=QUESTION)
