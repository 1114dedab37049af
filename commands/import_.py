"""`opfoelg import`: files and folders into the database; one bad file costs that file only."""

from argparse import ArgumentParser
from collections import Counter
from dataclasses import dataclass, field

from commands.context import Context, Options
from commands.exits import Exit
from commands.options import add_json, add_paths
from importers.errors import ReaderError
from importers.proposals import Extraction
from store.rows import Intake
from wording import Wording
from wording.clean import clean_line


def arguments(parser: ArgumentParser, words: Wording) -> None:
    add_paths(parser, words)
    add_json(parser, words)


@dataclass(slots=True)
class Tally:
    """What the run came to: files by status, and proposals that wait for review."""

    files: Counter[str] = field(default_factory=Counter)
    proposals: int = 0


def run(options: Options, context: Context) -> int:
    from importers.pipeline import extract_all

    tally = Tally()
    own = context.phrases()
    with context.desk() as desk:
        for result in extract_all(options.paths, meetings_of=desk.meetings, own=own):
            if isinstance(result, ReaderError):
                tally.files["refused"] += 1
                _refused(result, options, context)
            else:
                intake = desk.take_in(result.document, result.minutes, result.proposals)
                tally.files[intake.status.value] += 1
                tally.proposals += len(intake.proposal_ids)
                _taken(result, intake, options, context)
    if not options.json:
        _sum_up(tally, context.words)
    return Exit.PART_REFUSED if tally.files["refused"] else Exit.FINE


def _taken(result: Extraction, intake: Intake, options: Options, context: Context) -> None:
    from commands import shapes
    from commands.output import json_line, put

    if options.json:
        items = [shapes.proposal(result, found) for found in result.proposals]
        json_line(
            {
                "file": result.document.name,
                "status": intake.status.value,
                "reason": None,
                "flags": list(result.document.flags),
                "items": items,
            }
        )
        return
    words = context.words
    name = clean_line(result.document.name)
    said = words.count(f"cli.import.{intake.status}", len(intake.proposal_ids), file=name)
    put(said)


def _refused(error: ReaderError, options: Options, context: Context) -> None:
    from commands.output import json_line
    from commands.refusals import reason, tell

    if options.json:
        why = reason(error, context.words)
        json_line(
            {"file": error.name, "status": "refused", "reason": why, "flags": [], "items": []}
        )
        return
    tell(error, context.words)


def _sum_up(tally: Tally, words: Wording) -> None:
    from commands.output import put

    if not tally.files:
        put(words.say("cli.import.nothing"))
        return
    put()
    for status, number in sorted(tally.files.items()):
        put(words.count(f"cli.import.sum.{status}", number))
    if tally.proposals:
        put(words.count("cli.import.waiting", tally.proposals))
