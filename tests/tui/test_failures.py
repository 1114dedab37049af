"""When something goes wrong: the status line says what and what to do; a crash names nobody."""

from typing import NoReturn

import pytest
from textual.worker import WorkerFailed

from store.desk import Desk
from store.errors import BusyError, DiskFullError
from store.rows import CloseReason, ProposalState
from tests.tui.apps import app_on
from tests.tui.conftest import Sits
from tests.tui.nordby import TODAY
from tui.app import OpfoelgApp
from tui.crash import told
from wording import load


def fails(error: Exception) -> object:
    def fail(*_given: object, **_named: object) -> NoReturn:
        raise error

    return fail


async def test_a_change_that_failed_is_told_and_comes_back(
    sits: Sits, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with sits() as secretary:
        monkeypatch.setattr(desk, "accept", fails(DiskFullError()))
        await secretary.presses("g")

        assert secretary.sees("Disken er fuld. Det seneste er ikke gemt")
        assert secretary.sees("7 forslag tilbage")
        monkeypatch.undo()
        await secretary.presses("g")
        assert secretary.sees("6 forslag tilbage")


async def test_a_busy_database_leaves_the_screen_alive(
    sits: Sits, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with sits() as secretary:
        monkeypatch.setattr(desk, "outline", fails(BusyError()))
        await secretary.presses("2")
        assert secretary.sees("Databasen er optaget af et andet program. Prøv igen om lidt")
        monkeypatch.undo()
        await secretary.presses("1", "g", "2")
        assert secretary.sees("Overskredet 4")


async def test_somebody_elses_edit_is_not_overwritten(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "enter")
        (item,) = desk.items(search="Likviditetsnotat")
        desk.close([item.seen], CloseReason.DONE, "", on=TODAY)
        await secretary.presses("l", "b")

        assert secretary.sees("En anden har rettet punktet imens.")
        assert secretary.sees("lukket tir 22. sep: gennemført")


async def test_a_change_on_another_machine_is_met_without_harm(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        desk.accept(desk.proposals(state=ProposalState.PENDING)[0].id)
        await secretary.presses("g")

        assert secretary.sees("Forslaget er allerede afgjort.")
        assert secretary.sees("6 forslag tilbage")


def name_somebody() -> NoReturn:
    who = "Mette Lund Krogh"
    raise ValueError(who + " har opsagt sin stilling")


def fail_after_that() -> NoReturn:
    try:
        name_somebody()
    except ValueError as error:
        raise KeyError(str(error)) from error


def test_a_crash_says_where_and_not_with_what() -> None:
    with pytest.raises(ValueError, match="opsagt") as caught:
        name_somebody()

    said = told(caught.value, load("da"))

    assert "ValueError" in said
    assert "in name_somebody" in said
    assert "Alt, du har godkendt og rettet, er gemt." in said
    assert "Mette Lund Krogh har opsagt" not in said


def test_a_crash_tells_its_causes_too() -> None:
    with pytest.raises(KeyError) as caught:
        fail_after_that()

    said = told(caught.value, load("en"))

    assert said.index("ValueError") < said.index("KeyError")
    assert "Mette Lund Krogh har opsagt" not in said


async def test_a_crash_of_the_app_prints_no_locals(
    desk: Desk, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "counts", fails(ZeroDivisionError("Mette Lund Krogh")))
    with pytest.raises(WorkerFailed, match="ZeroDivisionError"):
        await opened(app_on(desk))

    printed = capsys.readouterr()
    assert "Opfølg stødte på en fejl" in printed.err + printed.out
    assert "Mette Lund Krogh" not in printed.err + printed.out


async def opened(app: OpfoelgApp) -> None:
    async with app.run_test() as pilot:
        await pilot.pause()
        await app.workers.wait_for_complete()
