"""Names completed while they are typed."""

from textual.suggester import Suggester

from tui.reading import completed


class Names(Suggester):
    """Completes the last name from those that the desk knows."""

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self.people: list[str] = []

    async def get_suggestion(self, value: str) -> str | None:
        return completed(value, self.people)
