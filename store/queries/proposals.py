"""Proposals: the inbox, and one of them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Select
from sqlalchemy import select as select_columns
from sqlmodel import Session, col

from importers.proposals import Span
from store.errors import MissingError
from store.models import Document, Forum, Item, Place, Proposal
from store.queries.versions import is_gone
from store.rows import ProposalRow, ProposalState
from store.visibility import open_proposals

AT_ONCE = 500
# In the order of `ProposalRow`'s fields.
COLUMNS: tuple[Any, ...] = (
    col(Proposal.id),
    col(Proposal.document_id),
    col(Document.name),
    col(Forum.name),
    col(Document.meeting_date),
    col(Proposal.agenda_item),
    col(Proposal.section),
    col(Proposal.kind),
    col(Proposal.title),
    col(Proposal.quote),
    col(Proposal.start),
    col(Proposal.end),
    col(Proposal.context),
    col(Proposal.responsibles),
    col(Proposal.due),
    col(Proposal.recurrence),
    col(Proposal.condition),
    col(Proposal.rule),
    col(Proposal.confidence),
    col(Proposal.marks),
    col(Proposal.doubts),
    col(Proposal.state),
    col(Item.id),
    col(Proposal.page),
    is_gone(),
)


def proposals(
    session: Session, *, document_id: int | None = None, state: ProposalState | None = None
) -> list[ProposalRow]:
    """Proposals by meeting date (oldest first, those without last), document and place in it."""
    wanted = _rows().where(*open_proposals(session))
    if document_id is not None:
        wanted = wanted.where(col(Proposal.document_id) == document_id)
    if state is not None:
        wanted = wanted.where(col(Proposal.state) == state)
    return sorted((ProposalRow(*row) for row in session.execute(wanted)), key=_reading_order)


def standing(session: Session, document_id: int) -> list[ProposalRow]:
    """What a document proposes, and what it says again of earlier ones, at its places in this one."""
    own = proposals(session, document_id=document_id)
    return sorted([*own, *_said_again(session, document_id)], key=_reading_order)


def _said_again(session: Session, document_id: int) -> Iterator[ProposalRow]:
    wanted = (
        _rows(col(Place.start), col(Place.end), col(Place.page))
        .join(Place, col(Place.proposal_id) == col(Proposal.id))
        .where(col(Place.document_id) == document_id, *open_proposals(session))
    )
    for *row, start, end, page in session.execute(wanted):
        there = ProposalRow(*row)
        yield replace(
            there,
            document_id=document_id,
            start=start,
            end=end,
            page=page,
            context=Span(start, end),
            marks=(),
        )


def proposal(session: Session, proposal_id: int) -> ProposalRow:
    """One proposal."""
    row = session.execute(
        _rows().where(col(Proposal.id) == proposal_id, *open_proposals(session))
    ).first()
    if row is None:
        raise MissingError(what="proposal", id=proposal_id)
    return ProposalRow(*row)


def among(session: Session, ids: Sequence[int]) -> list[ProposalRow]:
    """The proposals with these numbers that may be seen, in the order asked for."""
    found: dict[int, ProposalRow] = {}
    for first in range(0, len(ids), AT_ONCE):
        some = ids[first : first + AT_ONCE]
        wanted = _rows().where(col(Proposal.id).in_(some), *open_proposals(session))
        found.update((row[0], ProposalRow(*row)) for row in session.execute(wanted))
    return [found[number] for number in ids if number in found]


def _rows(*besides: Any) -> Select[Any]:  # noqa: ANN401 - columns
    return (
        select_columns(*COLUMNS, *besides)
        .select_from(Proposal)
        .join(Document, col(Proposal.document_id) == col(Document.id))
        .outerjoin(Forum, col(Document.forum_id) == col(Forum.id))
        .outerjoin(Item, col(Item.proposal_id) == col(Proposal.id))
    )


def _reading_order(row: ProposalRow) -> tuple[date, int, int, int]:
    return row.meeting_date or date.max, row.document_id, row.start, row.id
