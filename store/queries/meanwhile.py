"""What became of an item while somebody was editing it."""

from sqlmodel import Session, col, select

from store.changes.fields import EDIT, edit_of
from store.errors import MissingError
from store.images import Fields
from store.models import Image, Item
from store.queries.history import history
from store.queries.items import item
from store.rows import ItemEdit
from store.seen import Seen
from store.versions import FIELDS, Versions


def versions(session: Session, seen: Seen, mine: ItemEdit) -> Versions:
    """The item as it was seen, as I would have it, and as it is by now."""
    row = session.get(Item, seen.id)
    if row is None:
        raise MissingError(what="item", id=seen.id)
    events = history(session, seen.id)
    return Versions(
        item=item(session, seen.id),
        base=EDIT.validate_python({name: _seen_as(session, seen)[name] for name in FIELDS}),
        mine=mine,
        theirs=edit_of(row),
        since=tuple(event for event in events if event.id > seen.version),
    )


def _seen_as(session: Session, seen: Seen) -> Fields:
    """The item's image when it had the version that was seen."""
    looks = select(Image.after).where(
        Image.kind == "item", Image.row_id == seen.id, col(Image.event_id) == seen.version
    )
    found = session.exec(looks).first()
    if found is None:
        raise MissingError(what="version", id=seen.version)
    return dict(found)
