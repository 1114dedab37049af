"""The desk: one typed method for each question and each change that a screen or command needs.

It is all that the floors above know of the database. A question opens a read session, a change
runs in one `BEGIN IMMEDIATE` transaction that leaves one event; both hand out frozen rows. The
database is opened at the first call, in whichever thread that comes from, so that a screen can
paint before SQLModel is imported. One desk may be used from several threads.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Self

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
    RuleCount,
)

if TYPE_CHECKING:
    from sqlmodel import Session

    from store.changes.change import Change
    from store.database import Database


class Desk:
    """A database opened for one user. `now` gives aware UTC datetimes; only changes read it."""

    def __init__(self, database: str, *, user: str, now: Callable[[], datetime]) -> None:
        self.database = database
        self.user = user
        self.now = now
        self._opening = Lock()
        self._open: Database | None = None

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
        with self._opening:
            if self._open is not None:
                self._open.engine.dispose()
                self._open = None

    # Questions

    def documents(self) -> list[DocumentRow]:
        """All documents, newest meeting first (those without a date last), then by id."""
        from store.queries.documents import documents

        with self._reading() as session:
            return documents(session)

    def document_text(self, document_id: int) -> str:
        """The document's whole text, as it was imported."""
        from store.queries.documents import document_text

        with self._reading() as session:
            return document_text(session, document_id)

    def proposals(
        self, *, document_id: int | None = None, state: ProposalState | None = None
    ) -> list[ProposalRow]:
        """Proposals by meeting date (oldest first), document, and place in the document."""
        from store.queries.proposals import proposals

        with self._reading() as session:
            return proposals(session, document_id=document_id, state=state)

    def proposal(self, proposal_id: int) -> ProposalRow:
        """One proposal."""
        from store.queries.proposals import proposal

        with self._reading() as session:
            return proposal(session, proposal_id)

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
        from store.queries.items import Wanted, items

        with self._reading() as session:
            return items(session, Wanted(state, forum, search, closed_from, closed_to))

    def item(self, item_id: int) -> ItemRow:
        """One action item."""
        from store.queries.items import item

        with self._reading() as session:
            return item(session, item_id)

    def history(self, item_id: int) -> list[EventRow]:
        """Every event of an item, oldest first, from the import of its proposal on."""
        from store.queries.history import history

        with self._reading() as session:
            return history(session, item_id)

    def last_change(self) -> EventRow | None:
        """The change that undo would take back (this user's newest that is not undone)."""
        from store.queries.history import last_change

        with self._reading() as session:
            return last_change(session, who=self.user)

    def counts(self, *, on: date) -> Counts:
        """Pending proposals, open items, and those whose due ended before `on`."""
        from store.queries.counts import counts

        with self._reading() as session:
            return counts(session, on=on)

    def fora(self) -> list[str]:
        """The names of all fora, in Danish alphabetical order."""
        from store.queries.names import fora

        with self._reading() as session:
            return fora(session)

    def people(self) -> list[str]:
        """Names to complete a responsible from: participants, and responsibles used before."""
        from store.queries.names import people

        with self._reading() as session:
            return people(session)

    def meetings(self, forum: str | None) -> tuple[date, ...]:
        """The forum's known meeting days, past and planned, in order; () for no or unknown forum."""
        from store.queries.names import meetings

        with self._reading() as session:
            return meetings(session, forum)

    def knows(self, sha256: str) -> int | None:
        """The id of the document with these bytes, or None."""
        from store.queries.documents import knows

        with self._reading() as session:
            return knows(session, sha256)

    def read_only(self) -> bool:
        """Whether the database can only be read; every change then raises `ReadOnlyError`."""
        return self._database().read_only

    def schema_version(self) -> int:
        """The number of the newest step that the database has taken."""
        from store.migrations.upgrade import number_of

        with self._reading() as session:
            return number_of(session.connection())

    def sqlite_version(self) -> str:
        """The version of the SQLite that is used."""
        from store import sqlite

        return sqlite.version()

    def is_safe_to_share(self) -> bool:
        """Whether this SQLite is new enough (3.51.3) for two programs on one database."""
        from store import sqlite

        return sqlite.is_safe()

    def check(self) -> list[str]:
        """What is wrong with the database, a line each; [] when all that is kept is sound."""
        from store.check import check

        with self._reading() as session:
            return check(session)

    def rule_counts(self) -> list[RuleCount]:
        """How people decided on each rule's proposals, by the rule's id."""
        from store.queries.rules import rule_counts

        with self._reading() as session:
            return rule_counts(session)

    # Changes; each is one transaction and one event

    def take_in(
        self, document: Document, minutes: Minutes, proposals: Sequence[Proposal]
    ) -> Intake:
        """Keep a document with its proposals; the same bytes or text again adds nothing."""
        from store.intake import take_in

        with self._changing() as change:
            return take_in(change, document, minutes, proposals)

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

    # The database, opened once by whichever thread asks first

    @contextmanager
    def _reading(self) -> Iterator["Session"]:
        with self._database().reading() as session:
            yield session

    @contextmanager
    def _changing(self) -> Iterator["Change"]:
        from store.changes.change import Change

        with self._database().writing() as session:
            yield Change(session, who=self.user, at=self.now())

    def _database(self) -> "Database":
        from store.database import open_database

        with self._opening:
            if self._open is None:
                self._open = open_database(self.database, now=self.now)
            return self._open
