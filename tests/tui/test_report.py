"""The report screen: this week's, another week's, one forum's."""

from tests.tui.conftest import Sits


async def test_the_weeks_report_stands_on_a_sheet(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("4")

        assert secretary.sees("UGERAPPORT · UGE 39 · 2026")
        assert secretary.sees("14 åbne · 4 overskredne")
        assert secretary.sees("Ferieplan sendes rundt")


async def test_the_arrows_turn_the_weeks(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("4", "left")
        assert secretary.sees("UGERAPPORT · UGE 38 · 2026")
        await secretary.presses("right", "right")
        assert secretary.sees("UGERAPPORT · UGE 40 · 2026")
        await secretary.presses("d")
        assert secretary.sees("UGERAPPORT · UGE 39 · 2026")


async def test_a_report_of_one_forum(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("4", "k", "down", "enter")

        assert secretary.sees("Byrådet · tirsdag den 22. september 2026")
        assert not secretary.sees("Likviditetsnotat")


async def test_the_sheet_scrolls_by_keys(sits: Sits) -> None:
    async with sits(size=(80, 24)) as secretary:
        await secretary.presses("4", "end")
        assert secretary.sees("Ikke gennemgået")
        await secretary.presses("home")
        assert secretary.sees("UGERAPPORT")
