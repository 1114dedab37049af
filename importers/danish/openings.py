"""How the matches of a pattern can begin: which words wake it, and at which places it is tried.

A pattern of four hundred verbs need not be looked for at every letter of a sentence that holds
none of them. The pattern's own text says what a match begins with, so nobody writes it down a
second time. What is not understood counts as »anything«: then the pattern is tried everywhere,
which costs time and never a match.
"""

import re
from dataclasses import dataclass

# Beginnings are strings of letters and of these marks, which no pattern holds.
_ANY, _APART, _EDGE, _START = "\0", "\1", "\2", "\3"
# Nothing behind these is asked for: anything, what ends a word, what is no word.
_CLOSED = re.compile(rf"{_ANY}|\w\W|^[{_EDGE}{_START}]*[^\w{_EDGE}{_START}]")
_WORD = re.compile(rf"(?P<edge>[{_EDGE}{_START}]*)(?P<letters>\w+)(?P<after>\W?)")
_MOST, _LONGEST = 3000, 60
_DIGITS = "0123456789"

_LITERAL = re.compile(r"[^\\()\[\]{}?*+|.^$]+(?![?*+{])|[^\\()\[\]{}?*+|.^$]|\\[^\w]")
_GROUP = re.compile(r"\((?:\?(?:P<\w+>|:|>|-?i:)|(?!\?))")
_LOOK = re.compile(r"\(\?<?[=!]")
_LOOK_AT_EDGE = re.compile(r"\(\?(?:<!\\w\)|<!\[\\w[^\]^\\]*\]\)|<=\\s\)|<= \)|!\\w\)|=\\s\))")
_ONE_OF = re.compile(r"\[(?P<letters>[^\]\\^-][^\]\\-]*-?)\]|\\d|\[0-9\]")
_ANYTHING = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]|\\[wSD]|\.")
_MARK = re.compile(r"\\[bZ](?P<edge>)|\$(?P<end>)|\\[sWnt](?P<apart>)|\^(?P<start>)")
_REPEAT = re.compile(r"(?:(?P<mark>[?*+])|\{(?P<least>\d*)(?:,\d*)?\})[?+]?")
_BRACKET = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(?P<mark>[()|])", re.DOTALL)
_MEANS = {"edge": _EDGE, "end": _EDGE, "apart": _APART, "start": _START}


@dataclass(frozen=True, slots=True)
class Openings:
    """What a match begins with: one of some words, one of some letters, or the text's own start."""

    words: frozenset[str]
    letters: tuple[str, ...]
    at_start: bool


def openings_of(pattern: str, longest: int = _LONGEST) -> Openings | None:
    """The openings of a pattern that knows no upper case; None where it can begin with anything.

    No more than the `longest` first letters of each are read.
    """
    try:
        beginnings = _Reader(pattern, longest).choice()
    except _NotUnderstoodError:
        return None
    at_start = any(_START in one and _WORD.match(one) is None for one in beginnings)
    words, letters = set(), set()
    for one in beginnings:
        if at_start and _START in one:
            continue
        bare = one.lstrip(_EDGE + _START)
        found = _WORD.match(one)
        if found is not None and found["edge"] and found["after"] not in ("", _ANY):
            words.add(found["letters"])
        elif found is not None:
            letters.add(found["letters"])
        elif bare and bare[0] not in (_ANY, _APART):
            letters.add(bare[0])
        else:
            return None
    return Openings(frozenset(words), tuple(sorted(letters)), at_start)


class _NotUnderstoodError(Exception):
    """The pattern holds what this reader does not know."""


class _Reader:
    """Reads a pattern from the left until every way to begin is known."""

    def __init__(self, pattern: str, longest: int) -> None:
        self.pattern = pattern
        self.longest = longest
        self.at = 0

    def choice(self) -> set[str]:
        """The beginnings of all alternatives, up to the bracket that closes them."""
        found = self._alternative()
        while self._follows("|"):
            self.at += 1
            found |= self._alternative()
        return found

    def _alternative(self) -> set[str]:
        closed: set[str] = set()
        going = {""}
        while going and self.at < len(self.pattern) and not self._follows("|", ")"):
            pieces = self._repeated(self._piece())
            made = {self._enough(one + piece) for one in going for piece in pieces}
            going = {one for one in made if _CLOSED.search(one) is None}
            closed |= made - going
            if len(closed) + len(going) > _MOST:
                raise _NotUnderstoodError
        self._skip()
        return closed | going

    def _piece(self) -> set[str]:
        """What stands next, however often."""
        if found := self._read(_LITERAL):
            return {found[0].removeprefix("\\").lower()}
        if self._read(_GROUP):
            return self._inside()
        if found := self._read(_MARK):
            return {_MEANS[found.lastgroup or ""]}
        if found := self._read(_ONE_OF):
            return set((found["letters"] or _DIGITS).lower())
        if self._read(_ANYTHING):
            return {_ANY}
        return self._look()

    def _inside(self) -> set[str]:
        found = self.choice()
        self.at += 1
        return found

    def _look(self) -> set[str]:
        """What only looks adds no letters, but may say that a word begins or ends here."""
        edge = _LOOK_AT_EDGE.match(self.pattern, self.at)
        if not self._read(_LOOK):
            raise _NotUnderstoodError
        self._skip()
        while self._follows("|"):
            self.at += 1
            self._skip()
        self.at += 1
        return {"" if edge is None else _EDGE}

    def _repeated(self, piece: set[str]) -> set[str]:
        found = self._read(_REPEAT)
        if found is None:
            return piece
        if found["mark"] == "?":
            return {"", *piece}
        never = found["mark"] == "*" or found["least"] in ("", "0")
        return {one + _ANY for one in piece} | ({""} if never else set())

    def _skip(self) -> None:
        """To the end of the alternative."""
        depth = 0
        for found in _BRACKET.finditer(self.pattern, self.at):
            mark = found["mark"]
            if depth == 0 and mark in ("|", ")"):
                self.at = found.start()
                return
            depth += (mark == "(") - (mark == ")")
        self.at = len(self.pattern)

    def _read(self, what: re.Pattern[str]) -> re.Match[str] | None:
        found = what.match(self.pattern, self.at)
        self.at = self.at if found is None else found.end()
        return found

    def _follows(self, *marks: str) -> bool:
        return self.pattern.startswith(marks, self.at)

    def _enough(self, beginning: str) -> str:
        """No more than is asked for: a word with what comes right behind it."""
        found = _WORD.match(beginning)
        if found is None:
            return beginning
        if len(found["letters"]) > self.longest:
            return found["edge"] + found["letters"][: self.longest] + _ANY
        return found[0]
