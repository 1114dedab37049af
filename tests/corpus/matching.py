"""Which proposal found which follow-up: by the letters they share in the document.

Only letters and digits count, so that a line break or a healed hyphen makes no difference.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from importers.proposals import Proposal
from tests.corpus.gold import Gold

ENOUGH = 0.5
# A quote of half a page that happens to hold the sentence has not found it.
LONGEST = 4
LEEWAY = 200


@dataclass(frozen=True, slots=True)
class Matched:
    """`found` maps follow-ups to proposals, both by index.

    `touching` are all proposals that overlap any follow-up: a second one for the same follow-up
    is no false alarm.
    """

    found: dict[int, int]
    touching: frozenset[int]


def match(text: str, golds: Sequence[Gold], proposals: Sequence[Proposal]) -> Matched:
    """Pair each follow-up of one document with at most one proposal, the best overlap first."""
    pairs = sorted(_overlaps(text, golds, proposals), reverse=True)
    found: dict[int, int] = {}
    for _, gold, proposal in pairs:
        if gold not in found and proposal not in found.values():
            found[gold] = proposal
    return Matched(found, frozenset(proposal for _, _, proposal in pairs))


def squeezed(text: str) -> str:
    """The letters and digits of a text, in small letters."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _overlaps(
    text: str, golds: Sequence[Gold], proposals: Sequence[Proposal]
) -> Iterator[tuple[float, int, int]]:
    before = [0, *accumulate(len(squeezed(letter)) for letter in text)]
    letters = squeezed(text)
    stretches = [(before[one.start], before[one.end]) for one in proposals]
    for index, gold in enumerate(golds):
        places = list(_places(squeezed(gold.quote), letters))
        for other, stretch in enumerate(stretches):
            shared = max((_shared(place, stretch) for place in places), default=0.0)
            if shared >= ENOUGH:
                # A follow-up that must be found goes before one that may.
                yield shared + (0.01 if gold.must else 0), index, other


def _places(needle: str, letters: str) -> Iterator[tuple[int, int]]:
    at = letters.find(needle)
    while at >= 0:
        yield at, at + len(needle)
        at = letters.find(needle, at + 1)


def _shared(gold: tuple[int, int], proposal: tuple[int, int]) -> float:
    """The shared part of the shorter stretch."""
    shared = min(gold[1], proposal[1]) - max(gold[0], proposal[0])
    wanted, quoted = gold[1] - gold[0], proposal[1] - proposal[0]
    if shared <= 0 or quoted > LONGEST * wanted + LEEWAY:
        return 0.0
    return shared / min(wanted, quoted)
