"""The review queue: every document that has something left, with all of its proposals."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

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
    """The proposals by id, in order, and the lines that the list shows them on."""

    def __init__(self, rows: Iterable[ProposalRow] = ()) -> None:
        self.rows = {row.id: row for row in rows}
        self.documents: dict[int, list[int]] = {}
        for row in self.rows.values():
            self.documents.setdefault(row.document_id, []).append(row.id)
        self.lines = self._lines()

    def _lines(self) -> tuple[tuple[Row, int], ...]:
        """Each line of the list with the id of its document (a heading) or proposal."""
        lines: list[tuple[Row, int]] = []
        for document, ids in self.documents.items():
            lines.append((Row(None), document))
            lines += [(Row(number, TWO_LINES), number) for number in ids]
        return tuple(lines)

    def of_document(self, document: int) -> list[ProposalRow]:
        """A document's proposals in its own order."""
        return [self.rows[number] for number in self.documents[document]]

    def place(self, number: int) -> tuple[int, int]:
        """Which of its document's proposals it is, and how many those are."""
        ids = self.documents[self.rows[number].document_id]
        return ids.index(number) + 1, len(ids)

    def decide(self, number: int, state: ProposalState) -> None:
        """Show a proposal as decided (or as pending again)."""
        self.rows[number] = replace(self.rows[number], state=state)

    def next_pending(self, after: int | None) -> int | None:
        """The next one to decide, from the top again at the end."""
        ids = list(self.rows)
        start = ids.index(after) + 1 if after in self.rows else 0
        turned = ids[start:] + ids[:start]
        return next((n for n in turned if self.rows[n].state is ProposalState.PENDING), None)

    @property
    def left(self) -> int:
        return sum(row.state is ProposalState.PENDING for row in self.rows.values())

    @property
    def decided(self) -> int:
        return len(self.rows) - self.left
