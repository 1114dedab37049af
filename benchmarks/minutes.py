"""How fast the structure of minutes is found, and whether hostile text keeps it linear.

python -m benchmarks.minutes
"""

from pathlib import Path
from time import perf_counter

from importers import registry
from importers.danish.minutes import read_minutes
from importers.proposals import Document, Source

SAMPLES = Path(__file__).parents[1] / "samples"
SIZE = 200_000
HOSTILE = {
    "one line": "a",
    "spaces": " x",
    "stars": "**",
    "tags": "<b>",
    "numbers": "1. ",
    "numbered lines": "1. Punkt\n",
    "labels": "Beslutning: ja\n",
    "people": "Jens Hansen, direktør, Nordby Kommune\n",
    "pages": "Side 1 af 2\n",
    "short lines": "Ab\n\n",
    "page breaks": "\f",
    "plans": "Mødeplan 2024:\n1. januar\n",
}


def document(text: str) -> Document:
    """What the readers make of `text`."""
    return registry.read(Source("benchmark.txt", text.encode()))


def seconds(text: str) -> float:
    """How long the structure of `text` takes."""
    read = document(text)
    start = perf_counter()
    read_minutes(read)
    return perf_counter() - start


def main() -> None:
    """Print the figures."""
    texts = [path.read_text("utf-8") for path in sorted(SAMPLES.iterdir()) if path.is_file()]
    signs = sum(map(len, texts))
    taken = min(sum(map(seconds, texts)) for _ in range(5))
    print(f"{len(texts)} samples: {taken / signs * 1e7:.1f} ms for 10,000 characters")
    for name, unit in HOSTILE.items():
        once = "Deltagere:\n" + unit * (SIZE // len(unit))
        small, large = seconds(once), seconds(once * 4)
        print(
            f"{name:16} {large:6.2f} s for {4 * SIZE:,} characters, {large / small:.1f} x for 4 x"
        )


if __name__ == "__main__":
    main()
