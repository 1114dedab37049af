"""The program as a whole: help, mistakes, exit codes, pipes, locales."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from commands.parser import COMMANDS
from tests.running import ROOT, Run


def test_help_is_danish_throughout(opfoelg: Run) -> None:
    ran = opfoelg("--help")

    assert ran.code == 0
    assert ran.out.startswith("brug: opfoelg")
    assert not [word for word in ("usage", "options", "show this") if word in ran.out]


def test_help_is_english_when_asked(opfoelg: Run) -> None:
    assert opfoelg("--lang", "en", "--help").out.startswith("usage: opfoelg")
    assert opfoelg("--help", OPFOELG_LANG="en").out.startswith("usage: opfoelg")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(opfoelg: Run, command: str) -> None:
    ran = opfoelg(command, "--help")

    assert ran.code == 0
    assert f"opfoelg {command}" in ran.out


MISTAKES = [
    (["listt"], 2, "listt"),
    (["report", "--week", "48"], 2, "2026-W48"),
    (["when"], 2, "opfoelg when"),
    (["when", "i morgen", "--reference", "24/11"], 2, "2026-11-24"),
    (["import"], 2, "STI"),
    (["import", "findes-ikke.txt"], 1, "findes-ikke.txt"),
    (["rules", "ingen.regel"], 4, "ingen.regel"),
    (["when", "--batch", "findes-ikke.jsonl"], 4, "findes-ikke.jsonl"),
]


@pytest.mark.parametrize(("arguments", "code", "says"), MISTAKES)
def test_a_mistake_is_told_without_a_traceback(
    opfoelg: Run, arguments: list[str], code: int, says: str
) -> None:
    ran = opfoelg(*arguments)

    assert ran.code == code
    assert says in ran.err
    assert "Traceback" not in ran.err


def test_no_screen_is_drawn_outside_a_terminal(opfoelg: Run) -> None:
    for arguments in ([], ["app"], ["demo"]):
        ran = opfoelg(*arguments)
        assert ran.code == 2
        assert "terminal" in ran.err


def test_a_database_of_another_program_is_left_alone(opfoelg: Run, tmp_path: Path) -> None:
    other = tmp_path / "noter.db"
    other.write_text("mine noter, ikke en database\n" * 100, "utf-8")
    before = other.read_bytes()

    ran = opfoelg("list", "--db", other)

    assert ran.code == 3
    assert "ikke en database" in ran.err
    assert other.read_bytes() == before


def test_the_database_may_be_named_before_or_after_the_command(
    opfoelg: Run, minutes: Path, tmp_path: Path
) -> None:
    first, second = tmp_path / "a.db", tmp_path / "b.db"

    opfoelg("--db", first, "import", minutes)
    opfoelg("import", "--database", second, minutes)

    assert first.exists()
    assert second.exists()
    assert not (tmp_path / "opfoelg.db").exists()


def test_a_home_that_cannot_be_written_is_told(opfoelg: Run) -> None:
    ran = opfoelg("list", OPFOELG_DATABASE="", HOME="/proc/findes-ikke", XDG_DATA_HOME="/proc/x")

    assert ran.code == 3
    assert "--database" in ran.err


@pytest.mark.parametrize("locale", ["C", "POSIX"])
def test_danish_letters_come_out_in_any_locale(opfoelg: Run, minutes: Path, locale: str) -> None:
    ran = opfoelg("extract", minutes, LC_ALL=locale, PYTHONUTF8="0", PYTHONIOENCODING="ascii")

    assert "undersøger" in ran.out
    assert ran.code == 0


def test_a_reader_that_goes_away_is_no_mistake(minutes: Path, tmp_path: Path) -> None:
    many = minutes.read_text("utf-8") * 300
    (tmp_path / "mange.txt").write_text(many, "utf-8")
    command = f'"{sys.executable}" "{ROOT / "main.py"}" rules | head -1; exit ${{PIPESTATUS[0]}}'

    ran = subprocess.run(
        ["bash", "-c", command], env=os.environ, capture_output=True, text=True, check=False
    )

    assert ran.returncode in {0, 141}
    assert "Traceback" not in ran.stderr


def test_help_imports_no_heavy_package() -> None:
    code = (
        "import sys; from main import run\n"
        "try: run(['--help'])\n"
        "except SystemExit: pass\n"
        "print([name for name in ('sqlmodel', 'sqlalchemy', 'textual', 'rich', 'dateutil')"
        " if name in sys.modules])"
    )

    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert ran.stdout.splitlines()[-1] == "[]"
