"""`opfoelg check`: is the database sound? Silent and 0 when it is."""

from argparse import ArgumentParser

from commands.context import Context, Options
from commands.exits import Exit
from wording import Wording


def arguments(parser: ArgumentParser, words: Wording) -> None:
    del parser, words


def run(options: Options, context: Context) -> int:
    from commands.output import complain, put

    del options
    with context.desk() as desk:
        troubles = desk.check()
    for trouble in troubles:
        complain(trouble)
    if troubles:
        return Exit.DATABASE
    put(context.words.say("cli.check.sound", database=context.database))
    return Exit.FINE
