"""The full-text indexes themselves, which each engine keeps in step within the transaction of a change."""

from collections.abc import Iterator

from sqlalchemy import Connection

from store.search.matching import PASSAGE, VECTORS, Part

INDEXED = {
    "item": ("search_title", "search_people", "search"),
    "passage": ("body",),
}


def make(connection: Connection) -> None:
    """Make the indexes over all that is there, and let them follow what comes."""
    for statement in _sqlite() if connection.dialect.name == "sqlite" else _postgresql():
        connection.exec_driver_sql(statement)


def drop(connection: Connection) -> None:
    """Take the indexes away, whatever state they are in."""
    if connection.dialect.name == "sqlite":
        for table in INDEXED:
            for trigger in ("add", "drop", "put"):
                connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {table}_words_{trigger}")
            connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table}_words")
    else:
        for name in _vectors():
            connection.exec_driver_sql(f"DROP INDEX IF EXISTS {name}")


def _sqlite() -> Iterator[str]:
    for table, columns in INDEXED.items():
        index, named = f"{table}_words", ", ".join(columns)
        yield f"""CREATE VIRTUAL TABLE {index} USING fts5({named}, content='{table}',
            content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 0')"""
        yield f"INSERT INTO {index} ({index}) VALUES ('rebuild')"  # noqa: S608 - our own names
        old, new = (", ".join(f"{row}.{name}" for name in columns) for row in ("old", "new"))
        leave = f"INSERT INTO {index} ({index}, rowid, {named}) VALUES ('delete', old.id, {old});"  # noqa: S608
        enter = f"INSERT INTO {index} (rowid, {named}) VALUES (new.id, {new});"  # noqa: S608
        yield f"CREATE TRIGGER {index}_add AFTER INSERT ON {table} BEGIN {enter} END"
        yield f"CREATE TRIGGER {index}_drop AFTER DELETE ON {table} BEGIN {leave} END"
        changed = f"AFTER UPDATE OF id, {named} ON {table}"
        yield f"CREATE TRIGGER {index}_put {changed} BEGIN {leave} {enter} END"


def _postgresql() -> Iterator[str]:
    for name, (table, vector) in _vectors().items():
        yield f"CREATE INDEX {name} ON {table} USING gin (({vector}))"


def _vectors() -> dict[str, tuple[str, str]]:
    """The name of each of PostgreSQL's indexes, with its table and expression."""
    named = {Part.TITLE: "title", Part.PEOPLE: "people", Part.ALL: "whole"}
    items = {
        f"item_words_{named[part]}": ("item", vector.replace("item.", ""))
        for part, vector in VECTORS.items()
    }
    return items | {"passage_words": ("passage", PASSAGE.replace("passage.", ""))}
