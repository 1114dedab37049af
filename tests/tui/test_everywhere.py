"""What works on every screen: moving between them, undo, help, commands, themes, leaving."""

from datetime import date

import pytest

from store.desk import Desk
from tests.tui.apps import app_on
from tests.tui.conftest import Sits
from tests.tui.nordby import DIREKTIONEN, take_in

DIREKTIONEN_DAY = date(2026, 9, 16)


async def test_the_digits_show_the_screens_and_the_counts(sits: Sits) -> None:
    async with sits(size=(80, 24)) as secretary:
        assert secretary.sees("1 Gennemgang 7")
        assert secretary.sees("2 Opfølgning 14")
        await secretary.presses("2")
        assert secretary.sees("Overskredet 4")
        await secretary.presses("4")
        assert secretary.sees("UGERAPPORT · UGE 39 · 2026")
        await secretary.presses("1")
        assert secretary.sees("7 tilbage · 0 klaret")


async def test_the_counts_follow_what_is_done(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("g")

        assert secretary.sees("1 Gennemgang 6")
        assert secretary.sees("2 Opfølgning 15")


async def test_another_screen_shows_what_was_done_on_this_one(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "1", "g", "2")

        assert secretary.sees("Revideret tidsplan for rådhusflytning")


async def test_undo_goes_all_the_way_back_and_then_says_so(sits: Sits, empty_desk: Desk) -> None:
    async with sits(at=app_on(empty_desk)) as secretary:
        await secretary.presses("f")

        assert secretary.sees("Der er ikke mere at fortryde.")


async def test_nothing_to_redo_is_said(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("ctrl+y")

        assert secretary.sees("Der er intet at gøre igen.")


async def test_an_import_is_undone_only_when_that_is_meant(sits: Sits, empty_desk: Desk) -> None:
    take_in(empty_desk, "Direktionen", DIREKTIONEN_DAY, DIREKTIONEN)
    async with sits(at=app_on(empty_desk)) as secretary:
        await secretary.presses("f")
        assert secretary.sees("Fortryd importen af Referat Direktionen")
        await secretary.presses("n")
        assert secretary.sees("5 forslag tilbage")

        await secretary.presses("f", "j")
        assert secretary.sees("Velkommen til Opfølg")

    assert empty_desk.documents() == []


async def test_the_help_shows_this_screens_keys_first(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "f1")
        assert secretary.screen.find("Luk punktet") < secretary.screen.find("Fortryd det seneste")
        await secretary.presses("escape")
        assert secretary.sees("Overskredet 4")


async def test_a_command_is_found_by_its_name(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("ctrl+p")
        assert secretary.sees("Skriv, hvad du vil gøre")
        await secretary.types("nat")
        await secretary.presses("enter")

        assert secretary.app.theme == "nat"


async def test_a_command_of_the_screen_is_done_by_the_screen(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("ctrl+p")
        await secretary.types("godkend xyz")
        assert secretary.sees("Ingen fundet")
        await secretary.presses("ctrl+u")
        await secretary.types("godkend")
        await secretary.presses("enter")

        assert secretary.sees("6 forslag tilbage")
    assert len(desk.items()) == 15


async def test_a_key_in_a_dialog_does_nothing_behind_it(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("x", "2", "f", "g")
        assert secretary.sees("Afvis: hvorfor?")

    assert len(desk.items()) == 14


async def test_leaving_waits_for_the_last_change(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.pilot.press("g", "g", "g", "ctrl+q")
        await secretary.pilot.pause()

    assert len(desk.items()) == 17


async def test_control_c_says_how_to_leave(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("ctrl+c")

        assert secretary.sees("Ctrl+Q afslutter. Alt er gemt.")


@pytest.mark.parametrize("size", [(1, 1), (5, 20), (20, 5), (300, 100), (40, 12)])
async def test_no_size_is_too_odd(sits: Sits, size: tuple[int, int]) -> None:
    async with sits(size=size) as secretary:
        await secretary.presses("n", "o", "escape", "r", "escape", "2", "down", "enter", "escape")
        await secretary.presses("4", "f1", "escape", "ctrl+p", "escape")
        small = size[0] < 50 or size[1] < 12
        assert small == bool(secretary.app.screen.query_one("#too-small").display)
        await secretary.pilot.resize_terminal(80, 24)
        await secretary.presses("1")

        assert secretary.sees("7 tilbage · 0 klaret")


async def test_english_is_whole(sits: Sits, desk: Desk) -> None:
    async with sits(at=app_on(desk, language="en")) as secretary:
        assert secretary.sees("7 proposals left")
        await secretary.presses("2")
        assert secretary.sees("Overdue 4")
        assert secretary.sees("53 days over")


async def test_the_mouse_does_what_the_keys_do(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.pilot.click("KeyBar", offset=(2, 0))
        await secretary.waits()
        assert secretary.sees("6 forslag tilbage")

        await secretary.pilot.click("Nav", offset=(32, 0))
        await secretary.waits()
        assert secretary.sees("Overskredet 4")

        await secretary.pilot.click("#items", offset=(20, 2), times=2)
        await secretary.waits()
        assert secretary.sees("Historik")
