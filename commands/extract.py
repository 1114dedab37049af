"""`opfoelg extract`: the proposals of files, one JSON object a line or as text; no database."""

from argparse import ArgumentParser
from collections.abc import Iterator
from typing import TYPE_CHECKING

from commands.context import Context, Options
from commands.exits import Exit
from commands.options import add_json, add_meetings, add_paths
from wording import Wording

if TYPE_CHECKING:
    from importers.batch import Outcome


def arguments(parser: ArgumentParser, words: Wording) -> None:
    add_paths(parser, words)
    add_meetings(parser, words)
    parser.add_argument(
        "--cluster",
        metavar=words.say("cli.metavar.address"),
        help=words.say("cli.arg.cluster"),
    )
    add_json(parser, words)


def run(options: Options, context: Context) -> int:
    from commands import shapes
    from commands.output import json_line, put
    from commands.refusals import tell
    from importers.errors import ReaderError

    refused = 0
    for result in _found(options, context):
        if isinstance(result, ReaderError):
            refused += 1
            tell(result, context.words)
            continue
        for found in result.proposals:
            if options.json:
                json_line(shapes.proposal(result, found))
            else:
                put(f"{result.document.name}:{found.start}-{found.end}  {found.title}")
                put(f"    {' '.join(found.quote.split())}  [{found.rule} {found.confidence:.2f}]")
    return Exit.PART_REFUSED if refused else Exit.FINE


def _found(options: Options, context: Context) -> "Iterator[Outcome]":
    own = context.phrases()
    if options.cluster is not None:
        from commands.cluster import extract_across
        from importers.plans import Plans

        plans = Plans(everyones=frozenset(options.meetings))
        return extract_across(options.paths, plans, own, address=options.cluster)
    from importers.pipeline import extract_all

    return extract_all(options.paths, meetings_of=lambda _forum: options.meetings, own=own)
