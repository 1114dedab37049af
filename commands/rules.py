"""`opfoelg rules`: what the engine looks for, each rule with its reason and its examples."""

from argparse import ArgumentParser

from commands.context import Context, Exit, Options
from commands.errors import NotFoundError
from wording import Wording


def arguments(parser: ArgumentParser, words: Wording) -> None:
    parser.add_argument("rule", nargs="?", metavar="ID", help=words.say("cli.arg.rule"))


def run(options: Options, context: Context) -> int:
    from commands.output import put
    from importers.danish import RULES

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
