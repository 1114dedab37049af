"""The year at a glance: months by the arrows, marks by forum, and work on what is listed."""

from datetime import date

import pytest

from store.desk import Desk
from tests.tui.conftest import Sits
from tests.tui.nordby import TODAY
from tui.texts.strip import shared, strip
from tui.year import Month, Year, load
from wording import load as words_of


async def test_the_month_we_are_in_is_listed_with_meetings_and_dues(sits: Sits) -> None:
    async with sits(size=(80, 24)) as secretary:
        await secretary.presses("3")

        assert secretary.sees("September 2026")
        assert secretary.sees("9 møder · 5 frister")
        assert secretary.sees("møde · Direktionen")
        assert secretary.sees("Budgetforslag 2027 til 2. behandling")


async def test_the_arrows_turn_the_months_and_d_comes_back(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("3", "right")
        assert secretary.sees("Oktober 2026")
        await secretary.presses("right", "right", "right")
        assert secretary.sees("Januar 2027")
        await secretary.presses("d", "left")
        assert secretary.sees("August 2026")


async def test_an_item_is_worked_on_from_the_year_too(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("3", "right", "l", "g")
        assert secretary.sees("Lukket: »Evaluering af borgermødet«")
        await secretary.presses("h")
        assert not secretary.sees("Evaluering af borgermødet gennem")
        await secretary.presses("enter")
        assert secretary.sees("Historik")

    assert len(desk.items()) == 13


async def test_one_forum_alone(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("3", "k", "down", "enter")
        assert secretary.sees("kun Byrådet")
        assert not secretary.sees("Økonomiudvalget")
        await secretary.presses("escape")
        assert secretary.sees("Økonomiudvalget")


async def test_a_month_is_chosen_with_the_mouse(sits: Sits) -> None:
    async with sits(size=(80, 24)) as secretary:
        await secretary.presses("3")
        await secretary.pilot.click("#strip", offset=(7, 0))
        await secretary.waits()

        assert secretary.sees("Januar 2026")


def drawn(desk: Desk, *, width: int = 80, most: int = 9) -> list[str]:
    year = Year(load(desk, today=TODAY).entries, 2026)
    lines = strip(year, Month.of(TODAY), TODAY, words_of("da"), width=width, most=most)
    return [line.plain.rstrip() for line in lines]


def test_a_sign_stands_in_its_month_and_the_worst_covers_the_rest(desk: Desk) -> None:
    months, _, direktionen, *_ = drawn(desk)

    assert direktionen.startswith(" DIR")
    assert direktionen[months.index("AUG") - 1 :].startswith("▪ ▪ ▲")
    assert direktionen.count("▲") == 1
    assert "│" in direktionen


def test_fora_without_room_share_a_line(desk: Desk) -> None:
    assert [line.split()[0] for line in drawn(desk, most=2)[1:]] == ["BYR", "+3"]


@pytest.mark.parametrize(("most", "lines"), [(3, 3), (2, 2), (1, 1), (0, 1)])
def test_no_forum_is_lost_for_want_of_room(most: int, lines: int) -> None:
    fora = ["a", "b", None]

    assert [forum for line in shared(fora, most) for forum in line] == fora
    assert len(shared(fora, most)) == lines


@pytest.mark.parametrize(
    ("by", "month"),
    [(0, (2026, 9)), (3, (2026, 12)), (4, (2027, 1)), (-9, (2025, 12)), (16, (2028, 1))],
)
def test_months_go_on_over_the_years(by: int, month: tuple[int, int]) -> None:
    assert Month.of(date(2026, 9, 22)).plus(by) == Month(*month)
