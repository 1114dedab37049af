"""What an action item rests on."""

from sqlmodel import Session

from store.models import Document, Item, Proposal
from store.queries.documents import document
from store.queries.versions import stands_in
from store.rows import EvidenceRow


def evidence(session: Session, item_id: int) -> EvidenceRow | None:
    """The passage and the document; None where the item came from no proposal."""
    item = session.get(Item, item_id)
    proposal = None
    if item is not None and item.proposal_id is not None:
        proposal = session.get(Proposal, item.proposal_id)
    if proposal is None:
        return None
    row = document(session, proposal.document_id)
    gone_in = None
    if row.replaced_by is not None and not stands_in(session, proposal.number, row.replaced_by):
        newest = session.get(Document, row.replaced_by)
        gone_in = None if newest is None else newest.name
    return EvidenceRow(row, proposal.start, proposal.end, proposal.page, gone_in)
