"""Why an item is closed: two keys, and a note first for those who want one."""

from dataclasses import dataclass

from textual import on
from textual.widget import Widget
from textual.widgets import Input

from store.rows import CloseReason
from tui.screens.choice import Answer, Choice
from tui.widgets.rows import Rows
from wording import Wording

# What is merged is closed by merging it
REASONS = tuple(reason for reason in CloseReason if reason is not CloseReason.MERGED)


@dataclass(frozen=True, slots=True)
class Closing:
    """The reason, and a note that may be empty."""

    reason: CloseReason
    note: str


class ClosingDialog(Choice[Closing]):
    """A reason's key closes at once; Tab leads to the note, Enter there back to the reasons."""

    def __init__(self, title: str, words: Wording) -> None:
        answers = [
            Answer(words.say(f"tui.closed.{reason}"), words.say(f"tui.close_key.{reason}"))
            for reason in REASONS
        ]
        super().__init__(title, answers, self._answered, words.say("tui.close.hint"))
        self.prompt = words.say("tui.close.note")

    def inside(self) -> list[Widget]:
        return [*super().inside(), Input(placeholder=self.prompt, compact=True, id="note")]

    @property
    def listens(self) -> bool:
        return not self._note.has_focus

    @on(Input.Submitted)
    def _noted(self) -> None:
        self.query_one(Rows).focus()

    @property
    def _note(self) -> Input:
        return self.query_one("#note", Input)

    def _answered(self, number: int) -> Closing:
        return Closing(REASONS[number], self._note.value.strip())
