"""Opening the app: its collaborators put together."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date
from functools import partial
from typing import TYPE_CHECKING

from commands.context import Context
from commands.exits import Exit
from importers.errors import ReaderError
from importers.proposals import Extraction, Times
from reports.week import Week
from reports.weekly import WeeklyReport, weekly
from store.desk import Desk

if TYPE_CHECKING:
    from importers.danish.own import OwnPhrase
    from tui.app import OpfoelgApp


def open_app(context: Context) -> int:
    """Run the app on the context's database until its user leaves; its exit code."""
    with context.desk() as desk:
        app = make_app(context, desk)
        app.run()
        return Exit.OUR_FAULT if app.return_code else Exit.FINE


def make_app(context: Context, desk: Desk) -> "OpfoelgApp":
    """The app with all that it is given."""
    from tui.app import OpfoelgApp

    return OpfoelgApp(
        desk,
        today=context.today,
        wording=context.words,
        report=partial(_report, desk, context),
        read_due=_read_due,
        import_paths=partial(_import_paths, desk, context.phrases()),
        example_of=_example_of,
        zone=context.now().tzinfo or UTC,
    )


def _report(desk: Desk, context: Context, week: Week, forum: str | None) -> WeeklyReport:
    return weekly(desk, week=week, today=context.today, forum=forum)


def _read_due(text: str, *, reference: date, meetings: Sequence[date] = ()) -> Times:
    from importers.danish.dates import read_times

    return read_times(text, reference=reference, meetings=meetings)


def _import_paths(
    desk: Desk, own: tuple["OwnPhrase", ...], paths: Sequence[str]
) -> Iterator[Extraction | ReaderError]:
    from importers.pipeline import extract_all

    return extract_all(paths, meetings_of=desk.meetings, own=own)


def _example_of(rule_id: str) -> str | None:
    """A sentence that the rule is made for; »[section] « before it is for its tests."""
    from importers.danish.rules import RULES

    hits = next((rule.hits for rule in RULES if rule.id == rule_id), None)
    return None if not hits else next(iter(hits)).rpartition("] ")[2].partition("\n")[0]
