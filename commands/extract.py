"""`opfoelg extract`: the proposals of files, one JSON object a line or as text; no database."""

from argparse import ArgumentParser

from commands.context import Context, Options
from commands.exits import Exit
from commands.options import add_json, add_meetings, add_paths
from wording import Wording


def arguments(parser: ArgumentParser, words: Wording) -> None:
    add_paths(parser, words)
    add_meetings(parser, words)
    add_json(parser, words)


def run(options: Options, context: Context) -> int:
    from commands import shapes
    from commands.output import json_line, put
    from commands.refusals import tell
    from importers.errors import ReaderError
    from importers.pipeline import extract_all

    refused = 0
    found_in = extract_all(
        options.paths, meetings_of=lambda _forum: options.meetings, own=context.phrases()
    )
    for result in found_in:
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
