"""The desk: one typed method for each question and each change that a screen or command needs.

It is all that the floors above know of the database. A question opens a read session, a change
runs in one `BEGIN IMMEDIATE` transaction that leaves one event; both hand out frozen rows.
"""

from collections.abc import Sequence
from datetime import date

from importers.proposals import Document, Minutes, Proposal, Source
from store.questions import Questions
from store.rows import CloseReason, EventRow, Intake, ItemEdit, RejectReason


class Desk(Questions):
    """All questions, and the changes; each change is one transaction and one event."""

    def take_in(
        self,
        document: Document,
        minutes: Minutes,
        proposals: Sequence[Proposal],
        *,
        source: Source | None = None,
    ) -> Intake:
        """Keep a document with its proposals, and its file where `source` gives it.

        The same bytes or words again add no proposal.
        """
        from store.intake import Taken, take_in

        with self._changing() as change:
            return take_in(change, Taken(document, minutes, tuple(proposals), source))

    def propose(self, document_id: int, proposal: Proposal) -> int:
        """Keep a follow-up that a person found in a document; it waits for review like others."""
        from store.changes.by_hand import propose

        with self._changing() as change:
            return propose(change, document_id, proposal)

    def accept(self, proposal_id: int, edit: ItemEdit | None = None) -> int:
        """Make an action item of a pending proposal, as proposed or as edited; returns its id."""
        from store.changes.review import accept

        with self._changing() as change:
            return accept(change, proposal_id, edit)

    def reject(self, proposal_id: int, reason: RejectReason) -> None:
        """Decide that a pending proposal is no follow-up."""
        from store.changes.review import reject

        with self._changing() as change:
            reject(change, proposal_id, reason)

    def edit(self, item_id: int, edit: ItemEdit, *, version: int) -> None:
        """Change an item; `ChangedMeanwhileError` when `version` is no longer the item's."""
        from store.changes import items

        with self._changing() as change:
            items.edit(change, item_id, edit, version=version)

    def close(
        self, item_id: int, reason: CloseReason, note: str, *, on: date, version: int
    ) -> None:
        """Close an open item with a reason and perhaps a note; `on` is the day it counts from."""
        from store.changes import items

        with self._changing() as change:
            items.close(change, item_id, items.Closing(reason, note, on), version=version)

    def reopen(self, item_id: int, *, version: int) -> None:
        """Open a closed item again."""
        from store.changes import items

        with self._changing() as change:
            items.reopen(change, item_id, version=version)

    def note(self, item_id: int, text: str) -> None:
        """Add a note to an item's history."""
        from store.changes import items

        with self._changing() as change:
            items.note(change, item_id, text)

    def undo(self) -> EventRow | None:
        """Take back `last_change`, leaving an event; None when there is none."""
        from store.queries.history import event_row
        from store.undo import undo

        with self._changing() as change:
            event = undo(change)
            return None if event is None else event_row(event)

    def redo(self) -> EventRow | None:
        """Do again what was undone last, unless something was changed since; None when nothing."""
        from store.queries.history import event_row
        from store.undo import redo

        with self._changing() as change:
            event = redo(change)
            return None if event is None else event_row(event)
