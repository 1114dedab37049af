"""`opfoelg watch`: takes in new files of a folder as they appear, until it is told to end.

The folder is looked through again and again. Notices from the system would not tell what another
machine has put on a network share, which is where minutes lie (docs/decisions).
"""

import signal
import threading
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from commands.context import Context, Options
from commands.errors import NotFoundError, UseError
from commands.exits import Exit
from commands.import_ import choice, tell_file
from commands.options import add_choice, add_json, add_processes
from wording import Wording
from wording.clean import clean_line

if TYPE_CHECKING:
    from commands.tally import Tally
    from importers.files import Found
    from store.desk import Desk

EVERY = 2.0


def arguments(parser: ArgumentParser, words: Wording) -> None:
    parser.add_argument(
        "folder",
        type=Path,
        metavar=words.say("cli.metavar.folder"),
        help=words.say("cli.arg.folder"),
    )
    parser.add_argument(
        "--every",
        type=seconds,
        default=EVERY,
        metavar=words.say("cli.metavar.seconds"),
        help=words.say("cli.arg.every"),
    )
    add_choice(parser, words)
    add_processes(parser, words)
    add_json(parser, words)


def run(options: Options, context: Context) -> int:
    from commands.output import put
    from commands.tally import Tally
    from commands.watching import Ripening

    folder: Path = options.folder
    if not folder.is_dir():
        raise NotFoundError("no-folder", folder=folder)
    tally, words = Tally(), context.words
    ripening = Ripening([folder], choice(options, context))
    with ended_by_signals() as ended, context.desk() as desk:
        desk.documents()  # a database that cannot be used is told now and not at the first file
        if not options.json:
            put(words.say("cli.watch.begun", folder=clean_line(str(folder))))
        while not ended.is_set():
            _take(ripening.ripe(), desk, options, context, tally, ended.is_set)
            ended.wait(options.every)
        if not options.json:
            tally.tell(words, kept=True)
    return Exit.FINE


def seconds(text: str) -> float:
    """A number of seconds above zero."""
    try:
        found = float(text.replace(",", "."))
    except ValueError as error:
        raise UseError("seconds", text=text) from error
    if not 0 < found < threading.TIMEOUT_MAX:
        raise UseError("seconds", text=text)
    return found


def _take(  # noqa: PLR0913 - one round of the watch
    ripe: "list[Found]",
    desk: "Desk",
    options: Options,
    context: Context,
    tally: "Tally",
    has_ended: Callable[[], bool],
) -> None:
    """Read and keep what is ready; a signal ends it after the present file."""
    from contextlib import closing

    from commands.importing import Run, Wish

    if not ripe:
        return
    wish = Wish(
        [found.path for found in ripe], processes=options.processes, own=context.phrases(), link=False
    )
    run = Run(desk, wish)
    with closing(run.files()) as results:
        for one in results:
            if one.is_known_again:
                continue
            tally.add(one, context.words)
            tell_file(one, 1, options, context, desk)
            if has_ended():
                return


@contextmanager
def ended_by_signals() -> "Iterator[threading.Event]":
    """An event that Ctrl-C and a polite end of the process set, instead of breaking off the work."""
    ended = threading.Event()
    wanted = [signal.SIGINT, signal.SIGTERM]
    before = {one: signal.signal(one, lambda *_: ended.set()) for one in wanted}
    try:
        yield ended
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
