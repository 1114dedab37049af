from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from importers.danish.dates import read_times
from importers.proposals import Reading, Warned
from tests.importers.danish.dates.telling import MONDAY, PLAN, best

FOLDER = Path(__file__).parent / "corpus"


class Line(NamedTuple):
    """An expression of the corpus: what it must come to, counted from which day."""

    category: str
    text: str
    expected: str
    reference: date


def lines() -> Iterator[Line]:
    """Every line of every table; the first line of a table names its source."""
    for table in sorted(FOLDER.glob("*.tsv")):
        for line in table.read_text("utf-8").splitlines():
            if line.startswith("#"):
                continue
            text, expected, *reference = line.split("\t")
            counted_from = date.fromisoformat(reference[0]) if reference else MONDAY
            yield Line(table.stem, text.replace("\\n", "\n"), expected, counted_from)


CORPUS = list(lines())


@pytest.mark.parametrize("line", CORPUS, ids=lambda line: f"{line.category}-{line.text!r}")
def test_the_corpus_reads_as_a_secretary_means_it(line: Line) -> None:
    assert best(read_times(line.text, reference=line.reference, meetings=PLAN)) == line.expected


@pytest.mark.parametrize("line", CORPUS, ids=lambda line: f"{line.category}-{line.text!r}")
def test_spans_give_the_words_back(line: Line) -> None:
    times = read_times(line.text, reference=line.reference, meetings=PLAN)
    spans: list[Reading | Warned] = [*times.found, *times.warnings]
    for found in spans:
        assert line.text[found.start_char : found.end_char] == found.text


def test_the_corpus_is_as_large_as_promised() -> None:
    by_category = [line.category for line in CORPUS]
    assert len(CORPUS) >= 400
    assert by_category.count("negatives") >= 80
    assert by_category.count("meetings") >= 60


def test_every_table_names_its_source() -> None:
    first_lines = {table.read_text("utf-8").splitlines()[0][:10] for table in FOLDER.glob("*.tsv")}
    assert first_lines == {"# source: "}
