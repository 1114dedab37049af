"""The files themselves beside their texts, and where a corrected referat says a sentence again."""

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    text,
)

from store.migrations.first_tables import DOCUMENT, PROPOSAL

ADDED = MetaData()


def _number() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _to(target: Table) -> Column[int]:
    return Column(f"{target.name}_id", Integer, ForeignKey(target.c.id), nullable=False)


CONTENT = Table(
    "content",
    ADDED,
    Column("sha256", String, primary_key=True),
    Column("data", LargeBinary, nullable=False),
    Column("layout", LargeBinary, nullable=False),
)
COPY = Table(
    "copy",
    ADDED,
    _number(),
    _to(DOCUMENT),
    Column("sha256", String, nullable=False, unique=True),
    Column("name", String, nullable=False),
    Column("format", String, nullable=False),
    Column("found_at", String),
    Column("size", Integer),
    Index("ix_copy_document_id", "document_id"),
    sqlite_autoincrement=True,
)
PLACE = Table(
    "place",
    ADDED,
    _number(),
    _to(PROPOSAL),
    _to(DOCUMENT),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("page", Integer),
    Index("ix_place_document_id", "document_id"),
    Index("place_standing", "proposal_id", "document_id"),
    sqlite_autoincrement=True,
)


def kept_files(connection: Connection) -> None:
    """Room for each file's bytes and layout, for its copies, and for the places of a sentence."""
    connection.execute(text("ALTER TABLE document ADD COLUMN found_at VARCHAR"))
    connection.execute(text("ALTER TABLE document ADD COLUMN size INTEGER"))
    connection.execute(text("ALTER TABLE proposal ADD COLUMN page INTEGER"))
    for table in (CONTENT, COPY, PLACE):
        table.create(connection)
