"""Taking changes back and doing them again, by the looks of rows before and after.

Nothing here knows what a change means: a row that still looks as the event left it gets back the
looks it had before. So undo reaches over any number of steps and over restarts, and refuses
where somebody has changed the row since. An undo is an event as well, and redo takes that back.
"""

from sqlalchemy import ColumnElement, exists
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from store.changes.change import Change, Told
from store.errors import CannotUndoError
from store.images import KINDS, Fields, image_of, put, row_of
from store.models import Event, Image, Numbered

UNDO, REDO = "undo", "redo"
SHARED = frozenset({"forum"})  # made by one import and used by all; never taken back


def newest_change(session: Session, who: str) -> Event | None:
    """The newest change of this user that is not taken back."""
    return session.exec(
        select(Event)
        .where(Event.who == who, col(Event.root).is_(None), ~_taken_back())
        .order_by(col(Event.id).desc())
        .limit(1)
    ).first()


def undo(change: Change) -> Event | None:
    """Take back this user's newest change."""
    event = newest_change(change.session, change.who)
    return None if event is None else _take_back(change, event, UNDO)


def redo(change: Change) -> Event | None:
    """Take back this user's newest undo, unless the user has made another change since."""
    later = aliased(Event)
    event = change.session.exec(
        select(Event)
        .where(
            Event.who == change.who,
            Event.action == UNDO,
            ~exists().where(col(later.undoes) == col(Event.id)),
            ~exists().where(
                col(later.who) == change.who,
                col(later.root).is_(None),
                col(later.id) > col(Event.id),
            ),
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
    images = change.session.exec(
        select(Image).where(Image.event_id == event.id).order_by(col(Image.id).desc())
    ).all()
    for image in images:
        if image.kind not in SHARED:
            _restore(change, event, image)
    told = Told(
        action,
        item_id=event.item_id,
        proposal_id=event.proposal_id,
        document_id=event.document_id,
        before=event.after,
        after=event.before,
    )
    change.leave(told, takes_back=event)
    return change.event


def _restore(change: Change, event: Event, image: Image) -> None:
    row = change.session.get(KINDS[image.kind], image.row_id)
    if not _looks(row, image.after):
        raise CannotUndoError(
            action=event.regards or event.action, kind=image.kind, id=image.row_id
        )
    if row is None:
        change.add(row_of(image.kind, image.before or {}))
    elif image.before is None:
        change.remove(row)
    else:
        put(change.touch(row), image.before)


def _looks(row: Numbered | None, image: Fields | None) -> bool:
    """Whether a row still looks as an event left it, in the fields that both know."""
    if row is None or image is None:
        return row is None and image is None
    now = image_of(row)
    return all(now[name] == value for name, value in image.items() if name in now)
