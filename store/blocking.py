"""What stands in the way of taking a change back: who has done what since, and when."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_, exists, or_
from sqlmodel import Session, col, select

from store.errors import CannotUndoError
from store.models import Document, Event, Image


def in_the_way(session: Session, event: Event, images: Sequence[Image]) -> CannotUndoError:
    """The refusal, with the newest change of what the event has touched."""
    newest = session.exec(
        select(Event)
        .where(col(Event.id) > event.number, or_(*_on_what(images)))
        .order_by(col(Event.id).desc())
        .limit(1)
    ).first()
    done = {"action": event.regards or event.action, "id": event.number}
    if newest is None:
        return CannotUndoError(**done)
    since = {"who": newest.who, "at": newest.at, "what": newest.action, "regards": newest.regards}
    return CannotUndoError(**done, **since)


def _on_what(images: Sequence[Image]) -> list[ColumnElement[bool]]:
    """Whether an event touched one of the rows, or something that stands on one of them."""
    rows: dict[str, list[int]] = {}
    for image in images:
        rows.setdefault(image.kind, []).append(image.row_id)
    touched = [
        exists().where(
            col(Image.event_id) == col(Event.id),
            and_(col(Image.kind) == kind, col(Image.row_id).in_(numbers)),
        )
        for kind, numbers in rows.items()
    ]
    corrections = select(Document.id).where(col(Document.replaces).in_(rows.get("document", ())))
    return [
        *touched,
        col(Event.item_id).in_(rows.get("item", ())),
        col(Event.proposal_id).in_(rows.get("proposal", ())),
        col(Event.document_id).in_(corrections),
    ]
