"""How rules write words: lists as one quick pattern, and phrases with gaps as one line.

A list of words becomes a tree of letters, so that a pattern of four hundred verbs is no slower
than one of four. Gaps are bounded: a pattern costs what its sentence is long, and no more.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from importers.danish.forms import imperative, participles, passive, present
from importers.danish.tables import set_of
from importers.danish.words.verbs import DOING, DOING_PHRASES, STANDING, TELLING

# Words that stand in so many sentences that they tell nothing of one.
COMMON = set_of("""
    på til er en et i om af for med skal vil den det de ved har bliver blev næste at som der og alle
    hver nu ikke fra kommende ny nye kan
""")
GAP = r"(?:\s+(?:\d{1,2}\.|[^\s.;:?!]+)){0,5}?"


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of `words`, shared beginnings read once."""
    return _tree(sorted((word, "") for word in words))


def _tree(words: Sequence[tuple[str, str]]) -> str:
    """Sorted words as one pattern, each with what must follow it; the longer of these first."""
    if len(words) == 1:
        return re.escape(words[0][0]) + words[0][1]
    branches = groupby(words, key=lambda one: one[0][:1])
    made: list[str] = []
    tails: set[str] = set()
    for letter, below in branches:
        if letter:
            made.append(re.escape(letter) + _tree([(word[1:], tail) for word, tail in below]))
        else:
            tails.update(tail for _, tail in below)
    made += sorted(tails, key=len, reverse=True)
    return made[0] if len(made) == 1 else f"(?:{'|'.join(made)})"


def phrase(words: str) -> str:
    """A pattern for a phrase as it is written in a table: »…« is a few words in between."""
    parts = [re.sub(r"\s+", r"\\s+", part.strip()) for part in words.split("…")]
    return f"{GAP},?\\s+".join(parts)


def telling_words(phrases: Iterable[str]) -> frozenset[str]:
    """What a sentence must hold for one of `phrases` to be in it: each one's least common word.

    Nothing, if one of them has no word of its own: then the rule has to be tried everywhere.
    """
    found: set[str] = set()
    for words in phrases:
        choices = [
            _expanded(part) for part in _parts(words.removeprefix("^\\W*").removesuffix("\\W*$"))
        ]
        plain = [one for one in choices if one and all(map(_is_plain, one))]
        if not plain:
            return frozenset()
        found |= min(plain, key=lambda one: len(one & COMMON))
    return frozenset(found)


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    """The words that `phrases` begin with."""
    return frozenset(words.split()[0] for words in phrases)


def _is_plain(word: str) -> bool:
    return word.replace("-", "a").isalpha()


def _parts(words: str) -> list[str]:
    """The words that the phrase cannot do without."""
    return [
        part
        for part in _cut_at_spaces(words)
        if part != "…" and not (part.startswith("(") and part.endswith(")?"))
    ]


def _cut_at_spaces(words: str) -> list[str]:
    """The phrase cut at the spaces outside brackets."""
    found, depth = [""], 0
    for letter in words:
        depth += (letter == "(") - (letter == ")")
        if letter == " " and depth == 0:
            found.append("")
        else:
            found[-1] += letter
    return found


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

_SELDOM_DONE = set_of(
    "sikre styrke udvikle skabe repræsentere prioritere løse tegne tale hjælpe deltage dele drive køre"
)
PRESENTS = frozenset(map(present, DOING))
PASSIVES = frozenset(
    map(passive, (verb for verb in DOING if verb not in TELLING | _SELDOM_DONE))
) - set_of(
    "mødes findes anmodes opfordres tegnes stilles hentes hjælpes høres læses spørges lades måles"
)
INFINITIVES = frozenset(DOING)
PARTICIPLES = frozenset(
    form
    for verb in DOING
    if verb not in TELLING | _SELDOM_DONE | {"spørge"}
    for form in participles(verb)
)
SELDOM_DONE_PARTICIPLES = frozenset(form for verb in STANDING for form in participles(verb))
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
    said = (_head_and_tail(words) for words in phrases)
    return rf"{_tree(sorted({*((word, '') for word in words), *said}))}\b"


def _head_and_tail(words: str) -> tuple[str, str]:
    """A phrase's first word, and the pattern of what follows it."""
    head, _, rest = words.partition(" ")
    if rest.startswith("…"):
        return head, GAP + r",?\s+" + phrase(rest[1:]).removeprefix(r"\s+")
    return head, r"\s+" + phrase(rest)


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
