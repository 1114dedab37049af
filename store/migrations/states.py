"""What states, rest, merging and splitting need, and ways to what still obliges and to a row's events."""

from sqlalchemy import Connection, text

STATEMENTS = (
    "ALTER TABLE item ADD COLUMN not_before DATE",
    "ALTER TABLE item ADD COLUMN waits_for VARCHAR",
    "ALTER TABLE item ADD COLUMN merged_into INTEGER REFERENCES item (id)",
    "ALTER TABLE item ADD COLUMN split_from INTEGER REFERENCES item (id)",
    "ALTER TABLE proposal ADD COLUMN merged_into INTEGER REFERENCES proposal (id)",
    "CREATE INDEX ix_item_merged_into ON item (merged_into)",
    "CREATE INDEX ix_proposal_merged_into ON proposal (merged_into)",
    # Several states oblige, and what obliges is few beside what is closed.
    "DROP INDEX item_due",
    "CREATE INDEX item_live ON item (due_end, not_before, forum_id) WHERE closed_on IS NULL",
    "CREATE INDEX image_row ON image (kind, row_id)",
)


def states(connection: Connection) -> None:
    """Give items a day to show from, what they wait for, and what they were merged into or split from.

    An open item stays open and a closed one closed: what states mean has only become finer.
    """
    for statement in STATEMENTS:
        connection.execute(text(statement))
