"""»Måske«: what the program is unsure of is folded away, counted, and never lost."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from importers.proposals import MAYBE
from store.desk import Desk
from store.rows import ProposalState
from tests.tui.apps import app_on
from tests.tui.conftest import Sits
from tests.tui.nordby import BYRAADET, DIREKTIONEN, Told, take_in
from tui.queue import Queue, fold_of, load


def unsure(told: Sequence[Told], *numbers: int) -> list[Told]:
    """The same, some of them less sure than the threshold."""
    return [
        replace(one, confidence=MAYBE - 0.1) if number in numbers else one
        for number, one in enumerate(told)
    ]


def fill(desk: Desk) -> None:
    """Five and two proposals; the first two and the first are maybes."""
    take_in(desk, "Direktionen", date(2026, 9, 16), unsure(DIREKTIONEN, 0, 1))
    take_in(desk, "Byrådet", date(2026, 9, 21), unsure(BYRAADET, 0))


async def test_maybes_are_folded_under_one_line_and_counted(sits: Sits, empty_desk: Desk) -> None:
    fill(empty_desk)
    async with sits(at=app_on(empty_desk)) as secretary:
        assert secretary.sees("4 tilbage · 3 måske · 0 klaret")
        assert secretary.sees("▸ Måske 2")
        assert secretary.sees("▸ Måske 1")
        assert not secretary.sees("Revideret tidsplan")


async def test_accepting_goes_through_the_sure_ones_of_all_documents_first(
    sits: Sits, empty_desk: Desk
) -> None:
    fill(empty_desk)
    async with sits(at=app_on(empty_desk)) as secretary:
        await secretary.presses(*"gggg")
        assert secretary.sees("0 tilbage · 3 måske · 4 klaret")
        assert secretary.sees("1 forslag, som programmet er usikkert på")

        await secretary.presses("g", "x", "r", "o")
        assert secretary.sees("0 tilbage · 3 måske · 4 klaret")

    assert len(empty_desk.proposals(state=ProposalState.ACCEPTED)) == 4


async def test_a_maybe_is_unfolded_accepted_and_brought_back(sits: Sits, empty_desk: Desk) -> None:
    fill(empty_desk)
    async with sits(at=app_on(empty_desk)) as secretary:
        await secretary.presses(*"ggggn", "enter")
        assert secretary.sees("▾ Måske 2")
        await secretary.presses("down", "g")
        assert secretary.sees("Godkendt: »Revideret tidsplan for rådhusflytning«")
        assert secretary.sees("▾ Måske 1")
        await secretary.presses("left")
        assert secretary.sees("▸ Måske 1")
        assert secretary.sees("✓ Revideret tidsplan")

        await secretary.presses("f")
        assert secretary.sees("▾ Måske 2")
        assert secretary.sees("0 tilbage · 3 måske · 4 klaret")


async def test_right_unfolds_and_left_folds(sits: Sits, empty_desk: Desk) -> None:
    fill(empty_desk)
    async with sits(at=app_on(empty_desk)) as secretary:
        await secretary.presses("down", "down", "down", "right")
        assert secretary.sees("▾ Måske 2")
        await secretary.presses("down", "left")
        assert secretary.sees("▸ Måske 2")


async def test_a_click_unfolds(sits: Sits, empty_desk: Desk) -> None:
    fill(empty_desk)
    async with sits(at=app_on(empty_desk)) as secretary:
        row = next(n for n, said in enumerate(secretary.screen.split("\n")) if "▸ Måske 2" in said)
        await secretary.pilot.click(offset=(5, row))
        await secretary.waits()

        assert secretary.sees("▾ Måske 2")


async def test_all_done_is_said_only_when_the_maybes_are_done_too(
    sits: Sits, empty_desk: Desk
) -> None:
    fill(empty_desk)
    async with sits(at=app_on(empty_desk)) as secretary:
        await secretary.presses(*"gggg")
        assert not secretary.sees("Alt er gennemgået")
        await secretary.presses("enter", "down", "g", "enter", "down", "g", "g")
        assert secretary.sees("✓ Alt er gennemgået")


async def test_a_narrow_window_counts_them_too(sits: Sits, empty_desk: Desk) -> None:
    fill(empty_desk)
    async with sits(at=app_on(empty_desk), size=(80, 24)) as secretary:
        assert secretary.sees("4 tilbage · 3 måske")
        assert secretary.sees("3 måske")


def test_nothing_is_hidden_without_being_counted(empty_desk: Desk) -> None:
    fill(empty_desk)
    queue = Queue(load(empty_desk).rows)
    shown = {row.key for row, _ in queue.lines if row.key in queue.rows}

    assert len(shown) == queue.left
    assert {number for number in queue.rows if queue.is_folded(number)} == set(queue.rows) - shown
    assert queue.left + queue.maybe + queue.decided == len(queue.rows)
    assert [fold_of(document) for document in queue.documents] == [
        row.key for row, _ in queue.lines if row.unfolds
    ]
