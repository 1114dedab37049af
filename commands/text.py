"""`opfoelg text`: a file's text as it was read; what `start` and `end` of a proposal count in."""

import sys
from argparse import ArgumentParser

from commands.context import Context, Options
from commands.exits import Exit
from wording import Wording


def arguments(parser: ArgumentParser, words: Wording) -> None:
    parser.add_argument(
        "file", metavar=words.say("cli.metavar.file"), help=words.say("cli.arg.file")
    )


def run(options: Options, context: Context) -> int:
    from commands.refusals import tell
    from importers.errors import ReaderError
    from importers.pipeline import read_all
    from wording.clean import clean

    for result in read_all([options.file]):
        if isinstance(result, ReaderError):
            tell(result, context.words)
            return Exit.PART_REFUSED
        # A pipe gets the text letter by letter, so that offsets fit; a terminal gets nothing to obey.
        sys.stdout.write(clean(result.text) if sys.stdout.isatty() else result.text)
    return Exit.FINE
