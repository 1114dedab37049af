"""Arguments that several commands share."""

from argparse import ArgumentParser, _ActionsContainer
from datetime import date
from pathlib import Path

from commands.errors import UseError
from wording import Wording


def iso_day(text: str) -> date:
    """A day as YYYY-MM-DD; UseError for anything else, since argparse words no errors of ours."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UseError("day", text=text) from error


def iso_days(text: str) -> tuple[date, ...]:
    """Days as YYYY-MM-DD,YYYY-MM-DD, put in order."""
    return tuple(sorted(iso_day(part.strip()) for part in text.split(",") if part.strip()))


def add_paths(parser: ArgumentParser, words: Wording) -> None:
    parser.add_argument(
        "paths",
        nargs="+",
        type=Path,
        metavar=words.say("cli.metavar.path"),
        help=words.say("cli.arg.paths"),
    )


def add_meetings(parser: ArgumentParser, words: Wording) -> None:
    parser.add_argument(
        "--meetings",
        type=iso_days,
        default=(),
        metavar=words.say("cli.metavar.days"),
        help=words.say("cli.arg.meetings"),
    )


def add_json(parser: _ActionsContainer, words: Wording) -> None:
    parser.add_argument("--json", action="store_true", help=words.say("cli.arg.json"))


def add_choice(parser: ArgumentParser, words: Wording) -> None:
    parser.add_argument(
        "--pattern",
        metavar=words.say("cli.metavar.pattern"),
        help=words.say("cli.arg.pattern"),
    )
    parser.add_argument(
        "--since",
        type=iso_day,
        metavar=words.say("cli.metavar.day"),
        help=words.say("cli.arg.since"),
    )


def add_processes(parser: ArgumentParser, words: Wording) -> None:
    parser.add_argument(
        "--processes",
        type=positive,
        metavar=words.say("cli.metavar.number"),
        help=words.say("cli.arg.processes"),
    )


def positive(text: str) -> int:
    """A whole number of at least one."""
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise UseError("number", text=text)
    return int(text)
