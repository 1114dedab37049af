"""Kill -9 in the middle of an import and of a review: nothing told as kept is lost.

    python -m tests.store.crash_loop 200

One database lives through all rounds. After each kill it must open without help, be sound, and
hold all that the killed process had told.
"""

import random
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from store.rows import ItemState
from tests.store.desks import desk_on

ROOT = Path(__file__).parents[2]
LONGEST = 0.5  # seconds that a round goes on after its process has begun to work


@dataclass
class Outcome:
    """What became of all rounds."""

    rounds: int = 0
    told: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


def run(path: Path, rounds: int, *, seed: int = 1) -> Outcome:
    """Kill a working process `rounds` times; every fifth round before it has told anything."""
    chance = random.Random(seed)
    outcome = Outcome()
    told: set[tuple[str, str]] = set()
    for number in range(rounds):
        told |= _killed(path, f"r{number}", chance, at_once=number % 5 == 0)
        outcome.rounds += 1
        outcome.wrong += [f"round {number}: {line}" for line in _wrong(path, told)]
    outcome.told.update(word for word, _ in told)
    return outcome


def _killed(path: Path, name: str, chance: random.Random, *, at_once: bool) -> set[tuple[str, str]]:
    command = [sys.executable, "-m", "tests.store.worker", "review", str(path), name]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = "" if at_once else process.stdout.readline()
        time.sleep(chance.random() * (1.5 if at_once else LONGEST))
        process.kill()
        lines = (first + process.stdout.read()).splitlines(keepends=True)
    whole = [line.split() for line in lines if line.endswith("\n")]
    return {(word, what) for word, what in whole}


def _wrong(path: Path, told: set[tuple[str, str]]) -> list[str]:
    with desk_on(path) as desk:
        items = {str(item.id): item for item in desk.items(state=None)}
        closed = {number for number, item in items.items() if item.state is ItemState.CLOSED}
        kept = {("READ", document.sha256) for document in desk.documents()}
        kept |= {("ACCEPTED", number) for number in items}
        kept |= {("EDITED", n) for n, item in items.items() if item.title == f"Titel {n}"}
        kept |= {("CLOSED", number) for number in closed}
        return [*(f"{word} {what} is lost" for word, what in told - kept), *desk.check()]


def main() -> None:
    """Run as many rounds as the first argument says, and say what came of them."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with TemporaryDirectory() as folder:
        outcome = run(Path(folder) / "opfoelg.db", rounds)
    told = ", ".join(f"{count} {word}" for word, count in sorted(outcome.told.items()))
    lines = [f"{outcome.rounds} rounds, told {told}; {len(outcome.wrong)} wrong", *outcome.wrong]
    sys.stdout.write("\n".join(lines) + "\n")
    sys.exit(bool(outcome.wrong))


if __name__ == "__main__":
    main()
