"""What happened: an item's events from its import on, and the change that undo would take back."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from sqlalchemy import ColumnElement, and_, or_
from sqlmodel import Session, col, select

from store.changes.items import told_fields
from store.errors import MissingError
from store.models import Event, Image, Item, Note, Proposal
from store.rows import EventRow
from store.undo import newest_change
from store.visibility import shows_closed

IMPORT = "import"


def history(session: Session, item_id: int) -> list[EventRow]:
    """Every event of an item, oldest first, from the import of its proposal on."""
    item = session.get(Item, item_id)
    if item is not None and item.withheld and not shows_closed(session):
        return []
    images = session.exec(select(Image).where(Image.kind == "item", Image.row_id == item_id))
    changed = {image.event_id: image for image in images}
    concerning = or_(
        *_concerning(session, item_id), col(Event.id).in_({*changed, *_noted(session, item_id)})
    )
    events = session.exec(select(Event).where(concerning).order_by(col(Event.id)))
    return [_of_item(event, item_id, changed.get(event.number)) for event in events]


def last_change(session: Session, *, who: str, before: int | None = None) -> EventRow | None:
    """The user's newest change that is not undone; with `before`, of those older than that event."""
    event = newest_change(session, who, before=before)
    return None if event is None else event_row(event)


def event_row(event: Event) -> EventRow:
    """An event as the floors above see it, without its images."""
    several = event.after.get("items") or event.before.get("items") or ()
    return EventRow(
        id=event.number,
        at=event.at,
        who=event.who,
        action=event.action,
        item_id=event.item_id,
        proposal_id=event.proposal_id,
        before=event.before,
        after=event.after,
        undoes=event.undoes,
        regards=event.regards,
        items=tuple(several) if several or event.item_id is None else (event.item_id,),
    )


def _of_item(event: Event, item_id: int, image: Image | None) -> EventRow:
    """An event as one item's history tells it: of several that were changed together, this one."""
    row = event_row(event)
    if event.item_id is not None or image is None:
        return row
    before, after = told_fields(image.before or {}, image.after or {})
    said = {name: value for name, value in row.after.items() if name != "items"}
    return replace(row, item_id=item_id, before=before, after={**after, **said})


def _noted(session: Session, item_id: int) -> Iterable[int]:
    """The events that left the item's notes, also together with others' notes."""
    notes = select(Note.id).where(Note.item_id == item_id)
    left = select(Image.event_id).where(Image.kind == "note", col(Image.row_id).in_(notes))
    return session.exec(left).all()


def _concerning(session: Session, item_id: int) -> Iterator[ColumnElement[bool]]:
    """What makes an event one of the item's: it names the item, its proposal, or its import."""
    proposal_id, document_id = _origin(session, item_id)
    yield col(Event.item_id) == item_id
    if proposal_id is not None:
        yield and_(col(Event.proposal_id) == proposal_id, col(Event.item_id).is_(None))
    if document_id is not None:
        yield and_(col(Event.document_id) == document_id, _imports())


def _imports() -> ColumnElement[bool]:
    return or_(col(Event.action) == IMPORT, col(Event.regards) == IMPORT)


def _origin(session: Session, item_id: int) -> tuple[int | None, int | None]:
    """The proposal and document of an item, also of one whose accept was taken back."""
    item = session.get(Item, item_id)
    if item is not None:
        return item.proposal_id, item.document_id
    proposal_id = session.exec(
        select(Event.proposal_id).where(Event.item_id == item_id).order_by(col(Event.id)).limit(1)
    ).first()
    proposal = None if proposal_id is None else session.get(Proposal, proposal_id)
    if proposal is None:
        raise MissingError(what="item", id=item_id)
    return proposal.id, proposal.document_id
