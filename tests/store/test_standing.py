"""How far items are, what they wait for, and from when lists show them."""

from datetime import date

import pytest

from store.desk import Desk
from store.errors import ChangedMeanwhileError, InvalidError
from store.lists import Counts
from store.rows import LIVE, CloseReason, ItemState
from store.versions import Standing
from tests.builders import due, edit, responsible
from tests.store.desks import an_item, read_in, seen

TODAY = date(2026, 3, 9)
LATER = date(2026, 3, 10)


@pytest.fixture
def three(desk: Desk) -> list[int]:
    return [desk.accept(one) for one in read_in(desk, "Bo skriver.", "Zoe ser.", "Ib læser.")]


@pytest.mark.parametrize("state", [ItemState.IN_PROGRESS, ItemState.READY, ItemState.OPEN])
def test_a_state_is_set_and_told(desk: Desk, state: ItemState) -> None:
    number = an_item(desk)
    desk.progress(seen(desk, number), Standing(ItemState.WAITING, "svar fra KL", LATER))

    desk.progress(seen(desk, number), Standing(state))

    item, event = desk.item(number), desk.history(number)[-1]
    assert (item.state, item.waits_for, item.not_before) == (state, None, None)
    assert (event.action, event.after["state"]) == ("progress", state)
    assert event.before == {
        "state": "waiting",
        "not_before": "2026-03-10",
        "waits_for": "svar fra KL",
    }


def test_what_waits_says_for_what_and_rests_until_its_day(desk: Desk) -> None:
    number = an_item(desk)

    desk.progress(seen(desk, number), Standing(ItemState.WAITING, " svar fra KL ", LATER))

    item = desk.item(number)
    assert (item.state, item.waits_for, item.not_before) == (
        ItemState.WAITING,
        "svar fra KL",
        LATER,
    )
    assert desk.items(on=TODAY) == []
    assert desk.items(on=TODAY, resting=True) == [item]
    assert desk.items(on=LATER) == [item]


def test_what_waits_without_a_day_stays_in_the_lists(desk: Desk) -> None:
    number = an_item(desk)

    desk.progress(seen(desk, number), Standing(ItemState.WAITING, "at budgettet er vedtaget"))

    assert [item.id for item in desk.items(on=TODAY)] == [number]


@pytest.mark.parametrize(
    "standing",
    [
        Standing(ItemState.WAITING, "  "),
        Standing(ItemState.CLOSED),
        Standing(ItemState.REOPENED),
    ],
)
def test_a_state_that_nobody_can_set_is_refused(desk: Desk, standing: Standing) -> None:
    number = an_item(desk)

    with pytest.raises(InvalidError):
        desk.progress(seen(desk, number), standing)


def test_a_snoozed_item_rests_until_its_day_and_is_counted_meanwhile(
    desk: Desk, three: list[int]
) -> None:
    first, second, third = three
    desk.edit(desk.item(first).seen, edit(due=due(date(2026, 3, 1))))
    desk.snooze(seen(desk, first, second), LATER)

    assert [item.id for item in desk.items(on=TODAY)] == [third]
    assert {item.id for item in desk.items(on=TODAY, resting=True)} == {first, second}
    assert {item.id for item in desk.items()} == set(three)
    assert desk.counts(on=TODAY) == Counts(
        pending=0, open=1, overdue=0, resting=2, resting_overdue=1
    )
    assert desk.counts(on=LATER) == Counts(pending=0, open=3, overdue=1)


def test_a_snoozed_item_is_woken(desk: Desk) -> None:
    number = an_item(desk)
    desk.snooze(seen(desk, number), LATER)

    desk.snooze(seen(desk, number), None)

    assert desk.history(number)[-1].action == "wake"
    assert [item.id for item in desk.items(on=TODAY)] == [number]


def test_closing_wakes_and_reopening_obliges_again(desk: Desk) -> None:
    number = an_item(desk)
    desk.progress(seen(desk, number), Standing(ItemState.WAITING, "svar", LATER))

    desk.close(seen(desk, number), CloseReason.DONE, on=TODAY)
    closed = desk.item(number)
    desk.reopen(seen(desk, number))

    assert (closed.is_live, closed.waits_for, closed.not_before) == (False, None, None)
    assert desk.item(number).state is ItemState.REOPENED
    assert desk.items(on=TODAY) == [desk.item(number)]


def test_items_are_chosen_by_their_states(desk: Desk, three: list[int]) -> None:
    first, second, third = three
    desk.progress(seen(desk, first), Standing(ItemState.READY))
    desk.close(seen(desk, second), CloseReason.DONE, on=TODAY)

    def ids(state: ItemState | frozenset[ItemState] | None) -> set[int]:
        return {item.id for item in desk.items(state=state)}

    assert ids(ItemState.READY) == {first}
    assert ids(frozenset({ItemState.READY, ItemState.CLOSED})) == {first, second}
    assert ids(LIVE) == {first, third}
    assert ids(None) == set(three)


def test_several_are_given_to_another_in_one_step(desk: Desk, three: list[int]) -> None:
    eva = responsible("Eva")

    desk.assign(seen(desk, *three), (eva,))

    assert {item.responsibles for item in desk.items()} == {(eva,)}
    desk.undo()
    assert {item.responsibles for item in desk.items()} == {(responsible(),)}


def test_several_are_moved_in_one_step_and_each_history_tells_its_own(
    desk: Desk, three: list[int]
) -> None:
    desk.edit(desk.item(three[0]).seen, edit(due=None))
    to = due(date(2026, 6, 1))

    desk.move(seen(desk, *three), to)

    first, second = (desk.history(number)[-1] for number in three[:2])
    assert (first.id, first.action, first.items) == (second.id, "move", tuple(three))
    assert first.before == {"due": None}
    assert (second.item_id, set(second.after)) == (three[1], {"due"})


def test_five_are_closed_and_one_undo_opens_them(desk: Desk) -> None:
    numbers = [desk.accept(one) for one in read_in(desk, *(f"Punkt {n} følges." for n in range(5)))]

    desk.close(seen(desk, *numbers), CloseReason.LAPSED, "Ikke mere", on=TODAY)
    closed = desk.items(state=ItemState.CLOSED)
    undone = desk.undo()

    assert len(closed) == 5
    assert undone is not None
    assert undone.items == tuple(numbers)
    assert len(desk.items()) == 5
    told = [(event.action, event.regards) for event in desk.history(numbers[3])[-2:]]
    assert told == [("close", None), ("undo", "close")]
    assert desk.check() == []


def test_of_several_all_are_changed_or_none(desk: Desk, three: list[int]) -> None:
    old = seen(desk, *three)
    desk.edit(desk.item(three[2]).seen, edit("Noget andet"))

    with pytest.raises(ChangedMeanwhileError):
        desk.close(old, CloseReason.DONE, on=TODAY)
    assert len(desk.items()) == 3


def test_a_note_on_several_is_one_step_in_each_history(desk: Desk, three: list[int]) -> None:
    desk.note(three, "Rykket pr. mail")

    assert [desk.history(number)[-1].after["text"] for number in three] == ["Rykket pr. mail"] * 3
    desk.undo()
    assert {desk.history(number)[-1].action for number in three} == {"accept"}


def test_nothing_is_done_to_no_items(desk: Desk) -> None:
    before = desk.last_change()

    desk.close([], CloseReason.DONE, on=TODAY)
    desk.note([], "Til ingen")

    assert desk.last_change() == before
