"""Kill -9 in the middle of imports, reviews, upgrades and safety copies: nothing told as kept is lost.

    python -m tests.store.crash_loop 200

One database lives through the rounds that work on it: after each kill it must open without help, be
sound, and hold all that the killed process had told. A round that upgrades begins with an old
database, which must afterwards hold what it held; one that copies leaves no half copy.
"""

import random
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from store import sqlite
from store.backups import is_whole
from store.rows import ItemState
from tests.store.desks import desk_on

ROOT = Path(__file__).parents[2]
OLD = Path(__file__).with_name("schema_1.sql")
LONGEST = 0.5  # seconds that a round goes on after its process has begun to work
UPGRADE = 0.15  # about as long as an upgrade of the old database takes
TASKS = ("review", "review", "upgrade", "copies")

Told = set[tuple[str, str]]


@dataclass
class Outcome:
    """What became of all rounds."""

    rounds: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


@dataclass
class Loop:
    """The rounds on one database; chance decides when each process dies."""

    path: Path
    chance: random.Random
    told: Told = field(default_factory=set)

    def review(self, number: int) -> list[str]:
        """Import, accept, edit and close; every fifth round dies before it has told anything."""
        self.told |= self._killed("review", self.path, f"r{number}", at_once=number % 5 == 0)
        return _wrong(self.path, self.told)

    def copies(self, number: int) -> list[str]:
        """Work, and make safety copies; those that were told are whole, and so are all the others."""
        told = self._killed("copies", self.path, f"c{number}")
        self.told |= {one for one in told if one[0] != "COPIED"}
        with desk_on(self.path) as desk:
            found = {backup.path.name: is_whole(backup.path) for backup in desk.backups()}
        newest = max((name for word, name in told if word == "COPIED"), default=None)
        return [
            *(f"{name} is half a copy" for name, whole in found.items() if not whole),
            *([f"{newest} is lost"] if newest is not None and newest not in found else []),
            *_wrong(self.path, self.told),
        ]

    def upgrade(self, number: int) -> list[str]:
        """Open an old database: it is old or new in the end, and holds what it held."""
        old = self.path.with_name(f"old{number}.db")
        with closing(sqlite.driver().connect(old)) as connection:
            connection.executescript(OLD.read_text("utf-8"))
        self.told |= self._killed("upgrade", old, "u", longest=UPGRADE)
        with desk_on(old) as desk:
            held = len(desk.items(state=None)), len(desk.proposals()), len(desk.history(1))
            faults = desk.check()
        for left in old.parent.glob(f"*{old.name}*"):
            left.unlink()
        return [*faults, *([] if held == (2, 3, 5) else [f"an upgraded database holds {held}"])]

    def _killed(
        self, task: str, path: Path, name: str, *, at_once: bool = False, longest: float = LONGEST
    ) -> Told:
        command = [sys.executable, "-m", "tests.store.worker", task, str(path), name]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            first = "" if at_once else process.stdout.readline()
            time.sleep(self.chance.random() * (3 * longest if at_once else longest))
            process.kill()
            lines = (first + process.stdout.read()).splitlines(keepends=True)
        whole = [line.split() for line in lines if line.endswith("\n")]
        return {(word, what) for word, what in whole}


def run(path: Path, rounds: int, *, seed: int = 1) -> Outcome:
    """Kill a working process `rounds` times."""
    loop = Loop(path, random.Random(seed))
    outcome = Outcome()
    for number in range(rounds):
        task = TASKS[number % len(TASKS)]
        wrong = getattr(loop, task)(number)
        outcome.rounds[task] += 1
        outcome.wrong += [f"round {number}, {task}: {line}" for line in wrong]
    outcome.told.update(word for word, _ in loop.told)
    return outcome


def _wrong(path: Path, told: Told) -> list[str]:
    with desk_on(path) as desk:
        items = {str(item.id): item for item in desk.items(state=None)}
        closed = {number for number, item in items.items() if item.state is ItemState.CLOSED}
        kept = {("READ", document.sha256) for document in desk.documents()}
        kept |= {("ACCEPTED", number) for number in items}
        kept |= {("EDITED", n) for n, item in items.items() if item.title == f"Titel {n}"}
        kept |= {("CLOSED", number) for number in closed}
        lost = {one for one in told - kept if one[0] in {"READ", "ACCEPTED", "EDITED", "CLOSED"}}
        return [*(f"{word} {what} is lost" for word, what in lost), *desk.check()]


def main() -> None:
    """Run as many rounds as the first argument says, and say what came of them."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with TemporaryDirectory() as folder:
        outcome = run(Path(folder) / "opfoelg.db", rounds)
    killed = ", ".join(f"{count} {task}" for task, count in sorted(outcome.rounds.items()))
    told = ", ".join(f"{count} {word}" for word, count in sorted(outcome.told.items()))
    lines = [f"killed {killed}; told {told}; {len(outcome.wrong)} wrong", *outcome.wrong]
    sys.stdout.write("\n".join(lines) + "\n")
    sys.exit(bool(outcome.wrong))


if __name__ == "__main__":
    main()
