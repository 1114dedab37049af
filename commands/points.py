"""`opfoelg points DOCUMENT`: the points of a document; closes them to others, and opens them again."""

from argparse import ArgumentParser

from commands.context import Context, Options
from commands.errors import NotFoundError
from commands.exits import Exit
from commands.options import add_json, positive
from store.desk import Desk
from store.errors import MissingError
from store.rows import PointRow
from wording import Wording
from wording.clean import clean_line


def arguments(parser: ArgumentParser, words: Wording) -> None:
    number = words.say("cli.metavar.number")
    parser.add_argument(
        "document",
        type=positive,
        metavar=words.say("cli.metavar.id"),
        help=words.say("cli.arg.points_of"),
    )
    do = parser.add_mutually_exclusive_group()
    for name in ("close", "open"):
        do.add_argument(
            f"--{name}",
            nargs="+",
            type=positive,
            default=[],
            metavar=number,
            help=words.say(f"cli.arg.point_{name}"),
        )
        do.add_argument(
            f"--{name}-document",
            action="store_true",
            help=words.say(f"cli.arg.document_{name}"),
        )
    add_json(parser, words)


def run(options: Options, context: Context) -> int:
    from commands.output import json_line, put
    from commands.shapes import point

    with context.desk() as desk:
        rows = _points(desk, options.document)
        _change(desk, options, rows)
        rows = desk.points(options.document)
    for place, row in enumerate(rows, start=1):
        if options.json:
            json_line({"place": place, **point(row)})
        else:
            put(_line(place, row, context.words))
    if not rows and not options.json:
        put(context.words.say("cli.points.none"))
    return Exit.FINE


def _points(desk: Desk, document_id: int) -> list[PointRow]:
    """The points, read from the text where the document was imported before they were kept."""
    from importers.danish.minutes import read_minutes
    from importers.proposals import Document

    found = desk.points(document_id)
    if found or desk.read_only():
        return found
    try:
        text = desk.document_text(document_id)
    except MissingError as error:
        if desk.is_closed(document_id):
            return found
        raise NotFoundError("no-document", id=document_id) from error
    desk.learn_points(document_id, read_minutes(Document("", "", text, "text")).items)
    return desk.points(document_id)


def _change(desk: Desk, options: Options, rows: list[PointRow]) -> None:
    for place in (*options.close, *options.open):
        if place > len(rows):
            raise NotFoundError("no-point", place=place, document=options.document)
        change = desk.close_point if options.close else desk.open_point
        change(rows[place - 1].id)
    if options.close_document:
        desk.close_document(options.document)
    if options.open_document:
        desk.open_document(options.document)


def _line(place: int, row: PointRow, words: Wording) -> str:
    title = clean_line(f"{row.label or ''} {row.title}") if row.title else f"{row.label or ''} ███"
    said = [words.say("cli.points.closed")] if row.closed else []
    if row.says_closed and not row.closed:
        said.append(words.say("cli.points.says_closed", place=place))
    return "  ".join([f"{place:>3}", title.strip(), *said])
