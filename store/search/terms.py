"""What somebody types into a search, as terms that both engines understand alike."""

import re
from dataclasses import dataclass

from store.folding import fold

WORD = re.compile(r"[^\W_]+")
HYPHENATED = re.compile(
    r"(?<=[^\W\d_])[-\u00ad]\r?\n(?=[a-zæøå])"
)  # a word that goes on in the next line
QUOTED = re.compile(r'["“”»](?P<phrase>[^"“”«]*)(?P<closed>["“”«])?|(?P<bare>[^\s"“”»]+)')
LONGEST_WORD = 60  # letters; what is longer is cut, in the index as in the question
MOST_TERMS = 20


@dataclass(frozen=True, slots=True)
class Term:
    """Words that follow each other; unless `exact`, the last one may go on."""

    words: tuple[str, ...]
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Sought:
    """A term, and the longer words that hold its word further in (»plan« in »handleplan«)."""

    term: Term
    within: tuple[str, ...] = ()


def index_words(text: str) -> list[str]:
    """The words of a text as the index keeps them: folded, whole, without any signs."""
    return [word[:LONGEST_WORD] for word in WORD.findall(fold(HYPHENATED.sub("", text)))]


def index_text(text: str) -> str:
    """A text as the index keeps it."""
    return " ".join(index_words(text))


def terms(text: str) -> tuple[Term, ...]:
    """The terms of a search: quoted ones as they stand, others as beginnings of words.

    A word with signs in it (»1-01-72«) is a phrase. No text is wrong: signs alone are no term.
    """
    found: dict[Term, None] = {}
    for part in QUOTED.finditer(text):
        closed = part["closed"] is not None
        words = index_words(part["bare"] if part["bare"] is not None else part["phrase"])
        if words:
            found[Term(tuple(words), exact=closed)] = None
    return tuple(found)[:MOST_TERMS]
