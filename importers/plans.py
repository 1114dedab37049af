"""The meeting days of each forum: a plain value, so that it can be sent to where files are read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from importers.proposals import Minutes


@dataclass(frozen=True, slots=True)
class Plans:
    """What is known of meetings; called with a forum's name, it gives that forum's days in order.

    `everyones` are days that are meant for whatever forum is asked for.
    """

    days: Mapping[str, frozenset[date]] = field(default_factory=dict)
    everyones: frozenset[date] = frozenset()

    def __call__(self, forum: str | None) -> tuple[date, ...]:
        return tuple(sorted(self.days.get(_key(forum), frozenset()) | self.everyones))

    def of(self, forum: str | None, days: Iterable[date]) -> "Plans":
        """These and more days of a forum; of no forum they are nobody's."""
        key = _key(forum)
        if not key:
            return self
        known = self.days.get(key, frozenset()) | {*days}
        return Plans({**self.days, key: known}, self.everyones)

    def told_by(self, minutes: Minutes) -> "Plans":
        """These and the days that minutes state: their own, the next, and those of a plan."""
        stated = (minutes.meeting_date, minutes.next_meeting, *minutes.meeting_plan)
        return self.of(minutes.forum, (day for day in stated if day is not None))


def _key(forum: str | None) -> str:
    """Spellings of one name meet: case, spaces, and aa for å."""
    return " ".join((forum or "").casefold().replace("å", "aa").split())
