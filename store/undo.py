"""Taking changes back and doing them again, by the looks of rows before and after.

Nothing here knows what a change means: a row that still looks as the event left it gets back the
looks it had before. So undo reaches over any number of steps and over restarts, and refuses
where somebody has changed the row since. An undo is an event as well, and redo takes that back.
"""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, exists
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from store.blocking import in_the_way
from store.changes.change import Change, Told
from store.changes.privacy import REDACT
from store.images import KINDS, alike, image_of, put, row_of
from store.models import Event, Image

UNDO, REDO = "undo", "redo"
SHARED = frozenset({"forum"})  # made by one import and used by all; never taken back


def newest_change(session: Session, who: str, *, before: int | None = None) -> Event | None:
    """The newest change of this user that is not taken back; `before` passes over newer ones."""
    mine = select(Event).where(
        Event.who == who, col(Event.root).is_(None), Event.action != REDACT, ~_taken_back()
    )
    if before is not None:
        mine = mine.where(col(Event.id) < before)
    return session.exec(mine.order_by(col(Event.id).desc()).limit(1)).first()


def undo(change: Change, *, before: int | None = None) -> Event | None:
    """Take back this user's newest change, or the newest of those before an event."""
    event = newest_change(change.session, change.who, before=before)
    return None if event is None else _take_back(change, event, UNDO)


def redo(change: Change) -> Event | None:
    """Take back this user's newest undo, unless the user has made another change since."""
    again = aliased(Event)
    newest = change.session.exec(
        select(Event.id)
        .where(Event.who == change.who, col(Event.root).is_(None))
        .order_by(col(Event.id).desc())
        .limit(1)
    ).first()
    event = change.session.exec(
        select(Event)
        .where(
            Event.who == change.who,
            Event.action == UNDO,
            col(Event.id) > (newest or 0),
            ~exists().where(col(again.undoes) == col(Event.id)),
        )
        .order_by(col(Event.id).desc())
        .limit(1)
    ).first()
    return None if event is None else _take_back(change, event, REDO)


def _taken_back() -> ColumnElement[bool]:
    """Whether an event was undone and that undo stands: whether an undo of it has no redo."""
    back, again = aliased(Event), aliased(Event)
    return exists().where(
        col(back.root) == col(Event.id),
        col(back.action) == UNDO,
        ~exists().where(col(again.undoes) == col(back.id)),
    )


def _take_back(change: Change, event: Event, action: str) -> Event | None:
    several = {name: event.after[name] for name in ("items",) if name in event.after}
    told = Told(
        action,
        item_id=event.item_id,
        proposal_id=event.proposal_id,
        document_id=event.document_id,
        before=event.after,
        after={**event.before, **several},
    )
    images = _images(change.session, event)
    try:
        for image in images:
            if not _restored(change, image):
                raise in_the_way(change.session, event, images)
    except IntegrityError as fault:  # a note, a correction: something now stands on the row
        change.session.rollback()
        raise in_the_way(change.session, event, images) from fault
    change.leave(told, takes_back=event)
    return change.event


def _images(session: Session, event: Event) -> Sequence[Image]:
    """The rows that an event touched, the last one first: what stands on others goes before them."""
    return session.exec(
        select(Image)
        .where(Image.event_id == event.id, col(Image.kind).not_in(SHARED))
        .order_by(col(Image.id).desc())
    ).all()


def _restored(change: Change, image: Image) -> bool:
    """Give a row the looks that it had; False where it no longer looks as the event left it."""
    row = change.session.get(KINDS[image.kind], image.row_id)
    if not alike(None if row is None else image_of(row), image.after):
        return False
    if row is None:
        change.add(row_of(image.kind, image.before or {}))
    elif image.before is None:
        change.remove(row)
    else:
        put(change.touch(row), image.before)
    return True
