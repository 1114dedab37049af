"""What the store hands out: frozen values, detached from any session, safe to give to a screen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from importers.proposals import (
    Due,
    ItemReference,
    Kind,
    Mark,
    Responsible,
    Span,
)


class ProposalState(StrEnum):
    """What became of a proposal."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class ItemState(StrEnum):
    """Whether an action item still obliges."""

    OPEN = "open"
    CLOSED = "closed"


class CloseReason(StrEnum):
    """Why an action item was closed (gennemført, løst på anden vis, bortfaldet, ikke en opfølgning)."""

    DONE = "done"
    OTHERWISE = "otherwise"
    LAPSED = "lapsed"
    NOT_A_FOLLOW_UP = "not-a-follow-up"


class RejectReason(StrEnum):
    """Why a proposal is no follow-up."""

    DONE = "done"
    BACKGROUND = "background"
    DUPLICATE = "duplicate"
    NOT_OURS = "not-ours"
    OTHER = "other"


class IntakeStatus(StrEnum):
    """What importing a file came to."""

    READ = "read"
    KNOWN = "known"
    CORRECTED = "corrected"


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """A proposal with the document it came from. `context` and `marks` are in `text` offsets."""

    id: int
    document_id: int
    document: str
    forum: str | None
    meeting_date: date | None
    agenda_item: ItemReference | None
    section: str | None
    kind: Kind
    title: str
    quote: str
    start: int
    end: int
    context: Span
    responsibles: tuple[Responsible, ...]
    due: Due | None
    recurrence: str | None
    condition: str | None
    rule: str
    confidence: float
    marks: tuple[Mark, ...]
    doubts: tuple[str, ...]
    state: ProposalState
    item_id: int | None


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An action item as the due list shows it. `version` guards edits against one another."""

    id: int
    kind: Kind
    title: str
    quote: str
    forum: str | None
    document_id: int | None
    document: str | None
    meeting_date: date | None
    agenda_item: ItemReference | None
    responsibles: tuple[Responsible, ...]
    due: Due | None
    recurrence: str | None
    condition: str | None
    state: ItemState
    opened_on: date
    closed_on: date | None
    close_reason: CloseReason | None
    version: int


@dataclass(frozen=True, slots=True)
class EventRow:
    """One change: who, when, what, and each changed field before and after, as plain JSON values.

    `action` is `accept`, `edit`, `close` …; `undoes` is the event that this one took back, and
    `regards` the action of the change that an undo or redo is about.
    """

    id: int
    at: datetime
    who: str
    action: str
    item_id: int | None
    proposal_id: int | None
    before: Mapping[str, object] = field(default_factory=dict)
    after: Mapping[str, object] = field(default_factory=dict)
    undoes: int | None = None
    regards: str | None = None


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """An imported document with how far its review has come."""

    id: int
    name: str
    sha256: str
    forum: str | None
    meeting_date: date | None
    imported_at: datetime
    imported_by: str
    proposals: int
    pending: int
    flags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """What the navigation shows beside each screen's name."""

    pending: int
    open: int
    overdue: int


@dataclass(frozen=True, slots=True)
class RuleCount:
    """How often a rule's proposals were accepted as they were, accepted edited, or rejected."""

    rule: str
    accepted: int
    edited: int
    rejected: int
    pending: int


@dataclass(frozen=True, slots=True)
class Intake:
    """What taking in a document came to; `proposal_ids` in the order of the document."""

    status: IntakeStatus
    document_id: int
    proposal_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ItemEdit:
    """The fields of a follow-up that a person sets; accepting a proposal may edit it at once."""

    title: str
    kind: Kind
    responsibles: tuple[Responsible, ...]
    due: Due | None
    recurrence: str | None
    condition: str | None
