"""Speed of reading time: sentences a second, hostile text against prose, and what the import costs.

`python -m benchmarks.dates` prints a number a line; `--answers FILE` reads the JSON lines of
`opfoelg when --batch` from FILE and prints an answer a line, for a scorer.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterable
from datetime import date
from importlib import import_module
from pathlib import Path
from time import process_time

from importers.danish.dates import read_times
from importers.proposals import Reading

REFERENCE = date(2026, 3, 2)
PROSE = (
    "Udvalget drøftede sagen og tog orienteringen til efterretning.",
    "Forvaltningen gennemgik de væsentligste ændringer i forhold til det oprindelige forslag.",
    "Der var en drøftelse af, hvordan borgerne kan inddrages bedre i det videre arbejde.",
    "Formanden orienterede om dialogen med de øvrige kommuner i regionen.",
    "Bestyrelsen bakker op om indstillingen og ønsker fokus på de sårbare børn og unge.",
    "Det blev bemærket, at økonomien fortsat er under pres på det specialiserede område.",
    "Sekretariatet sender materialet til medlemmerne senest den 15. april 2026.",
    "Punktet genoptages på næste møde.",
    "Medarbejderne har taget godt imod den nye arbejdsgang, og erfaringerne er gode.",
    "Anlægsregnskabet på 2,3 mio. kr. blev godkendt uden bemærkninger.",
    "En række af medlemmerne spurgte til de nye krav, som ministeriet har stillet.",
    "Der var ingen bemærkninger til referatet fra sidste møde.",
)
HOSTILE = {
    "om": "om ",
    "den": "den ",
    "digits": "1",
    "digits and spaces": "1 ",
    "dots": ".",
    "digits and dots": "1.",
    "spaces": " ",
    "slashes": "1/1",
    "uge": "uge ",
    "newlines": "\n",
    "næste": "næste ",
    "dates": "den 1. ",
}
MEGABYTE = 1_000_000


def seconds(work: Callable[[], object], times: int = 3) -> float:
    """The best of some runs."""
    best = float("inf")
    for _ in range(times):
        start = process_time()
        work()
        best = min(best, process_time() - start)
    return best


def read_each(sentences: Iterable[str]) -> None:
    """Read sentence by sentence, as the language engine does."""
    for sentence in sentences:
        read_times(sentence, reference=REFERENCE)


def repeated(piece: str) -> str:
    """A megabyte of it."""
    return (piece * (MEGABYTE // len(piece) + 1))[:MEGABYTE]


def import_milliseconds() -> float:
    """What importing the reader adds to an interpreter that has `re` and `dataclasses`."""
    code = (
        "import re, dataclasses, datetime, enum, time; start = time.process_time();"
        "import importers.danish.dates; print((time.process_time() - start) * 1000)"
    )
    runs = (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        for _ in range(3)
    )
    return min(float(run.stdout) for run in runs)


def report() -> None:
    """Print the figures."""
    sentences = PROSE * 500
    ours = len(sentences) / seconds(lambda: read_each(sentences))
    print(f"sentences a second           {ours:10.0f}")
    prose = seconds(lambda: read_times(repeated("\n".join(PROSE)), reference=REFERENCE), 1)
    print(f"1 MB of prose, seconds       {prose:10.2f}")
    for name, piece in HOSTILE.items():
        text = repeated(piece)
        taken = seconds(lambda text=text: read_times(text, reference=REFERENCE), 1)  # type: ignore[misc]
        print(f"1 MB of {name:20} {taken:10.2f}  {taken / prose:5.2f} times prose")
    print(f"import, milliseconds         {import_milliseconds():10.1f}")
    against_dateparser(ours)


def against_dateparser(ours: float) -> None:
    """The ratio, where that package happens to be there."""
    try:
        search_dates = import_module("dateparser.search").search_dates
    except ImportError:
        print("dateparser is not installed: no ratio")
        return
    few = PROSE * 5
    theirs = len(few) / seconds(lambda: [search_dates(one, languages=["da"]) for one in few], 1)
    print(f"times faster than dateparser {ours / theirs:10.1f}")


def plain(reading: Reading) -> dict[str, object]:
    """A reading as `opfoelg when --json` prints it."""
    due = reading.due
    return {
        "text": reading.text,
        "start_char": reading.start_char,
        "end_char": reading.end_char,
        "start": due.start.isoformat() if due and due.start else None,
        "end": due.end.isoformat() if due and due.end else None,
        "grain": due.grain if due else None,
        "certainty": due.certainty if due else None,
        "recurrence": reading.recurrence,
    }


def answer(path: Path) -> None:
    """Print an answer for each line of the file."""
    for line in path.read_text("utf-8").splitlines():
        asked = json.loads(line)
        meetings = [date.fromisoformat(day) for day in asked.get("meetings", ())]
        reference = date.fromisoformat(asked["reference"])
        times = read_times(asked["text"], reference=reference, meetings=meetings)
        found = [plain(reading) for reading in times.found]
        print(json.dumps({"id": asked["id"], "found": found}, ensure_ascii=False))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--answers"]:
        answer(Path(sys.argv[2]))
    else:
        report()
