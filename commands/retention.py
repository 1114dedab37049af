"""`opfoelg retention`: what has been done with for so long that it may be time to part with it.

It proposes and never deletes: what must be kept is for the archive's rules and a person to say.
"""

from argparse import ArgumentParser

from commands.context import Context, Options
from commands.exits import Exit
from commands.options import add_json, iso_day
from store.rows import ItemState
from wording import Wording
from wording.clean import clean_line


def arguments(parser: ArgumentParser, words: Wording) -> None:
    parser.add_argument(
        "--before",
        type=iso_day,
        required=True,
        metavar=words.say("cli.metavar.day"),
        help=words.say("cli.arg.before"),
    )
    add_json(parser, words)


def run(options: Options, context: Context) -> int:
    from commands.output import json_line, put

    words = context.words
    with context.desk() as desk:
        old = desk.items(state=ItemState.CLOSED, closed_to=options.before)
        live = {row.document_id for row in desk.items()}
        papers = [
            row
            for row in desk.documents()
            if row.meeting_date is not None
            and row.meeting_date < options.before
            and row.id not in live
            and not row.pending
        ]
    found = [("item", row.id, row.closed_on, row.title) for row in old]
    found = [one for one in found if one[2] is not None and one[2] < options.before]
    found += [("document", row.id, row.meeting_date, row.name) for row in papers]
    for kind, number, day, text in found:
        if options.json:
            json_line({"kind": kind, "id": number, "day": str(day), "text": text})
        else:
            put(f"{words.say(f'cli.people.{kind}'):<20} {number:>6}  {day}  {clean_line(text)}")
    if not options.json:
        put(words.count("cli.retention", len(found)))
    return Exit.FINE
