"""The parser: built from one table of commands, with argparse's own words in the user's language."""

import argparse
import importlib
import re
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Sequence
from types import ModuleType
from typing import NoReturn

from commands.errors import UseError
from commands.options import iso_day
from wording import LANGUAGES, Wording, load

COMMANDS = {
    "import": "import_",
    "watch": "watch",
    "documents": "documents",
    "points": "points",
    "list": "list_",
    "search": "search",
    "people": "people",
    "retention": "retention",
    "report": "report",
    "extract": "extract",
    "text": "text",
    "when": "when",
    "rules": "rules",
    "check": "check",
    "doctor": "doctor",
    "copy": "copy",
    "backup": "backup",
    "restore": "restore",
    "demo": "demo",
    "app": "app",
}


NEGATED = re.compile(r"-[^\W\d_]{2,}:.*", re.DOTALL)


def shielded(arguments: Sequence[str]) -> list[str]:
    """The arguments with `-status:klar` kept from looking like an option: a blank before it does."""
    return [f" {one}" if NEGATED.fullmatch(one) else one for one in arguments]


def command(name: str) -> ModuleType:
    """The module of a command."""
    return importlib.import_module(f"commands.{COMMANDS[name]}")


class Parser(ArgumentParser):
    """An argument parser whose complaints are ours to word."""

    def error(self, message: str) -> NoReturn:
        raise UseError("use", message=message, prog=self.prog)


def build(words: Wording, arguments: Sequence[str], version: str) -> Parser:
    """The parser for `arguments`; only the command that they name is imported."""
    _translate(words)
    parser = Parser(
        prog="opfoelg",
        description=words.say("cli.about"),
        epilog=words.say("cli.examples"),
        formatter_class=RawDescriptionHelpFormatter,
    )
    about = words.say("cli.arg.version")
    parser.add_argument("--version", action="version", version=f"opfoelg {version}", help=about)
    _common(parser, words, top=True)
    # `demo` and `app` work with nothing named; no command at all is `app`.
    chosen = parser.add_subparsers(dest="command", metavar=words.say("cli.command"))
    for name in COMMANDS:
        about = words.say(f"cli.help.{name}")
        below = chosen.add_parser(name, help=about, description=about)
        _common(below, words, top=False)
        if name in arguments:
            command(name).arguments(below, words)
    return parser


def _common(parser: ArgumentParser, words: Wording, *, top: bool) -> None:
    """What every command takes, before or after its name."""
    default = None if top else argparse.SUPPRESS
    parser.add_argument(
        "--database",
        "--db",
        default=default,
        metavar=words.say("cli.metavar.database"),
        help=words.say("cli.arg.database"),
    )
    parser.add_argument(
        "--config",
        default=default,
        metavar=words.say("cli.metavar.file"),
        help=words.say("cli.arg.config"),
    )
    parser.add_argument(
        "--lang", choices=LANGUAGES, default=default, help=words.say("cli.arg.lang")
    )
    parser.add_argument(
        "--with-closed",
        action="store_true",
        default=False if top else argparse.SUPPRESS,
        help=words.say("cli.arg.with_closed"),
    )
    parser.add_argument(
        "--today",
        type=iso_day,
        default=default,
        metavar=words.say("cli.metavar.day"),
        help=words.say("cli.arg.today"),
    )


def _translate(words: Wording) -> None:
    """Give argparse's fixed phrases in the user's language.

    argparse words its help and errors through a module-wide gettext alias and offers no other
    way in; a phrase that we do not know (a newer Python's) stays English.
    """
    english = load("en")
    known = {
        english.texts[key]: text for key, text in words.texts.items() if key.startswith("argparse.")
    }
    setattr(argparse, "_", lambda phrase: known.get(phrase, phrase))  # noqa: B010 - no public name
