"""`opfoelg doctor`: what this machine offers, what is missing, and how to get it."""

from argparse import ArgumentParser
from collections.abc import Iterator
from dataclasses import dataclass

from commands.context import Context, Options
from commands.exits import Exit
from wording import Wording


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: whether all is well, its text's key, and what stands in the text."""

    well: bool
    key: str
    parts: dict[str, str]


def arguments(parser: ArgumentParser, words: Wording) -> None:
    del parser, words


def run(options: Options, context: Context) -> int:
    from commands.output import put

    del options
    for finding in findings(context):
        sign = "✓" if finding.well else "–"
        put(f"{sign} {context.words.say(f'cli.doctor.{finding.key}', **finding.parts)}")
    return Exit.FINE


def findings(context: Context) -> Iterator[Finding]:
    """What was looked at, the most important first."""
    yield _pdf()
    yield from _workers()
    yield _scans()
    yield _sqlite(context)


def _pdf() -> Finding:
    from importlib.metadata import version

    return Finding(well=True, key="pdf", parts={"version": version("pypdfium2")})


def _workers() -> Iterator[Finding]:
    from importers.worker.limits import cannot_fork, has_limits
    from importers.worker.reading import SafeReader

    with SafeReader() as safe:
        isolated = safe.is_isolated()
    yield Finding(has_limits(), "limits" if has_limits() else "no_limits", {})
    yield Finding(isolated, "isolated" if isolated else "not_isolated", {})
    if cannot_fork():
        yield Finding(well=False, key="no_fork", parts={})


def _scans() -> Finding:
    from importers.readers.scan import tesseract

    found = tesseract.find()
    if found is None:
        return Finding(well=False, key="no_tesseract", parts={})
    key = "tesseract" if found.reads_danish else "no_danish"
    return Finding(found.reads_danish, key, {"version": found.version})


def _sqlite(context: Context) -> Finding:
    with context.desk() as desk:
        safe, version = desk.is_safe_to_share(), desk.sqlite_version()
    return Finding(safe, "sqlite" if safe else "old_sqlite", {"version": version})
