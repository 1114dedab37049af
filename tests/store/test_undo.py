"""Taking back and doing again: any number of steps, over restarts, never over another's change."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from store.desk import Desk
from store.errors import CannotUndoError
from store.rows import CloseReason, ItemState, ProposalState, RejectReason
from tests.builders import edit
from tests.store.desks import an_item, desk_on, read_in

DAY = date(2026, 4, 1)


def accept(desk: Desk) -> None:
    desk.accept(desk.proposals(state=ProposalState.PENDING)[0].id)


def reject(desk: Desk) -> None:
    desk.reject(desk.proposals(state=ProposalState.PENDING)[0].id, RejectReason.OTHER)


def change(desk: Desk) -> None:
    desk.edit(desk.item(1).seen, edit("Noget andet", due=None))


def close(desk: Desk) -> None:
    desk.close([desk.item(1).seen], CloseReason.LAPSED, "Ikke mere", on=DAY)


def reopen(desk: Desk) -> None:
    close(desk)
    desk.reopen([desk.item(1).seen])


def note(desk: Desk) -> None:
    desk.note([1], "Husk bilag")


def read(desk: Desk) -> None:
    read_in(desk, "Et nyt punkt.", forum="Et nyt forum")


def picture(desk: Desk) -> object:
    """All that a person sees, but for the items' versions and who did what."""
    items = [replace(item, version=0) for item in desk.items(state=None)]
    found = len(desk.items(state=None, search="husk bilag"))
    return items, found, desk.proposals(), desk.documents(), desk.fora(), desk.people()


@pytest.mark.parametrize("step", [accept, reject, change, close, reopen, note, read])
def test_every_change_is_taken_back_and_done_again(
    desk: Desk, step: Callable[[Desk], None]
) -> None:
    an_item(desk)
    read_in(desk, "Zoe skriver.", "Ib læser.")
    before = picture(desk)
    step(desk)
    after = picture(desk)
    assert before != after or step is reopen

    desk.undo()
    taken_back = picture(desk)
    if step is reopen:
        desk.undo()
        taken_back = picture(desk)
        desk.redo()
    desk.redo()

    assert taken_back == before
    assert picture(desk) == after
    assert desk.check() == []


def test_steps_are_taken_back_newest_first_and_over_restarts(database: str) -> None:
    with desk_on(database) as desk:
        an_item(desk)
        note(desk)
        close(desk)

    told = []
    for _ in range(4):
        with desk_on(database) as desk:
            event = desk.undo()
            assert event is not None
            told.append(event.regards)
    with desk_on(database) as desk:
        assert desk.undo() is None
        again = [event.regards for event in iter(desk.redo, None)]

    assert told == ["close", "note", "accept", "import"]
    assert again == told[::-1]


def test_the_last_change_is_what_undo_takes_back(desk: Desk) -> None:
    an_item(desk)
    close(desk)
    last = desk.last_change()
    undone = desk.undo()

    assert last is not None
    assert undone is not None
    assert undone.undoes == last.id
    now_last = desk.last_change()
    assert now_last is not None
    assert now_last.action == "accept"


def test_there_is_nothing_to_take_back_at_first(desk: Desk) -> None:
    assert (desk.last_change(), desk.undo(), desk.redo()) == (None, None, None)


def test_after_another_change_nothing_is_done_again(desk: Desk) -> None:
    an_item(desk)
    close(desk)
    desk.undo()
    note(desk)

    assert desk.redo() is None
    assert desk.item(1).state is ItemState.OPEN


def test_one_user_does_not_take_back_anothers_change(database: str) -> None:
    with desk_on(database, user="ida") as ida, desk_on(database, user="per") as per:
        an_item(ida)
        note(per)

        assert per.undo() is not None
        assert per.undo() is None
        assert ida.item(1).state is ItemState.OPEN


def test_what_another_has_changed_since_is_not_taken_back(database: str) -> None:
    with desk_on(database, user="ida") as ida, desk_on(database, user="per") as per:
        an_item(ida)
        change(ida)
        close(per)
        before = picture(ida)

        with pytest.raises(CannotUndoError) as refused:
            ida.undo()
        assert picture(ida) == before
        mine, theirs = ida.last_change(), per.last_change()
        assert mine is not None
        assert theirs is not None
        told = {
            key: refused.value.details[key]
            for key in ("action", "id", "who", "at", "what", "regards")
        }
        assert told == {
            "action": "edit",
            "id": mine.id,
            "who": "per",
            "at": theirs.at,
            "what": "close",
            "regards": None,
        }
        assert per.undo() is not None
        assert ida.undo() is not None


def test_what_cannot_be_taken_back_is_passed_over_when_that_is_meant(database: str) -> None:
    with desk_on(database, user="ida") as ida, desk_on(database, user="per") as per:
        an_item(ida)
        other = an_item(ida, "Zoe skriver.")
        ida.note([other], "Husk bilag")
        change(ida)
        close(per)
        newest = ida.last_change()
        assert newest is not None

        passed_over = ida.undo(before=newest.id)

        assert passed_over is not None
        assert passed_over.regards == "note"
        assert ida.item(1).title == "Noget andet"
        again = ida.redo()
        assert again is not None
        assert again.regards == "note"


def test_an_item_that_another_has_noted_on_does_not_vanish(database: str) -> None:
    with desk_on(database, user="ida") as ida, desk_on(database, user="per") as per:
        an_item(ida)
        note(per)

        with pytest.raises(CannotUndoError) as refused:
            ida.undo()
        assert len(ida.items()) == 1
        assert (refused.value.details["who"], refused.value.details["what"]) == ("per", "note")


def test_an_import_is_taken_back_only_while_nothing_of_it_is_decided(database: str) -> None:
    with desk_on(database, user="ida") as ida, desk_on(database, user="per") as per:
        (one,) = read_in(ida, "Bo skriver.")
        per.accept(one)
        with pytest.raises(CannotUndoError) as refused:
            ida.undo()
        assert (refused.value.details["who"], refused.value.details["what"]) == ("per", "accept")

        per.undo()
        ida.undo()

        assert ida.documents() == []
        assert ida.proposals() == []


def test_a_forum_that_others_use_outlives_the_import_that_named_it_first(database: str) -> None:
    with desk_on(database, user="ida") as ida, desk_on(database, user="per") as per:
        read_in(ida, "Bo skriver.")
        read_in(per, "Zoe skriver.", name="andet.txt", forum="Driftsforum Nord ", day=DAY)

        ida.undo()

        assert ida.fora() == ["Driftsforum Nord"]
        assert len(per.documents()) == 1


def test_an_import_is_not_done_again_when_another_has_read_the_file_meanwhile(
    database: str,
) -> None:
    with desk_on(database, user="ida") as ida, desk_on(database, user="per") as per:
        read_in(ida, "Bo skriver.")
        ida.undo()
        read_in(per, "Bo skriver.")

        with pytest.raises(CannotUndoError):
            ida.redo()
        assert len(ida.documents()) == 1


def test_a_number_taken_back_is_never_anothers(desk: Desk) -> None:
    first, second = read_in(desk, "Bo skriver.", "Zoe skriver.")
    number = desk.accept(first)
    desk.undo()

    assert desk.accept(second) != number
