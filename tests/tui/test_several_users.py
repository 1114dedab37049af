"""Two secretaries at one database: each sees what the other does, and neither overwrites the other."""

from dataclasses import replace
from datetime import date

import pytest

from store.desk import Desk
from store.rows import CloseReason, ItemEdit, ItemRow, ItemState
from tests.tui.conftest import Sits
from tests.tui.secretary import Secretary
from tui.app import LISTEN_EVERY
from tui.screens.edit import fields_of
from tui.screens.meanwhile import VersionsDialog
from tui.widgets.rows import Rows

TODAY = date(2026, 9, 22)


def note_on_liquidity(desk: Desk) -> ItemRow:
    (item,) = desk.items(search="likviditetsnotat")
    return item


async def hears(secretary: Secretary) -> None:
    """The second in which the app asks for news."""
    secretary.app.listen()
    await secretary.waits()


def test_news_are_asked_for_often_enough_to_come_within_two_seconds() -> None:
    assert LISTEN_EVERY * 2 <= 2


async def test_what_a_colleague_closes_leaves_the_list_and_the_cursor_stays(
    sits: Sits, desk: Desk, other: Desk
) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "down", "down")
        under_cursor = secretary.app.screen.query_one("#items", Rows).key
        other.close([note_on_liquidity(desk).seen], CloseReason.DONE, on=TODAY)
        await hears(secretary)

        assert not secretary.sees("Likviditetsnotat")
        assert secretary.sees("Overskredet 3")
        assert secretary.sees("2 Opfølgning 13")
        assert secretary.app.screen.query_one("#items", Rows).key == under_cursor


async def test_news_of_what_is_not_seen_repaint_nothing(
    sits: Sits, desk: Desk, other: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = desk.items(state=ItemState.CLOSED)[0].id
    drawn: list[Rows] = []
    async with sits() as secretary:
        await secretary.presses("2")
        rows = secretary.app.screen.query_one("#items", Rows)
        monkeypatch.setattr(rows, "refresh", lambda *_, **__: drawn.append(rows))
        other.note([number], "Set i arkivet")
        await hears(secretary)

        assert drawn == []


async def test_ones_own_changes_are_no_news(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("2", "l", "g")

        assert not desk.news()


async def test_a_proposal_that_a_colleague_decides_is_shown_as_decided(
    sits: Sits, desk: Desk, other: Desk
) -> None:
    async with sits() as secretary:
        assert secretary.sees("7 forslag tilbage")
        other.accept(desk.proposals()[-1].id)
        await hears(secretary)

        assert secretary.sees("6 forslag tilbage")


async def test_two_versions_stand_side_by_side_and_each_field_is_chosen(
    sits: Sits, desk: Desk, other: Desk
) -> None:
    before = note_on_liquidity(desk)
    other.edit(before.seen, replace(fields_of(before), title="Deres titel"))
    versions = desk.versions(before.seen, replace(fields_of(before), title="Min titel", due=None))
    chosen: list[ItemEdit | None] = []
    async with sits(size=(80, 24)) as secretary:
        dialog = VersionsDialog(versions, secretary.app.given)
        secretary.app.push_screen(dialog, chosen.append)
        await secretary.waits()
        assert secretary.sees("per Opgave: Likviditetsnotat → Deres titel")
        assert secretary.sees("Opgave ! Min titel Deres titel")
        await secretary.presses("left", "ctrl+s")

    assert chosen == [versions.mine]


async def test_what_only_one_has_changed_is_chosen_already(
    sits: Sits, desk: Desk, other: Desk
) -> None:
    before = note_on_liquidity(desk)
    other.edit(before.seen, replace(fields_of(before), title="Deres titel"))
    versions = desk.versions(before.seen, replace(fields_of(before), title="Min titel", due=None))
    chosen: list[ItemEdit | None] = []
    async with sits() as secretary:
        secretary.app.push_screen(VersionsDialog(versions, secretary.app.given), chosen.append)
        await secretary.waits()
        await secretary.presses("ctrl+s")

    assert chosen == [replace(versions.theirs, due=None)]


async def test_the_second_writer_of_an_item_chooses_between_both_versions(
    sits: Sits, desk: Desk, other: Desk
) -> None:
    before = note_on_liquidity(desk)
    async with sits() as secretary:
        await secretary.presses("2", "r", "home")
        other.edit(before.seen, replace(fields_of(before), title="Deres titel"))
        await secretary.types("min ")
        await secretary.presses("ctrl+s")
        assert await secretary.finds("To har rettet det samme punkt")
        assert desk.item(before.id).title == "Deres titel"

        await secretary.presses("left", "ctrl+s")
        assert await secretary.finds("min Likviditetsnotat")

    assert desk.item(before.id).title == f"min {before.title}"


@pytest.mark.parametrize(("key", "state"), [("l", ItemState.OPEN), ("g", ItemState.CLOSED)])
async def test_the_second_to_change_an_item_is_told_who_was_first_and_asked(
    sits: Sits, desk: Desk, other: Desk, key: str, state: ItemState
) -> None:
    before = note_on_liquidity(desk)
    async with sits() as secretary:
        await secretary.presses("2", "l")
        other.edit(before.seen, replace(fields_of(before), title="Deres titel"))
        await secretary.presses("g")
        assert await secretary.finds("En anden var hurtigere")
        assert secretary.sees("per")

        await secretary.presses(key)

    assert desk.item(before.id).state is state
