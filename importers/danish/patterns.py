"""How rules write words: lists as one quick pattern, and phrases with gaps as one line.

A list of words becomes a tree of letters, so that a pattern of four hundred verbs is no slower
than one of four. Gaps are bounded: a pattern costs what its sentence is long, and no more.
"""

import re
from collections.abc import Iterable

from importers.danish.forms import imperative, participles, passive, present
from importers.danish.tables import set_of
from importers.danish.words.verbs import DOING, DOING_PHRASES, TELLING

GAP = r"(?:\s+[^\s.;:?!]+){0,5}?"
Tree = dict[str, "Tree"]


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of `words`, shared beginnings read once."""
    tree: Tree = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branches(tree)


def _branches(tree: Tree) -> str:
    ends = "" in tree
    made = [
        re.escape(letter) + _branches(below) for letter, below in sorted(tree.items()) if letter
    ]
    if not made:
        return ""
    if len(made) == 1 and not ends:
        return made[0]
    return f"(?:{'|'.join(made)}){'?' if ends else ''}"


def phrase(words: str) -> str:
    """A pattern for a phrase as it is written in a table: »…« is a few words in between."""
    parts = [re.sub(r"\s+", r"\\s+", part.strip()) for part in words.split("…")]
    return f"{GAP}\\s+".join(parts)


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    """What a sentence must hold for one of `phrases` to be in it: the words one can begin with.

    Nothing, if one of them can begin with any word: then the rule has to be tried everywhere.
    """
    found: set[str] = set()
    for words in phrases:
        firsts = _expanded(_first_part(words.removeprefix("^\\W*")))
        if any(not first.replace("-", "a").isalpha() for first in firsts):
            return frozenset()
        found |= firsts
    return frozenset(found)


def _first_part(words: str) -> str:
    """The phrase up to the first space outside brackets."""
    depth = 0
    for at, letter in enumerate(words):
        depth += (letter == "(") - (letter == ")")
        if letter == " " and depth == 0:
            return words[:at]
    return words


def _expanded(part: str) -> set[str]:
    """The words that `part` stands for: »(?:a|b)« is two, »x?« is with and without."""
    opened = part.find("(?:")
    if opened >= 0:
        closed = _closing(part, opened)
        inner = part[opened + 3 : closed]
        tail, optional = part[closed + 1 :], part[closed + 1 : closed + 2] == "?"
        choices = [*_choices(inner), *([""] if optional else [])]
        return {
            word
            for choice in choices
            for word in _expanded(
                part[:opened] + choice + tail.removeprefix("?" if optional else "")
            )
        }
    asked = part.find("?")
    if asked > 0:
        rest = part[asked + 1 :]
        return _expanded(part[:asked] + rest) | _expanded(part[: asked - 1] + rest)
    return {part.split(" ", maxsplit=1)[0]}


def _closing(part: str, opened: int) -> int:
    depth = 0
    for at in range(opened, len(part)):
        depth += (part[at] == "(") - (part[at] == ")")
        if depth == 0:
            return at
    return len(part)


def _choices(inner: str) -> list[str]:
    found, depth = [""], 0
    for letter in inner:
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and depth == 0:
            found.append("")
        else:
            found[-1] += letter
    return found


_SPLIT_PHRASES = [(words.split(" ", 1)[0], words.split(" ", 1)[1]) for words in DOING_PHRASES]

PRESENTS = frozenset(map(present, DOING))
PASSIVES = frozenset(map(passive, (verb for verb in DOING if verb not in TELLING))) - set_of(
    "mødes findes anmodes opfordres tegnes stilles hentes hjælpes høres læses spørges lades måles"
)
INFINITIVES = frozenset(DOING)
PARTICIPLES = frozenset(
    form for verb in DOING if verb not in TELLING | {"spørge"} for form in participles(verb)
)
IMPERATIVES = frozenset(map(imperative, DOING))

PRESENT_PHRASES = tuple(f"{present(verb)} {rest}" for verb, rest in _SPLIT_PHRASES)
INFINITIVE_PHRASES = DOING_PHRASES
IMPERATIVE_PHRASES = tuple(f"{imperative(verb)} {rest}" for verb, rest in _SPLIT_PHRASES)
PASSIVE_PHRASES = tuple(
    f"{passive(verb)} {rest}"
    for verb, rest in _SPLIT_PHRASES
    if verb not in ("være", "have", "komme") and "opmærksom" not in rest
)
PARTICIPLE_PHRASES = tuple(
    f"{form} {rest}" for verb, rest in _SPLIT_PHRASES for form in participles(verb)
)


def _any(words: Iterable[str], phrases: Iterable[str]) -> str:
    return rf"(?:{'|'.join(map(phrase, phrases))}|{one_of(words)})\b"


PRESENT = _any(PRESENTS, PRESENT_PHRASES)
PASSIVE = _any(PASSIVES, PASSIVE_PHRASES)
INFINITIVE = _any(INFINITIVES, INFINITIVE_PHRASES)
ANY_PARTICIPLE = _any(
    {form for verb in DOING for form in participles(verb)} | {"uploaded"}, PARTICIPLE_PHRASES
)
PARTICIPLE = _any(PARTICIPLES, PARTICIPLE_PHRASES)
IMPERATIVE = _any(IMPERATIVES, IMPERATIVE_PHRASES)

PRESENT_WORDS = PRESENTS | first_words(PRESENT_PHRASES)
PASSIVE_WORDS = PASSIVES | first_words(PASSIVE_PHRASES)
INFINITIVE_WORDS = INFINITIVES | first_words(INFINITIVE_PHRASES)
PARTICIPLE_WORDS = PARTICIPLES | first_words(PARTICIPLE_PHRASES)
IMPERATIVE_WORDS = IMPERATIVES | first_words(IMPERATIVE_PHRASES)
