"""`opfoelg rules`: what the engine looks for, each rule with its reason and its examples."""

from argparse import ArgumentParser
from dataclasses import asdict

from commands.context import Context, Options
from commands.errors import NotFoundError
from commands.exits import Exit
from commands.options import add_json
from wording import Wording


def arguments(parser: ArgumentParser, words: Wording) -> None:
    parser.add_argument(
        "rule", nargs="?", metavar=words.say("cli.metavar.id"), help=words.say("cli.arg.rule")
    )
    parser.add_argument("--stats", action="store_true", help=words.say("cli.arg.stats"))
    add_json(parser, words)


def run(options: Options, context: Context) -> int:
    from commands.output import put
    from importers.danish.rules import RULES

    if options.stats:
        return _stats(options, context)
    if options.json:
        return _as_json(options.rule)
    if options.rule is None:
        for rule in RULES:
            put(f"{rule.id:<28} {rule.why.splitlines()[0]}")
        return Exit.FINE
    chosen = next((rule for rule in RULES if rule.id == options.rule), None)
    if chosen is None:
        raise NotFoundError("no-rule", rule=options.rule)
    words = context.words
    put(f"{chosen.id}: {chosen.why}")
    for text, found in chosen.hits.items():
        put(words.say("cli.rules.hit", text=text, found=found))
    for text in chosen.misses:
        put(words.say("cli.rules.miss", text=text))
    return Exit.FINE


def _stats(options: Options, context: Context) -> int:
    """How people decided on each rule's proposals in this database."""
    from commands.output import json_line, put

    with context.desk() as desk:
        counts = desk.rule_counts()
    words = context.words
    if not options.json:
        put(words.say("cli.rules.stats"))
    for one in counts:
        if options.rule not in {None, one.rule}:
            continue
        if options.json:
            json_line(asdict(one))
        else:
            numbers = (one.accepted, one.edited, one.rejected, one.pending)
            put(f"{one.rule:<28}" + "".join(f"{number:>11}" for number in numbers))
    return Exit.FINE


def _as_json(rule_id: str | None) -> int:
    from commands.output import json_line
    from importers.danish.rules import RULES

    for rule in RULES:
        if rule_id in {None, rule.id}:
            json_line(
                {
                    "id": rule.id,
                    "why": rule.why,
                    "hits": list(rule.hits),
                    "misses": list(rule.misses),
                }
            )
    return Exit.FINE
