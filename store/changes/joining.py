"""Two that are one, and one that is two: action items merged and split."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from store.changes.change import Change, Told
from store.changes.fields import edit_of, put_edit
from store.changes.items import live, unchanged
from store.changes.standing import Closing, closed_by
from store.errors import InvalidError
from store.models import Item
from store.rows import CloseReason, ItemEdit
from store.seen import Seen
from store.validation import valid_edit

FEWEST = 2


@dataclass(frozen=True, slots=True)
class Merge:
    """The items that become one, the one that stays, and the day on which the others close."""

    items: Sequence[Seen]
    into: Seen
    on: date


def merge(change: Change, merge: Merge) -> None:
    """Close items as merged into one, which takes from them what it lacks itself."""
    stays = live(unchanged(change, merge.into))
    others = [
        live(unchanged(change, seen)) for seen in dict.fromkeys(merge.items) if seen != merge.into
    ]
    if not others:
        raise InvalidError(field="items", why="one")
    put_edit(change.touch(stays), filled(edit_of(stays), [edit_of(other) for other in others]))
    close = closed_by(Closing(CloseReason.MERGED, "", merge.on, stays.number))
    for other in others:
        close(change.touch(other))
    told = {
        "items": [row.number for row in (stays, *others)],
        "into": stays.number,
        "title": stays.title,
        "merged": [other.title for other in others],
    }
    change.leave(Told("merge", after=told))


def filled(edit: ItemEdit, others: Sequence[ItemEdit]) -> ItemEdit:
    """The fields with what others say where these say nothing; the first to say it counts."""
    for other in others:
        edit = replace(
            edit,
            responsibles=edit.responsibles or other.responsibles,
            due=edit.due or other.due,
            recurrence=edit.recurrence or other.recurrence,
            condition=edit.condition or other.condition,
        )
    return edit


def split(change: Change, seen: Seen, edits: Sequence[ItemEdit]) -> list[int]:
    """Make an item several: the first edit stays with it, each other becomes an item beside it."""
    item = live(unchanged(change, seen))
    first, *others = (valid_edit(edit) for edit in edits)
    if len(edits) < FEWEST:
        raise InvalidError(field="items", why="one")
    put_edit(change.touch(item), first)
    new = [_beside(item, other) for other in others]
    change.add(*new)
    told = {
        "items": [row.number for row in (item, *new)],
        "from": item.number,
        "title": item.title,
        "split": [row.title for row in new],
    }
    change.leave(Told("split", after=told))
    return [item.number, *(row.number for row in new)]


def _beside(item: Item, edit: ItemEdit) -> Item:
    row = Item(
        split_from=item.id,
        document_id=item.document_id,
        forum_id=item.forum_id,
        kind=edit.kind,
        title=edit.title,
        quote=item.quote,
        agenda_item=item.agenda_item,
        opened_on=item.opened_on,
    )
    put_edit(row, edit)
    return row
