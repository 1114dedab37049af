"""A follow-up that a person finds in a document where the rules found none."""

from sqlmodel import col, select

from importers import proposals
from store.changes.change import Change, Told
from store.errors import AlreadyProposedError, InvalidError
from store.intake import proposal_row
from store.models import Document, Original, Proposal


def propose(change: Change, document_id: int, proposal: proposals.Proposal) -> int:
    """Keep a proposal for a passage of a document; returns its id.

    Never two for one sentence: where the passage is proposed already, in whatever state, that one
    stands. The quote must be the document's own words.
    """
    document = change.get(Document, document_id)
    text = change.session.get_one(Original, document.original).text
    if not proposal.quote or text[proposal.start : proposal.end] != proposal.quote:
        raise InvalidError(field="quote", why="elsewhere")
    _expect_new(change, document_id, proposal)
    row = proposal_row(document, proposal)
    change.add(row)
    change.leave(Told("propose", proposal_id=row.number))
    return row.number


def _expect_new(change: Change, document_id: int, proposal: proposals.Proposal) -> None:
    there = change.session.exec(
        select(Proposal.id).where(
            Proposal.document_id == document_id,
            col(Proposal.start) < proposal.end,
            col(Proposal.end) > proposal.start,
        )
    ).first()
    if there is not None:
        raise AlreadyProposedError(id=there)
