"""The review queue: every document that has something left, with all of its proposals."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from importers.proposals import MAYBE
from store.desk import Desk
from store.rows import ProposalRow, ProposalState
from tui.given import Given
from tui.widgets.rows import Row

TWO_LINES = 2


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the desk said: the proposals to show, and whether there is any document at all."""

    rows: tuple[ProposalRow, ...]
    any_documents: bool


def load(desk: Desk) -> Loaded:
    """The documents with pending proposals, in the desk's order; decided ones stand among them."""
    pending = desk.proposals(state=ProposalState.PENDING)
    documents = dict.fromkeys(row.document_id for row in pending)
    rows = [row for number in documents for row in desk.proposals(document_id=number)]
    return Loaded(tuple(rows), bool(rows) or bool(desk.documents()))


def examples(given: Given, rules: Collection[str]) -> dict[str, str | None]:
    """A sentence that each rule is made for, where there is one."""
    return {rule: given.example_of(rule) for rule in rules}


class Queue:
    """The proposals by id, in order, and the lines that the list shows them on.

    What is less sure than `MAYBE` stands last in its document; while it is pending it is folded
    away under one line, unless its document is among the `unfolded`.
    """

    def __init__(self, rows: Sequence[ProposalRow] = (), unfolded: Collection[int] = ()) -> None:
        ordered = sorted(rows, key=is_maybe)
        self.unfolded = unfolded
        self.documents: dict[int, list[int]] = {row.document_id: [] for row in rows}
        by_id = {row.id: row for row in ordered}
        for row in ordered:
            self.documents[row.document_id].append(row.id)
        self.rows = {number: by_id[number] for ids in self.documents.values() for number in ids}
        self.lines = self._lines()

    def _lines(self) -> tuple[tuple[Row, int], ...]:
        """Each line of the list with the id of its document (a heading, a fold) or proposal."""
        lines: list[tuple[Row, int]] = []
        for document, ids in self.documents.items():
            lines.append((Row(None), document))
            maybes = [number for number in ids if is_maybe(self.rows[number])]
            lines += [(Row(number, TWO_LINES), number) for number in ids if number not in maybes]
            if self.maybes(document):
                lines.append((Row(fold_of(document), unfolds=True), document))
            lines += [(Row(n, TWO_LINES), n) for n in maybes if not self.is_folded(n)]
        return tuple(lines)

    def of_document(self, document: int) -> list[ProposalRow]:
        """A document's proposals, the sure ones first."""
        return [self.rows[number] for number in self.documents[document]]

    def maybes(self, document: int) -> int:
        """How many of a document's pending proposals stand under its fold."""
        rows = self.of_document(document)
        return sum(is_maybe(row) and row.state is ProposalState.PENDING for row in rows)

    def is_folded(self, number: int) -> bool:
        """Whether a proposal is not shown; what is decided always is."""
        row = self.rows[number]
        pending = row.state is ProposalState.PENDING
        return pending and is_maybe(row) and row.document_id not in self.unfolded

    def pending_above(self, number: int) -> ProposalRow | None:
        """The nearest proposal above it in its document that waits as well."""
        ids = self.documents[self.rows[number].document_id]
        above = reversed(ids[: ids.index(number)])
        return next((self.rows[one] for one in above if self._is_pending(one)), None)

    def place(self, number: int) -> tuple[int, int]:
        """Which of its document's proposals it is, and how many those are."""
        ids = self.documents[self.rows[number].document_id]
        return ids.index(number) + 1, len(ids)

    def decide(self, number: int, state: ProposalState) -> None:
        """Show a proposal as decided (or as pending again)."""
        self.rows[number] = replace(self.rows[number], state=state)

    def next_pending(self, after: int | None) -> int | None:
        """The next one to decide, from the top again at the end: first what is sure.

        Then what is unfolded, and last of all the next fold, so that it is not forgotten.
        """
        ids = list(self.rows)
        if after is not None and -after in self.documents:
            after = self.documents[-after][-1]  # from a fold, on to what stands below it
        start = ids.index(after) + 1 if after in self.rows else 0
        turned = [n for n in ids[start:] + ids[:start] if self._is_pending(n)]
        turned.sort(key=lambda number: is_maybe(self.rows[number]))
        shown = (number for number in turned if not self.is_folded(number))
        folds = (fold_of(self.rows[number].document_id) for number in turned)
        return next(shown, next(folds, None))

    def _is_pending(self, number: int) -> bool:
        return self.rows[number].state is ProposalState.PENDING

    @property
    def left(self) -> int:
        """The sure ones that are left."""
        return sum(map(self._is_pending, self.rows)) - self.maybe

    @property
    def maybe(self) -> int:
        """The others that are left."""
        return sum(map(self.maybes, self.documents))

    @property
    def decided(self) -> int:
        return len(self.rows) - self.left - self.maybe


def is_maybe(row: ProposalRow) -> bool:
    """Whether a proposal is too unsure to stand among the others."""
    return row.confidence < MAYBE


def fold_of(document: int) -> int:
    """The key of a document's fold in the list, where proposals have their ids."""
    return -document
