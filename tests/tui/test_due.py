"""The due list: Monday's work, one item or several at a time."""

from store.desk import Desk
from store.rows import ItemState
from tests.tui.conftest import Sits


async def test_what_is_late_stands_first(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("2")
        seen = secretary.screen
        headings = ["Overskredet 4", "Denne uge 2", "Næste 4 uger 3", "Senere 3", "Uden frist 2"]

        assert [seen.find(one) for one in headings] == sorted(seen.find(one) for one in headings)
        assert all(one in seen for one in headings)
        assert secretary.sees("53 dage over")
        assert secretary.sees("om 2 dage")


async def test_the_chosen_item_is_shown_below(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "down")

        assert secretary.sees("»Ole Frandsen har opgaven: oplæg om kantineaftalen.«")
        assert secretary.sees("ons 5. aug, pkt. 4 · Ole Frandsen · Direktionen")
        assert secretary.sees("Læst ind fra")


async def test_an_item_is_closed_with_two_keys(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "l", "b")
        assert secretary.sees("Lukket: »Likviditetsnotat«. F fortryder.")
        assert secretary.sees("Overskredet 3")

    (closed,) = desk.items(state=ItemState.CLOSED, search="Likviditetsnotat")
    assert closed.close_reason == "lapsed"


async def test_a_note_may_go_with_the_reason(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "l", "tab")
        await secretary.types("sendt til alle")
        await secretary.presses("enter", "g")

    (closed,) = desk.items(state=ItemState.CLOSED, search="Likviditetsnotat")
    assert desk.history(closed.id)[-1].after["close_note"] == "sendt til alle"


async def test_several_are_closed_at_once(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "space", "space")
        assert secretary.sees("2 markeret")
        await secretary.presses("l")
        assert secretary.sees("Luk 2 punkter: hvorfor?")
        await secretary.presses("g")
        assert secretary.sees("Lukket: 2 punkter")

    assert len(desk.items()) == 12


async def test_a_due_is_moved_in_words_counted_from_today(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "u")
        await secretary.types("om 3 uger")
        assert secretary.sees("tir 13. okt")
        await secretary.presses("enter")
        assert secretary.sees("Udsat: »Likviditetsnotat«")

    (item,) = desk.items(search="Likviditetsnotat")
    assert item.due is not None
    assert str(item.due.end) == "2026-10-13"


async def test_words_that_say_no_time_move_nothing(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "u")
        await secretary.types("engang")
        await secretary.presses("enter")
        assert secretary.sees("kan ikke læses som en frist")
        await secretary.presses("escape")

    (item,) = desk.items(search="Likviditetsnotat")
    assert str(item.due and item.due.end) == "2026-07-31"


async def test_a_note_is_one_key_and_a_sentence(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "n")
        await secretary.types("rykket pr. mail")
        await secretary.presses("enter")
        assert secretary.sees("Notat: rykket pr. mail")

    (item,) = desk.items(search="rykket")
    assert item.title == "Likviditetsnotat"


async def test_the_list_is_filtered_while_one_types(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "s")
        await secretary.types("bud")
        assert secretary.sees("Budgetforslag 2027")
        assert not secretary.sees("Likviditetsnotat")

        await secretary.types("xyz")
        assert secretary.sees("Ingen fundet")

        await secretary.presses("escape")
        assert secretary.sees("Likviditetsnotat")


async def test_a_filter_stays_while_one_works_on_what_it_found(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "s")
        await secretary.types("budgetforslag")
        await secretary.presses("enter", "l", "g")

    (closed,) = desk.items(state=ItemState.CLOSED, search="budgetforslag")
    assert closed.title == "Budgetforslag 2027 til 2. behandling"


async def test_one_forum_alone(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "k")
        assert secretary.sees("Hvilket forum?")
        await secretary.presses("down", "enter")

        assert secretary.sees("kun Byrådet")
        assert not secretary.sees("Likviditetsnotat")


async def test_a_closed_item_is_found_and_taken_up_again(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "h")
        assert secretary.sees("Lukkede punkter: 1")
        assert secretary.sees("gennemført")
        await secretary.presses("t")
        assert secretary.sees("Taget op igen: »Ferieplan sendes rundt«")
        await secretary.presses("h")
        assert secretary.sees("Ferieplan sendes rundt")

    assert len(desk.items()) == 15


async def test_an_items_page_tells_its_whole_history(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "enter", "n")
        await secretary.types("ringet")
        await secretary.presses("enter")

        assert secretary.sees("Likviditetsnotat")
        assert secretary.sees("Historik")
        assert secretary.sees("ida  Godkendt")
        assert secretary.sees("ida  Notat: ringet")
        assert secretary.sees("53 dage over")

        await secretary.presses("l", "v")
        assert secretary.sees("lukket tir 22. sep: løst på anden vis")

        await secretary.presses("t")
        assert secretary.sees("Taget op igen")

        await secretary.presses("escape")
        assert secretary.sees("Overskredet 4")


async def test_a_correction_is_told_field_by_field(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "enter", "r", "tab", "tab", "ctrl+u")
        await secretary.types("30/10")
        await secretary.presses("ctrl+s")

        assert secretary.sees("Frist: fre 31. jul → fre 30. okt")


async def test_an_items_decision_is_shown_in_its_minutes(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "o")

        assert secretary.sees("Økonomiudvalget 2026-06-17 0.txt")
        assert secretary.sees("Jens Bak har opgaven: likviditetsnotat.")


async def test_undo_works_on_the_due_list_too(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "l", "g", "f")
        assert secretary.sees("Fortrudt: lukning »Likviditetsnotat«")

    assert len(desk.items()) == 14
