"""Imports that are stopped in the middle, each time at another moment, and taken up again.

    python -m tests.commands.killing 50

What an import has told is kept, the database is sound, the second run finishes what the first
began and repeats nothing, and no process is left behind.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.running import ROOT
from tests.store.desks import desk_on

FILES = 24
SECONDS = 30


@dataclass(frozen=True)
class Outcome:
    """How the stopped run ended, how much it had told, and what was wrong afterwards."""

    code: int
    told: int
    wrong: list[str]


def fill(folder: Path, files: int = FILES) -> None:
    """Minutes of as many meetings, each with a follow-up of its own."""
    folder.mkdir(exist_ok=True)
    for number in range(files):
        month, day = divmod(number, 28)
        text = (
            f"Referat fra møde i Driftsforum Nord\nDen {day + 1}.{month + 1}.2026\n\n"
            f"1. Sag {number}\nBeslutning: Bo Dam sender notat {number} til alle.\n"
        )
        (folder / f"referat-{number:02}.txt").write_text(text, "utf-8")


def stop(folder: Path, how: signal.Signals, *, after: int) -> Outcome:
    """Import the minutes in `folder`, stop when so many are told, and import again."""
    fill(folder / "referater")
    database = folder / "opfoelg.db"
    command = [sys.executable, str(ROOT / "main.py"), "import", "referater", "--json"]
    command += ["--processes", "2", "--database", str(database)]
    with subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as running:
        assert running.stdout is not None
        lines = [running.stdout.readline() for _ in range(after)]
        os.killpg(running.pid, how) if how is signal.SIGINT else running.send_signal(how)
        lines += running.stdout.read().splitlines(keepends=True)
    told = [json.loads(line)["file"] for line in lines if line.endswith("\n")]
    wrong = [*_left(running.pid), *_wrong(database, set(told))]
    again = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    ends = [json.loads(line)["status"] for line in again.stdout.splitlines()]
    wrong += [] if len(ends) == FILES else [f"{len(ends)} files the second time"]
    return Outcome(running.returncode, len(told), [*wrong, *_wrong(database, set(), whole=True)])


def _wrong(database: Path, told: set[str], *, whole: bool = False) -> list[str]:
    with desk_on(database) as desk:
        kept = [document.name for document in desk.documents()]
        quotes = [row.quote for row in desk.proposals()]
        faults = [f"{name} is lost" for name in told - set(kept)]
        if len(set(quotes)) != len(quotes) or len(quotes) != len(kept):
            faults.append(f"{len(quotes)} proposals of {len(kept)} documents")
        if whole and len(kept) != FILES:
            faults.append(f"{len(kept)} documents in the end")
        return [*faults, *desk.check()]


def _left(session: int) -> list[str]:
    """The processes of the import that outlive it."""
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        try:
            os.killpg(session, 0)
        except ProcessLookupError:
            return []
        time.sleep(0.05)
    return ["a process is left behind"]


def main() -> None:
    """Stop as many imports as the first argument says, and say what came of them."""
    chance = random.Random(1)
    bad = 0
    for number in range(int(sys.argv[1]) if len(sys.argv) > 1 else 20):
        how = chance.choice([signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
        with TemporaryDirectory() as folder:
            outcome = stop(Path(folder), how, after=chance.randrange(FILES))
        bad += bool(outcome.wrong)
        sys.stdout.write(f"{number} {how.name} {outcome}\n")
    sys.exit(bool(bad))


if __name__ == "__main__":
    main()
