"""The whole command line, run as a user runs it: a process, real files, a real database."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
MINUTES = """Referat
Cykeludvalget
Torsdag den 12. november 2026 kl. 15.00

Deltagere:
Maren Ottosen, formand
Jens Viggo Bak, kontorchef

1. Stier ved skolerne
Beslutning:
Jens Viggo Bak undersøger prisen på nye stier.
Det blev besluttet, at punktet dagsordenssættes igen om 2 måneder.

2. Eventuelt
Intet.
"""


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Ran]


def run_in(folder: Path, *arguments: str | Path, **environment: str) -> Ran:
    """Run the program in `folder`, on a database of its own there, outside any terminal."""
    ran = subprocess.run(
        [sys.executable, ROOT / "main.py", *arguments],
        cwd=folder,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(folder / "home"),
            "OPFOELG_DATABASE": str(folder / "opfoelg.db"),
            "OPFOELG_USER": "test",
            **environment,
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return Ran(ran.returncode, ran.stdout, ran.stderr)
