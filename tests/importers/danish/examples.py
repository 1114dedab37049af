"""Minutes as short as a rule's example, and the proposals that come of them."""

import re
from collections.abc import Sequence
from datetime import date

from importers.danish.proposing import propose
from importers.proposals import Document, Minutes, Participant, Proposal, Section, SectionKind

MEETING = date(2021, 3, 1)
PARTICIPANTS = (
    Participant("Per Lund"),
    Participant("Maja Skov", title="formand"),
    Participant("Kim Holm", initials="KH"),
    Participant("Else Marie Dam", organisation="Nordby Skole"),
    Participant("Bo Friis", present=False),
)
_SECTION = re.compile(r"\[(?P<kind>[a-z]+)\] ")


def minutes_of(
    example: str,
    kind: SectionKind = SectionKind.DECISION,
    participants: Sequence[Participant] = PARTICIPANTS,
    held: date | None = MEETING,
) -> Minutes:
    """An example as minutes of one section; »[process] …« names another section than a decision."""
    named = _SECTION.match(example)
    text = example[named.end() :] if named else example
    section = Section(SectionKind(named["kind"]) if named else kind, None, 0, len(text))
    document = Document("example.txt", "", text, "text")
    return Minutes(
        document, meeting_date=held, participants=tuple(participants), sections=(section,)
    )


def proposals_of(example: str, kind: SectionKind = SectionKind.DECISION) -> tuple[Proposal, ...]:
    """What the engine proposes for an example."""
    return propose(minutes_of(example, kind))


def in_short(proposal: Proposal) -> str:
    """»task: Per Lund, formanden«, as rules write what their examples give."""
    names = ", ".join(one.name for one in proposal.responsibles)
    return f"{proposal.kind.value}: {names}" if names else proposal.kind.value
