"""Each contract between the floors is seen to break, so that a kept one means something."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FLOORS = ["commands", "importers", "reports", "store", "tui", "wording"]

# the contract's name → a module that breaks it
BREAKS = {
    "The floors": ("importers/offender.py", "import store.rows\n"),
    "Importers are pure": ("importers/offender.py", "import sqlite3\n"),
    "Screens hold no SQL": ("tui/offender.py", "import sqlmodel\n"),
    "Store and reports draw no screen": ("store/offender.py", "import textual\n"),
    "The store knows the importers' values only": (
        "store/offender.py",
        "import importers.danish\n",
    ),
    "Reports ask the desk": ("reports/offender.py", "import sqlalchemy\n"),
    "The language is a closed package": (
        "importers/danish/offender.py",
        "import importers.readers\n",
    ),
    "The rules know the sections": (
        "importers/danish/cues/offender.py",
        "import importers.danish.minutes\n",
    ),
}


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    copy = tmp_path_factory.mktemp("tree")
    for floor in FLOORS:
        shutil.copytree(ROOT / floor, copy / floor, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("main.py", "pyproject.toml"):
        shutil.copy(ROOT / file, copy / file)
    return copy


def lint_imports(tree: Path) -> subprocess.CompletedProcess[str]:
    program = str(Path(sys.executable).with_name("lint-imports"))
    return subprocess.run(
        [program, "--no-cache"], cwd=tree, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("contract", BREAKS)
def test_a_contract_breaks_when_it_is_broken(tree: Path, contract: str) -> None:
    name, offence = BREAKS[contract]
    offender = tree / name
    offender.write_text(offence, "utf-8")
    try:
        ran = lint_imports(tree)
    finally:
        offender.unlink()

    broken = [line for line in ran.stdout.splitlines() if line.endswith("BROKEN")]
    assert ran.returncode == 1
    assert [line for line in broken if line.startswith(contract)], ran.stdout


def test_every_contract_has_its_offender() -> None:
    names = [
        line.partition('"')[2].rstrip('"')
        for line in (ROOT / "pyproject.toml").read_text("utf-8").splitlines()
        if line.startswith('name = "') and "opfoelg" not in line
    ]

    assert [name for name in names if not name.startswith(tuple(BREAKS))] == []


def ruff(code: str, file: str) -> str:
    program = str(Path(sys.executable).with_name("ruff"))
    command = [
        program,
        "check",
        "--no-cache",
        "--output-format=concise",
        "--stdin-filename",
        file,
        "-",
    ]
    ran = subprocess.run(command, cwd=ROOT, input=code, capture_output=True, text=True, check=False)
    return ran.stdout


CLOCK = "import datetime\n\ntoday = datetime.date.today()\n"


@pytest.mark.parametrize("file", ["store/offender.py", "tui/offender.py", "commands/offender.py"])
def test_the_clock_below_main_is_refused(file: str) -> None:
    assert "DTZ011" in ruff(CLOCK, file)


def test_the_clock_stands_in_main() -> None:
    assert "DTZ" not in ruff(CLOCK, "main.py")


def test_the_locks_hold_no_address() -> None:
    for name in ("requirements.lock", "requirements-postgresql.lock", "requirements-dev.lock"):
        lines = (ROOT / name).read_text("utf-8").splitlines()
        assert [
            line for line in lines if "://" in line or "file:" in line or line.startswith("-")
        ] == []
        assert any("--hash=sha256:" in line for line in lines)


def test_nobody_imports_main() -> None:
    """main.py is a module, which the import contracts cannot name; it is the top floor all the same."""
    importing = [
        str(file.relative_to(ROOT))
        for floor in FLOORS
        for file in (ROOT / floor).rglob("*.py")
        if re.search(r"^\s*(from|import) main\b", file.read_text("utf-8"), re.MULTILINE)
    ]

    assert importing == []
