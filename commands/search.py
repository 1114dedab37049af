"""`opfoelg search`: items and documents that hold the words, best first, with the hits marked."""

import sys
from argparse import ArgumentParser
from typing import TYPE_CHECKING

from commands.context import Context, Options
from commands.exits import Exit
from commands.options import add_json, positive
from store.found import Hit, HitKind, Marked
from wording import Wording
from wording.clean import clean, clean_line

if TYPE_CHECKING:
    from rich.text import Text

LIMIT = 20


def arguments(parser: ArgumentParser, words: Wording) -> None:
    parser.add_argument(
        "words", nargs="+", metavar=words.say("cli.metavar.word"), help=words.say("cli.arg.sought")
    )
    parser.add_argument(
        "--limit",
        type=positive,
        default=LIMIT,
        metavar=words.say("cli.metavar.number"),
        help=words.say("cli.arg.limit"),
    )
    add_json(parser, words)


def run(options: Options, context: Context) -> int:
    from commands.output import complain, json_line, put
    from commands.shapes import hit

    words = context.words
    with context.desk() as desk:
        found = desk.find(" ".join(options.words), limit=options.limit)
    for one in found.hits:
        if options.json:
            json_line(hit(one))
        else:
            _show(one, words)
    if not options.json and not found.hits:
        put(words.say("cli.search.empty"))
    for kind in sorted(found.more):
        complain(words.say(f"cli.search.more.{kind}", n=options.limit))
    return Exit.FINE


def _show(hit: Hit, words: Wording) -> None:
    from rich.console import Console
    from rich.text import Text

    from wording.dates import short

    of = [words.say(f"cli.search.{hit.kind}", id=hit.id)]
    if hit.state is not None:
        of.append(words.say(f"report.standing.{hit.state}"))
    of += [clean_line(hit.forum)] if hit.forum else []
    of += [short(words, hit.meeting_date)] if hit.meeting_date else []
    console = Console(file=sys.stdout, highlight=False, soft_wrap=True)
    console.print(Text("  ").join([_marked(hit.title, "bold"), Text(" · ".join(of), "dim")]))
    if hit.excerpt.text and (hit.kind is HitKind.DOCUMENT or hit.excerpt.text != hit.title.text):
        console.print(Text("    ") + _marked(hit.excerpt, ""))


def _marked(said: Marked, style: str) -> "Text":
    """The text with its hits set off; `clean` keeps every letter's place."""
    from rich.text import Text

    text = Text(clean(said.text), style)
    for span in said.spans:
        text.stylize("reverse", span.start, span.end)
    return text
