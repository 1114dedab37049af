"""Danish compounds: a word is also found where it stands further in, or last, in a longer one.

A full-text index knows the beginnings of words only. So all long words are kept in one list, which
is looked through for each word that is sought; both engines are then asked for the same words.
"""

from collections.abc import Iterable

from sqlalchemy import text
from sqlmodel import Session, col, func, select

from store.models import Word
from store.search.terms import Sought, Term

SHORTEST_PART = 4  # letters: shorter parts stand in too many words by chance
SHORTEST_WHOLE = 6
MOST_WORDS = 100
KEEP = text("INSERT INTO word (word) VALUES (:word) ON CONFLICT (word) DO NOTHING")


def remember(session: Session, words: Iterable[str]) -> None:
    """Keep the words that may be compounds."""
    long = {word for word in words if len(word) >= SHORTEST_WHOLE and word.isalpha()}
    if long:
        session.connection().execute(KEEP, [{"word": word} for word in sorted(long)])


def widened(session: Session, terms: Iterable[Term]) -> tuple[Sought, ...]:
    """The terms with the longer words that hold them; shorter and earlier ones first."""
    return tuple(Sought(term, _within(session, term)) for term in terms)


def _within(session: Session, term: Term) -> tuple[str, ...]:
    if term.exact or len(term.words) > 1 or len(term.words[0]) < SHORTEST_PART:
        return ()
    (part,) = term.words
    found = session.exec(
        select(Word.word)
        .where(col(Word.word).contains(part), ~col(Word.word).startswith(part))
        .order_by(func.length(col(Word.word)), col(Word.word))
        .limit(MOST_WORDS)
    )
    return tuple(found)
