"""A change in the making: the rows it touches, and the one event that it leaves.

Rows are changed through here, so that their looks before and after are kept without any change
having to think of undo. Nothing touched, or nothing different in the end, leaves no event.
"""

from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any, TypeVar

from sqlmodel import Session, col, select

from store.changes.search_text import refresh_search
from store.changes.withheld import refresh_document, refresh_items
from store.errors import MissingError
from store.images import Fields, image_of, kind_of
from store.models import Event, Image, Item, Numbered
from store.seals import seal
from store.search.passages import refresh_passages

Row = TypeVar("Row", bound=Numbered)


@dataclass(frozen=True, slots=True)
class Told:
    """What people will read of a change: what was done to what, and the fields that it changed."""

    action: str
    item_id: int | None = None
    proposal_id: int | None = None
    document_id: int | None = None
    before: Fields = field(default_factory=dict)
    after: Fields = field(default_factory=dict)


@dataclass
class Touched:
    """A row that a change touches: how it was, and the row itself, None once it is taken away."""

    kind: str
    before: Fields | None
    row: Numbered | None

    def image(self) -> Image | None:
        """The row before and after, without its event yet, or None where they are alike."""
        after = None if self.row is None else image_of(self.row)
        if self.before == after:
            return None
        return Image(
            event_id=0, kind=self.kind, row_id=self.number(), before=self.before, after=after
        )

    def number(self) -> int:
        """The row's number, also once it is taken away."""
        return self.row.number if self.row is not None else int((self.before or {})["id"])

    def document_id(self) -> int:
        """The document that the row is of."""
        shown = image_of(self.row) if self.row is not None else self.before or {}
        return int(shown["document_id"])

    def item_id(self) -> int | None:
        """The item whose search text may have changed."""
        shown = image_of(self.row) if self.row is not None else self.before or {}
        named = shown["id"] if self.kind == "item" else shown.get("item_id")
        return None if named is None else int(named)


@dataclass
class Change:
    """One change by one user at one moment, inside one transaction."""

    session: Session
    who: str
    at: datetime
    event: Event | None = None
    touched: list[Touched] = field(default_factory=list)

    def get(self, kind: type[Row], row_id: int) -> Row:
        """The row with this number."""
        row = self.session.get(kind, row_id)
        if row is None:
            raise MissingError(what=kind.__name__.casefold(), id=row_id)
        return row

    def touch(self, row: Row) -> Row:
        """Remember how a row looks before it is changed."""
        self.touched.append(Touched(kind_of(row), image_of(row), row))
        return row

    def add(self, *rows: Numbered) -> None:
        """Add new rows and give them their numbers."""
        self.session.add_all(rows)
        self.session.flush()
        self.touched.extend(Touched(kind_of(row), None, row) for row in rows)

    def remove(self, row: Numbered) -> None:
        """Take a row away."""
        self.touched.append(Touched(kind_of(row), image_of(row), None))
        self.session.delete(row)
        self.session.flush()

    def leave(self, told: Told, *, takes_back: Event | None = None) -> None:
        """Leave the event and its images, unless every row looks as it did."""
        self.session.flush()
        images = [image for touched in self.touched if (image := touched.image())]
        if not images:
            return
        event = Event(at=self.at, who=self.who, seal="", **asdict(told), **_concerns(takes_back))
        event.seal = seal(event, images, previous=self._newest_seal())
        self.session.add(event)
        self.session.flush()
        for image in images:
            image.event_id = event.number
        self.session.add_all(images)
        self._derive(event.number)
        self.event = event

    def _newest_seal(self) -> str:
        newest = select(Event.seal).order_by(col(Event.id).desc()).limit(1)
        return self.session.exec(newest).first() or ""

    def _derive(self, version: int) -> None:
        """Number the items by this event: a number never comes again, as a counted one might."""
        for touched in self.touched:
            if isinstance(touched.row, Item) and touched.image() is not None:
                touched.row.version = version
        self._derive_visibility()
        named = {touched.item_id() for touched in self.touched}
        refresh_search(self.session, sorted(number for number in named if number is not None))

    def _derive_visibility(self) -> None:
        """Passages of documents that came or went; and what a point or a document withholds."""
        documents, items = set(), set()
        for touched in self.touched:
            came_or_went = touched.before is None or touched.row is None
            if touched.kind == "document":
                documents.add(touched.number())
                if came_or_went:
                    refresh_passages(self.session, touched.number())
            elif touched.kind in {"point", "place"}:
                documents.add(touched.document_id())
            elif touched.kind == "item" and came_or_went:
                items.add(touched.number())
        self.session.flush()
        for document_id in sorted(documents):
            refresh_document(self.session, document_id)
        refresh_items(self.session, sorted(items))


def _concerns(takes_back: Event | None) -> dict[str, Any]:
    """What an undo or redo is about: the event it takes back, and the change at the bottom."""
    if takes_back is None:
        return {}
    return {
        "undoes": takes_back.id,
        "root": takes_back.root or takes_back.id,
        "regards": takes_back.regards or takes_back.action,
    }
