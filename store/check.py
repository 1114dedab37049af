"""Whether all that is kept is sound: SQLite's own checks, and the events against the rows.

SQLite does not notice a letter that changed inside a row. The events do: they hold every row's
looks, so that the newest image of a row must be the row, and each image the one before it.
"""

from collections.abc import Iterator
from hashlib import sha256

from sqlmodel import Session, col, select

from store.images import KINDS, Fields, alike, image_of
from store.models import Image, Original

Key = tuple[str, int]


def check(session: Session) -> list[str]:
    """What is wrong, a line each."""
    return [*_structure(session), *_texts(session), *_replayed(session)]


def _structure(session: Session) -> Iterator[str]:
    if session.get_bind().dialect.name != "sqlite":
        return  # other databases check themselves
    connection = session.connection()
    for (line,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if line != "ok":
            yield f"integrity: {line}"
    for table, row, target, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"foreign key: {table} {row} names no {target}"


def _texts(session: Session) -> Iterator[str]:
    for original in session.exec(select(Original).order_by(col(Original.sha256))):
        if sha256(original.text.encode()).hexdigest() != original.sha256:
            yield f"text: {original.sha256} is not what was imported"
        session.expunge(original)


def _replayed(session: Session) -> Iterator[str]:
    kept: dict[Key, Fields] = {}
    for image in session.exec(
        select(Image).order_by(col(Image.id)).execution_options(yield_per=500)
    ):
        key = (image.kind, image.row_id)
        if not alike(image.before, kept.pop(key, None)):
            yield f"event {image.event_id}: {image.kind} {image.row_id} was not as it says"
        if image.after is not None:
            kept[key] = image.after
    for kind, model in KINDS.items():
        for row in session.exec(select(model).order_by(col(model.id))):
            if not alike(image_of(row), kept.pop((kind, row.number), None)):
                yield f"{kind} {row.number}: is not as its last event left it"
    yield from (f"{kind} {row_id}: is gone without an event" for kind, row_id in kept)
