"""Whether all that is kept is sound: SQLite's own checks, and the events against the rows.

SQLite does not notice a letter that changed inside a row. The events do: they hold every row's
looks, so that the newest image of a row must be the row, each image the one before it, and each
event must fit its seal.
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import TypeVar

from sqlmodel import Session, col, select

from store.changes.privacy import REDACT, seals_anew
from store.changes.search_text import SearchText, search_text
from store.changes.withheld import is_item_withheld
from store.errors import StoreError
from store.faults import own_words, sound_values
from store.images import KINDS, Fields, alike, image_of
from store.models import Event, Image, Item, Numbered, Original
from store.queries.documents import file_faults
from store.seals import seal
from store.search.soundness import faults

Kept = TypeVar("Kept", bound=Numbered)
AT_A_TIME = 500


def check(session: Session) -> list[str]:
    """What is wrong, a line each."""
    questions = (_structure, _texts, _files, _sealed, _replayed, _derived, faults)
    return [line for question in questions for line in _answered(question(session))]


def _answered(lines: Iterator[str]) -> Iterator[str]:
    """The lines, and a last one where what is kept cannot be read on."""
    try:
        with own_words(""), sound_values(""):
            yield from lines
    except StoreError as fault:
        yield f"{fault.code}: {fault.details.get('why')}"


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
    hashes = session.exec(select(Original.sha256).order_by(col(Original.sha256))).all()
    for kept in hashes:
        text = session.exec(select(Original.text).where(Original.sha256 == kept)).one()
        if sha256(text.encode()).hexdigest() != kept:
            yield f"text: {kept} is not what was imported"


def _files(session: Session) -> Iterator[str]:
    for fault in file_faults(session):
        yield f"file: {fault.sha256} of document {fault.document_id} is {fault.why}"


def _sealed(session: Session) -> Iterator[str]:
    previous = ""
    records = session.exec(select(Event).where(Event.action == REDACT).order_by(col(Event.id)))
    anew = seals_anew(iter(records.all()))
    for event in _all(session, Event):
        images = session.exec(
            select(Image).where(Image.event_id == event.id).order_by(col(Image.id))
        )
        if seal(event, images, previous=previous) != anew.get(event.number, event.seal):
            yield f"event {event.number}: does not fit its seal"
        previous = event.seal


def _replayed(session: Session) -> Iterator[str]:
    kept: dict[tuple[str, int], Fields] = {}
    for image in _all(session, Image):
        key = (image.kind, image.row_id)
        if not alike(image.before, kept.pop(key, None)):
            yield f"event {image.event_id}: {image.kind} {image.row_id} was not as it says"
        if image.after is not None:
            kept[key] = image.after
    for kind, model in KINDS.items():
        for row in _all(session, model):
            if not alike(image_of(row), kept.pop((kind, row.number), None)):
                yield f"{kind} {row.number}: is not as its last event left it"
    yield from (f"{kind} {row_id}: is gone without an event" for kind, row_id in kept)


def _derived(session: Session) -> Iterator[str]:
    changes = select(Image.row_id, Image.event_id).where(Image.kind == "item")
    newest = dict(session.exec(changes.order_by(col(Image.event_id))).all())
    for item in _all(session, Item):
        if item.version != newest.get(item.number):
            yield f"item {item.number}: its version is not its last event's"
        if item.withheld != is_item_withheld(session, item):
            yield f"item {item.number}: it is not known whether its point is closed"
        kept = SearchText(item.search_title, item.search_people, item.search)
        if kept != search_text(session, item):
            yield f"item {item.number}: a search does not find what it says"


def _all(session: Session, model: type[Kept]) -> Iterator[Kept]:
    """All rows in the order of their numbers, some at a time, since there may be a million."""
    last = 0
    while rows := session.exec(
        select(model).where(col(model.id) > last).order_by(col(model.id)).limit(AT_A_TIME)
    ).all():
        yield from rows
        last = rows[-1].number
        session.expunge_all()
