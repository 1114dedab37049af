"""A corrected referat: what was decided stands, what is new is proposed, what is gone is told."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.desk import Desk
from store.errors import AlreadyProposedError
from store.folding import gist
from store.intake import proposal_row
from store.models import Document, Proposal
from store.rows import Intake, IntakeStatus, ProposalState, RejectReason
from store.standing import Said, compare
from tests.builders import document, minutes, proposal

SENDS = "Bo Ågård sender notatet."
CALLS = "Zoe Berg indkalder til temamøde."
PAYS = "Ib betaler 1,5 mio. kr."
NOBODY = "Ingen bemærkninger."


def take(desk: Desk, *quotes: str, besides: str = "", name: str = "referat.txt") -> Intake:
    """Minutes of the same meeting that propose the quotes, and say something besides."""
    text = "\n".join([*quotes, besides])
    of = document(text, name=name)
    return desk.take_in(of, minutes(of), [proposal(quote, text=text) for quote in quotes])


def gone(desk: Desk) -> list[str]:
    return [row.quote for row in desk.proposals() if row.gone]


def test_what_a_correction_no_longer_says_is_gone_and_stays_as_it_was_decided(desk: Desk) -> None:
    first = take(desk, SENDS, CALLS)
    item = desk.accept(first.proposal_ids[1])

    second = take(desk, SENDS, name="rettet.txt")

    assert second == Intake(IntakeStatus.CORRECTED, 2, (), (first.proposal_ids[1],))
    assert gone(desk) == [CALLS]
    assert desk.proposal(first.proposal_ids[1]).state is ProposalState.ACCEPTED
    evidence = desk.evidence(item)
    assert evidence is not None
    assert (evidence.document.name, evidence.gone_in) == ("referat.txt", "rettet.txt")


def test_what_is_proposed_again_stands_in_both_versions(desk: Desk) -> None:
    (first,) = take(desk, SENDS).proposal_ids
    take(desk, CALLS, SENDS)

    assert gone(desk) == []
    there = desk.standing(2)
    assert [(row.quote, row.id) for row in there] == [(CALLS, 2), (SENDS, first)]
    text = desk.document_text(2)
    assert [text[row.start : row.end] for row in there] == [CALLS, SENDS]


def test_what_is_only_said_again_stands_as_well(desk: Desk) -> None:
    take(desk, SENDS, CALLS)

    second = take(desk, CALLS, besides=f"Bilag\n- {SENDS}\n")

    assert second.gone_ids == ()
    assert [row.quote for row in desk.standing(2)] == [CALLS, SENDS]


def test_a_sentence_that_goes_on_is_another_sentence(desk: Desk) -> None:
    (first,) = take(desk, SENDS).proposal_ids

    second = take(desk, "Bo Ågård sender notatet inden påske.")

    assert len(second.proposal_ids) == 1
    assert second.gone_ids == (first,)


def test_another_figure_is_another_sentence(desk: Desk) -> None:
    take(desk, PAYS)

    second = take(desk, "Ib betaler 15 mio. kr.")

    assert (len(second.proposal_ids), len(second.gone_ids)) == (1, 1)


def test_what_comes_back_in_a_later_version_is_no_longer_gone(desk: Desk) -> None:
    take(desk, SENDS, CALLS)
    take(desk, SENDS)
    assert gone(desk) == [CALLS]

    third = take(desk, SENDS, CALLS, besides=NOBODY)

    assert (third.proposal_ids, third.gone_ids) == ((), ())
    assert gone(desk) == []


def test_what_went_in_an_earlier_correction_is_not_told_again(desk: Desk) -> None:
    take(desk, SENDS, CALLS)
    take(desk, SENDS)

    assert take(desk, SENDS, besides=NOBODY).gone_ids == ()


def test_a_rejected_proposal_is_not_missed(desk: Desk) -> None:
    _, second = take(desk, SENDS, CALLS).proposal_ids
    desk.reject(second, RejectReason.BACKGROUND)

    assert take(desk, SENDS).gone_ids == ()


def test_taking_back_a_correction_brings_back_what_was_gone(desk: Desk) -> None:
    take(desk, SENDS, CALLS)
    take(desk, SENDS, besides=NOBODY)

    desk.undo()

    assert gone(desk) == []
    assert [row.name for row in desk.documents()] == ["referat.txt"]
    assert desk.check() == []


def test_a_correction_does_not_stand_in_the_way_of_an_undo(desk: Desk) -> None:
    (first,) = take(desk, SENDS).proposal_ids
    desk.accept(first)
    take(desk, CALLS)

    desk.undo()
    undone = desk.undo()

    assert undone is not None
    assert undone.regards == "accept"


@pytest.mark.parametrize(("marked", "in_document"), [(SENDS, 1), (SENDS, 2)])
def test_no_sentence_is_marked_by_hand_in_one_version_and_proposed_in_another(
    desk: Desk, marked: str, in_document: int
) -> None:
    take(desk, *([SENDS] if in_document == 2 else []), besides=f"{SENDS} {NOBODY}")
    take(desk, *([SENDS] if in_document == 1 else []), besides=f"{SENDS} {NOBODY} ")
    text = desk.document_text(in_document)

    with pytest.raises(AlreadyProposedError):
        desk.propose(in_document, proposal(marked, text=text))


def test_what_is_marked_by_hand_in_an_old_version_stands_in_the_new_one(desk: Desk) -> None:
    take(desk, CALLS, besides=SENDS)
    take(desk, besides=f"{SENDS}\n{NOBODY}")

    desk.propose(1, proposal(SENDS, text=desk.document_text(1)))

    assert gone(desk) == [CALLS]
    assert [row.quote for row in desk.standing(2)] == [SENDS]


def test_versions_name_each_other(desk: Desk) -> None:
    for mark in "abc":
        take(desk, SENDS, besides=mark)

    named = [(row.id, row.replaces, row.replaced_by) for row in desk.documents()]
    assert named == [(1, None, 3), (2, 1, 3), (3, 2, None)]


SENTENCES = st.lists(st.sampled_from([SENDS, CALLS, PAYS, "Ib ser på sagen.", "Ib ser på den."]))


def row_of(number: int, quote: str) -> Proposal:
    given = {"id": 1, "imported_at": datetime(2026, 3, 3, tzinfo=UTC), "imported_by": "ida"}
    hashes = dict.fromkeys(("name", "format", "sha256", "original", "gist"), "")
    row = proposal_row(Document.model_validate(given | hashes), proposal(quote))
    row.id = number
    return row


@given(SENTENCES, SENTENCES)
def test_every_sentence_is_proposed_once_or_stands_and_none_twice(
    before: list[str], after: list[str]
) -> None:
    text = "\n".join(after)
    rows = [row_of(number, quote) for number, quote in enumerate(before, start=1)]
    starts = [sum(len(one) + 1 for one in after[:number]) for number in range(len(after))]
    proposals = [
        replace(proposal(quote), start=start, end=start + len(quote))
        for quote, start in zip(after, starts, strict=True)
    ]

    found = compare(rows, proposals, text)

    shown = [text[span.start : span.end] for _, span in found.places]
    assert sorted([*shown, *(one.quote for one in found.new)]) == sorted(after)
    assert sorted([*shown, *(row.quote for row in found.gone)]) == sorted(before)


@pytest.mark.parametrize(
    ("text", "again"),
    [
        (f"1. {SENDS}", SENDS),
        ("Bo Ågård\n  sender no-\ntatet. Ib", "Bo Ågård\n  sender no-\ntatet."),
        ("* BO ÅGÅRD SENDER NOTATET", "BO ÅGÅRD SENDER NOTATET"),
        (f"Derefter, {SENDS}", None),
        ("Bo Ågård sender notatet, og Ib ringer.", None),
        ("", None),
    ],
)
def test_a_sentence_is_found_whole_or_not_at_all(text: str, again: str | None) -> None:
    span = Said(text).again(gist(SENDS))

    assert (None if span is None else text[span.start : span.end]) == again


PEOPLE = "\n".join(
    f"Deltager nummer {number}, chefkonsulent i Nordby Kommune" for number in range(9)
)
OPEN = "\n".join(
    f"{number}. Sag {number} om drift blev drøftet og godkendt." for number in range(90)
)
CLOSED = "\n".join(f"{number}. Lukket forhandling om grund {number}." for number in range(60))


def test_another_paper_of_the_meeting_is_no_correction(desk: Desk) -> None:
    take(desk, SENDS, CALLS, besides=f"{PEOPLE}\n{OPEN}")

    closed = take(desk, PAYS, besides=f"{PEOPLE}\n{CLOSED}", name="lukket.txt")

    assert closed == Intake(IntakeStatus.READ, 2, (3,))
    assert gone(desk) == []
    assert [row.replaces for row in desk.documents()] == [None, None]


def test_a_sentence_of_two_papers_of_a_meeting_is_proposed_once(desk: Desk) -> None:
    take(desk, SENDS, besides=OPEN)

    other = take(desk, SENDS, PAYS, besides=CLOSED, name="lukket.txt")

    assert [desk.proposal(one).quote for one in other.proposal_ids] == [PAYS]
    assert [row.quote for row in desk.standing(2)] == [SENDS, PAYS]


def test_a_long_text_with_a_changed_decision_is_a_correction(desk: Desk) -> None:
    take(desk, SENDS, besides=OPEN)

    second = take(desk, CALLS, besides=OPEN)

    assert second.status is IntakeStatus.CORRECTED
    assert gone(desk) == [SENDS]
