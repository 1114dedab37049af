"""ISO 8601 weeks: Monday to Sunday, week 1 holds the year's first Thursday."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

_WRITTEN = re.compile(r"(\d{4})-?W(\d{1,2})", re.IGNORECASE)


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """A week of an ISO year, 1–53."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> Self:
        """The week that holds `day`."""
        calendar = day.isocalendar()
        return cls(calendar.year, calendar.week)

    @classmethod
    def parse(cls, text: str) -> Self:
        """`2026-W48`; ValueError for anything else, or for a week that the year does not have."""
        found = _WRITTEN.fullmatch(text.strip())
        if found is None:
            raise ValueError(text)
        week = cls(int(found[1]), int(found[2]))
        if cls.of(week.monday) != week:
            raise ValueError(text)
        return week

    @property
    def monday(self) -> date:
        return date.fromisocalendar(self.year, self.number, 1)

    @property
    def sunday(self) -> date:
        return self.monday + timedelta(days=6)

    def plus(self, weeks: int) -> "Week":
        """The week so many weeks later (or earlier)."""
        return Week.of(self.monday + timedelta(weeks=weeks))

    def __str__(self) -> str:
        return f"{self.year}-W{self.number:02}"
