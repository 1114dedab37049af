"""Imported documents: with how far their review has come, their texts, files and copies."""

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Select, case, func
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, select

from importers.proposals import Block
from store import contents
from store.errors import MissingError, WithheldError
from store.models import Content, Copy, Document, Forum, Original, Proposal
from store.queries.points import blacked_out, closed_spans
from store.queries.versions import newest_version
from store.rows import CopyRow, DocumentRow, FileFault, ProposalState
from store.visibility import open_documents


def documents(session: Session) -> list[DocumentRow]:
    """All documents, newest meeting first (those without a date last), then by id."""
    return sorted(
        map(_row, session.execute(_rows().where(*open_documents(session)))), key=_newest_first
    )


def document(session: Session, document_id: int) -> DocumentRow:
    """One document."""
    found = session.execute(
        _rows().where(col(Document.id) == document_id, *open_documents(session))
    ).first()
    if found is None:
        raise MissingError(what="document", id=document_id)
    return _row(found)


def document_text(session: Session, document_id: int) -> str:
    """The document's whole text, as it was imported; what is closed is blacked out, sign for sign."""
    text = session.exec(
        select(Original.text)
        .join(Document, col(Document.original) == col(Original.sha256))
        .where(Document.id == document_id, *open_documents(session))
    ).first()
    if text is None:
        raise MissingError(what="document", id=document_id)
    return blacked_out(text, closed_spans(session, document_id))


def document_file(session: Session, document_id: int) -> bytes:
    """The document's own bytes, as they were imported."""
    _expect_open(session, document_id)
    return contents.bytes_of(session, _sha256(session, document_id))


def document_blocks(session: Session, document_id: int) -> tuple[Block, ...]:
    """The layout that the document's reader found."""
    return contents.blocks_of(session, _sha256(session, document_id))


def copies(session: Session, document_id: int) -> list[CopyRow]:
    """The other files that say the same, in the order in which they came."""
    rows = session.exec(select(Copy).where(Copy.document_id == document_id).order_by(col(Copy.id)))
    return [
        CopyRow(row.number, document_id, row.name, row.format, row.sha256, row.found_at, row.size)
        for row in rows
    ]


def file_faults(session: Session) -> list[FileFault]:
    """The kept files that are not what was imported, by document."""
    named = (Document.name, Document.sha256, Document.size)
    own = select_columns(col(Document.id), *map(col, named))
    other = select_columns(col(Copy.document_id), col(Copy.name), col(Copy.sha256), col(Copy.size))
    kept = [*session.execute(own.order_by(col(Document.id))), *session.execute(other)]
    return [
        FileFault(document_id, name, sha256, why)
        for document_id, name, sha256, size in kept
        if size is not None
        if (why := contents.fault(session, sha256, size)) is not None
    ]


def knows(session: Session, sha256: str) -> int | None:
    """The id of the document with these bytes, or with a copy that has them; else None."""
    own = session.exec(select(Document.id).where(Document.sha256 == sha256)).first()
    if own is not None:
        return own
    return session.exec(select(Copy.document_id).where(Copy.sha256 == sha256)).first()


def keeps(session: Session, sha256: str) -> int | None:
    """The id of the document whose file, with these bytes, is kept; else None."""
    document_id = knows(session, sha256)
    kept = select(Content.sha256).where(Content.sha256 == sha256)
    return None if session.exec(kept).first() is None else document_id


def _expect_open(session: Session, document_id: int) -> None:
    """A file cannot be given with a point of it left out."""
    document(session, document_id)
    if closed_spans(session, document_id):
        raise WithheldError(id=document_id)


def _sha256(session: Session, document_id: int) -> str:
    sha256 = session.exec(select(Document.sha256).where(Document.id == document_id)).first()
    if sha256 is None:
        raise MissingError(what="document", id=document_id)
    return sha256


def _rows() -> Select[Any]:
    pending = case((col(Proposal.state) == ProposalState.PENDING, col(Proposal.id)))
    columns: tuple[Any, ...] = (  # in the order of `DocumentRow`'s fields
        col(Document.id),
        col(Document.name),
        col(Document.sha256),
        col(Forum.name),
        col(Document.meeting_date),
        col(Document.imported_at),
        col(Document.imported_by),
        func.count(col(Proposal.id)),
        func.count(pending),
        col(Document.flags),
        col(Document.format),
        col(Document.found_at),
        col(Document.size),
        col(Document.replaces),
        newest_version(),
    )
    return (
        select_columns(*columns)
        .outerjoin(Forum, col(Document.forum_id) == col(Forum.id))
        .outerjoin(Proposal, col(Proposal.document_id) == col(Document.id))
        .group_by(col(Document.id), col(Forum.name))
    )


def _row(found: Any) -> DocumentRow:  # noqa: ANN401 - a row of `_rows`
    row = DocumentRow(*found)
    return replace(row, replaced_by=None) if row.replaced_by == row.id else row


def _newest_first(row: DocumentRow) -> tuple[int, int]:
    return -(row.meeting_date or date.min).toordinal(), row.id
