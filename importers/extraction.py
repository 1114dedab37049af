"""The last step of a file's way: what its minutes propose, and how sure that is."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from importers.proposals import Extraction, Minutes, Proposal
from importers.readers.scan import FLAG as OCR

if TYPE_CHECKING:
    from importers.danish.own import OwnPhrase

RECOGNISED = "document.ocr"
"""The doubt on all that was read from a picture."""
_GUESSED = 0.85


def extracted(
    minutes: Minutes, planned: Sequence[date], own: "tuple[OwnPhrase, ...]" = ()
) -> Extraction:
    """All that minutes give; `planned` are the forum's meetings as the caller knows them."""
    from importers.danish.proposing import propose  # noqa: PLC0415 (tables that reading alone does not need)

    proposals = propose(minutes, meetings=known_meetings(minutes, planned), own=own)
    if OCR in minutes.document.flags:
        proposals = tuple(map(_guessed, proposals))
    return Extraction(minutes.document, minutes, proposals)


def known_meetings(minutes: Minutes, planned: Iterable[date]) -> tuple[date, ...]:
    """The forum's meetings as the caller and the minutes themselves know them, in order."""
    following = () if minutes.next_meeting is None else (minutes.next_meeting,)
    return tuple(sorted({*planned, *minutes.meeting_plan, *following}))


def _guessed(proposal: Proposal) -> Proposal:
    """A proposal read off a picture: its letters, and so its names and days, may be wrong."""
    return replace(
        proposal,
        confidence=round(proposal.confidence * _GUESSED, 2),
        doubts=(*proposal.doubts, RECOGNISED),
    )
