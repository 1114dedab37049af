"""The numbers beside the screens' names."""

from datetime import date

from sqlmodel import Session, col, func, select

from store.models import Item, Proposal
from store.rows import Counts, ItemState, ProposalState


def counts(session: Session, *, on: date) -> Counts:
    """Pending proposals, open items, and those whose due ended before `on`."""
    pending = select(func.count()).where(Proposal.state == ProposalState.PENDING)
    still_open = select(func.count()).where(Item.state == ItemState.OPEN)
    return Counts(
        pending=session.exec(pending).one(),
        open=session.exec(still_open).one(),
        overdue=session.exec(still_open.where(col(Item.due_end) < on)).one(),
    )
