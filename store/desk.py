"""The desk: one typed method for each question and each change that a screen or command needs.

It is all that the floors above know of the database. A question opens a read session, a change
runs in one `BEGIN IMMEDIATE` transaction that leaves one event; both hand out frozen rows. The
database is opened at the first call, in whichever thread that comes from, so that a screen can
paint before SQLModel is imported. One desk may be used from several threads.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from types import TracebackType
from typing import Self

from importers.proposals import Document, Minutes, Proposal
from store.rows import (
    CloseReason,
    Counts,
    DocumentRow,
    EventRow,
    Intake,
    ItemEdit,
    ItemRow,
    ItemState,
    ProposalRow,
    ProposalState,
    RejectReason,
)


class Desk:
    """A database opened for one user. `now` gives aware UTC datetimes; only changes read it."""

    def __init__(self, database: str, *, user: str, now: Callable[[], datetime]) -> None:
        self.database = database
        self.user = user
        self.now = now

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close_database()

    def close_database(self) -> None:
        """Close every connection; a later call opens it again."""
        raise NotImplementedError

    # Questions

    def documents(self) -> list[DocumentRow]:
        """All documents, newest meeting first (those without a date last), then by id."""
        raise NotImplementedError

    def document_text(self, document_id: int) -> str:
        """The document's whole text, as it was imported."""
        raise NotImplementedError

    def proposals(
        self, *, document_id: int | None = None, state: ProposalState | None = None
    ) -> list[ProposalRow]:
        """Proposals by meeting date (oldest first), document, and place in the document."""
        raise NotImplementedError

    def proposal(self, proposal_id: int) -> ProposalRow:
        """One proposal."""
        raise NotImplementedError

    def items(
        self,
        *,
        state: ItemState | None = ItemState.OPEN,
        forum: str | None = None,
        search: str | None = None,
        closed_from: date | None = None,
        closed_to: date | None = None,
    ) -> list[ItemRow]:
        """Action items by due end (those without last), then forum and id.

        `search` finds all its words, case and accents folded the Danish way, in title, quote,
        forum, responsibles and notes; the closed_* bounds are inclusive.
        """
        raise NotImplementedError

    def item(self, item_id: int) -> ItemRow:
        """One action item."""
        raise NotImplementedError

    def history(self, item_id: int) -> list[EventRow]:
        """Every event of an item, oldest first, from the import of its proposal on."""
        raise NotImplementedError

    def last_change(self) -> EventRow | None:
        """The change that undo would take back (this user's newest that is not undone)."""
        raise NotImplementedError

    def counts(self, *, on: date) -> Counts:
        """Pending proposals, open items, and those whose due ended before `on`."""
        raise NotImplementedError

    def fora(self) -> list[str]:
        """The names of all fora, in Danish alphabetical order."""
        raise NotImplementedError

    def people(self) -> list[str]:
        """Names to complete a responsible from: participants, and responsibles used before."""
        raise NotImplementedError

    def meetings(self, forum: str | None) -> tuple[date, ...]:
        """The forum's known meeting days, past and planned, in order; () for no or unknown forum."""
        raise NotImplementedError

    def knows(self, sha256: str) -> int | None:
        """The id of the document with these bytes, or None."""
        raise NotImplementedError

    # Changes; each is one transaction and one event

    def take_in(
        self, document: Document, minutes: Minutes, proposals: Sequence[Proposal]
    ) -> Intake:
        """Keep a document with its proposals; the same bytes or text again adds nothing."""
        raise NotImplementedError

    def accept(self, proposal_id: int, edit: ItemEdit | None = None) -> int:
        """Make an action item of a pending proposal, as proposed or as edited; returns its id."""
        raise NotImplementedError

    def reject(self, proposal_id: int, reason: RejectReason) -> None:
        """Decide that a pending proposal is no follow-up."""
        raise NotImplementedError

    def edit(self, item_id: int, edit: ItemEdit, *, version: int) -> None:
        """Change an item; `ChangedMeanwhileError` when `version` is no longer the item's."""
        raise NotImplementedError

    def close(
        self, item_id: int, reason: CloseReason, note: str, *, on: date, version: int
    ) -> None:
        """Close an open item with a reason and perhaps a note; `on` is the day it counts from."""
        raise NotImplementedError

    def reopen(self, item_id: int, *, version: int) -> None:
        """Open a closed item again."""
        raise NotImplementedError

    def note(self, item_id: int, text: str) -> None:
        """Add a note to an item's history."""
        raise NotImplementedError

    def undo(self) -> EventRow | None:
        """Take back `last_change`, leaving an event; None when there is none."""
        raise NotImplementedError

    def redo(self) -> EventRow | None:
        """Do again what was undone last, unless something was changed since; None when nothing."""
        raise NotImplementedError
