"""`opfoelg` and `opfoelg app`: the terminal app on the user's database."""

import sys
from argparse import ArgumentParser

from commands.context import Context, Options
from commands.errors import UseError
from commands.exits import Exit
from wording import Wording


def arguments(parser: ArgumentParser, words: Wording) -> None:
    del parser, words


def run(options: Options, context: Context) -> int:
    del options
    need_a_terminal(context)
    from commands.opening import open_app

    return open_app(context)


def need_a_terminal(context: Context) -> None:
    """Refuse at once where no screen can be drawn; Textual would wait for ever."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UseError("no-terminal")
    if context.environment.get("TERM", "") in {"", "dumb"} and sys.platform != "win32":
        raise UseError("dumb-terminal")


__all__ = ["Exit", "arguments", "need_a_terminal", "run"]
