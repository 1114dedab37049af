"""How `schema_1.sql` was made: work done at a desk, and what came after schema 1 taken out again.

    python -m tests.store.make_old_database > tests/store/schema_1.sql

It ran once. The file is kept as it is, since an old database does not change either.
"""

import sqlite3
import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from store.rows import CloseReason, RejectReason
from store.sqlite import APPLICATION
from tests.builders import edit
from tests.store.desks import desk_on, read_in

BACK_TO_FIRST = """
    ALTER TABLE item DROP COLUMN search;
    DELETE FROM migration WHERE number > 1;
"""


def work(path: Path) -> None:
    """Leave an item of each state, a note, a rejection, and an undone change."""
    with desk_on(path, user="ida") as desk:
        quotes = ("Bo Ågård sender notatet.", "Zoe Berg ser på bænkene.", "Ib drøftede sagen.")
        first, second, third = read_in(desk, *quotes, forum="Driftsforum Åby")
        number = desk.accept(first)
        other = desk.accept(second, edit("Se på bænkene", due=None))
        desk.reject(third, RejectReason.BACKGROUND)
        desk.note([number], "Ringet til Søren")
        desk.close([desk.item(other).seen], CloseReason.DONE, "Malet", on=date(2026, 3, 9))
        desk.edit(desk.item(number).seen, edit("En fejl"))
        desk.undo()


def main() -> None:
    """Write the database's SQL to standard output."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "opfoelg.db"
        work(path)
        connection = sqlite3.connect(path)
        connection.executescript(BACK_TO_FIRST)
        lines = [line for line in connection.iterdump() if line != "COMMIT;"]
        connection.close()
    marks = [f"PRAGMA application_id = {APPLICATION};", "PRAGMA user_version = 1;", "COMMIT;"]
    sys.stdout.write("\n".join([*lines, *marks]) + "\n")


if __name__ == "__main__":
    main()
