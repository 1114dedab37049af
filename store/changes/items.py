"""What becomes of an action item: edited, closed, opened again, noted on."""

from dataclasses import dataclass
from datetime import date

from store.changes.change import Change, Told
from store.changes.fields import edit_of, fields_of, put_edit
from store.errors import ChangedMeanwhileError, InvalidError
from store.images import Fields, differing, image_of
from store.models import Item, Note
from store.rows import LIVE, CloseReason, ItemEdit, ItemState
from store.validation import short_enough, valid_edit, valid_text


@dataclass(frozen=True, slots=True)
class Closing:
    """Why an item is closed, and the day that it counts from."""

    reason: CloseReason
    note: str
    on: date


def edit(change: Change, item_id: int, wanted: ItemEdit, *, version: int) -> None:
    """Change an item's fields; an edit that changes nothing leaves nothing."""
    wanted = valid_edit(wanted)
    item = _unchanged(change, item_id, version)
    before, after = differing(fields_of(edit_of(item)), fields_of(wanted))
    put_edit(change.touch(item), wanted)
    change.leave(Told("edit", item_id, before=before, after=after))


def close(change: Change, item_id: int, closing: Closing, *, version: int) -> None:
    """Close an open item."""
    note = short_enough(closing.note.strip(), field="note") or None
    item = _live(_unchanged(change, item_id, version))
    _put(change, item, "close", (ItemState.CLOSED, closing.on, closing.reason, note))


def reopen(change: Change, item_id: int, *, version: int) -> None:
    """Open a closed item again."""
    item = _closed(_unchanged(change, item_id, version))
    _put(change, item, "reopen", (ItemState.REOPENED, None, None, None))


def note(change: Change, item_id: int, text: str) -> None:
    """Add a note; it does not make the item another version, so nobody's edit is in its way."""
    text = valid_text(text, field="note")
    change.get(Item, item_id)
    change.add(Note(item_id=item_id, text=text))
    change.leave(Told("note", item_id, after={"text": text}))


def _put(
    change: Change,
    item: Item,
    action: str,
    state: tuple[ItemState, date | None, CloseReason | None, str | None],
) -> None:
    was = _state(change.touch(item))
    item.state, item.closed_on, item.close_reason, item.close_note = state
    before, after = differing(was, _state(item))
    change.leave(Told(action, item.number, before=before, after=after))


def _state(item: Item) -> Fields:
    image = image_of(item)
    return {name: image[name] for name in ("state", "closed_on", "close_reason", "close_note")}


def _unchanged(change: Change, item_id: int, version: int) -> Item:
    item = change.get(Item, item_id)
    if item.version != version:
        raise ChangedMeanwhileError(id=item_id, seen=version, found=item.version)
    return item


def _live(item: Item) -> Item:
    if item.state not in LIVE:
        raise InvalidError(field="state", why=item.state.value)
    return item


def _closed(item: Item) -> Item:
    if item.state in LIVE:
        raise InvalidError(field="state", why=item.state.value)
    return item
