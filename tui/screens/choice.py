"""A question with a few answers, each on a key of its own: why rejected, why closed, which forum."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual import events, on
from textual.content import Content
from textual.widget import Widget

from tui.plain import joined, line, plain
from tui.screens.dialog import Dialog, Result
from tui.widgets.rows import Row, Rows

MOST_ROWS = 14


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer; `key` is a letter, or empty where it is only picked from the list."""

    label: str
    key: str = ""


class Choice(Dialog[Result]):
    """One key answers; the arrows and Enter do as well. `give` makes the result of its number."""

    def __init__(
        self,
        title: str,
        answers: Sequence[Answer],
        give: Callable[[int], Result],
        hint: str = "",
        *,
        at: int = 0,
    ) -> None:
        super().__init__(title, hint)
        self.answers = answers
        self.give = give
        self.at = at

    def inside(self) -> list[Widget]:
        rows = Rows(self._draw)
        rows.styles.height = min(len(self.answers), MOST_ROWS)
        return [rows]

    def on_mount(self) -> None:
        self.query_one(Rows).fill([Row(number) for number in range(len(self.answers))], at=self.at)

    @property
    def listens(self) -> bool:
        """Whether a letter is an answer, and not one that is typed into a field."""
        return True

    def on_key(self, event: events.Key) -> None:
        pressed = (event.character or "").casefold() if self.listens else ""
        for number, answer in enumerate(self.answers):
            if pressed and pressed == answer.key.casefold():
                event.stop()
                self.dismiss(self.give(number))
                return

    @on(Rows.Opened)
    def _picked(self, message: Rows.Opened) -> None:
        self.dismiss(self.give(message.key))

    def _draw(self, number: int, width: int) -> list[Content]:
        del width
        answer = self.answers[number]
        key = plain(f" {answer.key.upper() or '·'} ", "bold $chosen")
        return [joined(key, Content(" "), line(answer.label))]
