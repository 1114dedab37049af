"""The numbers beside the screens' names."""

from datetime import date

from sqlalchemy import case
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, func, select

from store.lists import Counts
from store.models import Item, Proposal
from store.queries.live import live, rests
from store.rows import ProposalState
from store.visibility import open_items, open_proposals


def counts(session: Session, *, on: date) -> Counts:
    """Pending proposals; items that oblige and that are late, those that rest on that day apart."""
    pending = select(func.count()).where(
        Proposal.state == ProposalState.PENDING, *open_proposals(session)
    )
    resting, late = rests(on=on), col(Item.due_end) < on
    columns = (func.count(case((each, 1))) for each in (late, resting, resting & late))
    found = session.execute(
        select_columns(func.count(), *columns).where(live(), *open_items(session))
    ).one()
    total, overdue, rest, rest_late = (int(number) for number in found)
    return Counts(
        pending=session.exec(pending).one(),
        open=total - rest,
        overdue=overdue - rest_late,
        resting=rest,
        resting_overdue=rest_late,
    )
