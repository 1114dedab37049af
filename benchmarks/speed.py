"""How fast minutes become proposals, whether that stays linear, and what the first import costs.

python -m benchmarks.speed

All times are of the processor, so that a busy machine tells nearly the same as an idle one.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import process_time

from importers import registry
from importers.danish.minutes import read_minutes
from importers.danish.proposing import propose
from importers.proposals import Source

ROOT = Path(__file__).parents[1]
SIZE = 10_000
SMALL, LARGE = 200_000, 2_000_000
ROUNDS = 3
HOSTILE_SMALL, HOSTILE_LARGE = 20_000, 80_000
_SENTENCE = "bestyrelsen skal sende referatet til alle medlemmer og Jens Hansen kontakter kommunen"
HOSTILE = {
    "one letter": "a",
    "no full stop": _SENTENCE + " ",
    "only commas": _SENTENCE + ", ",
    "only line ends": _SENTENCE + "\n",
    "only names": "Jens Hansen og Per Lund ",
    "only verbs": "sender kontakter skal ",
    "only decisions": "besluttede at ",
    "only labels": "Beslutning: ja\n",
    "only points": "1. Punkt\n",
    "only rows": "| Per | sender referatet | 1. maj |\n",
    "only days": "den 1. maj 2024 ",
}
_IMPORT = """
from time import process_time
start = process_time()
import importers.danish.proposing, importers.pipeline
print(process_time() - start)
"""


def seconds(text: str) -> float:
    """What it costs to read `text`, find its structure and propose."""
    start = process_time()
    propose(read_minutes(registry.read(Source("benchmark.txt", text.encode()))))
    return process_time() - start


def best(*texts: str) -> float:
    """What it costs to read all of `texts`, in the best of some rounds."""
    return min(sum(map(seconds, texts)) for _ in range(ROUNDS))


def minutes() -> str:
    """The samples and the test corpus, one after another."""
    folders = (ROOT / "samples", ROOT / "tests" / "corpus" / "development")
    files = (path for folder in folders for path in sorted(folder.glob("*.txt")))
    return "\n\n".join(path.read_text("utf-8") for path in files)


def documents(text: str) -> Iterator[str]:
    """`text` in documents of ten thousand characters."""
    for start in range(0, len(text) - SIZE + 1, SIZE):
        yield text[start : start + SIZE]


def long_document(text: str, size: int) -> str:
    """`text` over and over until it is `size` long."""
    return (text * (size // len(text) + 1))[:size]


def importing() -> float:
    """What a fresh interpreter takes to import everything that proposes."""
    made = subprocess.run(
        [sys.executable, "-c", _IMPORT], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return float(made.stdout)


def growth(unit: str, small: int, large: int) -> tuple[float, float]:
    """How long the large document takes, and how many times what the small one takes."""
    taken = best(long_document(unit, large))
    return taken, taken / best(long_document(unit, small))


def main() -> None:
    """Print the figures."""
    text = minutes()
    whole = list(documents(text))
    sum(map(seconds, whole))  # patterns are compiled when they are first wanted
    print(
        f"{best(*whole) / len(whole) * 1000:.1f} ms for 10,000 characters ({len(whole)} documents)"
    )
    print(f"{min(importing() for _ in range(ROUNDS)) * 1000:.0f} ms to import")
    for name, unit in HOSTILE.items():
        taken, times = growth(unit, HOSTILE_SMALL, HOSTILE_LARGE)
        print(f"{name:16} {taken:6.2f} s for {HOSTILE_LARGE:,} characters, {times:.1f} x for 4 x")
    taken, times = growth(text, SMALL, LARGE)
    print(f"{'minutes':16} {taken:6.2f} s for {LARGE:,} characters, {times:.1f} x for 10 x")


if __name__ == "__main__":
    main()
