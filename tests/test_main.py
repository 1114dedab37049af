"""The last border: a mistake of ours has its own exit code and gives nothing away."""

import pytest

import main
from commands.exits import Exit
from store.errors import BusyError


def failing(error: Exception) -> type:
    """A command that fails."""

    class Command:
        @staticmethod
        def arguments(*_: object) -> None: ...

        @staticmethod
        def run(*_: object) -> int:
            raise error

    return Command


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setattr("main.command", lambda _name: failing(RuntimeError("Mette Lund er syg")))
    return monkeypatch


@pytest.mark.usefixtures("command")
def test_our_mistake_says_where_and_names_nobody(capsys: pytest.CaptureFixture[str]) -> None:
    code = main.run(["check"])

    said = capsys.readouterr().err
    assert code == Exit.OUR_FAULT
    assert "RuntimeError" in said
    assert "test_main.py" in said
    assert "Mette" not in said


def test_a_busy_database_is_told_in_words(
    command: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command.setattr("main.command", lambda _name: failing(BusyError()))

    assert main.run(["check"]) == Exit.DATABASE
    assert "optaget" in capsys.readouterr().err


def test_an_interruption_is_no_mistake(
    command: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command.setattr("main.command", lambda _name: failing(KeyboardInterrupt()))  # type: ignore[arg-type]  # raised like any other

    assert main.run(["check"]) == Exit.INTERRUPTED
    assert "Afbrudt" in capsys.readouterr().err
