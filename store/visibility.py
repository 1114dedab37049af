"""Closed points and documents: shown only in a session that was opened with them.

Every question about items, proposals, documents and their texts asks here, so that no list,
search, report or export can forget it.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, exists, or_
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from store.models import Document, Item, Passage, Place, Point, Proposal

WITH_CLOSED = "with_closed"


def shows_closed(session: Session) -> bool:
    """Whether the session was opened with what is closed."""
    return bool(session.info.get(WITH_CLOSED))


def open_items(session: Session) -> Iterator[ColumnElement[bool]]:
    """What holds of items that may be seen."""
    if not shows_closed(session):
        yield ~col(Item.withheld)


def open_documents(session: Session) -> Iterator[ColumnElement[bool]]:
    """What holds of documents that may be seen."""
    if not shows_closed(session):
        yield ~col(Document.closed)


def open_passages(session: Session) -> Iterator[ColumnElement[bool]]:
    """What holds of passages that may be seen."""
    if not shows_closed(session):
        yield ~col(Passage.withheld)


def open_proposals(session: Session) -> Iterator[ColumnElement[bool]]:
    """What holds of proposals that may be seen."""
    if not shows_closed(session):
        yield ~is_withheld()


def is_withheld() -> ColumnElement[bool]:
    """Whether a proposal stands in a closed point or document, itself or where it is said again."""
    again = aliased(Place)
    said_again = col(again.proposal_id) == col(Proposal.id)
    return or_(
        _closed_document(col(Proposal.document_id)),
        _closed_point(col(Proposal.document_id), col(Proposal.start)),
        exists().where(said_again, _closed_document(col(again.document_id))),
        exists().where(said_again, _closed_point(col(again.document_id), col(again.start))),
    )


def _closed_document(document_id: Any) -> ColumnElement[bool]:  # noqa: ANN401 - a column
    document = aliased(Document)
    return exists().where(col(document.id) == document_id, col(document.closed))


def _closed_point(document_id: Any, start: Any) -> ColumnElement[bool]:  # noqa: ANN401 - columns
    point = aliased(Point)
    return exists().where(
        col(point.closed),
        col(point.document_id) == document_id,
        col(point.start) <= start,
        col(point.end) > start,
    )
