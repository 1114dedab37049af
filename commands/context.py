"""What a command is given by `main`: the day, the clock, the words, and where the database lies."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from wording import Wording

if TYPE_CHECKING:
    from importers.danish.own import OwnPhrase
    from store.desk import Desk

Options = Namespace


@dataclass(frozen=True, slots=True)
class Context:
    """`now` gives aware datetimes in the user's own zone, so that a day is theirs; `database` is a file path or a URL.

    `user` is the system's name for the user, or what the environment says (`user_named`); else the
    configuration has a say.
    """

    today: date
    now: Callable[[], datetime]
    words: Wording
    database: str
    user: str
    user_named: bool
    configuration: Path
    configuration_named: bool
    environment: Mapping[str, str]
    servers_copies: Path
    with_closed: bool = False

    def on(self, day: date) -> "Context":
        """The same on another day: the clock is moved with it, so that history stays in order."""
        moved = day - self.today
        now = self.now
        return replace(self, today=day, now=lambda: now() + moved)

    def phrases(self) -> tuple["OwnPhrase", ...]:
        """The user's own phrases."""
        from commands.configuration import own_phrases

        return own_phrases(self.configuration, named=self.configuration_named)

    def shown_database(self) -> str:
        """Where the database lies, for people to read."""
        from store.places import place_of

        return place_of(self.database).name

    def desk(self) -> "Desk":
        """The database, to be used as a context manager."""
        from store.desk import Desk
        from store.opened import SafetyCopies

        copies = SafetyCopies(self.servers_copies)
        return Desk(
            self.database,
            user=self._name(),
            now=self.now,
            safety_copies=copies,
            with_closed=self.with_closed,
        )

    def _name(self) -> str:
        from commands.configuration import own_name

        if self.user_named:
            return self.user
        return own_name(self.configuration, named=self.configuration_named) or self.user
