"""What became of every sentence of a document that was read, so that one sees nothing was skipped."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from importers.proposals import Span
from store.rows import ProposalRow

if TYPE_CHECKING:
    from importers.danish.coverage import Passage


class Fate(StrEnum):
    """What became of a sentence; the first four are a proposal's states."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    MERGED = "merged"
    VETOED = "vetoed"
    NOTHING = "nothing"


PROPOSED = frozenset({Fate.PENDING, Fate.ACCEPTED, Fate.REJECTED, Fate.MERGED})


@dataclass(frozen=True, slots=True)
class Read:
    """A sentence that was read: its proposal, or the veto that let none be made, or neither."""

    span: Span
    proposal: ProposalRow | None = None
    veto: str | None = None

    @property
    def fate(self) -> Fate:
        if self.proposal is not None:
            return Fate(self.proposal.state)
        return Fate.NOTHING if self.veto is None else Fate.VETOED


def read(passages: Iterable["Passage"], proposals: Sequence[ProposalRow]) -> tuple[Read, ...]:
    """Each sentence with what it gave; a proposal counts for every sentence it quotes from.

    What was proposed outside of any sentence that was read stands in its place as well.
    """
    found = [Read(one.span, _over(one.span, proposals), one.silenced_by) for one in passages]
    covered = {one.proposal.id for one in found if one.proposal is not None}
    found += [Read(Span(row.start, row.end), row) for row in proposals if row.id not in covered]
    return tuple(sorted(found, key=lambda one: one.span.start))


def _over(span: Span, proposals: Sequence[ProposalRow]) -> ProposalRow | None:
    there = (row for row in proposals if row.start < span.end and span.start < row.end)
    return next(there, None)
