"""What a person finds in a document is kept like what the rules find."""

import pytest

from store.desk import Desk
from store.errors import AlreadyProposedError, InvalidError, MissingError
from store.rows import ProposalState
from tests.builders import document, minutes, proposal

TEXT = "Bo sender notatet.\nZoe ser på taget.\n"
SEEN = proposal("Zoe ser på taget.", text=TEXT, rule="by-hand")


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.take_in(
        document(TEXT), minutes(document(TEXT)), [proposal("Bo sender notatet.", text=TEXT)]
    )
    return desk


def test_a_passage_becomes_a_proposal_that_can_be_accepted(desk: Desk) -> None:
    (of,) = desk.documents()

    proposal_id = desk.propose(of.id, SEEN)

    row = desk.proposal(proposal_id)
    assert (row.quote, row.rule, row.state) == (SEEN.quote, "by-hand", ProposalState.PENDING)
    item = desk.item(desk.accept(proposal_id))
    assert item.quote == SEEN.quote
    actions = [event.action for event in desk.history(item.id)]
    assert actions == ["import", "propose", "accept"]


def test_a_sentence_is_proposed_once(desk: Desk) -> None:
    (of,) = desk.documents()
    desk.propose(of.id, SEEN)

    with pytest.raises(AlreadyProposedError, match="already-proposed"):
        desk.propose(of.id, SEEN)
    with pytest.raises(AlreadyProposedError, match="already-proposed"):
        desk.propose(of.id, proposal("sender notatet", text=TEXT))


def test_words_that_are_not_the_documents_are_refused(desk: Desk) -> None:
    (of,) = desk.documents()

    with pytest.raises(InvalidError, match="quote"):
        desk.propose(of.id, proposal("Zoe ser på muren.", text=TEXT))
    with pytest.raises(MissingError, match="missing"):
        desk.propose(of.id + 1, SEEN)


def test_it_can_be_taken_back_and_done_again(desk: Desk) -> None:
    (of,) = desk.documents()
    desk.propose(of.id, SEEN)

    desk.undo()
    assert [row.quote for row in desk.proposals()] == ["Bo sender notatet."]
    desk.redo()

    assert [row.quote for row in desk.proposals()] == ["Bo sender notatet.", SEEN.quote]
    assert desk.check() == []
