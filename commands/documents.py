"""`opfoelg documents`: what was imported; gives back the files themselves, and examines them."""

import os
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from commands.context import Context, Options
from commands.errors import NotFoundError, UseError
from commands.exits import Exit
from commands.options import add_json, positive
from store.desk import Desk
from store.errors import MissingError
from wording import Wording
from wording.clean import clean

if TYPE_CHECKING:
    from store.rows import DocumentRow

PRIVATE = 0o600


def arguments(parser: ArgumentParser, words: Wording) -> None:
    number = words.say("cli.metavar.number")
    parser.add_argument(
        "document",
        nargs="?",
        type=positive,
        metavar=words.say("cli.metavar.id"),
        help=words.say("cli.arg.document"),
    )
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument("--text", action="store_true", help=words.say("cli.arg.document_text"))
    kind.add_argument(
        "--page", type=positive, metavar=number, help=words.say("cli.arg.document_page")
    )
    kind.add_argument(
        "--save",
        type=Path,
        metavar=words.say("cli.metavar.file"),
        help=words.say("cli.arg.document_save"),
    )
    kind.add_argument("--verify", action="store_true", help=words.say("cli.arg.verify"))
    add_json(kind, words)


def run(options: Options, context: Context) -> int:
    with context.desk() as desk:
        if options.verify:
            return _verify(desk, context.words)
        if options.document is None:
            return _list(desk, options, context)
        row = _document(desk, options.document)
        if options.save is not None:
            _save(options.save, desk.document_file(row.id), context.words)
        elif options.text or options.page is not None:
            _show(desk, row, options.page)
        else:
            _tell(desk, row, options, context)
    return Exit.FINE


def _list(desk: Desk, options: Options, context: Context) -> int:
    from commands import shapes
    from commands.documents_told import row_line
    from commands.output import json_line, put

    if options.text or options.page is not None or options.save is not None:
        raise UseError("which-document")
    rows = desk.documents()
    for row in rows:
        if options.json:
            json_line(shapes.document(row))
        else:
            put(row_line(row, context.words))
    if not rows and not options.json:
        put(context.words.say("cli.documents.none"))
    return Exit.FINE


def _document(desk: Desk, number: int) -> "DocumentRow":
    try:
        return desk.document(number)
    except MissingError as error:
        raise NotFoundError("no-document", id=number) from error


def _tell(desk: Desk, row: "DocumentRow", options: Options, context: Context) -> None:
    from commands import shapes
    from commands.documents_told import details
    from commands.output import json_line, put

    copies = desk.copies(row.id)
    if options.json:
        json_line({**shapes.document(row), "copies": [shapes.copy(one) for one in copies]})
        return
    zone = context.now().tzinfo
    for line in details(row, copies, context.words, zone):
        put(line)


def _show(desk: Desk, row: "DocumentRow", page: int | None) -> None:
    from importers.pages import Pages

    text = desk.document_text(row.id)
    if page is not None:
        span = Pages(desk.document_blocks(row.id)).span(page, len(text))
        if span is None:
            raise NotFoundError("no-page", page=page, document=row.name)
        text = text[span.start : span.end]
    # As `opfoelg text` does: a pipe gets it letter by letter, a terminal nothing to obey.
    sys.stdout.write(clean(text) if sys.stdout.isatty() else text)


def _save(path: Path, data: bytes, words: Wording) -> None:
    """Write the file for its owner alone, never over another one."""
    from commands.output import put

    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except FileExistsError as error:
        raise UseError("file-exists", file=path) from error
    except OSError as error:
        raise UseError("file-unwritable", file=path, why=error.strerror) from error
    put(words.say("cli.documents.saved", file=path))


def _verify(desk: Desk, words: Wording) -> int:
    from commands.output import complain, put

    faults = desk.file_faults()
    for fault in faults:
        why = words.say(f"cli.documents.fault.{fault.why}")
        complain(words.say("cli.documents.faulty", id=fault.document_id, name=fault.name, why=why))
    if faults:
        return Exit.DATABASE
    kept = sum(row.size is not None for row in desk.documents())
    put(words.count("cli.documents.sound", kept))
    return Exit.FINE
