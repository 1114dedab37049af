"""`opfoelg check`: is all that is kept sound? One line and 0 when it is."""

from argparse import ArgumentParser

from commands.context import Context, Options
from commands.exits import Exit
from wording import Wording


def arguments(parser: ArgumentParser, words: Wording) -> None:
    parser.add_argument(
        "--repair-index", action="store_true", help=words.say("cli.arg.repair-index")
    )


def run(options: Options, context: Context) -> int:
    from commands.output import complain, put

    words = context.words
    with context.desk() as desk:
        if options.repair_index:
            desk.repair_index()
            put(words.say("cli.check.repaired"))
        for code, detail in desk.warnings():
            complain(words.say(f"cli.check.{code}", detail=detail))
        faults, place = desk.check(), desk.place()
    if not faults:
        put(words.say("cli.check.sound", database=place))
        return Exit.FINE
    complain(words.count("cli.check.faults", len(faults)))
    for fault in faults:
        complain(f"  {fault}")
    return Exit.DATABASE
