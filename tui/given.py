"""What the app is given by `main`: it fetches nothing itself, neither clock nor home nor engine."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import Protocol

from importers.errors import ReaderError
from importers.proposals import Extraction, Times
from reports.week import Week
from reports.weekly import WeeklyReport
from store.desk import Desk
from wording import Wording


class ReadDue(Protocol):
    """What a text says of time, counted from `reference`; `meetings` are the forum's."""

    def __call__(self, text: str, *, reference: date, meetings: Sequence[date] = ()) -> Times: ...


class Report(Protocol):
    """The weekly report of one forum, or of all."""

    def __call__(self, week: Week, forum: str | None) -> WeeklyReport: ...


ImportPaths = Callable[[Sequence[str]], Iterator[Extraction | ReaderError]]
ExampleOf = Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class Given:
    """The app's collaborators, handed on to every screen."""

    desk: Desk
    today: date
    words: Wording
    report: Report
    read_due: ReadDue
    import_paths: ImportPaths
    example_of: ExampleOf
    zone: tzinfo
