"""Mentions: the doers that a sentence names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from importers.danish.words.doers import (
    ADVERBS,
    DEPARTMENT,
    EVERYBODY,
    FORA_BY_LETTERS,
    FORUM_ENDS,
    LETTERS,
    NOT_AGENTS,
    NOT_DOER_ENDS,
    NOT_DOERS,
    ORGANISATION_ENDS,
    PREPOSITIONS,
    PRONOUNS,
    ROLE_ENDS,
    STARTERS,
    TRADES_AND_VERBS,
)
from importers.danish.words.names import GIVEN_NAMES
from importers.proposals import ResponsibleKind

TOKEN = re.compile(r"[^\W_]\w*(?:['’&@-]+\w+)*|[^\w\s]")
_NAMELY = re.compile(r"[A-ZÆØÅÉ][\w'’&-]*$|\d?[A-ZÆØÅ][A-Za-zÆØÅæøå]?\d?[A-ZÆØÅ]\w*$")
# A sentence's first word that is long and definite is a thing: »Opsamlingsmødet«, »Rengøringen«.
_THING = re.compile(
    r".{2,}(?:(?<![nrlktdpgfb]s)en|et)$|.{3,}erne$|.{5,}(?:ene|heden|elsen|ingen|tion)$|.{4,}es$|.{2,}(?:er|inger|elser|ere|ige|iske|ende|ksne)$"
)
_JOINTS = frozenset({"af", "de", "von", "van", "la", "el", "Al"})
DETERMINERS = frozenset(
    {"den", "det", "de", "en", "et", "vores", "deres", "egen", "hver", "hele", "begge"}
)
# »bogholderen«, »sagkyndige«: Danish makes persons of verbs, and tools; the tools are in a table.
_AGENT = re.compile(
    r"[a-zæøå]{3,}(?:holderen|føreren|arbejderen|giveren|tageren|lederen|manden|kvinden|isten|anten|ologen|ikeren|trikeren|ansvarlige)$"
)
_POSSESSIVE = frozenset({"hans"})
_JOINED = frozenset({"og", ",", "/", "+", "har"})
# »Hans laver en plan«, but »Hans papirer er væk«
_BEHIND_VERB = (
    DETERMINERS | PREPOSITIONS | ADVERBS | {"sig", "den", "alle", "nye", "ny", "nyt", "."}
)
_NO_PARTS = STARTERS - DETERMINERS
_ADJECTIVE = re.compile(r"(?:ende|ige|iske|ske|nye|lle|mte|nte|rte|re)$")
_GENITIVE = 4  # »skolens ledelse« is a doer, »ledelse« is none
_SHORTEST_SMALL = 4  # »simon« is Simon in hurried minutes; »per« and »bo« are words
MODALS = frozenset({"skal", "vil", "bør", "må", "kan", "ville", "skulle", "kunne"})


class Token(NamedTuple):
    """A word or a mark, with its lower-case form and its place in the sentence."""

    text: str
    low: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A doer as the sentence names it; `kind` None is a pronoun, which names nobody."""

    text: str
    start: int
    end: int
    kind: ResponsibleKind | None
    first: int
    last: int


def tokens_of(text: str) -> tuple[Token, ...]:
    """The words and marks of `text`."""
    spans = [found.span() for found in TOKEN.finditer(text)]
    return tuple([Token(word := text[a:b], word.lower(), a, b) for a, b in spans])


def kind_of(word: str) -> ResponsibleKind | None:
    """What kind of doer a lower-case word names, if it names one."""
    if word in FORA_BY_LETTERS:
        return ResponsibleKind.FORUM
    return None if word in NOT_DOERS else ends_as(word)


@lru_cache(maxsize=20_000)
def ends_as(word: str) -> ResponsibleKind | None:
    """What a word's end says that it names, also where it names nobody by itself."""
    if word.endswith(NOT_DOER_ENDS):
        return None
    if _AGENT.match(word) and word not in NOT_AGENTS:
        return ResponsibleKind.ROLE
    for ends, kind in (
        (ROLE_ENDS, ResponsibleKind.ROLE),
        (FORUM_ENDS, ResponsibleKind.FORUM),
        (ORGANISATION_ENDS, ResponsibleKind.ORGANISATION),
    ):
        if word.endswith(ends):
            return kind
    return None


@lru_cache(maxsize=20_000)
def names_somebody(word: str) -> bool:
    """Whether a lower-case word can name a doer without being anybody's name."""
    return word in PRONOUNS or word in EVERYBODY or ends_as(word) is not None


class Finder:
    """The mentions of one sentence, found once."""

    def __init__(self, text: str, tokens: Sequence[Token], known: frozenset[str]) -> None:
        self.text = text
        self.tokens = tokens
        self.known = known
        self.at: dict[int, Mention] = {}
        self.ending: dict[int, Mention] = {}
        self._find()

    def _find(self) -> None:
        last = -1
        for i, token in enumerate(self.tokens):
            if i <= last or (
                token.text == token.low
                and not names_somebody(token.low)
                and token.low not in self.known
            ):
                continue
            found = self._mention(i)
            if found is not None:
                self.at[found.first] = found
                self.ending[found.last] = found
                last = found.last

    def _mention(self, i: int) -> Mention | None:
        token = self.tokens[i]
        if token.low == "de" and any(kind_of(one.low) for one in self.tokens[i + 1 : i + 3]):
            return None
        if token.low in PRONOUNS and (token.low != "i" or token.text == "I"):
            return self._made(i, i, None) if token.low != "i" else None
        if token.low in EVERYBODY:
            return self._everybody(i)
        owned = (
            i > 0
            and self.tokens[i - 1].low.endswith("s")
            and len(self.tokens[i - 1].low) > _GENITIVE
        )
        named = owned or self._heads_name(i)
        kind = kind_of(token.low) or (ends_as(token.low) if named else None)
        if kind is not None:
            return self._role(i, kind)
        if self._is_name(i):
            return self._name(i)
        return None

    def _heads_name(self, i: int) -> bool:
        """»Center for Ældre«: a general word that a name makes a doer."""
        named = i + 2 < len(self.tokens) and self.tokens[i + 1].low == "for"
        return named and self.tokens[i].text[:1].isupper() and self.tokens[i + 2].text[:1].isupper()

    def _everybody(self, i: int) -> Mention | None:
        last = i
        while last + 1 < len(self.tokens) and last - i < 2 and ends_as(self.tokens[last + 1].low):  # noqa: PLR2004
            last += 1
        if last == i and self._counts_nouns(i):
            last += 1
        if last == i and self.tokens[i].low in ("hver", "enhver", "samtlige"):
            return None
        return self._made(i, last, ResponsibleKind.ROLE)

    def _counts_nouns(self, i: int) -> bool:
        """»Begge sogne indsender …«: the noun between a number and a verb."""
        if i + 2 >= len(self.tokens):
            return False
        noun, verb = self.tokens[i + 1], self.tokens[i + 2]
        return (
            noun.low.isalpha()
            and noun.low[-1:] != "s"
            and verb.low.endswith(("er", "skal"))
            and verb.low not in PREPOSITIONS
        )

    def _role(self, i: int, kind: ResponsibleKind) -> Mention:
        first = i
        while first > 0 and i - first < 3 and self._belongs(first - 1):  # noqa: PLR2004
            first -= 1
        last = i
        while last + 1 < len(self.tokens) and last - i < 4 and self._is_name(last + 1):  # noqa: PLR2004
            last += 1
        return self._made(first, last, kind)

    def _belongs(self, i: int) -> bool:
        """Whether the word before a role is a part of its name (»de pågældende kommuner«)."""
        token = self.tokens[i]
        if i in self.ending or token.low in _NO_PARTS:
            return False
        if token.low in DETERMINERS:
            return True
        if token.low.endswith("s") and len(token.low) > _GENITIVE and kind_of(token.low[:-1]):
            return True
        if _ADJECTIVE.search(token.low):
            return token.low not in ADVERBS
        return bool(_NAMELY.match(token.text)) and token.low not in STARTERS

    def _is_name(self, i: int) -> bool:
        token = self.tokens[i]
        if not _NAMELY.match(token.text):
            return (
                len(token.text) >= _SHORTEST_SMALL
                and token.text == token.low
                and token.low in self.known
            )
        stated = len(token.text) > 1 and token.text.isupper() and token.low in self.known
        if token.text in LETTERS or stated:
            return True  # »ET« of the list of those who met is no article
        if token.low in STARTERS:
            return token.low in self.known and token.text[:1].isupper() and self._named_on(i)
        if len(token.text) == 1 and token.low in self.known:
            return True
        if len(token.text) == 1:
            return i > 0 and i + 1 < len(self.tokens)
        return (
            not self._opens(i)
            or self._paired(i)
            or token.low in self.known
            or token.low in GIVEN_NAMES
            or not _THING.search(token.low)
        )

    def _opens(self, i: int) -> bool:
        """Where any word has a capital: at the head, and behind a colon."""
        return i == 0 or self.tokens[i - 1].text == ":"

    def _paired(self, i: int) -> bool:
        """»Fjordbyen og Mosby«: what stands beside a name is one."""
        following = self.tokens[i + 1 : i + 3]
        return (
            len(following) > 1
            and following[0].low in ("og", "samt")
            and following[1].low not in STARTERS
            and bool(_NAMELY.match(following[1].text))
        )

    def _named_on(self, i: int) -> bool:
        """»Maj Skårhøj« is a name and no month, »Hans laver en plan« one and no »his«."""
        if self.tokens[i].low in _POSSESSIVE and i > 0:
            return True
        following = self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        if following is None or self.tokens[i].low not in _POSSESSIVE:
            return following is not None and bool(_NAMELY.match(following.text))
        behind = self.tokens[i + 2].low if i + 2 < len(self.tokens) else "."
        acts = following.low.endswith("er") and behind in _BEHIND_VERB
        return acts or following.low in MODALS | _JOINED or bool(_NAMELY.match(following.text))

    def _department(self, i: int) -> Mention | None:
        """»Teknik og Miljø« is one doer, and »Børn, Unge og Familie« too."""
        last = i
        while (
            last + 2 < len(self.tokens)
            and self.tokens[last].low in DEPARTMENT
            and self.tokens[last + 1].low in ("og", ",", "&")
            and self.tokens[last + 2].low in DEPARTMENT
            and self.tokens[last + 2].text[:1].isupper()
        ):
            last += 2
        return None if last == i else self._made(i, last, ResponsibleKind.ORGANISATION)

    def _name(self, i: int) -> Mention | None:
        department = self._department(i)
        if department is not None:
            return department
        last = i
        while last + 1 < len(self.tokens) and last - i < 5:  # noqa: PLR2004
            following = self.tokens[last + 1]
            if self._apart(last, last + 1) and following.text != ".":
                break
            if self._is_name(last + 1) or self._is_initial(last, following):
                last += 1
            elif (
                following.text in _JOINTS
                and last + 2 < len(self.tokens)
                and self._is_name(last + 2)
            ):
                last += 2
            else:
                break
        kind = kind_of(self.tokens[last].low)
        known = self.tokens[last].low in self.known or self.tokens[last].low in GIVEN_NAMES
        if kind is None and not known and last + 1 < len(self.tokens):
            following_kind = ends_as(self.tokens[last + 1].low)
            verb = self.tokens[last + 1].low in TRADES_AND_VERBS
            if following_kind is not None and not verb and not self._apart(last, last + 1):
                return self._made(i, last + 1, following_kind)
        return self._made(i, last, kind or ResponsibleKind.PERSON)

    def _is_initial(self, last: int, following: Token) -> bool:
        """»Frederik G« and »Erik W.«: a letter behind a name, and the point behind a letter."""
        if following.text == ".":
            return len(self.tokens[last].text) == 1
        return len(following.text) == 1 and following.text.isupper()

    def _apart(self, i: int, j: int) -> bool:
        return self.tokens[j].start - self.tokens[i].end != 1

    def _made(self, first: int, last: int, kind: ResponsibleKind | None) -> Mention:
        if kind in (ResponsibleKind.FORUM, ResponsibleKind.ORGANISATION):
            first, last = self._whole_name(first, last)
        start, end = self.tokens[first].start, self.tokens[last].end
        return Mention(self.text[start:end], start, end, kind, first, last)

    def _whole_name(self, first: int, last: int) -> tuple[int, int]:
        """»Teknik- og Miljøforvaltningen«, »Udvalget for Børn og Unge«."""
        tokens = self.tokens
        if first > 2 and tokens[first - 1].low == "og" and tokens[first - 2].text == "-":  # noqa: PLR2004
            first -= 3
        at = last + 1
        if at + 1 < len(tokens) and tokens[at].low == "for" and tokens[at + 1].text[:1].isupper():
            last = at + 1
            while last + 2 < len(tokens) and (
                tokens[last + 1].low in ("og", ",") and tokens[last + 2].text[:1].isupper()
            ):
                last += 2
        return first, last

    def index_at(self, start: int) -> int | None:
        """The token that begins at `start`."""
        return next((i for i, token in enumerate(self.tokens) if token.start == start), None)
