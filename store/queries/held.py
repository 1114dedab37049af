"""What is held on a person, place by place, so that whoever asks can be answered."""

from collections.abc import Iterator

from sqlmodel import Session, col, select

from store.changes.privacy import KINDS, Person
from store.found import HeldRow
from store.images import image_of, kind_of
from store.models import Document, Event, Item, Note, Numbered, Participant, Proposal
from store.search.matching import documents_with
from store.search.terms import Sought, Term, index_words

NOBODY = "\0"


def held(session: Session, name: str) -> list[HeldRow]:
    """Rows that name the person, documents that hold the name, and changes that they made."""
    words = tuple(index_words(name))
    if not words:
        return []
    person = Person(name, NOBODY)
    rows = [row for kind in KINDS for row in session.exec(select(kind).order_by(col(kind.id)))]
    found = [_held(row) for row in rows if (image := image_of(row)) != person.fields(image)]
    return [*found, *_documents(session, words), *_changes(session, name)]


def _held(row: Numbered) -> HeldRow:
    said = ""
    if isinstance(row, Item | Proposal):
        said = row.title
    elif isinstance(row, Note):
        said = row.text
    elif isinstance(row, Participant):
        said = " · ".join(part for part in (row.name, row.title, row.organisation) if part)
    return HeldRow(kind_of(row), row.number, said)


def _documents(session: Session, words: tuple[str, ...]) -> Iterator[HeldRow]:
    there = documents_with(session, [Sought(Term(words, exact=False))])
    wanted = select(Document).where(col(Document.id).in_(there)).order_by(col(Document.id))
    yield from (HeldRow("document", row.number, row.name) for row in session.exec(wanted))


def _changes(session: Session, name: str) -> Iterator[HeldRow]:
    made = session.exec(select(Event.id).where(Event.who == name)).all()
    if made:
        yield HeldRow("event", len(made), name)
