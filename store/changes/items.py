"""What becomes of an action item: edited, closed, opened again, noted on."""

from datetime import date

from store.changes.change import Change
from store.changes.fields import edit_of, fields_of, put_edit
from store.errors import ChangedMeanwhileError, InvalidError
from store.images import differing, image_of
from store.models import Item, Note
from store.rows import CloseReason, ItemEdit, ItemState
from store.validation import short_enough, valid_edit, valid_text

SHOWN = ("state", "closed_on", "close_reason", "close_note")


def edit(change: Change, item_id: int, wanted: ItemEdit, *, version: int) -> None:
    """Change an item's fields; an edit that changes nothing leaves nothing."""
    wanted = valid_edit(wanted)
    item = _unchanged(change, item_id, version)
    before, after = differing(fields_of(edit_of(item)), fields_of(wanted))
    put_edit(change.touch(item), wanted)
    change.leave("edit", item_id=item_id, before=before, after=after)


def close(
    change: Change, item_id: int, reason: CloseReason, note: str, *, on: date, version: int
) -> None:
    """Close an open item."""
    note = short_enough(note.strip(), field="note")
    item = _in_state(_unchanged(change, item_id, version), ItemState.OPEN)
    _set_state(change, item, "close", ItemState.CLOSED, on=on, reason=reason, note=note or None)


def reopen(change: Change, item_id: int, *, version: int) -> None:
    """Open a closed item again."""
    item = _in_state(_unchanged(change, item_id, version), ItemState.CLOSED)
    _set_state(change, item, "reopen", ItemState.OPEN)


def note(change: Change, item_id: int, text: str) -> None:
    """Add a note; it does not make the item another version, so nobody's edit is in its way."""
    text = valid_text(text, field="note")
    change.get(Item, item_id)
    change.add(Note(item_id=item_id, text=text))
    change.leave("note", item_id=item_id, after={"text": text})


def _set_state(
    change: Change,
    item: Item,
    action: str,
    state: ItemState,
    *,
    on: date | None = None,
    reason: CloseReason | None = None,
    note: str | None = None,
) -> None:
    was = image_of(change.touch(item))
    item.state = state
    item.closed_on = on
    item.close_reason = reason
    item.close_note = note
    before, after = differing(
        {name: was[name] for name in SHOWN}, {name: image_of(item)[name] for name in SHOWN}
    )
    change.leave(action, item_id=item.number, before=before, after=after)


def _unchanged(change: Change, item_id: int, version: int) -> Item:
    item = change.get(Item, item_id)
    if item.version != version:
        raise ChangedMeanwhileError(id=item_id, seen=version, found=item.version)
    return item


def _in_state(item: Item, state: ItemState) -> Item:
    if item.state is not state:
        raise InvalidError(field="state", why=item.state.value)
    return item
