"""`opfoelg backup`: a safety copy that is proven whole before it counts; `--list` shows those there are."""

from argparse import ArgumentParser
from pathlib import Path

from commands.context import Context, Options
from commands.exits import Exit
from wording import Wording


def arguments(parser: ArgumentParser, words: Wording) -> None:
    parser.add_argument(
        "target",
        nargs="?",
        type=Path,
        metavar=words.say("cli.metavar.file"),
        help=words.say("cli.arg.backup_target"),
    )
    parser.add_argument("--list", action="store_true", help=words.say("cli.arg.backup_list"))


def run(options: Options, context: Context) -> int:
    from commands.output import put

    words = context.words
    with context.desk() as desk:
        if not options.list:
            made = desk.back_up(options.target)
            put(words.say("cli.backup.done", path=made.path, size=kilobytes(made.size)))
            return Exit.FINE
        for backup in desk.backups():
            put(
                words.say(
                    "cli.backup.line",
                    at=backup.at.astimezone(context.now().tzinfo).strftime("%Y-%m-%d %H:%M"),
                    size=kilobytes(backup.size),
                    path=backup.path,
                )
            )
    return Exit.FINE


def kilobytes(size: int) -> int:
    """A file's size for people."""
    return (size + 999) // 1000
