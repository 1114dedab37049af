"""Values to test with: each builder gives a whole one, and a test says only what it is about."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from typing import Any

from importers.proposals import (
    Certainty,
    Document,
    Due,
    Grain,
    ItemReference,
    Kind,
    Minutes,
    Participant,
    Proposal,
    Responsible,
    ResponsibleKind,
    Span,
)
from store.rows import ItemEdit

MEETING_DAY = date(2026, 3, 2)
FORUM = "Driftsforum Nord"
SENTENCE = "Bo Ågård sender notatet inden påske."
TEXT = f"Referat\n\n{SENTENCE}\n"


def document(text: str = TEXT, *, name: str = "referat.txt", sha: str | None = None) -> Document:
    """A text file as its reader hands it on."""
    return Document(name, sha or sha256(text.encode(errors="replace")).hexdigest(), text, "text")


def minutes(of: Document | None = None, **given: Any) -> Minutes:
    """Minutes of one meeting of one forum, with two participants."""
    usual = Minutes(
        of or document(),
        forum=FORUM,
        meeting_date=MEETING_DAY,
        participants=(Participant("Bo Ågård", "driftschef"), Participant("Zoe Berg")),
    )
    return replace(usual, **given)


def responsible(name: str = "Bo Ågård", *, kind: ResponsibleKind | None = None) -> Responsible:
    """Somebody who must act."""
    return Responsible(name, name, kind or ResponsibleKind.PERSON)


def due(end: date | None = date(2026, 4, 1), *, start: date | None = None) -> Due:
    """A due said in words."""
    return Due("inden påske", start, end, Grain.DAY, Certainty.EXACT)


def proposal(quote: str = SENTENCE, *, text: str = TEXT, **given: Any) -> Proposal:
    """A task proposed for a sentence of `text`."""
    start = max(text.find(quote), 0)
    usual = Proposal(
        kind=Kind.TASK,
        title="Sende notatet",
        quote=quote,
        start=start,
        end=start + len(quote),
        rule="task.sends",
        confidence=0.9,
        responsibles=(responsible(),),
        due=due(),
        agenda_item=ItemReference("3", "Notat om drift"),
        section="Beslutning",
        context=Span(start, start + len(quote)),
    )
    return replace(usual, **given)


def edit(title: str = "Sende notatet", **given: Any) -> ItemEdit:
    """The fields that a person sets, as `proposal` proposes them."""
    usual = ItemEdit(title, Kind.TASK, (responsible(),), due(), recurrence=None, condition=None)
    return replace(usual, **given)


def ticking(start: datetime = datetime(2026, 3, 3, 9, tzinfo=UTC)) -> Callable[[], datetime]:
    """A clock that goes on by a minute each time it is read."""
    minutes_gone = iter(range(1_000_000))
    return lambda: start + timedelta(minutes=next(minutes_gone))
