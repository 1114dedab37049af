"""`opfoelg when`: what a stretch of Danish text says of time."""

import json
from argparse import ArgumentParser
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from commands.context import Context, Options
from commands.errors import NotFoundError, UseError
from commands.exits import Exit
from commands.options import add_json, add_meetings, iso_day, iso_days
from importers.proposals import Times
from wording import Wording

Shape = dict[str, object]


def arguments(parser: ArgumentParser, words: Wording) -> None:
    parser.add_argument(
        "text",
        nargs="?",
        metavar=words.say("cli.metavar.text"),
        help=words.say("cli.arg.when_text"),
    )
    parser.add_argument(
        "--reference",
        type=iso_day,
        metavar=words.say("cli.metavar.day"),
        help=words.say("cli.arg.reference"),
    )
    parser.add_argument(
        "--batch", type=Path, metavar=words.say("cli.metavar.file"), help=words.say("cli.arg.batch")
    )
    add_meetings(parser, words)
    add_json(parser, words)


def run(options: Options, context: Context) -> int:
    if options.batch is not None:
        return _batch(options.batch, context)
    if options.text is None:
        raise UseError("when-nothing")
    times = _read(options.text, options.reference or context.today, options.meetings)
    if options.json:
        from commands.output import json_list

        json_list(_found(times))
    else:
        _print(times, context)
    return Exit.FINE


def _batch(file: Path, context: Context) -> int:
    from commands.output import json_line

    try:
        lines = file.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise NotFoundError("batch-unreadable", file=file) from error
    for number, line in enumerate(lines, start=1):
        if line.strip():
            json_line(_answer(line, number, file, context.today))
    return Exit.FINE


def _answer(line: str, number: int, file: Path, today: date) -> Shape:
    try:
        asked = json.loads(line)
        reference = date.fromisoformat(asked["reference"]) if asked.get("reference") else today
        times = _read(str(asked["text"]), reference, _days(asked.get("meetings")))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UseError("batch-line", file=file, line=number) from error
    return {"id": asked.get("id"), "found": _found(times)}


def _days(value: object) -> tuple[date, ...]:
    if isinstance(value, str):
        return iso_days(value)
    if isinstance(value, list):
        return tuple(sorted(date.fromisoformat(day) for day in value))
    return ()


def _read(text: str, reference: date, meetings: Sequence[date]) -> Times:
    from importers.danish.dates import read_times

    return read_times(text, reference=reference, meetings=meetings)


def _found(times: Times) -> list[Shape]:
    from commands import shapes

    return [shapes.reading(found) for found in times.found]


def _print(times: Times, context: Context) -> None:
    from commands.output import put
    from reports.dues import due_words
    from reports.recurring import recurrence_words

    words = context.words
    for found in times.found:
        meaning = "" if found.due is None else due_words(words, found.due, today=context.today)
        often = recurrence_words(words, found.recurrence) if found.recurrence else ""
        parts = [part for part in (meaning, often) if part]
        put(f"»{found.text}«: {' · '.join(parts)}")
    for warned in times.warnings:
        put(words.say("cli.when.impossible", text=warned.text))
    if not times.found and not times.warnings:
        put(words.say("cli.when.nothing"))
