"""Versions of one referat: which is the newest, and what it no longer says."""

from typing import Any

from sqlalchemy import ColumnElement, and_, exists, false, func
from sqlalchemy import select as select_columns
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from store.models import Document, Place, Proposal


def newest_version() -> ColumnElement[int]:
    """The newest document of the same forum and day, beside each document of a query."""
    other = aliased(Document)
    return (
        select_columns(func.max(col(other.id)))
        .where(
            col(other.forum_id) == col(Document.forum_id),
            col(other.meeting_date) == col(Document.meeting_date),
        )
        .correlate(Document)
        .scalar_subquery()
    )


def is_gone() -> ColumnElement[Any]:
    """Whether the newest version no longer says a proposal, beside each of a query."""
    newest = newest_version()
    place = aliased(Place)
    stands = exists().where(
        col(place.proposal_id) == col(Proposal.id), col(place.document_id) == newest
    )
    return func.coalesce(and_(newest > col(Document.id), ~stands), false())


def stands_in(session: Session, proposal_id: int, document_id: int) -> bool:
    """Whether a corrected version says again what was proposed before."""
    place = select(Place.id).where(
        Place.proposal_id == proposal_id, Place.document_id == document_id
    )
    return session.exec(place).first() is not None


def versions(session: Session, document: Document) -> list[int]:
    """The documents of the same meeting, this one with them, oldest first."""
    if document.forum_id is None or document.meeting_date is None:
        return [document.number]
    found = session.exec(
        select(Document)
        .where(
            Document.forum_id == document.forum_id,
            Document.meeting_date == document.meeting_date,
        )
        .order_by(col(Document.id))
    )
    return [row.number for row in found]
