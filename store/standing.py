"""Which sentences of an earlier version a corrected referat says again, and which it does not.

A sentence is known by its gist. What is proposed again stands; so does what is only said again,
letter by letter, from one end of a sentence to the other. What overlaps something newly proposed
is another sentence now.
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain

from importers.proposals import Proposal, Span
from store import models
from store.folding import gist

SENTENCE_ENDS = frozenset(".!?:;\n\f|•")
FULL_STOPS = (".", "!", "?")
BETWEEN_DIGITS = frozenset(".,:/-")
DECORATION = " \t*_»«\"'()[]"
NEAR = 20


@dataclass(slots=True)
class Standing:
    """What became of the earlier proposals: where each stands, which are gone, and what is new."""

    places: list[tuple[models.Proposal, Span]] = field(default_factory=list)
    gone: list[models.Proposal] = field(default_factory=list)
    new: list[Proposal] = field(default_factory=list)


def compare(
    earlier: Iterable[models.Proposal], proposals: Iterable[Proposal], text: str
) -> Standing:
    """Match what was proposed before with what is proposed now, each as often as it is said."""
    waiting: defaultdict[str, deque[models.Proposal]] = defaultdict(deque)
    parts: defaultdict[str, list[models.Proposal]] = defaultdict(list)
    for old in earlier:
        waiting[own := gist(old.quote)].append(old)
        if old.gist != own:  # a part of a sentence that a person split
            parts[old.gist].append(old)
    found = Standing()
    for proposal in sorted(proposals, key=lambda one: (one.start, one.end)):
        said, span = gist(proposal.quote), Span(proposal.start, proposal.end)
        if waiting[said]:
            found.places.append((waiting[said].popleft(), span))
        elif whole := [one for one in parts.pop(said, ()) if one in waiting[gist(one.quote)]]:
            for part in whole:
                waiting[gist(part.quote)].remove(part)
                found.places.append((part, span))
        else:
            found.new.append(proposal)
    _look_for(sorted(chain.from_iterable(waiting.values()), key=_number), text, found)
    return found


def _look_for(unmatched: Sequence[models.Proposal], text: str, found: Standing) -> None:
    taken = [span for _, span in found.places]
    taken += [Span(one.start, one.end) for one in found.new]
    said = Said(text) if unmatched else None
    for old in unmatched:
        span = None if said is None else said.again(gist(old.quote), taken)
        if span is None:
            found.gone.append(old)
        else:
            taken.append(span)
            found.places.append((old, span))


class Said:
    """A text by its letters and digits, each with where it stands."""

    def __init__(self, text: str) -> None:
        self.text = text
        letters = [(sign, at) for at in range(len(text)) for sign in _kept(text, at)]
        self._gist = "".join(sign for sign, _ in letters)
        self._at = [at for _, at in letters]

    def again(self, sought: str, taken: Iterable[Span] = ()) -> Span | None:
        """Where a gist is said as whole sentences, outside of what is taken."""
        for span in self._whole(sought):
            if not any(one.start < span.end and span.start < one.end for one in taken):
                return span
        return None

    def _whole(self, sought: str) -> Iterator[Span]:
        place = self._gist.find(sought) if sought else -1
        while place >= 0:
            start, end = self._at[place], self._at[place + len(sought) - 1] + 1
            end += self.text[end : end + 1] in FULL_STOPS
            if self._begins(start) and self._ends(end):
                yield Span(start, end)
            place = self._gist.find(sought, place + 1)

    def _begins(self, start: int) -> bool:
        before = self.text[max(0, start - NEAR) : start].rstrip(DECORATION + "#>-–")[-1:]
        return not before or before in SENTENCE_ENDS

    def _ends(self, end: int) -> bool:
        if self.text[end - 1] in FULL_STOPS:
            return True
        after = self.text[end : end + NEAR].lstrip(DECORATION)[:1]
        return not after or after in SENTENCE_ENDS


def _number(row: models.Proposal) -> int:
    return row.number


def _kept(text: str, at: int) -> str:
    """What a gist keeps of one letter: its folded form, or itself between two digits."""
    letter = text[at]
    if letter in BETWEEN_DIGITS and at and text[at - 1 : at].isdigit():
        return letter if text[at + 1 : at + 2].isdigit() else ""
    return _folded(letter)


@lru_cache(maxsize=4096)
def _folded(letter: str) -> str:
    return gist(letter)
