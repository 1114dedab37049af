"""`opfoelg people NAME`: what is held on a person; puts a role in their place everywhere."""

from argparse import ArgumentParser

from commands.context import Context, Options
from commands.exits import Exit
from commands.options import add_json
from wording import Wording
from wording.clean import clean_line


def arguments(parser: ArgumentParser, words: Wording) -> None:
    parser.add_argument(
        "name", metavar=words.say("cli.metavar.name"), help=words.say("cli.arg.person")
    )
    do = parser.add_mutually_exclusive_group()
    do.add_argument(
        "--replace", metavar=words.say("cli.metavar.role"), help=words.say("cli.arg.replace")
    )
    add_json(do, words)


def run(options: Options, context: Context) -> int:
    from commands.output import json_line, put

    words = context.words
    with context.desk() as desk:
        if options.replace is not None:
            counts = desk.replace_person(options.name, options.replace)
            put(words.say("cli.people.replaced", role=clean_line(options.replace), **counts))
            return Exit.FINE
        rows = desk.held(options.name)
    for row in rows:
        if options.json:
            json_line({"kind": row.kind, "id": row.id, "text": row.text})
        else:
            kind = words.say(f"cli.people.{row.kind}")
            put(f"{kind:<20} {row.id:>6}  {clean_line(row.text)}")
    if not rows and not options.json:
        put(words.say("cli.people.none"))
    return Exit.FINE
