"""Room for each document's points, which of them are closed, and for the filters that users keep."""

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    text,
)

from store.migrations.first_tables import DOCUMENT

ADDED = MetaData()
POINT = Table(
    "point",
    ADDED,
    Column("id", Integer, primary_key=True),
    Column("document_id", Integer, ForeignKey(DOCUMENT.c.id), nullable=False),
    Column("label", String),
    Column("title", String, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("says_closed", Boolean, nullable=False),
    Column("closed", Boolean, nullable=False),
    Index("point_of", "document_id", "start"),
    sqlite_autoincrement=True,
)
KEPT_FILTER = Table(
    "kept_filter",
    ADDED,
    Column("id", Integer, primary_key=True),
    Column("who", String, nullable=False),
    Column("digit", Integer, nullable=False),
    Column("text", String, nullable=False),
    Index("kept_filter_of", "who", "digit", unique=True),
    sqlite_autoincrement=True,
)
NOT_CLOSED = "BOOLEAN NOT NULL DEFAULT FALSE"


def points(connection: Connection) -> None:
    """Nothing is closed before somebody closes it."""
    for changed, name in (("document", "closed"), ("item", "withheld"), ("passage", "withheld")):
        connection.execute(text(f"ALTER TABLE {changed} ADD COLUMN {name} {NOT_CLOSED}"))
    connection.execute(text("CREATE INDEX passage_withheld ON passage (id) WHERE withheld"))
    for table in (POINT, KEPT_FILTER):
        table.create(connection)
