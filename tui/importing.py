"""A run of the import as the dialog shows it: what came of each file, and what it comes to so far."""

from collections import Counter
from dataclasses import dataclass, field

from store.rows import Imported

TAKEN = frozenset({"read", "corrected"})
EACH, EVERY = 40, 20


@dataclass(slots=True)
class Progress:
    """Grows with each file; `told` are those that the list shows."""

    total: int = 0
    told: list[Imported] = field(default_factory=list)
    by_status: Counter[str] = field(default_factory=Counter)
    proposals: int = 0
    gone: int = 0
    pages: int = 0

    def add(self, one: Imported) -> None:
        """Count a file; of many, those that were just read are not listed one by one."""
        self.by_status[one.status] += 1
        self.pages += one.pages
        if one.intake is not None:
            self.proposals += len(one.intake.proposal_ids)
            self.gone += len(one.intake.gone_ids)
        if self.total <= EACH or one.status in {"refused", "corrected"}:
            self.told.append(one)

    @property
    def done(self) -> int:
        return self.by_status.total()

    @property
    def is_worth_showing(self) -> bool:
        """Whether the screen should be drawn anew: of many files not for each."""
        return self.done <= EACH or self.done % EVERY == 0 or self.done == self.total

    @property
    def read(self) -> int:
        """The files that were read; those that were refused or known are not among them."""
        return sum(self.by_status[status] for status in TAKEN)


def path_of(typed: str) -> str:
    """The path in what was typed, pasted or dropped: terminals quote, and escape spaces."""
    path = typed.strip()
    for quote in ("'", '"'):
        if len(path) > 1 and path.startswith(quote) and path.endswith(quote):
            return path[1:-1]
    return path.replace("\\ ", " ")
