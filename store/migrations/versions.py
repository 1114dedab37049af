"""Which documents are versions of one referat, so that one of another kind at the same meeting is not."""

from sqlalchemy import Connection, text


def versions(connection: Connection) -> None:
    """Give each corrected version its first one, along what it was kept as replacing."""
    connection.execute(
        text("ALTER TABLE document ADD COLUMN first_version INTEGER REFERENCES document (id)")
    )
    connection.execute(text("CREATE INDEX ix_document_first_version ON document (first_version)"))
    first: dict[int, int] = {}
    chain = text("SELECT id, replaces FROM document WHERE replaces IS NOT NULL ORDER BY id")
    for number, replaced in connection.execute(chain).all():
        first[number] = first.get(replaced, replaced)
        connection.execute(
            text("UPDATE document SET first_version = :first WHERE id = :id"),
            {"first": first[number], "id": number},
        )
