"""`backup` and `restore`: a copy is made and put back by one command each."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.running import ROOT, Run


def test_a_copy_is_made_listed_and_put_back(opfoelg: Run, minutes: Path, tmp_path: Path) -> None:
    opfoelg("import", minutes)
    made = opfoelg("backup")
    database = tmp_path / "opfoelg.db"
    database.write_bytes(database.read_bytes()[:8192])

    damaged = opfoelg("list")
    restored = opfoelg("restore", "--yes")

    assert made.code == 0
    assert opfoelg("backup", "--list").out.strip().endswith(".db")
    assert damaged.code == 3
    assert "opfoelg restore" in damaged.err
    assert restored.code == 0
    assert "opfoelg.db.before-" in restored.out
    assert opfoelg("check").code == 0


def test_nothing_is_put_back_unasked(opfoelg: Run, minutes: Path, tmp_path: Path) -> None:
    opfoelg("import", minutes)
    opfoelg("backup", tmp_path / "kopi.db")

    ran = opfoelg("restore", tmp_path / "kopi.db")

    assert ran.code == 2
    assert "--yes" in ran.err


def test_without_a_copy_that_is_said(opfoelg: Run, minutes: Path) -> None:
    opfoelg("import", minutes)

    ran = opfoelg("restore", "--yes")

    assert ran.code == 3
    assert "sikkerhedskopi" in ran.err


def test_an_import_into_a_database_that_holds_something_is_preceded_by_a_copy(
    opfoelg: Run, minutes: Path, tmp_path: Path
) -> None:
    opfoelg("import", minutes)
    assert opfoelg("backup", "--list").out == ""
    other = tmp_path / "andet.txt"
    other.write_text(minutes.read_text("utf-8").replace("12. november", "13. november"), "utf-8")

    opfoelg("import", other)

    assert len(opfoelg("backup", "--list").out.splitlines()) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_output_to_a_full_disk_is_told(opfoelg: Run, minutes: Path, tmp_path: Path) -> None:
    opfoelg("import", minutes)
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(
            [sys.executable, ROOT / "main.py", "rules", "--db", tmp_path / "opfoelg.db"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    assert ran.returncode == 3
    assert "Disken er fuld" in ran.stderr
    assert "Traceback" not in ran.stderr
