"""The due list's filter, the user's own filters, and the search over everything."""

from store.desk import Desk
from tests.tui.conftest import Sits


async def test_the_list_is_filtered_as_one_types(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "s")
        await secretary.types("forfalden ansvarlig:ole")

        assert secretary.sees("Overskredet 1")
        assert not secretary.sees("Likviditetsnotat")


async def test_what_may_follow_is_offered_and_tab_takes_it(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "s")
        await secretary.types("an")
        assert secretary.sees("Tab ansvarlig:")
        await secretary.presses("tab")
        await secretary.types("ole")
        assert secretary.sees('Tab "Ole Frandsen"')
        await secretary.presses("tab")

        assert secretary.sees('ansvarlig:"Ole Frandsen"')
        assert secretary.sees("Overskredet 1")


async def test_a_mistake_is_told_and_the_list_stays(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "s")
        await secretary.types("frist:snart")
        assert secretary.sees("»snart« er ikke en dag")
        assert secretary.sees("Overskredet 4")
        await secretary.presses("escape")

        assert secretary.sees("Likviditetsnotat")


async def test_what_is_half_typed_is_no_mistake_until_enter(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "s")
        await secretary.types("status:afv")
        assert not secretary.sees("kendes ikke")
        await secretary.presses("enter")

        assert secretary.sees("»afv« kendes ikke. Skriv en af åben")


async def test_a_filter_is_kept_called_and_forgotten(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "j")
        assert secretary.sees("Ingen gemte filtre")
        await secretary.presses("s")
        await secretary.types("forfalden")
        await secretary.presses("enter", "j", "g")
        assert secretary.sees("Gemt: J og 1 viser »forfalden«.")
        await secretary.presses("escape")
        assert secretary.sees("Denne uge 2")
        await secretary.presses("j", "1")
        assert secretary.sees("Overskredet 4")
        assert not secretary.sees("Denne uge 2")
        await secretary.presses("j", "x")
        assert secretary.sees("Glemt: »forfalden«.")

    assert desk.saved_filters() == []


async def test_everything_is_searched_and_an_item_opened(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("ctrl+f")
        await secretary.types("likviditet")
        assert secretary.sees("Likviditetsnotat")
        assert secretary.sees("punkt · åben")
        await secretary.presses("enter")

        assert secretary.sees("Esc Tilbage")


async def test_a_document_is_opened_at_the_place(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("ctrl+f")
        await secretary.types("ventilationsanlæg")
        assert secretary.sees("dokument · Direktionen")
        await secretary.presses("enter")

        assert secretary.sees("prenøren har varslet fire ugers forsinkelse på ventilationsanlægget")
        assert secretary.sees("C Citat")


async def test_nothing_found_is_said(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("f3")
        await secretary.types("[zebra] *")
        assert secretary.sees("Intet fundet")
        await secretary.presses("escape")

        assert secretary.sees("Gennemgang")
