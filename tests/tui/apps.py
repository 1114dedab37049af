"""The app on a desk of its own, with what `main` would give it."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from importers.danish import proposing
from importers.danish.coverage import Passage
from importers.danish.minutes import read_minutes
from importers.danish.proposing import coverage_of
from importers.proposals import Block, Document, Minutes, Proposal, Span
from reports.week import Week
from reports.weekly import WeeklyReport, weekly
from store.desk import Desk
from store.rows import Imported
from tests.tui.nordby import TODAY, clock
from tests.tui.typed_due import read_due
from tui.app import OpfoelgApp
from tui.given import ImportPaths
from wording import load


@dataclass(frozen=True)
class Files:
    """An import whose end is known beforehand."""

    results: Sequence[Imported] = ()

    @property
    def total(self) -> int:
        return len(self.results)

    def files(self) -> Generator[Imported, None, None]:
        yield from self.results


def no_files(_paths: Sequence[str]) -> Files:
    """A folder with nothing in it."""
    return Files()


def example_of(rule: str) -> str | None:
    """An example of the one rule that Nordby's proposals name."""
    return "Kirkeværgen indhenter tilbud." if rule == "task.named" else None


def passages_of(text: str, *, blocks: tuple[Block, ...] = ()) -> tuple[Passage, ...]:
    """What the engine reads in Nordby's minutes."""
    del blocks
    return coverage_of(_minutes(text))


def by_hand(
    text: str, start: int, end: int, forum: str | None, *, blocks: tuple[Block, ...] = ()
) -> Proposal | None:
    """The proposal that the engine makes of a sentence; no meetings are planned."""
    del forum, blocks
    return proposing.by_hand(_minutes(text), Span(start, end))


def _minutes(text: str) -> Minutes:
    return read_minutes(Document("", "", text, "text"))


def desk_at(path: Path, *, user: str = "ida") -> Desk:
    """A desk on a file."""
    return Desk(str(path), user=user, now=clock)


def app_on(
    desk: Desk,
    *,
    language: str = "da",
    import_paths: ImportPaths = no_files,
    folder: str = "/findes/ikke",
) -> OpfoelgApp:
    """The app as `main` opens it, on the stories' day."""

    def report(week: Week, forum: str | None) -> WeeklyReport:
        return weekly(desk, week=week, today=TODAY, forum=forum)

    return OpfoelgApp(
        desk,
        today=TODAY,
        wording=load(language),
        report=report,
        read_due=read_due,
        import_paths=import_paths,
        passages_of=passages_of,
        by_hand=by_hand,
        example_of=example_of,
        folder=folder,
    )
