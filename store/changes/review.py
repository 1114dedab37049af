"""Deciding on a proposal: it becomes an action item, or it is no follow-up."""

from store.changes.change import Change, Told
from store.changes.fields import edit_of, fields_of, put_edit
from store.errors import AlreadyDecidedError
from store.images import differing
from store.models import Document, Item, Proposal
from store.rows import ItemEdit, ProposalState, RejectReason
from store.validation import valid_edit


def accept(change: Change, proposal_id: int, edit: ItemEdit | None) -> int:
    """Make an action item of a pending proposal, as proposed or as edited; returns its id."""
    proposal = pending(change, proposal_id)
    document = change.get(Document, proposal.document_id)
    proposed = edit_of(proposal)
    wanted = valid_edit(proposed if edit is None else edit)
    change.touch(proposal).state = ProposalState.ACCEPTED
    item = Item(
        proposal_id=proposal.id,
        document_id=document.id,
        forum_id=document.forum_id,
        kind=wanted.kind,
        title=wanted.title,
        quote=proposal.quote,
        agenda_item=proposal.agenda_item,
        opened_on=change.at.date(),
    )
    put_edit(item, wanted)
    change.add(item)
    before, after = differing(fields_of(proposed), fields_of(wanted))
    change.leave(Told("accept", item.number, proposal_id, before=before, after=after))
    return item.number


def reject(change: Change, proposal_id: int, reason: RejectReason) -> None:
    """Decide that a pending proposal is no follow-up."""
    proposal = change.touch(pending(change, proposal_id))
    proposal.state = ProposalState.REJECTED
    proposal.reject_reason = reason
    change.leave(Told("reject", proposal_id=proposal_id, after={"reason": reason.value}))


def pending(change: Change, proposal_id: int) -> Proposal:
    """The proposal, unless it is decided."""
    proposal = change.get(Proposal, proposal_id)
    if proposal.state is not ProposalState.PENDING:
        raise AlreadyDecidedError(id=proposal_id, state=proposal.state.value)
    return proposal
