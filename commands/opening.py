"""Opening the app: its collaborators put together."""

from collections.abc import Sequence
from datetime import UTC, date
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from commands.context import Context
from commands.exits import Exit
from importers.proposals import Block, Document, Minutes, Proposal, Span, Times
from reports.week import Week
from reports.weekly import WeeklyReport, weekly
from store.desk import Desk

REMEMBERED = 8

if TYPE_CHECKING:
    from commands.importing import Run
    from importers.danish.coverage import Passage
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
        passages_of=partial(_passages_of, own=context.phrases()),
        by_hand=partial(_by_hand, desk),
        example_of=_example_of,
        zone=context.now().tzinfo or UTC,
        folder=str(Path.cwd()),
    )


def _report(desk: Desk, context: Context, week: Week, forum: str | None) -> WeeklyReport:
    return weekly(desk, week=week, today=context.today, forum=forum)


def _read_due(text: str, *, reference: date, meetings: Sequence[date] = ()) -> Times:
    from importers.danish.dates import read_times

    return read_times(text, reference=reference, meetings=meetings)


def _import_paths(desk: Desk, own: tuple["OwnPhrase", ...], paths: Sequence[str]) -> "Run":
    from commands.importing import Run, Wish

    return Run(desk, Wish(paths, own=own))


@lru_cache(REMEMBERED)
def _minutes_of(text: str, blocks: tuple[Block, ...]) -> Minutes:
    """A kept document's text, read as minutes again, in the layout that was kept with its file."""
    from importers.danish.minutes import read_minutes

    return read_minutes(Document(name="", sha256="", text=text, format="text", blocks=blocks))


@lru_cache(REMEMBERED)
def _passages_of(
    text: str, *, blocks: tuple[Block, ...] = (), own: tuple["OwnPhrase", ...] = ()
) -> tuple["Passage", ...]:
    from importers.danish.proposing import coverage_of

    return coverage_of(_minutes_of(text, blocks), own=own)


def _by_hand(  # noqa: PLR0913 - a stretch, and where it is from
    desk: Desk,
    text: str,
    start: int,
    end: int,
    forum: str | None,
    *,
    blocks: tuple[Block, ...] = (),
) -> Proposal | None:
    from importers.danish.proposing import by_hand
    from importers.extraction import known_meetings

    minutes = _minutes_of(text, blocks)
    meetings = known_meetings(minutes, desk.meetings(forum))
    return by_hand(minutes, Span(start, end), meetings=meetings)


def _example_of(rule_id: str) -> str | None:
    """A sentence that the rule is made for; »[section] « before it is for its tests."""
    from importers.danish.rules import RULES

    hits = next((rule.hits for rule in RULES if rule.id == rule_id), None)
    return None if not hits else next(iter(hits)).rpartition("] ")[2].partition("\n")[0]
