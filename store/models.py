"""The tables. Only `store` sees them; the floors above get rows.

Every table but `Original` and `Content` has a number that is never given out twice, so that an item
taken back and a later one cannot share a history. `table=True` validates nothing: rows are made
with `model_validate` from values that were checked at the border.
"""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import BigInteger, Column, Index, LargeBinary, text
from sqlmodel import Field, SQLModel

from importers.proposals import (
    Due,
    ItemReference,
    Kind,
    Mark,
    Responsible,
    Span,
)
from store.columns import Code, Fields, Instant, Value
from store.errors import MissingError
from store.rows import CloseReason, ItemState, ProposalState, RejectReason

NEVER_AGAIN = {"sqlite_autoincrement": True}
NOT_CLOSED = text("closed_on IS NULL")


class Numbered(SQLModel):
    """A row with a number, which the database gives when the row is added."""

    __table_args__: ClassVar[Any] = NEVER_AGAIN
    id: int | None = Field(default=None, primary_key=True)

    @property
    def number(self) -> int:
        """The row's number, once it has one."""
        if self.id is None:
            raise MissingError(what=type(self).__name__.casefold(), id=None)
        return self.id


class Forum(Numbered, table=True):
    """A standing group; `key` is its name folded, so that spellings meet."""

    name: str
    key: str = Field(unique=True)


class Original(SQLModel, table=True):
    """A document's text under its own hash: written once, never changed."""

    sha256: str = Field(primary_key=True)
    text: str


class Content(SQLModel, table=True):
    """A file's bytes, compressed, under their own hash: written once, never changed.

    `layout` holds the blocks that its reader found, so that the text can be read as minutes again.
    """

    sha256: str = Field(primary_key=True)
    data: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    layout: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class Document(Numbered, table=True):
    """An imported file; `gist` is the hash of its text, white space aside.

    `replaces` is the version before this one and `first_version` the first of them. `size` is the
    number of bytes that are kept; None where only the text is.
    """

    __table_args__: ClassVar[Any] = (
        Index("document_meeting", "forum_id", "meeting_date"),
        NEVER_AGAIN,
    )
    name: str
    format: str
    sha256: str = Field(unique=True)
    original: str = Field(foreign_key="original.sha256")
    gist: str = Field(index=True)
    forum_id: int | None = Field(default=None, foreign_key="forum.id")
    meeting_date: date | None = None
    place: str | None = None
    replaces: int | None = Field(default=None, foreign_key="document.id", index=True)
    first_version: int | None = Field(default=None, foreign_key="document.id", index=True)
    flags: tuple[str, ...] = Field(
        default=(), sa_column=Column(Value(tuple[str, ...]), nullable=False)
    )
    imported_at: datetime = Field(sa_column=Column(Instant, nullable=False))
    imported_by: str
    found_at: str | None = None
    size: int | None = None
    closed: bool = False


class Copy(Numbered, table=True):
    """Another file that says the same as a document: its Word file, or its PDF."""

    document_id: int = Field(foreign_key="document.id", index=True)
    sha256: str = Field(unique=True)
    name: str
    format: str
    found_at: str | None = None
    size: int | None = None


class Meeting(Numbered, table=True):
    """A meeting day that a document states: its own, the next one, or one of the plan."""

    __table_args__: ClassVar[Any] = (Index("meeting_forum", "forum_id", "day"), NEVER_AGAIN)
    document_id: int = Field(foreign_key="document.id", index=True)
    forum_id: int = Field(foreign_key="forum.id")
    day: date
    planned: bool


class Participant(Numbered, table=True):
    """A person in a document's list of those who met or sent apologies."""

    document_id: int = Field(foreign_key="document.id", index=True)
    name: str
    title: str | None = None
    organisation: str | None = None
    present: bool = True
    initials: str | None = None


class Proposal(Numbered, table=True):
    """What the engine believes is a follow-up, and what became of it."""

    __table_args__: ClassVar[Any] = (Index("proposal_place", "document_id", "start"), NEVER_AGAIN)
    document_id: int = Field(foreign_key="document.id")
    kind: Kind = Field(sa_column=Column(Code(Kind), nullable=False))
    title: str
    quote: str
    gist: str
    start: int
    end: int
    agenda_item: ItemReference | None = Field(default=None, sa_column=Column(Value(ItemReference)))
    section: str | None = None
    context: Span = Field(sa_column=Column(Value(Span), nullable=False))
    responsibles: tuple[Responsible, ...] = Field(
        default=(), sa_column=Column(Value(tuple[Responsible, ...]), nullable=False)
    )
    due: Due | None = Field(default=None, sa_column=Column(Value(Due)))
    recurrence: str | None = None
    condition: str | None = None
    rule: str
    confidence: float
    marks: tuple[Mark, ...] = Field(
        default=(), sa_column=Column(Value(tuple[Mark, ...]), nullable=False)
    )
    doubts: tuple[str, ...] = Field(
        default=(), sa_column=Column(Value(tuple[str, ...]), nullable=False)
    )
    state: ProposalState = Field(
        default=ProposalState.PENDING,
        sa_column=Column(Code(ProposalState), nullable=False, index=True),
    )
    reject_reason: RejectReason | None = Field(default=None, sa_column=Column(Code(RejectReason)))
    merged_into: int | None = Field(default=None, foreign_key="proposal.id", index=True)
    page: int | None = None


class Place(Numbered, table=True):
    """Where a corrected referat says again what an earlier version proposed.

    A proposal that has no place in the newest version is no longer in the referat.
    """

    __table_args__: ClassVar[Any] = (
        Index("place_standing", "proposal_id", "document_id"),
        NEVER_AGAIN,
    )
    proposal_id: int = Field(foreign_key="proposal.id")
    document_id: int = Field(foreign_key="document.id", index=True)
    start: int
    end: int
    page: int | None = None


class Item(Numbered, table=True):
    """An action item. `version` is the number of the event that changed it last.

    It is closed exactly when it has a day on which it was closed. `not_before` is the day from
    which lists show it. The `search` columns hold its folded words, `due_end` repeats the due's end, and
    `withheld` says whether its point or document is closed, all for the queries.
    """

    __table_args__: ClassVar[Any] = (
        Index(
            "item_live",
            "due_end",
            "not_before",
            "forum_id",
            sqlite_where=NOT_CLOSED,
            postgresql_where=NOT_CLOSED,
        ),
        Index("item_closed", "state", "closed_on"),
        NEVER_AGAIN,
    )
    proposal_id: int | None = Field(default=None, foreign_key="proposal.id", unique=True)
    document_id: int | None = Field(default=None, foreign_key="document.id")
    forum_id: int | None = Field(default=None, foreign_key="forum.id")
    kind: Kind = Field(sa_column=Column(Code(Kind), nullable=False))
    title: str
    quote: str
    agenda_item: ItemReference | None = Field(default=None, sa_column=Column(Value(ItemReference)))
    responsibles: tuple[Responsible, ...] = Field(
        default=(), sa_column=Column(Value(tuple[Responsible, ...]), nullable=False)
    )
    due: Due | None = Field(default=None, sa_column=Column(Value(Due)))
    due_end: date | None = None
    recurrence: str | None = None
    condition: str | None = None
    state: ItemState = Field(
        default=ItemState.OPEN, sa_column=Column(Code(ItemState), nullable=False)
    )
    opened_on: date
    closed_on: date | None = None
    close_reason: CloseReason | None = Field(default=None, sa_column=Column(Code(CloseReason)))
    close_note: str | None = None
    version: int = 0
    search: str = ""
    not_before: date | None = None
    waits_for: str | None = None
    merged_into: int | None = Field(default=None, foreign_key="item.id", index=True)
    split_from: int | None = Field(default=None, foreign_key="item.id")
    search_title: str = ""
    search_people: str = ""
    withheld: bool = False


class Passage(SQLModel, table=True):
    """A stretch of a document's text, folded for searching; `store/search/passages.py` numbers it.

    It follows from the text, so that no event holds it.
    """

    __table_args__: ClassVar[Any] = (
        Index("passage_withheld", "id", sqlite_where=text("withheld")),
        {},
    )
    id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    start: int
    end: int
    body: str
    withheld: bool = False


class Point(Numbered, table=True):
    """A point of a document's agenda. A closed one is shown only to those who ask for closed ones."""

    __table_args__: ClassVar[Any] = (Index("point_of", "document_id", "start"), NEVER_AGAIN)
    document_id: int = Field(foreign_key="document.id")
    label: str | None = None
    title: str
    start: int
    end: int
    says_closed: bool = False
    closed: bool = False


class Word(SQLModel, table=True):
    """A long word that stands in some passage or item, folded; compounds are found by it."""

    word: str = Field(primary_key=True)


class Note(Numbered, table=True):
    """What somebody wrote beside an item."""

    item_id: int = Field(foreign_key="item.id", index=True)
    text: str


class Event(Numbered, table=True):
    """One change, in the order of its number and not of the clock.

    `before` and `after` are for people; what undo works on is the event's images. `undoes` is the
    event taken back (by a redo: the undo); `root` the change that an undo or redo is about.
    """

    __table_args__: ClassVar[Any] = (
        Index("event_who", "who", "id"),
        NEVER_AGAIN,
    )
    at: datetime = Field(sa_column=Column(Instant, nullable=False))
    who: str
    action: str
    item_id: int | None = Field(default=None, index=True)
    proposal_id: int | None = Field(default=None, index=True)
    document_id: int | None = Field(default=None, index=True)
    before: dict[str, Any] = Field(sa_column=Column(Fields, nullable=False))
    after: dict[str, Any] = Field(sa_column=Column(Fields, nullable=False))
    undoes: int | None = Field(default=None, foreign_key="event.id", index=True)
    root: int | None = Field(default=None, foreign_key="event.id", index=True)
    regards: str | None = None
    seal: str


class Image(Numbered, table=True):
    """A row that an event touched, before and after; None where it was not there."""

    __table_args__: ClassVar[Any] = (Index("image_row", "kind", "row_id"), NEVER_AGAIN)
    event_id: int = Field(foreign_key="event.id", index=True)
    kind: str
    row_id: int
    before: dict[str, Any] | None = Field(default=None, sa_column=Column(Fields))
    after: dict[str, Any] | None = Field(default=None, sa_column=Column(Fields))


class KeptFilter(Numbered, table=True):
    """A filter that a user keeps under a digit."""

    __tablename__: ClassVar[Any] = "kept_filter"
    __table_args__: ClassVar[Any] = (
        Index("kept_filter_of", "who", "digit", unique=True),
        NEVER_AGAIN,
    )
    who: str
    digit: int
    text: str


class Migration(SQLModel, table=True):
    """A step that this database has taken."""

    number: int = Field(primary_key=True)
    name: str
    applied_at: datetime = Field(sa_column=Column(Instant, nullable=False))
