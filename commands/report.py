"""`opfoelg report`: the weekly report in the terminal, as Markdown or as JSON."""

import shutil
import sys
from argparse import ArgumentParser
from typing import TYPE_CHECKING

from commands.context import Context, Options
from commands.errors import UseError
from commands.exits import Exit
from commands.forum import expect_forum
from commands.output import json_line
from wording import Wording

if TYPE_CHECKING:
    from reports.weekly import WeeklyReport

FORMATS = ("terminal", "markdown", "json")
WIDEST = 120


def arguments(parser: ArgumentParser, words: Wording) -> None:
    parser.add_argument(
        "--week", metavar=words.say("cli.metavar.week"), help=words.say("cli.arg.week")
    )
    parser.add_argument(
        "--forum", metavar=words.say("cli.metavar.name"), help=words.say("cli.arg.forum")
    )
    parser.add_argument(
        "--format", choices=FORMATS, default="terminal", help=words.say("cli.arg.format")
    )
    parser.add_argument("--quotes", action="store_true", help=words.say("cli.arg.quotes"))


def run(options: Options, context: Context) -> int:
    from reports.week import Week
    from reports.weekly import weekly

    try:
        week = Week.of(context.today) if options.week is None else Week.parse(options.week)
    except ValueError as error:
        raise UseError("week", week=options.week) from error
    with context.desk() as desk:
        expect_forum(desk, options.forum)
        report = weekly(desk, week=week, today=context.today, forum=options.forum)
    if options.format == "json":
        from reports.formats.machine import machine

        json_line(machine(report))
    elif options.format == "markdown":
        from reports.formats.markdown import markdown

        sys.stdout.write(markdown(report, context.words, quotes=options.quotes))
    else:
        _draw(report, options, context)
    return Exit.FINE


def _draw(report: "WeeklyReport", options: Options, context: Context) -> None:
    from rich.console import Console

    from reports.formats.terminal import terminal

    width = min(WIDEST, shutil.get_terminal_size((100, 24)).columns)
    colour = sys.stdout.isatty() and "NO_COLOR" not in context.environment
    console = Console(width=width, no_color=not colour, highlight=False, soft_wrap=True)
    text = terminal(report, context.words, width=width, quotes=options.quotes)
    console.print(text, end="")
