"""`opfoelg restore`: the newest whole safety copy, or a named one, put back; what lay there is kept."""

import sys
from argparse import ArgumentParser
from pathlib import Path

from commands.context import Context, Options
from commands.errors import UseError
from commands.exits import Exit
from wording import Wording


def arguments(parser: ArgumentParser, words: Wording) -> None:
    parser.add_argument(
        "backup",
        nargs="?",
        type=Path,
        metavar=words.say("cli.metavar.file"),
        help=words.say("cli.arg.restore_from"),
    )
    parser.add_argument("--yes", action="store_true", help=words.say("cli.arg.yes"))


def run(options: Options, context: Context) -> int:
    from commands.output import put

    words = context.words
    with context.desk() as desk:
        backup = options.backup or desk.newest_whole_backup().path
        if not (options.yes or _confirmed(backup, context)):
            put(words.say("cli.restore.left"))
            return Exit.FINE
        restored = desk.restore(backup)
    put(words.say("cli.restore.done", path=restored.path, backup=restored.backup))
    if restored.before is not None:
        put(words.say("cli.restore.kept", before=restored.before))
    return Exit.FINE


def _confirmed(backup: Path, context: Context) -> bool:
    """Whether the user says yes; where there is nobody to ask, `--yes` has to."""
    from commands.output import put

    if not sys.stdin.isatty():
        raise UseError("restore-unconfirmed", backup=backup)
    put(context.words.say("cli.restore.ask", database=context.shown_database(), backup=backup))
    return input().strip().casefold() in context.words.say("cli.restore.yes").split()
