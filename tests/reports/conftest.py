"""A secretariat's database, real, with the follow-ups that the reports are read for."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from importers.proposals import (
    Certainty,
    Document,
    Due,
    Grain,
    ItemReference,
    Kind,
    Minutes,
    Proposal,
    Responsible,
    ResponsibleKind,
)
from store.desk import Desk

TODAY = date(2026, 11, 24)  # a Tuesday in week 48


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def on(self, day: date) -> None:
        self.now = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 11, 2, 9, tzinfo=UTC))


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with Desk(str(tmp_path / "opfoelg.db"), user="Karen", now=clock) as opened:
        yield opened


def due_in(days: int) -> Due:
    """A due so many days from TODAY."""
    day = TODAY + timedelta(days=days)
    return Due(f"om {days} dage", day, day, Grain.DAY, Certainty.EXACT)


Item = Callable[..., int]


@pytest.fixture
def item(desk: Desk) -> Item:
    """Import a document with one proposal and accept it; returns the item's id."""

    def make(
        title: str,
        *,
        due: Due | None = None,
        who: str | None = "Maren Ottosen",
        forum: str = "Direktionen",
    ) -> int:
        (proposal_id,) = propose(desk, title, due=due, who=who, forum=forum)
        return desk.accept(proposal_id)

    return make


def propose(
    desk: Desk, title: str, *, due: Due | None = None, who: str | None = None, forum: str
) -> tuple[int, ...]:
    """Import a document that holds one proposal; returns its id."""
    text = f"{forum}\n{title}."
    responsibles = () if who is None else (Responsible(who, who, ResponsibleKind.PERSON),)
    document = Document(f"{title}.txt", sha256(text.encode()).hexdigest(), text, "text")
    minutes = Minutes(document, forum=forum, meeting_date=date(2026, 10, 1 + len(title) % 28))
    proposal = Proposal(
        kind=Kind.TASK,
        title=title,
        quote=f"{title}.",
        start=len(forum) + 1,
        end=len(text),
        rule="task.test",
        confidence=0.9,
        responsibles=responsibles,
        due=due,
        agenda_item=ItemReference("3", "Punktet"),
    )
    return desk.take_in(document, minutes, (proposal,)).proposal_ids
