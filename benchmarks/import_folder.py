"""What a folder of minutes costs, into the store: by part, in seconds of the processor.

python -m benchmarks.import_folder [FILES]

Minutes of about five pages are made of the samples, each of its own meeting. The bar is a thousand
in 60 seconds on two cores, so that 120 seconds of the processor is the most they may take.
"""

import sys
from datetime import UTC, date, datetime, timedelta
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from commands.importing import Run, Wish
from importers.batch import Batch, extract_batch
from importers.danish.minutes import read_minutes
from importers.files import find
from importers.proposals import Extraction, Source
from importers.registry import read
from store.desk import Desk
from wording import load
from wording.dates import long

SAMPLES = Path(__file__).parents[1] / "samples"
SIGNS = 12_500
THOUSAND = 1000
AT_ONCE = 8
HEAD = 6


def fill(folder: Path, files: int) -> None:
    """Minutes of fortnightly meetings."""
    words = load("da")
    bodies = cycle([headless(path) for path in sorted(SAMPLES.glob("*.txt"))])
    for number in range(files):
        day = date(1990, 1, 2) + timedelta(days=14 * number)
        head = f"Referat fra møde i Driftsforum Nord\n{long(words, day)} kl. 9\n\n"
        body = "\n\n".join(islice(bodies, 6))[:SIGNS]
        (folder / f"referat-{number:04}.txt").write_text(head + body, "utf-8")


def headless(sample: Path) -> str:
    """A sample without the forum and day at its head, since each of our minutes has its own."""
    return "\n".join(sample.read_text("utf-8").splitlines()[HEAD:])


def reading(sources: list[Source]) -> float:
    """What reading the files and finding their structure takes, without proposing."""
    start = process_time()
    for source in sources:
        read_minutes(read(source))
    return process_time() - start


def extracting(sources: list[Source]) -> tuple[float, list[Extraction]]:
    """What the whole map takes."""
    start = process_time()
    found = [
        outcome
        for at in range(0, len(sources), AT_ONCE)
        for outcome in extract_batch(Batch(tuple(sources[at : at + AT_ONCE])))
    ]
    taken = process_time() - start
    return taken, [one for one in found if isinstance(one, Extraction)]


def keeping(sources: list[Source], found: list[Extraction], path: Path) -> float:
    """What the store takes."""
    with Desk(str(path), user="benchmark", now=lambda: datetime.now(UTC)) as desk:
        first, *rest = zip(sources, found, strict=True)
        take(desk, *first)  # which imports what the store is made with
        start = process_time()
        for source, one in rest:
            take(desk, source, one)
        return (process_time() - start) * len(sources) / max(len(rest), 1)


def take(desk: Desk, source: Source, one: Extraction) -> None:
    """Keep a file with what it gave."""
    desk.take_in(one.document, one.minutes, one.proposals, source=source)


def again(folder: Path, path: Path) -> float:
    """What the same folder takes when all of it is known."""
    with Desk(str(path), user="benchmark", now=lambda: datetime.now(UTC)) as desk:
        start = process_time()
        list(Run(desk, Wish([folder], processes=1)))
        return process_time() - start


def main() -> None:
    """Print the figures."""
    files = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with TemporaryDirectory() as place:
        folder = Path(place) / "referater"
        folder.mkdir()
        fill(folder, files)
        sources = [one for one in find([folder]) if isinstance(one, Source)]
        structure = reading(sources)
        whole, found = extracting(sources)
        kept = keeping(sources, found, Path(place) / "opfoelg.db")
        known = again(folder, Path(place) / "opfoelg.db")
        proposals = sum(len(one.proposals) for one in found)
    scale = THOUSAND / files
    total = (whole + kept) * scale
    print(f"{files} minutes, {proposals / files:.1f} proposals each; for a thousand:")
    for name, seconds in (
        ("read and structured", structure),
        ("proposed", whole - structure),
        ("kept", kept),
    ):
        print(f"{name:20} {seconds * scale:6.1f} s {seconds / (whole + kept):5.0%}")
    print(f"{'all':20} {total:6.1f} s, {total / 120:.2f} of the bar")
    print(f"{'known again':20} {known * scale:6.1f} s")


if __name__ == "__main__":
    main()
