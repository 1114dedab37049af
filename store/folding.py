"""Danish folding: what is alike for a search, and what comes first in a list.

SQLite folds and orders ASCII only, PostgreSQL by its locale; both would put Åse before Zoe on one
machine and after it on another. So words are folded and ordered here, the same everywhere.
"""

import re
from functools import lru_cache
from unicodedata import combining, normalize

ALIKE = str.maketrans({"å": "aa", "ø": "oe", "æ": "ae"})
ORDER = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"})  # { | } follow z
# What stands between two digits counts: 1,5 is not 15.
NO_WORD = re.compile(r"(?<=\d)([.,:/-])(?=\d)|[\W_]+")


def fold(text: str) -> str:
    """Text for searching: å/aa, ø/oe and æ/ae alike, other accents and control characters gone."""
    return _bare(normalize("NFC", text).casefold().translate(ALIKE))


def words(text: str) -> list[str]:
    """The folded words of a search; every one of them must be found."""
    return fold(text).split()


def gist(text: str) -> str:
    """The letters and figures of a text, folded: two quotes with one gist say the same."""
    return NO_WORD.sub(r"\1", fold(text))


def name_key(name: str) -> str:
    """A name for comparing: folded, with single spaces."""
    return " ".join(words(name))


@lru_cache(maxsize=10_000)
def danish_order(name: str) -> tuple[str, str]:
    """A sort key for names: æ, ø, å last, aa as å; the name itself settles what is left."""
    letters = normalize("NFC", name).casefold().replace("aa", "å").translate(ORDER)
    return _bare(letters), name


def _bare(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    return normalize("NFD", text).translate(BARE)


class Bare(dict[int, str | None]):
    """What a letter is without its marks, worked out when it is first met: `translate` runs in C."""

    def __missing__(self, code: int) -> str | None:
        letter = chr(code)
        bare = None if combining(letter) else letter if letter.isprintable() else " "
        self[code] = bare
        return bare


BARE = Bare()
