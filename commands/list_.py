"""`opfoelg list`: the action items, by due date."""

import re
from argparse import ArgumentParser
from collections.abc import Sequence

from commands.context import Context, Options
from commands.errors import UseError
from commands.exits import Exit
from commands.forum import expect_forum
from commands.options import add_json
from store.filters.values import Filter, FilterError
from store.rows import LIVE, ItemRow, ItemState, States
from wording import Wording
from wording.clean import clean_line

# One key, and a value with a blank in it and no key
BARED = re.compile(r"""(?P<key>-?[^\W\d_]+:)(?P<value>(?!.*\s-?[^\W\d_]+:)[^"“”»]*\s[^"“”»]*)""")


def arguments(parser: ArgumentParser, words: Wording) -> None:
    parser.add_argument(
        "filter",
        nargs="*",
        metavar=words.say("cli.metavar.filter"),
        help=words.say("cli.arg.filter"),
    )
    parser.add_argument(
        "--forum", metavar=words.say("cli.metavar.name"), help=words.say("cli.arg.forum")
    )
    shown = parser.add_mutually_exclusive_group()
    shown.add_argument(
        "--state",
        choices=sorted(LIVE),
        metavar=words.say("cli.metavar.state"),
        help=words.say("cli.arg.state", states=", ".join(sorted(LIVE))),
    )
    shown.add_argument("--resting", action="store_true", help=words.say("cli.arg.resting"))
    shown.add_argument("--closed", action="store_true", help=words.say("cli.arg.closed"))
    shown.add_argument("--all", action="store_true", help=words.say("cli.arg.all"))
    form = parser.add_mutually_exclusive_group()
    add_json(form, words)
    form.add_argument("--ids", action="store_true", help=words.say("cli.arg.ids"))


def run(options: Options, context: Context) -> int:
    from commands import shapes
    from commands.output import json_line, put

    with context.desk() as desk:
        expect_forum(desk, options.forum)
        rows = desk.items(
            state=_states(options),
            forum=options.forum,
            search=_asked(options, context),
            on=None if options.all or options.state else context.today,
            resting=options.resting,
        )
    for row in rows:
        if options.json:
            json_line(shapes.item(row))
        else:
            put(str(row.id) if options.ids else _line(row, context))
    if not rows and not options.json and not options.ids:
        put(context.words.say("cli.list.empty"))
    return Exit.FINE


def _asked(options: Options, context: Context) -> Filter | None:
    from reports.filtering import pointed, understood

    text = typed(options.filter)
    try:
        return understood(text, context.words, today=context.today) if text else None
    except FilterError as error:
        raise UseError("filter", told=pointed(error, text, context.words)) from error


def typed(arguments: Sequence[str]) -> str:
    """The filter as it was typed: a shell takes the marks off `forum:"drift nord"`."""
    return " ".join(
        f'{found["key"]}"{found["value"]}"' if (found := BARED.fullmatch(argument)) else argument
        for argument in arguments
    )


def _states(options: Options) -> States:
    """Without an option, all that obliges."""
    if options.all:
        return None
    if options.closed:
        return ItemState.CLOSED
    return ItemState(options.state) if options.state else LIVE


def _line(row: ItemRow, context: Context) -> str:
    from reports.dues import days_over, due_words
    from reports.standing import standing_words

    words = context.words
    over = days_over(row.due, today=context.today) if row.is_live else 0
    late = words.count("report.over", over) if over else ""
    who = ", ".join(one.name for one in row.responsibles) or words.say("report.nobody")
    when = due_words(words, row.due, today=context.today)
    said = standing_words(words, row, context.today)
    title = f"{row.title} [{said}]" if said else row.title
    parts = [f"{row.id:>5}", f"{when:<24}", f"{late:<14}", title, f"({who})", row.forum or ""]
    return "  ".join(clean_line(part) if number > 2 else part for number, part in enumerate(parts))  # noqa: PLR2004 - the first three are padded columns
