"""How far items are: in progress, waiting, ready, closed, opened again; and from when they show."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from store.changes.change import Change
from store.changes.items import each
from store.errors import InvalidError
from store.models import Item
from store.rows import LIVE, CloseReason, ItemState
from store.seen import Seen
from store.validation import short_enough
from store.versions import Standing

# A person sets these; the others come of opening and closing
SET = LIVE - {ItemState.REOPENED}


@dataclass(frozen=True, slots=True)
class Closing:
    """Why an item is closed, and the day that it counts from."""

    reason: CloseReason
    note: str
    on: date
    merged_into: int | None = None


def progress(change: Change, items: Sequence[Seen], standing: Standing) -> None:
    """Say how far items are; one that waits, waits for something or until a day."""
    waits_for = short_enough((standing.waits_for or "").strip(), field="waits_for") or None
    if standing.state not in SET:
        raise InvalidError(field="state", why=standing.state.value)
    if standing.state is not ItemState.WAITING:
        waits_for, until = None, None
    elif (until := standing.until) is None and waits_for is None:
        raise InvalidError(field="waits_for", why="empty")

    def put(item: Item) -> None:
        item.state, item.waits_for, item.not_before = standing.state, waits_for, until

    each(change, "progress", items, put)


def snooze(change: Change, items: Sequence[Seen], until: date | None) -> None:
    """Leave items out of the lists until a day, or (None) show them again."""

    def put(item: Item) -> None:
        item.not_before = until

    each(change, "wake" if until is None else "snooze", items, put)


def close(change: Change, items: Sequence[Seen], closing: Closing) -> None:
    """Close items with a reason and perhaps a note."""
    if closing.reason is CloseReason.MERGED:
        raise InvalidError(field="reason", why="merged")
    each(change, "close", items, closed_by(closing))


def reopen(change: Change, items: Sequence[Seen]) -> None:
    """Let closed items oblige again."""

    def put(item: Item) -> None:
        item.state, item.closed_on, item.close_reason = ItemState.REOPENED, None, None
        item.close_note = item.merged_into = None

    each(change, "reopen", items, put, fitting=closed)


def closed_by(closing: Closing) -> Callable[[Item], None]:
    """What closes an item, which then neither waits nor rests."""
    note = short_enough(closing.note.strip(), field="note") or None

    def put(item: Item) -> None:
        item.state, item.closed_on = ItemState.CLOSED, closing.on
        item.close_reason, item.close_note = closing.reason, note
        item.merged_into = closing.merged_into
        item.waits_for = item.not_before = None

    return put


def closed(item: Item) -> Item:
    """The item, unless it obliges."""
    if item.state in LIVE:
        raise InvalidError(field="state", why=item.state.value)
    return item
