"""`opfoelg import`: files and folders into the database; one bad file costs that file only."""

from argparse import ArgumentParser
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from commands.context import Context, Options
from commands.exits import Exit
from commands.options import add_choice, add_json, add_paths, add_processes
from wording import Wording
from wording.clean import clean_line

if TYPE_CHECKING:
    from commands.importing import Run
    from importers.files import Choice
    from store.desk import Desk
    from store.rows import Imported

# Of more files than this, only what a person has to know is told one by one.
TOLD_EACH = 30


def arguments(parser: ArgumentParser, words: Wording) -> None:
    add_paths(parser, words)
    add_choice(parser, words)
    parser.add_argument("--dry-run", action="store_true", help=words.say("cli.arg.dry_run"))
    add_processes(parser, words)
    add_json(parser, words)


def run(options: Options, context: Context) -> int:
    from commands.importing import Run, Wish
    from commands.tally import Tally

    wish = Wish(
        options.paths,
        choice(options, context),
        keep=not options.dry_run,
        processes=options.processes,
        own=context.phrases(),
    )
    tally = Tally()
    with _database(options, context) as there, there.desk() as desk:
        files = Run(desk, wish)
        try:
            with closing(_shown(files, options, context)) as results:
                for one in results:
                    tally.add(one, context.words)
                    tell_file(one, files.total, options, context, desk)
        finally:  # also after Ctrl-C: what was done is kept, and is told
            if not options.json:
                tally.tell(context.words, kept=wish.keep)
                tally.tell_gone(desk, context.words)
                tally.tell_closed(desk, context.words)
    return Exit.PART_REFUSED if tally.files["refused"] else Exit.FINE


def choice(options: Options, context: Context) -> "Choice":
    """Which files are wanted; a day begins in the user's own zone."""
    from importers.files import Choice

    since = None
    if options.since is not None:
        since = datetime.combine(options.since, time.min, context.now().tzinfo).timestamp()
    return Choice(options.pattern, since)


@contextmanager
def _database(options: Options, context: Context) -> Iterator[Context]:
    """The context; a dry run on a database that is not there makes none."""
    import tempfile

    there = "://" in context.database or Path(context.database).exists()
    if there or not options.dry_run:
        yield context
        return
    with tempfile.TemporaryDirectory(prefix="opfoelg-") as folder:
        yield replace(context, database=str(Path(folder) / "dry.db"))


def _shown(files: "Run", options: Options, context: Context) -> "Generator[Imported, None, None]":
    from commands.progress import progress

    with (
        progress(files.total, context.words, quiet=options.json) as shown,
        closing(files.files()) as results,
    ):
        for one in results:
            yield one
            shown(one.pages)


def tell_file(
    one: "Imported", total: int, options: Options, context: Context, desk: "Desk"
) -> None:
    """Tell what came of one file of so many."""
    from commands import shapes
    from commands.output import json_line, put
    from commands.refusals import tell
    from wording.flags import told

    if options.json:
        json_line(shapes.imported(one, desk, context.words))
    elif one.refused is not None:
        tell(one.refused, context.words)
    elif total <= TOLD_EACH or one.status == "corrected":
        new = 0 if one.intake is None else len(one.intake.proposal_ids)
        file = clean_line(one.file)
        put(context.words.count(f"cli.import.{one.status}", new, file=file))
        flags = () if one.extraction is None else one.extraction.document.flags
        for sentence in told(flags, context.words):
            put(f"    {sentence}")
