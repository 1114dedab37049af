"""A search over everything: items by their words, documents by their texts, with hits marked.

What holds the terms in its title comes first, then what is newest. That order is the same on
both engines, and anyone can see why a hit stands where it does.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Select, column
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, func, select

from importers.proposals import Span
from store.found import Found, Hit, HitKind, Marked, Where
from store.models import Document, Forum, Item, Note, Original, Passage
from store.search.compounds import widened
from store.search.marking import excerpt, first_place, holds, marked
from store.search.matching import (
    Part,
    documents_named,
    documents_with,
    newest_items,
    newest_passages,
)
from store.search.passages import EACH, NAME, passages_in
from store.search.terms import Sought, terms
from store.visibility import open_passages


def found(session: Session, text: str, *, limit: int) -> Found:
    """What holds all that is sought: at most so many items and so many documents."""
    sought = widened(session, terms(text))
    if not sought:
        return Found()
    items, documents = _items(session, sought, limit + 1), _documents(session, sought, limit + 1)
    more = {
        kind
        for kind, hits in ((HitKind.ITEM, items), (HitKind.DOCUMENT, documents))
        if len(hits) > limit
    }
    return Found((*items[:limit], *documents[:limit]), frozenset(more))


def _items(session: Session, sought: Sequence[Sought], limit: int) -> list[Hit]:
    numbers = _taken(session, newest_items(session, sought, Part.TITLE), limit)
    numbers += _taken(session, newest_items(session, sought), limit, besides=numbers)
    rows = session.execute(
        select_columns(Item, col(Forum.name), col(Document.meeting_date))
        .outerjoin(Forum, col(Item.forum_id) == col(Forum.id))
        .outerjoin(Document, col(Item.document_id) == col(Document.id))
        .where(col(Item.id).in_(numbers))
    ).all()
    notes = _notes(session, numbers)
    hits = {
        item.number: _item(item, forum, day, notes.get(item.number, ()), sought)
        for item, forum, day in rows
    }
    return [hits[number] for number in numbers]


def _taken(
    session: Session,
    wanted: Select[Any],
    limit: int,
    *,
    besides: Sequence[int] = (),
    each: int = 1,
) -> list[int]:
    """So many that are not among others, of so many numbers `each`; no more is read than that takes."""
    taken = dict.fromkeys(besides)
    if len(taken) < limit:
        with session.execute(wanted.execution_options(yield_per=100)) as rows:
            for (number,) in rows:
                taken[number // each] = None
                if len(taken) == limit:
                    break
    return [number for number in taken if number not in besides]


def _notes(session: Session, numbers: Sequence[int]) -> dict[int, list[str]]:
    notes: dict[int, list[str]] = {}
    wanted = select(Note).where(col(Note.item_id).in_(numbers)).order_by(col(Note.id))
    for note in session.exec(wanted):
        notes.setdefault(note.item_id, []).append(note.text)
    return notes


def _item(
    item: Item,
    forum: str | None,
    day: date | None,
    notes: Iterable[str],
    sought: Sequence[Sought],
) -> Hit:
    where, text = _best(_texts(item, forum, notes), sought)
    return Hit(
        kind=HitKind.ITEM,
        id=item.number,
        title=marked(item.title, sought),
        excerpt=excerpt(item.quote if where is Where.TITLE else text, sought),
        where=where,
        forum=forum,
        meeting_date=day,
        state=item.state,
        document_id=item.document_id,
    )


def _texts(item: Item, forum: str | None, notes: Iterable[str]) -> Iterator[tuple[Where, str]]:
    yield Where.TITLE, item.title
    yield Where.QUOTE, item.quote
    yield Where.PEOPLE, ", ".join(one.name for one in item.responsibles)
    yield from ((Where.NOTE, note) for note in notes)
    others = (item.close_note, item.condition, item.waits_for, forum)
    yield from ((Where.OTHER, text) for text in others if text)


def _best(texts: Iterable[tuple[Where, str]], sought: Sequence[Sought]) -> tuple[Where, str]:
    """The text with most of the terms; the first of several."""
    return max(texts, key=lambda one: sum(holds(one[1], term) for term in sought))


def _documents(session: Session, sought: Sequence[Sought], limit: int) -> list[Hit]:
    """Those named so; those with all terms in one passage; those that hold each term somewhere."""
    numbers = _taken(session, documents_named(session, sought), limit)
    numbers += _taken(session, newest_passages(session, sought), limit, besides=numbers, each=EACH)
    if len(sought) > 1:
        scattered = documents_with(session, sought).order_by(column("id").desc())
        numbers += _taken(session, scattered, limit, besides=numbers)
    rows = session.execute(
        select_columns(
            col(Document.id), col(Document.name), col(Document.meeting_date), col(Forum.name)
        )
        .outerjoin(Forum, col(Document.forum_id) == col(Forum.id))
        .where(col(Document.id).in_(numbers))
    ).all()
    known = {row[0]: row for row in rows}
    return [_document(session, known[number], sought) for number in numbers]


def _document(session: Session, row: Any, sought: Sequence[Sought]) -> Hit:  # noqa: ANN401 - a row of the question
    number, name, day, forum = row
    text, at = _passage(session, number, sought)
    place = first_place(text, sought) if text else None
    return Hit(
        kind=HitKind.DOCUMENT,
        id=number,
        title=marked(name, sought),
        excerpt=excerpt(text, sought) if text else Marked(""),
        where=Where.TEXT if text else Where.TITLE,
        forum=forum,
        meeting_date=day,
        document_id=number,
        start=None if place is None else at + place.start,
        end=None if place is None else at + place.end,
    )


def _passage(session: Session, document_id: int, sought: Sequence[Sought]) -> tuple[str, int]:
    """The passage with most of the terms, and where it begins; none where only the name has them.

    Read from the document itself: the index gathers all there is of a beginning each time it is asked.
    """
    rows = session.exec(
        select(Passage.start, Passage.end, Passage.body)
        .where(passages_in(document_id), col(Passage.id) % EACH != NAME, *open_passages(session))
        .order_by(col(Passage.id))
    ).all()
    start, end, body = max(rows, key=lambda row: _held(row[2], sought), default=(0, 0, ""))
    if not _held(body, sought):
        return "", 0
    return _text(session, document_id, Span(start, end)), start


def _held(body: str, sought: Sequence[Sought]) -> int:
    """How many of the terms stand in a folded text."""
    padded = f" {body} "
    return sum(
        f" {' '.join(one.term.words)}{' ' if one.term.exact else ''}" in padded
        or any(f" {word} " in padded for word in one.within)
        for one in sought
    )


def _text(session: Session, document_id: int, span: Span) -> str:
    """A stretch of a document's text, cut out by the database: a text may be long."""
    cut = session.exec(
        select(func.substr(col(Original.text), span.start + 1, span.end - span.start))
        .join(Document, col(Document.original) == col(Original.sha256))
        .where(Document.id == document_id)
    ).one()
    return str(cut)
