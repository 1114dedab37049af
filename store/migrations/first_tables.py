"""The tables as they were at first. Later steps change them; this page never does."""

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)
from sqlalchemy.schema import SchemaItem

TABLES = MetaData()


def _number() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _text(name: str, *, unique: bool = False) -> Column[str]:
    return Column(name, String, nullable=False, unique=unique)


def _value(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _to(name: str, target: str, *, nullable: bool = True, unique: bool = False) -> Column[int]:
    return Column(name, Integer, ForeignKey(target), nullable=nullable, unique=unique)


def _table(name: str, *parts: SchemaItem) -> Table:
    return Table(name, TABLES, _number(), *parts, sqlite_autoincrement=True)


FORUM = _table("forum", _text("name"), _text("key", unique=True))
ORIGINAL = Table("original", TABLES, Column("sha256", String, primary_key=True), _text("text"))
DOCUMENT = _table(
    "document",
    _text("name"),
    _text("format"),
    _text("sha256", unique=True),
    Column("original", String, ForeignKey("original.sha256"), nullable=False),
    _text("gist"),
    _to("forum_id", "forum.id"),
    Column("meeting_date", Date),
    Column("place", String),
    _to("replaces", "document.id"),
    _value("flags"),
    Column("imported_at", DateTime, nullable=False),
    _text("imported_by"),
    Index("document_meeting", "forum_id", "meeting_date"),
    Index("ix_document_gist", "gist"),
    Index("ix_document_replaces", "replaces"),
)
MEETING = _table(
    "meeting",
    _to("document_id", "document.id", nullable=False),
    _to("forum_id", "forum.id", nullable=False),
    Column("day", Date, nullable=False),
    Column("planned", Boolean, nullable=False),
    Index("ix_meeting_document_id", "document_id"),
    Index("meeting_forum", "forum_id", "day"),
)
PARTICIPANT = _table(
    "participant",
    _to("document_id", "document.id", nullable=False),
    _text("name"),
    Column("title", String),
    Column("organisation", String),
    Column("present", Boolean, nullable=False),
    Column("initials", String),
    Index("ix_participant_document_id", "document_id"),
)
PROPOSAL = _table(
    "proposal",
    _to("document_id", "document.id", nullable=False),
    Column("kind", String(32), nullable=False),
    _text("title"),
    _text("quote"),
    _text("gist"),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("agenda_item", Text),
    Column("section", String),
    _value("context"),
    _value("responsibles"),
    Column("due", Text),
    Column("recurrence", String),
    Column("condition", String),
    _text("rule"),
    Column("confidence", Float, nullable=False),
    _value("marks"),
    _value("doubts"),
    Column("state", String(32), nullable=False),
    Column("reject_reason", String(32)),
    Index("proposal_place", "document_id", "start"),
    Index("ix_proposal_state", "state"),
)
ITEM = _table(
    "item",
    _to("proposal_id", "proposal.id", unique=True),
    _to("document_id", "document.id"),
    _to("forum_id", "forum.id"),
    Column("kind", String(32), nullable=False),
    _text("title"),
    _text("quote"),
    Column("agenda_item", Text),
    _value("responsibles"),
    Column("due", Text),
    Column("due_end", Date),
    Column("recurrence", String),
    Column("condition", String),
    Column("state", String(32), nullable=False),
    Column("opened_on", Date, nullable=False),
    Column("closed_on", Date),
    Column("close_reason", String(32)),
    Column("close_note", String),
    Column("version", Integer, nullable=False),
    Index("item_due", "state", "due_end"),
    Index("item_closed", "state", "closed_on"),
)
NOTE = _table(
    "note",
    _to("item_id", "item.id", nullable=False),
    _text("text"),
    Index("ix_note_item_id", "item_id"),
)
EVENT = _table(
    "event",
    Column("at", DateTime, nullable=False),
    _text("who"),
    _text("action"),
    Column("item_id", Integer),
    Column("proposal_id", Integer),
    Column("document_id", Integer),
    _value("before"),
    _value("after"),
    _to("undoes", "event.id"),
    _to("root", "event.id"),
    Column("regards", String),
    _text("seal"),
    Index("event_who", "who", "id"),
    Index("ix_event_item_id", "item_id"),
    Index("ix_event_proposal_id", "proposal_id"),
    Index("ix_event_document_id", "document_id"),
    Index("ix_event_root", "root"),
    Index("ix_event_undoes", "undoes"),
)
IMAGE = _table(
    "image",
    _to("event_id", "event.id", nullable=False),
    _text("kind"),
    Column("row_id", Integer, nullable=False),
    Column("before", Text),
    Column("after", Text),
    Index("ix_image_event_id", "event_id"),
)
MIGRATION = Table(
    "migration",
    TABLES,
    Column("number", Integer, primary_key=True, autoincrement=False),
    _text("name"),
    Column("applied_at", DateTime, nullable=False),
)


def first_tables(connection: Connection) -> None:
    """Documents, proposals, items and the events that made them so."""
    TABLES.create_all(connection)
