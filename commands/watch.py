"""`opfoelg watch`: takes in new files of a folder as they appear, until it is told to end.

The folder is looked through again and again. Notices from the system would not tell what another
machine has put on a network share, which is where minutes lie (docs/decisions/0009-watching.md).
"""

import signal
import threading
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from commands.context import Context, Options
from commands.errors import NotFoundError, UseError
from commands.exits import Exit
from commands.import_ import choice, tell_file
from commands.options import add_choice, add_json, add_processes
from store.errors import StoreError
from wording import Wording
from wording.clean import clean_line

if TYPE_CHECKING:
    from commands.tally import Tally
    from commands.watching import Ripening
    from store.desk import Desk
    from store.rows import Imported

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
            _round(ripening, desk, _Told(options, context, tally), ended)
            ended.wait(options.every)
        if not options.json and tally.files:
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


@dataclass(frozen=True, slots=True)
class _Told:
    """Where what came of files is told and counted."""

    options: Options
    context: Context
    tally: "Tally"

    def file(self, one: "Imported", desk: "Desk") -> None:
        """Tell a file, unless its bytes were known: that is most of them when a watch begins."""
        if one.status == "known" and one.extraction is None:
            return
        self.tally.add(one, self.context.words)
        tell_file(one, 1, self.options, self.context, desk)


def _round(ripening: "Ripening", desk: "Desk", told: _Told, ended: threading.Event) -> None:
    """Read and keep what is ready; where the database cannot take it now, it stays ready."""
    from commands.importing import Run, Wish
    from commands.output import complain

    ripe = ripening.ripe()
    if not ripe:
        return
    context = told.context
    wish = Wish(files=ripe, processes=told.options.processes, own=context.phrases())
    try:
        with closing(Run(desk, wish).files()) as results:
            for one in results:
                told.file(one, desk)
                if ended.is_set():
                    return
    except StoreError as error:
        complain(context.words.say(f"errors.{error.code}", **error.details))
        ripening.again(ripe)


@contextmanager
def ended_by_signals() -> Iterator[threading.Event]:
    """An event that Ctrl-C and a polite end of the process set, instead of breaking off the work."""
    ended = threading.Event()
    wanted = [signal.SIGINT, signal.SIGTERM]
    before = {one: signal.signal(one, lambda *_: ended.set()) for one in wanted}
    try:
        yield ended
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
