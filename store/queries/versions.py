"""Versions of one referat: which is the newest, and what it no longer says."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func
from sqlalchemy import select as select_columns
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from store.models import Document, Place, Proposal


def newest_version() -> ColumnElement[int]:
    """The newest version of each document of a query; the document itself where there is but one."""
    other = aliased(Document)
    first = func.coalesce(col(Document.first_version), col(Document.id))
    corrected = (
        select_columns(func.max(col(other.id)))
        .where(col(other.first_version) == first)
        .correlate(Document)
        .scalar_subquery()
    )
    return func.coalesce(corrected, col(Document.id))


def is_gone() -> ColumnElement[Any]:
    """Whether the newest version no longer says a proposal, beside each of a query."""
    newest = newest_version()
    place = aliased(Place)
    stands = exists().where(
        col(place.proposal_id) == col(Proposal.id), col(place.document_id) == newest
    )
    return and_(newest > col(Document.id), ~stands)


def stands_in(session: Session, proposal_id: int, document_id: int) -> bool:
    """Whether a corrected version says again what was proposed before."""
    place = select(Place.id).where(
        Place.proposal_id == proposal_id, Place.document_id == document_id
    )
    return session.exec(place).first() is not None


def versions(session: Session, document: Document) -> list[int]:
    """All versions of a document, itself among them, oldest first."""
    first = document.first_version or document.number
    corrected = select(Document.id).where(Document.first_version == first)
    later = session.exec(corrected.order_by(col(Document.id)))
    return [first, *(number for number in later if number is not None)]


def of_meeting(session: Session, forum_id: int | None, day: date | None) -> list[Document]:
    """The documents of one meeting, oldest first; of no forum or no day there are none."""
    if forum_id is None or day is None:
        return []
    there = select(Document).where(Document.forum_id == forum_id, Document.meeting_date == day)
    return list(session.exec(there.order_by(col(Document.id))))
