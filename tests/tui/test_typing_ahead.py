"""Keys that come all at once, as from a fast hand or over a slow line: none is lost."""

from textual import events

from store.desk import Desk
from store.rows import ItemState, ProposalState
from tests.tui.conftest import Sits
from tests.tui.secretary import Secretary


async def at_once(secretary: Secretary, *keys: str) -> None:
    """All keys before the app has seen the first."""
    for key in keys:
        letter = " " if key == "space" else key if len(key) == 1 else None
        secretary.app.post_message(events.Key(key, letter))
    await secretary.waits()


async def test_a_question_gets_the_answer_typed_before_it_was_asked(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await at_once(secretary, "g", "x", "b", "g")
        assert secretary.sees("4 forslag tilbage")

    (rejected,) = desk.proposals(state=ProposalState.REJECTED)
    assert rejected.title == "Orientering af byggeudvalgets formand"


async def test_words_typed_before_the_dialog_is_there_are_in_it(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await at_once(secretary, "r", "tab", "tab", "ctrl+u", *"uge", "space", *"44", "ctrl+s")

    (item,) = desk.items(search="tidsplan")
    assert str(item.due and item.due.start) == "2026-10-26"


async def test_a_key_for_the_first_row_waits_for_the_rows(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await at_once(secretary, "2", "l", "g", "l", "b", "f", "4", "k", "down", "enter")
        assert secretary.sees("Byrådet · tirsdag den 22. september 2026")

    closed = desk.items(state=ItemState.CLOSED)
    assert {item.title for item in closed} == {"Likviditetsnotat", "Ferieplan sendes rundt"}
