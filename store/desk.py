"""The desk: one typed method for each question and each change that a screen or command needs.

It is all that the floors above know of the database. A question opens a read session, a change
runs in one `BEGIN IMMEDIATE` transaction that leaves one event; both hand out frozen rows.
"""

from collections.abc import Sequence
from datetime import date

from importers.proposals import AgendaItem, Document, Due, Minutes, Proposal, Responsible, Source
from store.questions import Questions
from store.rows import CloseReason, EventRow, Intake, ItemEdit, RejectReason
from store.seen import Seen
from store.versions import Standing


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

        if not self._took_in:
            self.back_up_when_due()
            self._took_in = True
        with self._changing() as change:
            return take_in(change, Taken(document, minutes, tuple(proposals), source))

    def would_take_in(
        self, document: Document, minutes: Minutes, proposals: Sequence[Proposal]
    ) -> Intake:
        """What taking it in would come to; nothing is kept."""
        from store.intake import Taken, take_in

        with self._changing() as change:
            intake = take_in(change, Taken(document, minutes, tuple(proposals)))
            change.session.rollback()
            return intake

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

    def merge_proposals(self, proposal_id: int, *, into: int) -> None:
        """Let one pending proposal stand for another of its document."""
        from store.changes.drafts import merge

        with self._changing() as change:
            merge(change, proposal_id, into)

    def split_proposal(self, proposal_id: int, parts: Sequence[Proposal]) -> list[int]:
        """Make a pending proposal several, each quoting its own part; their ids."""
        from store.changes.drafts import split

        with self._changing() as change:
            return split(change, proposal_id, parts)

    def delete_draft(self, proposal_id: int) -> None:
        """Take away a pending proposal that was made by hand; others are rejected."""
        from store.changes.drafts import delete

        with self._changing() as change:
            delete(change, proposal_id)

    # Of items: all that are named or none, in one step that one undo takes back.
    # `ChangedMeanwhileError` when one is no longer as it was seen.

    def edit(self, item: Seen, edit: ItemEdit) -> None:
        """Set an item's fields."""
        from store.changes import items

        with self._changing() as change:
            items.edit(change, item, edit)

    def assign(self, items: Sequence[Seen], responsibles: tuple[Responsible, ...]) -> None:
        """Give items to others."""
        from store.changes.items import assign

        with self._changing() as change:
            assign(change, items, responsibles)

    def move(self, items: Sequence[Seen], due: Due | None) -> None:
        """Give items another due."""
        from store.changes.items import move

        with self._changing() as change:
            move(change, items, due)

    def progress(self, items: Sequence[Seen], standing: Standing) -> None:
        """Say how far items are: open, in progress, waiting (for what, until when), ready to close."""
        from store.changes.standing import progress

        with self._changing() as change:
            progress(change, items, standing)

    def snooze(self, items: Sequence[Seen], until: date | None) -> None:
        """Leave items out of the lists until a day, or (None) show them again."""
        from store.changes.standing import snooze

        with self._changing() as change:
            snooze(change, items, until)

    def close(
        self, items: Sequence[Seen], reason: CloseReason, note: str = "", *, on: date
    ) -> None:
        """Close items with a reason and perhaps a note; `on` is the day it counts from."""
        from store.changes.standing import Closing, close

        with self._changing() as change:
            close(change, items, Closing(reason, note, on))

    def reopen(self, items: Sequence[Seen]) -> None:
        """Let closed items oblige again."""
        from store.changes.standing import reopen

        with self._changing() as change:
            reopen(change, items)

    def merge(self, items: Sequence[Seen], *, into: Seen, on: date) -> None:
        """Close items as merged into one, which takes from them what it lacks itself."""
        from store.changes.joining import Merge, merge

        with self._changing() as change:
            merge(change, Merge(items, into, on))

    def split(self, item: Seen, edits: Sequence[ItemEdit]) -> list[int]:
        """Make an item several: the first edit stays with it; the ids of all."""
        from store.changes.joining import split

        with self._changing() as change:
            return split(change, item, edits)

    def note(self, item_ids: Sequence[int], text: str) -> None:
        """Add a note to items' histories."""
        from store.changes.items import note

        with self._changing() as change:
            note(change, item_ids, text)

    # What only those who ask for it shall see

    def close_point(self, point_id: int) -> None:
        """Show a point, and what follows from it, only to those who ask for what is closed."""
        from store.changes.closed_points import set_point

        with self._changing() as change:
            set_point(change, point_id, closed=True)

    def open_point(self, point_id: int) -> None:
        """Show a point to everybody again."""
        from store.changes.closed_points import set_point

        with self._changing() as change:
            set_point(change, point_id, closed=False)

    def close_document(self, document_id: int) -> None:
        """Show a document, and what follows from it, only to those who ask for what is closed."""
        from store.changes.closed_points import set_document

        with self._changing() as change:
            set_document(change, document_id, closed=True)

    def open_document(self, document_id: int) -> None:
        """Show a document to everybody again."""
        from store.changes.closed_points import set_document

        with self._changing() as change:
            set_document(change, document_id, closed=False)

    def learn_points(self, document_id: int, items: tuple[AgendaItem, ...]) -> None:
        """Keep the points of a document that was imported before points were kept."""
        from store.changes.closed_points import learn_points

        with self._changing() as change:
            learn_points(change, document_id, items)

    def replace_person(self, name: str, role: str) -> dict[str, int]:
        """Put a role in a person's place everywhere but in documents; how many were rewritten.

        It cannot be taken back, and an event tells that it was done.
        """
        from store.changes.privacy import replace_person

        with self._changing() as change:
            return replace_person(change, name, role)

    def keep_filter(self, text: str) -> int:
        """Keep a filter for this user; the digit that calls it."""
        from store.queries.saved_filters import keep_filter

        with self._changing() as change:
            return keep_filter(change.session, self.user, text)

    def forget_filter(self, digit: int) -> None:
        """Free a digit of this user again."""
        from store.queries.saved_filters import forget_filter

        with self._changing() as change:
            forget_filter(change.session, self.user, digit)

    def repair_index(self) -> None:
        """Make all that a search reads anew; what is kept and its history stay as they are."""
        from store.search.soundness import rebuild

        with self._changing() as change:
            rebuild(change.session)

    # Taking back

    def undo(self, *, before: int | None = None) -> EventRow | None:
        """Take back `last_change`, leaving an event; None when there is none.

        `CannotUndoError` names who has since done what, and when; `before` passes over that change.
        """
        from store.queries.history import event_row
        from store.undo import undo

        with self._changing() as change:
            event = undo(change, before=before)
            return None if event is None else event_row(event)

    def redo(self) -> EventRow | None:
        """Do again what was undone last, unless something was changed since; None when nothing."""
        from store.queries.history import event_row
        from store.undo import redo

        with self._changing() as change:
            event = redo(change)
            return None if event is None else event_row(event)
