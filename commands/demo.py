"""`opfoelg demo`: the app on a throw-away database made of the bundled sample minutes."""

import tempfile
from argparse import ArgumentParser
from dataclasses import replace
from datetime import date
from pathlib import Path

from commands.context import Context, Options
from wording import Wording

SAMPLES = Path(__file__).parents[1] / "samples"
# The samples are the autumn of 2026; on any other day all of them would be overdue.
DEMO_DAY = date(2026, 11, 24)


def arguments(parser: ArgumentParser, words: Wording) -> None:
    del parser, words


def run(options: Options, context: Context) -> int:
    from commands.app import need_a_terminal
    from commands.opening import open_app

    need_a_terminal(context)
    with tempfile.TemporaryDirectory(prefix="opfoelg-demo-") as folder:
        shown = replace(
            context.on(options.today or DEMO_DAY), database=str(Path(folder) / "demo.db")
        )
        fill(shown)
        return open_app(shown)


def fill(context: Context) -> None:
    """Import the samples into the context's database."""
    from importers.errors import ReaderError
    from importers.pipeline import extract_all

    with context.desk() as desk:
        for result in extract_all(sample_files(), meetings_of=desk.meetings):
            if isinstance(result, ReaderError):
                raise result
            desk.take_in(result.document, result.minutes, result.proposals)


def sample_files() -> list[Path]:
    """The sample minutes, in the order of their names."""
    return sorted(
        file
        for file in SAMPLES.iterdir()
        if file.suffix in {".txt", ".md"} and file.name != "README.md"
    )
