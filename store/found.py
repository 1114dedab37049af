"""What a search hands out: frozen hits with what is to be marked in them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from importers.proposals import Span
from store.rows import ItemState


class HitKind(StrEnum):
    """What was found: an action item or a document."""

    ITEM = "item"
    DOCUMENT = "document"


class Where(StrEnum):
    """Which of its texts the excerpt is from."""

    TITLE = "title"
    QUOTE = "quote"
    PEOPLE = "people"
    NOTE = "note"
    OTHER = "other"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Marked:
    """A text on one line, and the stretches of it that were sought."""

    text: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """An item or a document. `start` … `end` is the first place in a document's text.

    `state` is an item's; `id` the number of the item or of the document.
    """

    kind: HitKind
    id: int
    title: Marked
    excerpt: Marked
    where: Where
    forum: str | None
    meeting_date: date | None
    state: ItemState | None = None
    document_id: int | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class HeldRow:
    """Something that names a person: `kind` is its table, `id` its number (of events: how many)."""

    kind: str
    id: int
    text: str


@dataclass(frozen=True, slots=True)
class Found:
    """The hits, best first; `more` says of which kinds there are others that are not among them."""

    hits: tuple[Hit, ...] = ()
    more: frozenset[HitKind] = frozenset()
