"""The app on a desk of its own, with what `main` would give it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from importers.danish import proposing
from importers.danish.coverage import Passage
from importers.danish.proposing import coverage_of
from importers.errors import ReaderError
from importers.minutes import read_minutes
from importers.proposals import Document, Extraction, Minutes, Proposal, Span
from reports.week import Week
from reports.weekly import WeeklyReport, weekly
from store.desk import Desk
from tests.tui.nordby import TODAY, clock
from tests.tui.typed_due import read_due
from tui.app import OpfoelgApp
from tui.given import ImportPaths
from wording import load


def no_files(_paths: Sequence[str]) -> Iterator[Extraction | ReaderError]:
    """A folder with nothing in it."""
    return iter(())


def example_of(rule: str) -> str | None:
    """An example of the one rule that Nordby's proposals name."""
    return "Kirkeværgen indhenter tilbud." if rule == "task.named" else None


def passages_of(text: str) -> tuple[Passage, ...]:
    """What the engine reads in Nordby's minutes."""
    return coverage_of(_minutes(text))


def by_hand(text: str, start: int, end: int, forum: str | None) -> Proposal | None:
    """The proposal that the engine makes of a sentence; no meetings are planned."""
    del forum
    return proposing.by_hand(_minutes(text), Span(start, end))


def _minutes(text: str) -> Minutes:
    return read_minutes(Document("", "", text, "text"))


def desk_at(path: Path, *, user: str = "ida") -> Desk:
    """A desk on a file."""
    return Desk(str(path), user=user, now=clock)


def app_on(desk: Desk, *, language: str = "da", import_paths: ImportPaths = no_files) -> OpfoelgApp:
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
    )
