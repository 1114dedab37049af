"""What is changed in action items: their fields, one item's or several items' at once."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from importers.proposals import Due, Responsible
from store.changes.change import Change, Told
from store.changes.fields import edit_of, put_edit
from store.errors import ChangedMeanwhileError, InvalidError
from store.images import Fields, differing, image_of
from store.models import Item, Note
from store.rows import LIVE, ItemEdit
from store.seen import Seen
from store.validation import valid_edit, valid_text

NOT_TOLD = frozenset({"id", "due_end"})  # what follows from the item or from its due


def edit(change: Change, seen: Seen, wanted: ItemEdit) -> None:
    """Change an item's fields, also a closed one's; an edit that changes nothing leaves nothing."""
    wanted = valid_edit(wanted)
    each(change, "edit", [seen], lambda item: put_edit(item, wanted), fitting=lambda item: item)


def assign(change: Change, items: Sequence[Seen], responsibles: tuple[Responsible, ...]) -> None:
    """Give items to others; what else is said of them stays."""
    _put_in_each(change, "assign", items, responsibles=responsibles)


def move(change: Change, items: Sequence[Seen], due: Due | None) -> None:
    """Give items another due."""
    _put_in_each(change, "move", items, due=due)


def note(change: Change, item_ids: Sequence[int], text: str) -> None:
    """Add a note; it does not make the item another version, so nobody's edit is in its way."""
    text = valid_text(text, field="note")
    items = [change.get(Item, number) for number in dict.fromkeys(item_ids)]
    change.add(*(Note(item_id=item.number, text=text) for item in items))
    change.leave(told_of("note", items, after={"text": text}))


def each(
    change: Change,
    action: str,
    items: Sequence[Seen],
    put: Callable[[Item], None],
    *,
    fitting: Callable[[Item], Item] | None = None,
) -> None:
    """Change items that oblige (or are `fitting`), all or none, and leave one event for them."""
    rows = [(fitting or live)(unchanged(change, seen)) for seen in dict.fromkeys(items)]
    before = [image_of(change.touch(row)) for row in rows]
    for row in rows:
        put(row)
    if len(rows) == 1:
        was, is_now = told_fields(before[0], image_of(rows[0]))
        change.leave(told_of(action, rows, before=was, after=is_now))
    else:
        change.leave(told_of(action, rows))


def told_of(
    action: str, rows: Sequence[Item], *, before: Fields | None = None, after: Fields | None = None
) -> Told:
    """What people read: of one item what it changed, of several which they are.

    What changed in each of several is in the event's images.
    """
    after = dict(after or {})
    if len(rows) != 1:
        return Told(action, after={**after, "items": [row.number for row in rows]})
    (row,) = rows
    return Told(
        action, row.number, row.proposal_id, row.document_id, before=before or {}, after=after
    )


def told_fields(before: Fields, after: Fields) -> tuple[Fields, Fields]:
    """The fields in which two looks of an item differ, for people."""
    was, is_now = differing(before, after)
    return _without(was, NOT_TOLD), _without(is_now, NOT_TOLD)


def unchanged(change: Change, seen: Seen) -> Item:
    """The item, unless it is no longer as somebody has seen it."""
    item = change.get(Item, seen.id)
    if item.version != seen.version:
        raise ChangedMeanwhileError(id=seen.id, seen=seen.version, found=item.version)
    return item


def live(item: Item) -> Item:
    """The item, unless it obliges no longer."""
    if item.state not in LIVE:
        raise InvalidError(field="state", why=item.state.value)
    return item


def _put_in_each(change: Change, action: str, items: Sequence[Seen], **fields: object) -> None:
    def put(item: Item) -> None:
        put_edit(item, valid_edit(replace(edit_of(item), **fields)))  # type: ignore[arg-type]  # one of its own fields

    each(change, action, items, put)


def _without(fields: Fields, names: Iterable[str]) -> Fields:
    return {name: value for name, value in fields.items() if name not in set(names)}
