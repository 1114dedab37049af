"""`opfoelg copy FROM TO`: a whole database to another place, a file or a server's, either way."""

from argparse import ArgumentParser
from dataclasses import replace

from commands.context import Context, Options
from commands.exits import Exit
from wording import Wording


def arguments(parser: ArgumentParser, words: Wording) -> None:
    for name in ("source", "target"):
        parser.add_argument(
            name, metavar=words.say(f"cli.metavar.{name}"), help=words.say(f"cli.arg.{name}")
        )


def run(options: Options, context: Context) -> int:
    from commands.output import put

    words = context.words
    with replace(context, database=options.source).desk() as desk:
        copied = desk.copy_to(options.target)
    put(words.say("cli.copy.done", source=copied.source, target=copied.target))
    for table, rows in copied.rows.items():
        put(words.say("cli.copy.table", table=table, rows=rows))
    return Exit.FINE
