"""A search as a condition in SQL: FTS5 on SQLite, tsvector on PostgreSQL, the same terms on both.

Terms hold letters and digits only (`terms.py`), so nothing that somebody types is read as syntax.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, cast, column, literal_column, select, table
from sqlalchemy.dialects.postgresql import TSQUERY
from sqlmodel import Session, col

from store.models import Item, Passage
from store.search.passages import EACH, NAME
from store.search.terms import Sought
from store.visibility import shows_closed


class Part(StrEnum):
    """Where in an item: its title, its responsibles, or anywhere."""

    TITLE = "search_title"
    PEOPLE = "search_people"
    ALL = ""


# PostgreSQL uses an index only where its expression is repeated letter by letter.
WHOLE = "(((item.search_title || ' ') || item.search_people) || ' ') || item.search"
VECTORS = {
    Part.TITLE: "to_tsvector('simple'::regconfig, item.search_title)",
    Part.PEOPLE: "to_tsvector('simple'::regconfig, item.search_people)",
    Part.ALL: f"to_tsvector('simple'::regconfig, {WHOLE})",
}
PASSAGE = "to_tsvector('simple'::regconfig, passage.body)"
ITEM_WORDS, PASSAGE_WORDS = "item_words", "passage_words"


def items_with(
    session: Session, sought: Sequence[Sought], part: Part = Part.ALL
) -> ColumnElement[bool]:
    """Items that hold all terms in that part of them."""
    if _is_sqlite(session):
        wanted = _fts(sought)
        return col(Item.id).in_(_rows(ITEM_WORDS, f"{{{part}}} : ({wanted})" if part else wanted))
    return _vector(VECTORS[part], sought)


def newest_items(session: Session, sought: Sequence[Sought], part: Part = Part.ALL) -> Select[Any]:
    """The numbers of the items that hold all terms, newest first, straight from the index."""
    if _is_sqlite(session):
        wanted = _fts(sought)
        number: Any = column("rowid")
        found = _rows(ITEM_WORDS, f"{{{part}}} : ({wanted})" if part else wanted)
    else:
        number = col(Item.id)
        found = select(number).where(_vector(VECTORS[part], sought))
    hidden = (
        ()
        if shows_closed(session)
        else (number.not_in(select(col(Item.id)).where(col(Item.withheld))),)
    )
    return found.where(*hidden).order_by(number.desc())


def newest_passages(
    session: Session,
    sought: Sequence[Sought],
    *,
    within: tuple[int, int] | None = None,
    each: bool = True,
) -> Select[Any]:
    """The numbers of the passages that hold all terms, or any, newest document first."""
    if _is_sqlite(session):
        number: Any = column("rowid")
        found = _rows(PASSAGE_WORDS, _fts(sought, " AND " if each else " OR "))
    else:
        number = col(Passage.id)
        found = select(number).where(_vector(PASSAGE, sought, " & " if each else " | "))
    if within is not None:
        found = found.where(number.between(*within))
    if not shows_closed(session):
        found = found.where(number.not_in(select(col(Passage.id)).where(col(Passage.withheld))))
    return found.order_by(number.desc())


def documents_with(session: Session, sought: Sequence[Sought]) -> Select[Any]:
    """The numbers of the documents that hold all terms, each term somewhere."""
    first, *rest = (
        select((newest_passages(session, [one]).order_by(None).subquery().c[0] // EACH).label("id"))
        for one in sought
    )
    return select(first.intersect(*rest).subquery().c.id) if rest else first.distinct()


def documents_named(session: Session, sought: Sequence[Sought]) -> Select[Any]:
    """The numbers of the documents whose name or forum holds all terms."""
    number = newest_passages(session, sought).order_by(None).subquery().c[0]
    return select(number // EACH).where(number % EACH == NAME).order_by(number.desc())


def _is_sqlite(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"


def _rows(index: str, wanted: str) -> Select[Any]:
    words = table(index, column("rowid"), column(index))
    return select(words.c.rowid).where(words.c[index].op("MATCH")(wanted))


def _vector(vector: str, sought: Sequence[Sought], parted: str = " & ") -> ColumnElement[bool]:
    wanted = parted.join(f"({_lexemes(one)})" for one in sought)
    return literal_column(vector).op("@@", is_comparison=True)(cast(wanted, TSQUERY))


def _fts(sought: Sequence[Sought], parted: str = " AND ") -> str:
    return parted.join(f"({_alternatives(one)})" for one in sought)


def _alternatives(one: Sought) -> str:
    words = f'"{" ".join(one.term.words)}"' + ("" if one.term.exact else " *")
    return " OR ".join([words, *(f'"{word}"' for word in one.within)])


def _lexemes(one: Sought) -> str:
    words = " <-> ".join(f"'{word}'" for word in one.term.words) + ("" if one.term.exact else ":*")
    return " | ".join([f"({words})", *(f"'{word}'" for word in one.within)])
