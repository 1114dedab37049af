"""The fields that a person sets, read from a row and put into one."""

from pydantic import TypeAdapter

from store.images import Fields
from store.models import Item, Proposal
from store.rows import ItemEdit

EDIT = TypeAdapter(ItemEdit)


def edit_of(row: Item | Proposal) -> ItemEdit:
    """The fields as they are."""
    return ItemEdit(
        title=row.title,
        kind=row.kind,
        responsibles=row.responsibles,
        due=row.due,
        recurrence=row.recurrence,
        condition=row.condition,
    )


def fields_of(edit: ItemEdit) -> Fields:
    """The fields as plain JSON values."""
    fields: Fields = EDIT.dump_python(edit, mode="json")
    return fields


def put_edit(item: Item, edit: ItemEdit) -> None:
    """Set the fields, and what the due list is ordered by."""
    item.title = edit.title
    item.kind = edit.kind
    item.responsibles = edit.responsibles
    item.due = edit.due
    item.due_end = edit.due.end if edit.due else None
    item.recurrence = edit.recurrence
    item.condition = edit.condition
