"""The values that travel from floor to floor: frozen, plain, free of any database or screen.

A file becomes a `Source`, a reader makes a `Document` of it, `importers.danish.minutes` finds the
`Minutes` in it, and `importers.danish` proposes. Every `start` and `end` is a half-open range of
characters in `Document.text`, so that `text[start:end]` is what was said, letter by letter.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

MAYBE = 0.6
"""A proposal of less confidence is folded away in review, never thrown away."""


BY_HAND = "by-hand"
"""The rule of a proposal that a person made."""


class Grain(StrEnum):
    """How fine a due is; what is late is always judged by the due's `end`."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half-year"
    SEASON = "season"
    YEAR = "year"
    MEETING = "meeting"


class Certainty(StrEnum):
    """How far a due can be relied on."""

    EXACT = "exact"
    APPROXIMATE = "approximate"
    MEETING = "meeting"
    CONDITIONAL = "conditional"
    NONE = "none"


class Kind(StrEnum):
    """What kind of follow-up a passage obliges to (DOMAIN: opgave, dagsorden, orientering …)."""

    TASK = "task"
    AGENDA = "agenda"
    REPORT = "report"
    MILESTONE = "milestone"
    MONITOR = "monitor"


class ResponsibleKind(StrEnum):
    """Who can be responsible."""

    PERSON = "person"
    ROLE = "role"
    ORGANISATION = "organisation"
    FORUM = "forum"


class BlockKind(StrEnum):
    """What a stretch of a document is, as far as its format says."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    ROW = "row"


BOLD_LEVEL = 7
"""The level of a heading that is only a short bold line; formats name the levels before it."""


class SectionKind(StrEnum):
    """What a section of minutes does: only some of them oblige anybody."""

    RECOMMENDATION = "recommendation"  # Indstilling
    CASE = "case"  # Sagsfremstilling, Baggrund
    DECISION = "decision"  # Beslutning, Referat, Konklusion
    ELABORATION = "elaboration"  # Uddybning
    PROCESS = "process"  # Videre proces, Tidsplan
    ACTIONS = "actions"  # Aktionsliste, Opgaver
    ATTACHMENTS = "attachments"  # Bilag
    PARTICIPANTS = "participants"  # Deltagere, Afbud
    RECORD = "record"  # what stands under a point, where decisions have no heading of their own
    TEXT = "text"  # running text under no heading of its own


class MarkKind(StrEnum):
    """What a marked stretch inside a quote is."""

    WHO = "who"
    WHEN = "when"
    REPEATS = "repeats"
    CONDITION = "condition"


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` … `end` (half open) of a document's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Source:
    """A file as it was found: its name for people, its bytes for readers."""

    name: str
    data: bytes
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of a document that its format holds together."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """What a reader made of a source. `sha256` is that of the source's bytes, in hex."""

    name: str
    sha256: str
    text: str
    format: str
    blocks: tuple[Block, ...] = ()
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Participant:
    """A person named in the list of those who met, or who sent apologies (afbud)."""

    name: str
    title: str | None = None
    organisation: str | None = None
    present: bool = True
    initials: str | None = None


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A point of the agenda; `start`/`end` cover its heading and all that belongs to it.

    `closed` says that the minutes themselves call it closed to the public.
    """

    number: str | None
    title: str
    case_number: str | None = None
    start: int = 0
    end: int = 0
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a point; `item` is the index in `Minutes.items`, or None outside any point.

    `start`/`end` cover what stands under the heading, not the heading itself: together the
    sections hold all that is said, once and in order, but for titles, labels and blank lines.
    """

    kind: SectionKind
    heading: str | None
    start: int
    end: int
    item: int | None = None


@dataclass(frozen=True, slots=True)
class Minutes:
    """What a document is made of, read as the minutes of a meeting (or an agenda, or a note).

    `furniture` is what the pages brought along in the middle of sentences: page numbers, running
    headers, links back to the top. `breaks` are the places where a line ended before the text was
    flattened, each that of a single blank.
    """

    document: Document
    forum: str | None = None
    meeting_date: date | None = None
    place: str | None = None
    next_meeting: date | None = None
    meeting_plan: tuple[date, ...] = ()
    participants: tuple[Participant, ...] = ()
    items: tuple[AgendaItem, ...] = ()
    sections: tuple[Section, ...] = ()
    furniture: tuple[Span, ...] = ()
    breaks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """What was said of time, kept beside the dates so that they can be resolved again.

    `anchor` names what it counts from (`reference`, `meeting`, `calendar`, a feast or holiday);
    `modifier` how (`before`, `by`, `after`, `from`, `within`, `nth:2` …); `unit` and `amount`
    how far. All four are plain words of the engine, never of the user.
    """

    anchor: str
    modifier: str = ""
    unit: str = ""
    amount: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """When something is due: an interval of days, both ends inclusive, either one open (None).

    `parts` holds the single intervals where the words name several (»uge 9 og 25«);
    `implied` is true where Danish allows several readings and the likeliest was chosen.
    """

    text: str
    start: date | None
    end: date | None
    grain: Grain
    certainty: Certainty
    implied: bool = False
    parts: tuple[tuple[date, date], ...] = ()
    said: Said | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What one stretch of text says of time: a due, a recurrence, or both (»årligt i november«).

    A recurrence is an RFC 5545 RRULE (`FREQ=YEARLY;INTERVAL=2`) or one that hangs on the forum's
    meetings: `every-meeting`, `meeting/2` for every second one.
    """

    start_char: int
    end_char: int
    text: str
    due: Due | None
    recurrence: str | None
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Warned:
    """A stretch that looks like a date and cannot be one (»31. februar«, »uge 54«)."""

    start_char: int
    end_char: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Times:
    """All that a text says of time: readings, best first, and what was refused."""

    found: tuple[Reading, ...] = ()
    warnings: tuple[Warned, ...] = ()


@dataclass(frozen=True, slots=True)
class Responsible:
    """Who must act: `name` as resolved against the participants, `as_written` as said."""

    name: str
    as_written: str
    kind: ResponsibleKind
    organisation: str | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the document that the review screen marks."""

    kind: MarkKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ItemReference:
    """The agenda item a proposal stands under, as plain words."""

    number: str | None
    title: str
    case_number: str | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the engine believes is a follow-up; it waits for a person to decide.

    `quote` is `text[start:end]`; `context` the passage around it that a reader wants to see;
    `doubts` are codes (`due.implied`, `responsible.fuzzy` …) that the wording turns into words.
    """

    kind: Kind
    title: str
    quote: str
    start: int
    end: int
    rule: str
    confidence: float
    responsibles: tuple[Responsible, ...] = ()
    due: Due | None = None
    recurrence: str | None = None
    condition: str | None = None
    agenda_item: ItemReference | None = None
    section: str | None = None
    context: Span = field(default_factory=lambda: Span(0, 0))
    marks: tuple[Mark, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that one source gave."""

    document: Document
    minutes: Minutes
    proposals: tuple[Proposal, ...]
    warnings: tuple[Warned, ...] = ()
