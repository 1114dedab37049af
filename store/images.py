"""A row as plain JSON values, and a row made of them again: what events keep and undo works on."""

from collections.abc import Mapping
from typing import Any

from store.models import (
    Copy,
    Document,
    Forum,
    Item,
    Meeting,
    Note,
    Numbered,
    Participant,
    Place,
    Point,
    Proposal,
)

KINDS: Mapping[str, type[Numbered]] = {
    kind.__name__.casefold(): kind
    for kind in (Forum, Document, Copy, Meeting, Participant, Point, Proposal, Place, Item, Note)
}
# What follows from the rest: a version that went back would let an old edit through, and a
# search text names notes that have events of their own.
DERIVED = frozenset({"version", "search", "search_title", "search_people", "withheld"})

Fields = dict[str, Any]


def kind_of(row: Numbered) -> str:
    """The name under which events keep a row's table."""
    return type(row).__name__.casefold()


def image_of(row: Numbered) -> Fields:
    """The row's own fields as JSON values, without what follows from them; a wrong kind is an error."""
    return row.model_dump(mode="json", exclude=set(DERIVED), warnings="error")


def row_of(kind: str, image: Fields) -> Numbered:
    """A new row as an image shows it; fields that came later get their defaults."""
    return KINDS[kind].model_validate(image)


def put(row: Numbered, image: Fields) -> None:
    """Make a row look as its image."""
    shown = row_of(kind_of(row), image)
    for name in image:
        setattr(row, name, getattr(shown, name))


def differing(before: Fields, after: Fields) -> tuple[Fields, Fields]:
    """The fields that differ, as they were and as they are."""
    names = [name for name in after if before.get(name) != after[name]]
    return {name: before.get(name) for name in names}, {name: after[name] for name in names}


def alike(now: Fields | None, kept: Fields | None) -> bool:
    """Whether two images agree in the fields that both know; a column may have come between them."""
    if now is None or kept is None:
        return now is kept
    return all(now[name] == value for name, value in kept.items() if name in now)
