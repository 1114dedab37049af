"""What the README and the docs say is so."""

import re
import subprocess
from pathlib import Path

import pytest

from commands.exits import Exit
from commands.parser import COMMANDS
from importers.proposals import Certainty, Grain, Kind, ResponsibleKind
from store.rows import CloseReason, IntakeStatus
from tests.running import Run

ROOT = Path(__file__).parents[1]
COMMAND_LINE = (ROOT / "docs" / "command-line.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")


def blocks(text: str) -> list[str]:
    """The lines of every shell block, without their comments."""
    return [
        line.partition("#")[0].strip()
        for block in re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
        for line in block.splitlines()
        if line.partition("#")[0].strip()
    ]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_docs(command: str) -> None:
    assert re.search(rf"^\| `{command}\b", COMMAND_LINE, re.MULTILINE)


def test_every_option_is_in_the_docs(opfoelg: Run) -> None:
    options = {
        option
        for command in COMMANDS
        for option in re.findall(r"--[a-z]+", opfoelg(command, "--help").out)
    } - {"--help"}

    assert {option for option in options if option not in COMMAND_LINE} == set()


@pytest.mark.parametrize("code", Exit)
def test_every_exit_code_is_in_the_docs(code: Exit) -> None:
    assert re.search(rf"^\| {code.value} \|", COMMAND_LINE, re.MULTILINE)


@pytest.mark.parametrize(
    "value", [*Kind, *Grain, *Certainty, *ResponsibleKind, *IntakeStatus, *CloseReason]
)
def test_every_word_of_the_json_is_in_the_docs(value: str) -> None:
    assert f"`{value}`" in COMMAND_LINE


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    targets = LINK.findall(page.read_text("utf-8"))

    assert [one for one in targets if not (page.parent / one).exists()] == []


def test_every_make_target_in_the_readme_exists() -> None:
    named = {line.split()[1] for line in blocks(README) if line.startswith("make ")}
    made = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))

    assert named <= made
    assert {"demo", "run", "setup", "test", "check"} <= named


EXAMPLES = [
    line.removeprefix("./opfoelg ")
    for page in PAGES
    for line in blocks(page.read_text("utf-8"))
    if line.startswith("./opfoelg ")
]


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_runs(example: str, opfoelg: Run, minutes: Path, tmp_path: Path) -> None:
    """Each is run where a folder `referater` and a file `referat.txt` lie, as its reader would."""
    folder = tmp_path / "referater"
    folder.mkdir()
    (folder / "et.txt").write_bytes(minutes.read_bytes())

    arguments, _, into = example.partition(" > ")
    words = re.findall(r'"([^"]*)"|(\S+)', arguments)
    ran = opfoelg(*[quoted or bare for quoted, bare in words])

    assert ran.code == 0, ran.err
    if into:
        assert ran.out


def test_the_makefile_says_which_python_is_missing(tmp_path: Path) -> None:
    """Without a Python that is new enough, one line says what to install."""
    ran = subprocess.run(
        ["make", "-f", str(ROOT / "Makefile"), "setup", "PYTHON="],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert ran.returncode != 0
    assert "requirements.lock" in ran.stderr or "Python 3.11" in ran.stderr
