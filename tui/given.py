"""What the app is given by `main`: it fetches nothing itself, neither clock nor home nor engine."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import TYPE_CHECKING, Protocol

from importers.proposals import Block, Proposal, Times
from reports.week import Week
from reports.weekly import WeeklyReport
from store.desk import Desk
from store.rows import Imported
from wording import Wording

if TYPE_CHECKING:
    from importers.danish.coverage import Passage


class ReadDue(Protocol):
    """What a text says of time, counted from `reference`; `meetings` are the forum's."""

    def __call__(self, text: str, *, reference: date, meetings: Sequence[date] = ()) -> Times: ...


class Report(Protocol):
    """The weekly report of one forum, or of all."""

    def __call__(self, week: Week, forum: str | None) -> WeeklyReport: ...


class PassagesOf(Protocol):
    """Every sentence of a document's text that was read for follow-ups; `blocks` are its layout."""

    def __call__(self, text: str, *, blocks: tuple[Block, ...] = ()) -> tuple["Passage", ...]: ...


class ByHand(Protocol):
    """The proposal for a stretch of a text that a person points at; None where it says nothing."""

    def __call__(
        self,
        text: str,
        start: int,
        end: int,
        forum: str | None,
        *,
        blocks: tuple[Block, ...] = (),
    ) -> Proposal | None: ...


class ImportRun(Protocol):
    """Files on their way into the desk; going through it is what reads and keeps them."""

    @property
    def total(self) -> int:
        """How many files there are."""

    def files(self) -> Generator[Imported, None, None]:
        """What came of each file, as soon as it is kept; close it to leave early."""


ImportPaths = Callable[[Sequence[str]], ImportRun]
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
    passages_of: PassagesOf
    by_hand: ByHand
    folder: str
