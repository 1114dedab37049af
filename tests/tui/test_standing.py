"""How far follow-ups are, who has them and when they show, by keys."""

from datetime import date

from store.desk import Desk
from store.rows import CloseReason, ItemState
from tests.tui.conftest import Sits


async def test_a_follow_up_waits_for_an_answer_until_a_day(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "t", "v")
        await secretary.types("svar fra KL")
        await secretary.presses("enter")
        await secretary.types("om 3 uger")
        await secretary.presses("enter")
        assert secretary.sees("Nu afventer: »Likviditetsnotat«. F fortryder.")
        assert secretary.sees("1 hviler · W")
        assert secretary.sees("Overskredet 3")

        await secretary.presses("w")
        assert secretary.sees("Hvilende punkter: 1")
        assert secretary.sees("Likviditetsnotat · afventer: svar fra KL,")

        await secretary.presses("z", "enter")
        assert secretary.sees("Vises igen: »Likviditetsnotat«")
        assert secretary.sees("Ingen punkter hviler")
        await secretary.presses("escape")
        assert secretary.sees("Overskredet 4")

    (item,) = desk.items(state=ItemState.WAITING)
    assert (item.waits_for, item.not_before) == ("svar fra KL", None)


async def test_several_rest_and_one_key_takes_it_back(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "space", "space", "z")
        await secretary.types("uge 44")
        await secretary.presses("enter")
        assert secretary.sees("2 hviler · W")
        days = {item.not_before for item in desk.items()}
        await secretary.presses("f")
        assert secretary.sees("Fortrudt: hvile (2 punkter)")
        assert secretary.sees("Overskredet 4")

    assert days == {None, date(2026, 10, 26)}


async def test_a_follow_up_in_progress_says_so_on_its_line_and_page(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "t", "i")
        assert secretary.sees("Likviditetsnotat · i gang")

        await secretary.presses("enter")
        assert secretary.sees("Status     i gang")
        assert secretary.sees("ida  I gang")


async def test_a_follow_up_is_handed_on(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "v", "ctrl+u")
        await secretary.types("Tove Abild, Ole Frandsen")
        await secretary.presses("enter")
        assert secretary.sees("Givet videre: »Likviditetsnotat«")
        assert secretary.sees("Ansvarlig: Jens Bak → Tove Abild, Ole Frandsen")

    (item,) = desk.items(search="likviditetsnotat")
    assert [one.name for one in item.responsibles] == ["Tove Abild", "Ole Frandsen"]


async def test_marked_follow_ups_are_bound_together(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "b")
        assert secretary.sees("Markér først")

        await secretary.presses("space", "space", "b", "down", "enter")
        assert secretary.sees("Bundet sammen til »Oplæg om kantineaftalen«")
        assert secretary.sees("Overskredet 3")

    (gone,) = desk.items(state=ItemState.CLOSED, search="likviditetsnotat")
    assert gone.close_reason is CloseReason.MERGED


async def test_a_follow_up_that_is_two_is_split(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "p", "tab")
        await secretary.types("Orientering af banken")
        await secretary.presses("enter")
        assert secretary.sees("Opdelt: »Likviditetsnotat«")
        assert secretary.sees("Overskredet 5")

    (new,) = desk.items(search="orientering af banken")
    assert new.split_from is not None


async def test_what_another_has_done_since_is_named_and_passed_over(
    sits: Sits, desk: Desk, other: Desk
) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "n")
        await secretary.types("ringet")
        await secretary.presses("enter", "down", "t", "k")
        (ready,) = desk.items(state=ItemState.READY)
        other.close([ready.seen], CloseReason.DONE, on=date(2026, 9, 22))

        await secretary.presses("f")
        assert secretary.sees(
            "Kan ikke fortrydes: per har ændret det siden (lukning, tir 22. sep kl. 07.00)"
        )
        await secretary.presses("f")
        assert secretary.sees("Fortrudt: notat »Likviditetsnotat«")
