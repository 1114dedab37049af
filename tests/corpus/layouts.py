"""The same minutes laid out as files lay them out: wrapped, flattened, paged, scanned.

What was decided does not depend on where lines break. A layout keeps the words in their order, so
that what people found in the document as it was written is still what there is to find.
"""

import re
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass

COLUMNS = 46
_PAGE_WORDS = 110
_HEADER = "Hjortevad Kommune – mødereferat"
_MENU = "Gå til hovedindhold\nMenu\nSøg\nLog ind\nVi bruger cookies på hjemmesiden. Læs mere om cookies\nForside / Politik / Møder og referater\n\n"
_FOOT = "\nTil toppen\nKontakt\nRådhuset, Torvet 1\nTilgængelighedserklæring\nCookies\n© Hjortevad Kommune\n"
_BROKEN = re.compile(r"\s*\n\s*")
_BULLET = re.compile(r"^\s*(?:[-*•–]|\d{1,2}[.)])\s")
# What a scanner reads for another letter; length is kept, so that places are.
_MISREAD = {"ø": "o", "æ": "a", "å": "a", "l": "I", "i": "1", "e": "c"}
_EVERY = 61


@dataclass(frozen=True, slots=True)
class Relaid:
    """A document laid out anew: `shown` is what it says, letter for letter, by the same places.

    Where a page or a scanner put in something of its own, `shown` has a blank or the letter meant.
    """

    text: str
    shown: str


@dataclass(frozen=True, slots=True)
class Layout:
    """One way to lay a document out."""

    name: str
    relay: Callable[[str], Relaid]


def _same(make: Callable[[str], str]) -> Callable[[str], Relaid]:
    def relay(text: str) -> Relaid:
        made = make(text)
        return Relaid(made, made)

    return relay


def _wrapped(text: str) -> str:
    return "\n".join(
        line if len(line) <= COLUMNS else textwrap.fill(line, COLUMNS, break_long_words=False)
        for line in text.split("\n")
    )


def _airy(text: str) -> str:
    return text.replace("\n", "\n \n \n")


def _flat(text: str) -> str:
    return _BROKEN.sub(" ", text).strip() + "\n"


def _in_paragraphs(text: str) -> str:
    """Blank lines are kept, all other line ends are lost: what copying from a PDF often gives."""
    return "\n\n".join(_flat(one).strip() for one in re.split(r"\n\s*\n", text)) + "\n"


def _on_the_web(text: str) -> str:
    return _MENU + text + _FOOT


def _paged(text: str) -> Relaid:
    """A page ends after so many words, wherever a sentence may be."""
    said, shown, page = [], [], 1
    for n, piece in enumerate(re.findall(r"\s*\S+", text), start=1):
        said.append(piece)
        shown.append(piece)
        if n % _PAGE_WORDS == 0:
            broken = f"\n{_HEADER}\nSide {page} af 9\n\f"
            said.append(broken)
            shown.append(re.sub(r"\w", " ", broken))
            page += 1
    return Relaid("".join(said) + "\n", "".join(shown) + "\n")


def _scanned(text: str) -> Relaid:
    return Relaid("".join(_misread(text)), text)


def _misread(text: str) -> Iterator[str]:
    """Every so many small letters one is misread, never in a figure or a capital."""
    seen = 0
    for letter in text:
        seen += letter in _MISREAD
        yield _MISREAD[letter] if letter in _MISREAD and seen % _EVERY == 0 else letter


AS_WRITTEN = Layout("as written", _same(str))
LAYOUTS = (
    Layout(f"wrapped at {COLUMNS}", _same(_wrapped)),
    Layout("blank lines", _same(_airy)),
    Layout("one line", _same(_flat)),
    Layout("paragraphs", _same(_in_paragraphs)),
    Layout("on the web", _same(_on_the_web)),
    Layout("paged", _paged),
    Layout("scanned", _scanned),
)
