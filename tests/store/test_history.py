"""What an item's history tells."""

from datetime import UTC, date, datetime, timedelta

from store.desk import Desk
from store.rows import CloseReason, RejectReason
from tests.builders import edit
from tests.store.desks import an_item, desk_on, read_in


def test_a_history_begins_with_the_import_and_tells_who_did_what_when(database: str) -> None:
    with desk_on(database, user="ida") as ida, desk_on(database, user="per") as per:
        number = an_item(ida)
        per.note([number], "Set på det")

        told = [(event.who, event.action) for event in ida.history(number)]
        moments = [event.at for event in ida.history(number)]

    assert told == [("ida", "import"), ("ida", "accept"), ("per", "note")]
    assert all(moment.tzinfo is not None for moment in moments)
    assert moments[1] - moments[0] == timedelta(minutes=1)


def test_other_items_of_the_same_document_are_not_in_it(desk: Desk) -> None:
    first, second, third = read_in(desk, "Bo skriver.", "Zoe skriver.", "Ib læser.")
    number = desk.accept(first)
    other = desk.accept(second)
    desk.note([other], "Andet")
    desk.reject(third, RejectReason.DONE)

    assert [event.action for event in desk.history(number)] == ["import", "accept"]


def test_a_rejection_that_was_taken_back_is_in_it(desk: Desk) -> None:
    (one,) = read_in(desk, "Bo skriver.")
    desk.reject(one, RejectReason.DONE)
    desk.undo()

    number = desk.accept(one)

    told = [(event.action, event.regards) for event in desk.history(number)]
    assert told == [("import", None), ("reject", None), ("undo", "reject"), ("accept", None)]


def test_an_undo_is_in_it_and_names_what_it_took_back(desk: Desk) -> None:
    number = an_item(desk)
    desk.close([desk.item(number).seen], CloseReason.DONE, "", on=date(2026, 4, 1))
    closed = desk.history(number)[-1]

    desk.undo()

    event = desk.history(number)[-1]
    assert (event.action, event.regards, event.undoes) == ("undo", "close", closed.id)
    assert (event.before["state"], event.after["state"]) == ("closed", "open")


def test_an_item_whose_accept_was_taken_back_still_has_its_history(desk: Desk) -> None:
    number = an_item(desk)
    desk.undo()

    assert [event.action for event in desk.history(number)] == ["import", "accept", "undo"]


def test_order_follows_the_events_and_not_the_clock(database: str) -> None:
    moments = iter(datetime(2026, 3, 3, 12 - hour, tzinfo=UTC) for hour in range(12))
    with Desk(database, user="ida", now=lambda: next(moments)) as desk:
        number = an_item(desk)
        desk.edit(desk.item(number).seen, edit("Senere, med et ur der går tilbage"))

        assert [event.action for event in desk.history(number)] == ["import", "accept", "edit"]
        undone = desk.undo()
        assert undone is not None
        assert undone.regards == "edit"
