"""Imported documents, with how far their review has come."""

from datetime import date

from sqlalchemy import ColumnElement, case, func
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, select

from store.errors import MissingError
from store.models import Document, Forum, Original, Proposal
from store.rows import DocumentRow, ProposalState


def documents(session: Session) -> list[DocumentRow]:
    """All documents, newest meeting first (those without a date last), then by id."""
    wanted = (
        select_columns(
            col(Document.id),
            col(Document.name),
            col(Document.sha256),
            col(Forum.name),
            col(Document.meeting_date),
            col(Document.imported_at),
            col(Document.imported_by),
            func.count(col(Proposal.id)),
            func.count(_where_pending()),
            col(Document.flags),
        )
        .outerjoin(Forum, col(Document.forum_id) == col(Forum.id))
        .outerjoin(Proposal, col(Proposal.document_id) == col(Document.id))
        .group_by(col(Document.id), col(Forum.name))
    )
    return sorted((DocumentRow(*row) for row in session.execute(wanted)), key=_newest_first)


def document_text(session: Session, document_id: int) -> str:
    """The document's whole text, as it was imported."""
    text = session.exec(
        select(Original.text)
        .join(Document, col(Document.original) == col(Original.sha256))
        .where(Document.id == document_id)
    ).first()
    if text is None:
        raise MissingError(what="document", id=document_id)
    return text


def knows(session: Session, sha256: str) -> int | None:
    """The id of the document with these bytes, or None."""
    return session.exec(select(Document.id).where(Document.sha256 == sha256)).first()


def _where_pending() -> ColumnElement[int | None]:
    return case((col(Proposal.state) == ProposalState.PENDING, col(Proposal.id)))


def _newest_first(row: DocumentRow) -> tuple[int, int]:
    return -(row.meeting_date or date.min).toordinal(), row.id
