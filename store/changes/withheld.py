"""Which items and passages are withheld, kept beside them in step with points and documents."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, update
from sqlmodel import Session, col, select

from importers.proposals import Span
from store.models import Document, Item, Passage, Place, Proposal
from store.queries.points import all_closed_spans
from store.search.passages import passages_in
from store.visibility import is_withheld


def refresh_document(session: Session, document_id: int) -> None:
    """What follows from a document's points: its passages, and the items that rest on it."""
    refresh_passages_withheld(session, document_id)
    said_again = select(Place.proposal_id).where(Place.document_id == document_id)
    on_it = select(Proposal.id).where(
        (col(Proposal.document_id) == document_id) | col(Proposal.id).in_(said_again)
    )
    rows = session.exec(
        select(Item.id).where(
            (col(Item.document_id) == document_id) | col(Item.proposal_id).in_(on_it)
        )
    )
    refresh_items(session, [number for number in rows if number is not None])


def refresh_items(session: Session, item_ids: Iterable[int]) -> None:
    """Whether each item is withheld: by its own passage, or by that of the item it was split from."""
    for item_id in item_ids:
        item = session.get(Item, item_id)
        if item is not None:
            item.withheld = is_item_withheld(session, item)


def refresh_passages_withheld(session: Session, document_id: int) -> None:
    """Passages are withheld where they touch what is closed; all of them in a closed document."""
    document = session.get(Document, document_id)
    if document is None:
        return
    here = passages_in(document_id)
    if document.closed:
        session.execute(update(Passage).where(here).values(withheld=True))
        return
    session.execute(update(Passage).where(here, col(Passage.withheld)).values(withheld=False))
    for span in all_closed_spans(session, document_id):
        session.execute(update(Passage).where(here, *_touching(span)).values(withheld=True))


def _touching(span: Span) -> tuple[ColumnElement[bool], ...]:
    return col(Passage.start) < span.end, col(Passage.end) > span.start


def is_item_withheld(session: Session, item: Item) -> bool:
    """Whether the passage that an item rests on is closed."""
    origin: Item | None = item
    while origin is not None and origin.proposal_id is None and origin.split_from is not None:
        origin = session.get(Item, origin.split_from)
    if origin is None or origin.proposal_id is None:
        document = None if item.document_id is None else session.get(Document, item.document_id)
        return document is not None and document.closed
    found = select(Proposal.id).where(Proposal.id == origin.proposal_id, is_withheld())
    return session.exec(found).first() is not None
