"""The review queue without any screen."""

from store.desk import Desk
from store.rows import ProposalState, RejectReason
from tui.queue import Queue, load


def test_documents_stand_in_order_and_decided_proposals_among_them(desk: Desk) -> None:
    first, second, *_ = desk.proposals(state=ProposalState.PENDING)
    desk.reject(second.id, RejectReason.BACKGROUND)

    loaded = load(desk)
    queue = Queue(loaded.rows)

    assert [len(ids) for ids in queue.documents.values()] == [5, 2]
    assert (queue.left, queue.decided) == (6, 1)
    assert queue.place(second.id) == (2, 5)
    assert queue.next_pending(first.id) == list(queue.rows)[2]


def test_the_next_one_is_looked_for_from_the_top_again(desk: Desk) -> None:
    queue = Queue(load(desk).rows)
    ids = list(queue.rows)

    assert queue.next_pending(ids[-1]) == ids[0]
    assert queue.next_pending(None) == ids[0]


def test_when_all_are_decided_there_is_no_next(desk: Desk) -> None:
    queue = Queue(load(desk).rows)
    for number in queue.rows:
        queue.decide(number, ProposalState.ACCEPTED)

    assert queue.next_pending(None) is None
    assert queue.left == 0


def test_a_document_without_anything_left_is_not_in_the_queue(desk: Desk) -> None:
    for row in desk.proposals(state=ProposalState.PENDING):
        desk.accept(row.id)

    assert load(desk).rows == ()
    assert load(desk).any_documents


def test_an_empty_desk_has_no_documents(empty_desk: Desk) -> None:
    assert not load(empty_desk).any_documents
