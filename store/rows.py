"""What the store hands out: frozen values, detached from any session, safe to give to a screen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from importers.errors import ReaderError
from importers.proposals import (
    Due,
    Extraction,
    ItemReference,
    Kind,
    Mark,
    Responsible,
    Span,
)
from store.seen import Seen


class ProposalState(StrEnum):
    """What became of a proposal."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    MERGED = "merged"


class ItemState(StrEnum):
    """How far an action item is (åben, i gang, afventer, klar til lukning, genåbnet, lukket)."""

    OPEN = "open"
    IN_PROGRESS = "in-progress"
    WAITING = "waiting"
    READY = "ready"
    REOPENED = "reopened"
    CLOSED = "closed"


LIVE = frozenset(ItemState) - {ItemState.CLOSED}
"""The states in which an item still obliges."""

States = ItemState | frozenset[ItemState] | None
"""Which items are asked for: those in one state, in one of several, or (None) all."""


class CloseReason(StrEnum):
    """Why an item was closed (gennemført, løst på anden vis, bortfaldet, ikke en opfølgning, sammenlagt)."""

    DONE = "done"
    OTHERWISE = "otherwise"
    LAPSED = "lapsed"
    NOT_A_FOLLOW_UP = "not-a-follow-up"
    MERGED = "merged"


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
    """A proposal with the document it came from. `context` and `marks` are in `text` offsets.

    `gone` is true where a corrected version of the referat no longer says it.
    """

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
    page: int | None = None
    gone: bool = False


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An action item as the due list shows it. `version` guards edits against one another.

    Lists leave it out before `not_before`; what it waits for is said in `waits_for`, in words.
    """

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
    not_before: date | None = None
    waits_for: str | None = None
    merged_into: int | None = None
    split_from: int | None = None

    @property
    def seen(self) -> Seen:
        """The item as this row shows it."""
        return Seen(self.id, self.version)

    @property
    def is_live(self) -> bool:
        """Whether it still obliges."""
        return self.state is not ItemState.CLOSED

    def rests(self, *, on: date) -> bool:
        """Whether lists leave it out on a day."""
        return self.is_live and self.not_before is not None and self.not_before > on


@dataclass(frozen=True, slots=True)
class EventRow:
    """One change: who, when, what, and each changed field before and after, as plain JSON values.

    `action` is `accept`, `edit`, `close` …; `undoes` is the event that this one took back, and
    `regards` the action of the change that an undo or redo is about. `items` are all that were
    changed together; of several, an item's history tells what was changed in that one.
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
    items: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """An imported document with how far its review has come.

    `found_at` is where the file lay; `size` the bytes that are kept, None where only the text is.
    `replaces` is the version before it, `replaced_by` the newest one after it.
    """

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
    format: str = ""
    found_at: str | None = None
    size: int | None = None
    replaces: int | None = None
    replaced_by: int | None = None


@dataclass(frozen=True, slots=True)
class CopyRow:
    """Another file that says the same as a document, kept beside it."""

    id: int
    document_id: int
    name: str
    format: str
    sha256: str
    found_at: str | None
    size: int | None


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """What an action item rests on: the passage and the document that was imported for it.

    `gone_in` names the corrected version that no longer says it.
    """

    document: DocumentRow
    start: int
    end: int
    page: int | None
    gone_in: str | None


@dataclass(frozen=True, slots=True)
class FileFault:
    """A kept file that is not what was imported: `why` is `missing`, `damaged`, `other-bytes`."""

    document_id: int
    name: str
    sha256: str
    why: str


@dataclass(frozen=True, slots=True)
class RuleCount:
    """How often a rule's proposals were accepted as they were, accepted edited, or rejected."""

    rule: str
    accepted: int
    edited: int
    rejected: int
    pending: int


@dataclass(frozen=True, slots=True)
class PointRow:
    """A point of a document's agenda; `says_closed` is what the minutes say of it themselves."""

    id: int
    label: str | None
    title: str
    says_closed: bool
    closed: bool


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter that a user keeps, and the digit that calls it."""

    digit: int
    text: str


@dataclass(frozen=True, slots=True)
class Intake:
    """What taking in a document came to; `proposal_ids` in the order of the document.

    `gone_ids` are earlier proposals, not rejected, that a corrected version no longer says.
    """

    status: IntakeStatus
    document_id: int
    proposal_ids: tuple[int, ...]
    gone_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemEdit:
    """The fields of a follow-up that a person sets; accepting a proposal may edit it at once."""

    title: str
    kind: Kind
    responsibles: tuple[Responsible, ...]
    due: Due | None
    recurrence: str | None
    condition: str | None


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of one file of an import: it was taken in, or it was refused.

    `extraction` is what was read; None for a file whose bytes were known, which is not read again.
    """

    file: str
    path: str
    intake: Intake | None = None
    extraction: Extraction | None = None
    refused: ReaderError | None = None

    @property
    def status(self) -> str:
        """`read`, `known`, `corrected` or `refused`."""
        return "refused" if self.intake is None else self.intake.status.value

    @property
    def pages(self) -> int:
        """How many pages were read, one where the format has none."""
        if self.extraction is None:
            return 0
        return max((block.page or 1 for block in self.extraction.document.blocks), default=1)


@dataclass(frozen=True, slots=True)
class Copied:
    """A whole database copied from one place to another: its schema, and how many rows of each table."""

    source: str
    target: str
    schema: int
    rows: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Backup:
    """A safety copy: where it lies, when it was made, and how many bytes it has."""

    path: Path
    at: datetime
    size: int


@dataclass(frozen=True, slots=True)
class Restored:
    """A safety copy put back; `before` is what lay there, kept, or None where nothing did."""

    backup: Path
    path: Path
    before: Path | None
