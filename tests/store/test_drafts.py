"""Proposals that wait: merged, split, and one's own deleted."""

from dataclasses import replace

import pytest

from importers.proposals import BY_HAND
from store.desk import Desk
from store.errors import AlreadyDecidedError, InvalidError
from store.rows import ProposalState, RejectReason
from tests.builders import document, due, minutes, proposal, responsible
from tests.store.desks import read_in

SAID = "Bo skriver og Zoe læser."


def test_a_merged_proposal_waits_no_longer_and_gives_what_the_other_lacks(desk: Desk) -> None:
    text = "Bo skriver.\nDet sker inden jul."
    of = document(text)
    bare = proposal("Bo skriver.", text=text, due=None)
    dated = proposal("Det sker inden jul.", text=text, responsibles=(responsible("Zoe"),))
    first, second = desk.take_in(of, minutes(of), [bare, dated]).proposal_ids

    desk.merge_proposals(second, into=first)

    assert desk.proposal(second).state is ProposalState.MERGED
    assert [row.id for row in desk.proposals(state=ProposalState.PENDING)] == [first]
    assert (desk.proposal(first).due, desk.proposal(first).responsibles) == (
        due(),
        (responsible(),),
    )
    desk.undo()
    assert len(desk.proposals(state=ProposalState.PENDING)) == 2
    assert desk.proposal(first).due is None
    assert desk.check() == []


def test_only_two_that_wait_in_one_document_are_merged(desk: Desk) -> None:
    first, second = read_in(desk, "Bo skriver.", "Zoe skriver.")
    (elsewhere,) = read_in(desk, "Ib skriver.", name="andet.txt")

    for one, into in ((first, first), (first, elsewhere)):
        with pytest.raises(InvalidError):
            desk.merge_proposals(one, into=into)
    desk.reject(second, RejectReason.OTHER)
    with pytest.raises(AlreadyDecidedError):
        desk.merge_proposals(second, into=first)


def test_a_proposal_is_split_where_it_says_two_things(desk: Desk) -> None:
    (whole,) = read_in(desk, SAID)
    halves = [
        proposal(quote, text=SAID, title=quote, responsibles=(), due=None)
        for quote in ("Bo skriver", "Zoe læser.")
    ]

    ids = desk.split_proposal(whole, halves)

    rows = [desk.proposal(one) for one in ids]
    assert ids[0] == whole
    assert [(row.title, row.quote) for row in rows] == [
        ("Bo skriver", "Bo skriver"),
        ("Zoe læser.", "Zoe læser."),
    ]
    assert {row.rule for row in rows} == {"task.sends"}
    desk.undo()
    assert [row.quote for row in desk.proposals()] == [SAID]
    assert desk.check() == []


def test_a_corrected_referat_does_not_propose_again_what_was_split(desk: Desk) -> None:
    (whole,) = read_in(desk, SAID)
    halves = [proposal(quote, text=SAID) for quote in ("Bo skriver", "Zoe læser.")]
    desk.split_proposal(whole, halves)

    assert len(read_in(desk, SAID, "Og et nyt punkt.", name="rettet.txt")) == 1
    assert [row.quote for row in desk.proposals(state=ProposalState.PENDING)] == [
        "Bo skriver",
        "Zoe læser.",
        "Og et nyt punkt.",
    ]


@pytest.mark.parametrize(
    "quotes",
    [("Bo skriver",), ("Zoe læser.", "Bo skriver"), ("Bo skriver", "Det siger den ikke.")],
)
def test_parts_that_are_not_in_the_whole_one_after_another_are_refused(
    desk: Desk, quotes: tuple[str, ...]
) -> None:
    (whole,) = read_in(desk, SAID)

    with pytest.raises(InvalidError):
        desk.split_proposal(whole, [proposal(quote, text=SAID) for quote in quotes])


def test_a_draft_of_ones_own_is_deleted_and_comes_back(desk: Desk) -> None:
    of = document("Bo skriver.")
    document_id = desk.take_in(of, minutes(of), []).document_id
    draft = proposal("Bo skriver.", text="Bo skriver.", rule=BY_HAND)
    number = desk.propose(document_id, draft)

    desk.delete_draft(number)
    deleted = desk.proposals()
    desk.undo()

    assert deleted == []
    assert [row.id for row in desk.proposals()] == [number]
    assert desk.check() == []


def test_what_a_rule_found_or_others_were_merged_into_is_not_deleted(desk: Desk) -> None:
    (found,) = read_in(desk, "Bo skriver.")
    with pytest.raises(InvalidError):
        desk.delete_draft(found)

    of = document("Ib læser.\nZoe ser.", name="andet.txt")
    document_id = desk.take_in(of, minutes(of), []).document_id
    one, other = (
        desk.propose(document_id, replace(proposal(quote, text=of.text), rule=BY_HAND))
        for quote in ("Ib læser.", "Zoe ser.")
    )
    desk.merge_proposals(other, into=one)
    with pytest.raises(InvalidError):
        desk.delete_draft(one)
