"""A search as a condition in SQL: FTS5 on SQLite, tsvector on PostgreSQL, the same terms on both.

Terms hold letters and digits only (`terms.py`), so nothing that somebody types is read as syntax.
"""

from collections.abc import Sequence
from enum import StrEnum

from sqlalchemy import ColumnElement, Select, cast, column, literal_column, select, table
from sqlalchemy.dialects.postgresql import TSQUERY
from sqlmodel import Session, col

from store.models import Item, Passage
from store.search.passages import EACH
from store.search.terms import Sought


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


def passages_with(session: Session, sought: Sequence[Sought]) -> ColumnElement[bool]:
    """Passages that hold all terms."""
    if _is_sqlite(session):
        return col(Passage.id).in_(_rows(PASSAGE_WORDS, _fts(sought)))
    return _vector(PASSAGE, sought)


def documents_with(session: Session, sought: Sequence[Sought]) -> Select[tuple[int]]:
    """The numbers of the documents that hold all terms, each term somewhere."""
    each = []
    for one in sought:
        if _is_sqlite(session):
            rows = _rows(PASSAGE_WORDS, _fts([one])).subquery()
            each.append(select((rows.c.rowid // EACH).label("id")))
        else:
            found = _vector(PASSAGE, [one])
            each.append(select((col(Passage.id) // EACH).label("id")).where(found))
    first, *rest = each
    return select(first.intersect(*rest).subquery().c.id) if rest else first.distinct()


def _is_sqlite(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"


def _rows(index: str, wanted: str) -> Select[tuple[int]]:
    words = table(index, column("rowid"), column(index))
    return select(words.c.rowid).where(words.c[index].op("MATCH")(wanted))


def _vector(vector: str, sought: Sequence[Sought]) -> ColumnElement[bool]:
    return literal_column(vector).op("@@", is_comparison=True)(cast(_tsquery(sought), TSQUERY))


def _fts(sought: Sequence[Sought]) -> str:
    return " AND ".join(f"({_alternatives(one)})" for one in sought)


def _alternatives(one: Sought) -> str:
    words = f'"{" ".join(one.term.words)}"' + ("" if one.term.exact else " *")
    return " OR ".join([words, *(f'"{word}"' for word in one.within)])


def _tsquery(sought: Sequence[Sought]) -> str:
    return " & ".join(f"({_lexemes(one)})" for one in sought)


def _lexemes(one: Sought) -> str:
    words = " <-> ".join(f"'{word}'" for word in one.term.words) + ("" if one.term.exact else ":*")
    return " | ".join([f"({words})", *(f"'{word}'" for word in one.within)])
