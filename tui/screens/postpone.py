"""Another due for one or several items."""

from typing import ClassVar

from tui.reading import Understood
from tui.screens.day import DayDialog


class PostponeDialog(DayDialog[Understood]):
    """Enter moves the due to what the words are read as."""

    NAME: ClassVar[str] = "postpone"

    def answered(self, understood: Understood) -> None:
        if understood.clear and understood.due is not None:
            self.dismiss(understood)
