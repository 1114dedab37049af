"""The due list, and what becomes of an item."""

from datetime import date

import pytest

from store.desk import Desk
from store.errors import ChangedMeanwhileError, InvalidError, MissingError
from store.lists import Counts
from store.rows import CloseReason, ItemState
from tests.builders import due, edit
from tests.store.desks import an_item, read_in

DAY = date(2026, 3, 9)


def close(desk: Desk, item_id: int, *, on: date = DAY) -> None:
    desk.close([desk.item(item_id).seen], CloseReason.DONE, "", on=on)


def test_items_come_by_due_end_then_forum_the_danish_way_and_those_without_last(
    desk: Desk,
) -> None:
    for forum, end in (
        ("Åby", date(2026, 5, 1)),
        ("Zoo", date(2026, 5, 1)),
        ("Ærø", date(2026, 5, 1)),
        ("Anna", None),
        ("Øst", date(2026, 4, 1)),
    ):
        (one,) = read_in(desk, f"{forum} gør noget.", forum=forum)
        desk.accept(one, edit(due=due(end)))

    assert [item.forum for item in desk.items()] == ["Øst", "Zoo", "Ærø", "Åby", "Anna"]


def test_an_item_without_any_due_comes_last(desk: Desk) -> None:
    first, second = read_in(desk, "Bo skriver.", "Zoe skriver.")
    desk.accept(first, edit(due=None))
    desk.accept(second)

    assert [item.quote for item in desk.items()] == ["Zoe skriver.", "Bo skriver."]


def test_items_are_chosen_by_state_forum_and_the_days_on_which_they_were_closed(
    desk: Desk,
) -> None:
    first, second, third = (an_item(desk, f"{name} skriver.") for name in ("Bo", "Zoe", "Ib"))
    close(desk, first, on=date(2026, 3, 9))
    close(desk, second, on=date(2026, 3, 10))

    assert [item.id for item in desk.items()] == [third]
    assert {item.id for item in desk.items(state=None)} == {first, second, third}
    closed = desk.items(
        state=ItemState.CLOSED, closed_from=date(2026, 3, 10), closed_to=date(2026, 3, 10)
    )
    assert [item.id for item in closed] == [second]
    assert desk.items(forum="driftsforum nord") == desk.items()
    assert desk.items(forum="Ukendt") == []


def test_an_edit_changes_the_fields_and_tells_only_what_it_changed(desk: Desk) -> None:
    number = an_item(desk)

    desk.edit(desk.item(number).seen, edit("Sende det hele", due=None))

    assert (desk.item(number).title, desk.item(number).due) == ("Sende det hele", None)
    event = desk.history(number)[-1]
    assert event.action == "edit"
    assert event.before["title"] == "Sende notatet"
    assert event.after == {"title": "Sende det hele", "due": None}


def test_an_edit_that_changes_nothing_leaves_nothing(desk: Desk) -> None:
    number = an_item(desk)
    before = desk.item(number), desk.history(number)

    desk.edit(before[0].seen, edit())

    assert (desk.item(number), desk.history(number)) == before


def test_an_edit_of_an_item_that_was_changed_meanwhile_is_refused(desk: Desk) -> None:
    number = an_item(desk)
    seen = desk.item(number).seen
    desk.edit(seen, edit("Min udgave"))

    with pytest.raises(ChangedMeanwhileError):
        desk.edit(seen, edit("Din udgave"))
    with pytest.raises(ChangedMeanwhileError):
        desk.close([seen], CloseReason.DONE, "", on=DAY)
    with pytest.raises(ChangedMeanwhileError):
        desk.reopen([seen])
    assert desk.item(number).title == "Min udgave"


def test_a_version_never_comes_again_even_when_an_edit_is_undone(desk: Desk) -> None:
    number = an_item(desk)
    versions = [desk.item(number).seen]
    for title in ("to", "tre"):
        desk.edit(versions[-1], edit(title))
        versions.append(desk.item(number).seen)
        desk.undo()
        versions.append(desk.item(number).seen)

    assert len(set(versions)) == len(versions)


def test_closing_keeps_the_day_the_reason_and_the_note(desk: Desk) -> None:
    number = an_item(desk)

    desk.close([desk.item(number).seen], CloseReason.OTHERWISE, " Sendt i går ", on=DAY)

    item = desk.item(number)
    assert (item.state, item.closed_on) == (ItemState.CLOSED, DAY)
    assert item.close_reason is CloseReason.OTHERWISE
    assert desk.history(number)[-1].after == {
        "state": "closed",
        "closed_on": "2026-03-09",
        "close_reason": "otherwise",
        "close_note": "Sendt i går",
    }


def test_a_reopened_item_obliges_again_and_says_that_it_was_closed_once(desk: Desk) -> None:
    number = an_item(desk)
    close(desk, number)

    desk.reopen([desk.item(number).seen])

    item = desk.item(number)
    assert (item.state, item.closed_on, item.close_reason) == (ItemState.REOPENED, None, None)


def test_closing_twice_and_reopening_what_is_open_are_refused(desk: Desk) -> None:
    number = an_item(desk)

    with pytest.raises(InvalidError):
        desk.reopen([desk.item(number).seen])
    close(desk, number)
    with pytest.raises(InvalidError):
        close(desk, number)


def test_a_note_is_kept_and_stands_in_nobodys_way(desk: Desk) -> None:
    number = an_item(desk)
    seen = desk.item(number).seen

    desk.note([number], "Ringet til Bo")
    desk.edit(seen, edit("Ny titel"))

    assert [event.action for event in desk.history(number)] == ["import", "accept", "note", "edit"]
    assert desk.history(number)[2].after == {"text": "Ringet til Bo"}


def test_an_empty_note_and_one_on_nothing_are_refused(desk: Desk) -> None:
    with pytest.raises(InvalidError):
        desk.note([an_item(desk)], " \n")
    with pytest.raises(MissingError):
        desk.note([99], "Hej")


def test_the_counts_say_what_waits_what_is_open_and_what_is_late(desk: Desk) -> None:
    first, second, third, _ = read_in(desk, "Bo skriver.", "Zoe skriver.", "Ib læser.", "Åse ser.")
    desk.accept(first, edit(due=due(date(2026, 3, 31))))
    desk.accept(second, edit(due=due(date(2026, 4, 1))))
    desk.accept(third, edit(due=None))

    assert desk.counts(on=date(2026, 4, 1)) == Counts(pending=1, open=3, overdue=1)
