"""Deciding on proposals."""

from datetime import date

import pytest

from importers.proposals import Kind
from store.desk import Desk
from store.errors import AlreadyDecidedError, InvalidError, MissingError
from store.rows import ItemEdit, ItemState, ProposalState, RejectReason
from tests.builders import MEETING_DAY, due, edit, proposal, responsible
from tests.store.desks import read_in


def test_accepting_makes_an_open_item_of_what_was_proposed(desk: Desk) -> None:
    (one,) = read_in(desk, "Bo sender notatet.")

    item = desk.item(desk.accept(one))

    given = proposal()
    assert (item.title, item.kind, item.quote) == (given.title, given.kind, "Bo sender notatet.")
    assert (item.due, item.responsibles) == (given.due, given.responsibles)
    assert (item.agenda_item, item.meeting_date) == (given.agenda_item, MEETING_DAY)
    assert (item.state, item.opened_on) == (ItemState.OPEN, date(2026, 3, 3))
    assert desk.proposal(one).item_id == item.id
    assert desk.proposal(one).state is ProposalState.ACCEPTED


def test_accepting_as_edited_keeps_both_what_was_proposed_and_what_was_decided(desk: Desk) -> None:
    (one,) = read_in(desk, "Bo sender notatet.")

    number = desk.accept(one, edit("Sende  revideret notat ", kind=Kind.REPORT))

    assert desk.item(number).title == "Sende revideret notat"
    assert desk.proposal(one).title == "Sende notatet"
    event = desk.history(number)[-1]
    assert event.action == "accept"
    assert event.before == {"title": "Sende notatet", "kind": "task"}
    assert event.after == {"title": "Sende revideret notat", "kind": "report"}


def test_rejecting_keeps_the_reason_and_makes_no_item(desk: Desk) -> None:
    (one,) = read_in(desk, "Bo sender notatet.")

    desk.reject(one, RejectReason.BACKGROUND)

    assert desk.proposal(one).state is ProposalState.REJECTED
    assert desk.items(state=None) == []
    last = desk.last_change()
    assert last is not None
    assert last.after == {"reason": "background"}


@pytest.mark.parametrize("accepts", [True, False])
def test_a_decided_proposal_is_not_decided_again(desk: Desk, *, accepts: bool) -> None:
    one, other = read_in(desk, "Bo sender notatet.", "Zoe indkalder.")
    desk.accept(one)
    desk.reject(other, RejectReason.DUPLICATE)

    for decided in (one, other):
        with pytest.raises(AlreadyDecidedError):
            desk.accept(decided) if accepts else desk.reject(decided, RejectReason.OTHER)
    assert len(desk.items()) == 1


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        (edit("  \n"), "title"),
        (edit("x" * 501), "title"),
        (edit(responsibles=(responsible(" "),)), "responsibles"),
        (edit(due=due(date(2026, 1, 1), start=date(2026, 2, 1))), "due"),
        (edit(condition="x" * 20_001), "condition"),
    ],
)
def test_what_may_not_be_kept_is_refused_and_nothing_is_decided(
    desk: Desk, wrong: ItemEdit, field: str
) -> None:
    (one,) = read_in(desk, "Bo sender notatet.")

    with pytest.raises(InvalidError) as refused:
        desk.accept(one, wrong)

    assert refused.value.details["field"] == field
    assert desk.proposal(one).state is ProposalState.PENDING
    assert desk.items() == []


def test_proposals_come_in_the_order_in_which_they_are_read(desk: Desk) -> None:
    read_in(desk, "Zoe indkalder.", "Anna skriver.")

    assert [row.quote for row in desk.proposals()] == ["Zoe indkalder.", "Anna skriver."]


def test_proposals_are_chosen_by_document_and_state(desk: Desk) -> None:
    one, other = read_in(desk, "Zoe indkalder.", "Anna skriver.")
    (third,) = read_in(desk, "Bo venter.", forum="Et andet forum")
    desk.accept(one)

    pending = desk.proposals(state=ProposalState.PENDING)
    assert {row.id for row in pending} == {other, third}
    assert [row.id for row in desk.proposals(document_id=2)] == [third]


def test_what_is_not_there_is_missing(desk: Desk) -> None:
    for ask in (desk.proposal, desk.item, desk.document_text, desk.history, desk.accept):
        with pytest.raises(MissingError):
            ask(99)
