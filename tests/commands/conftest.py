"""The whole command line, run as a user runs it: a process, real files, a real database."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
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


@pytest.fixture
def opfoelg(tmp_path: Path) -> Run:
    """Run the program with a database of its own, outside any terminal."""

    def run(*arguments: str | Path, **environment: str) -> Ran:
        ran = subprocess.run(
            [sys.executable, ROOT / "main.py", *arguments],
            cwd=tmp_path,
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(tmp_path / "home"),
                "OPFOELG_DATABASE": str(tmp_path / "opfoelg.db"),
                "OPFOELG_USER": "test",
                **environment,
            },
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        return Ran(ran.returncode, ran.stdout, ran.stderr)

    return run


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    """A referat with two follow-ups."""
    file = tmp_path / "referat.txt"
    file.write_text(MINUTES, "utf-8")
    return file
