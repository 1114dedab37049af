"""The samples that the demo shows: invented minutes whose follow-ups fill the due list."""

from collections import Counter
from datetime import date, timedelta

import pytest

from commands.demo import DEMO_DAY, sample_files
from importers.pipeline import extract
from importers.proposals import Extraction, Proposal, Source

FIRST, LAST = date(2026, 8, 1), date(2026, 11, 23)
SUNDAY = DEMO_DAY + timedelta(days=6 - DEMO_DAY.weekday())
SOON = SUNDAY + timedelta(weeks=4)
GROUPS = {"overdue", "this week", "soon", "later", "no date", "recurring", "waiting"}


@pytest.fixture(scope="module")
def samples() -> list[Extraction]:
    return [extract(Source(file.name, file.read_bytes())) for file in sample_files()]


def group(proposal: Proposal) -> str:
    if proposal.recurrence is not None:
        return "recurring"
    if proposal.condition is not None:
        return "waiting"
    end = None if proposal.due is None else proposal.due.end
    if end is None:
        return "no date"
    if end < DEMO_DAY:
        return "overdue"
    return "this week" if end <= SUNDAY else "soon" if end <= SOON else "later"


def test_there_are_ten_samples_or_more(samples: list[Extraction]) -> None:
    assert len(samples) >= 10


def test_every_sample_is_of_the_autumn_before_the_demo(samples: list[Extraction]) -> None:
    days = {one.document.name: one.minutes.meeting_date for one in samples}

    assert {name: day for name, day in days.items() if day is None} == {}
    assert all(FIRST <= day <= LAST for day in days.values() if day is not None)


def test_all_samples_but_the_status_note_name_their_forum(samples: list[Extraction]) -> None:
    nameless = [one.document.name for one in samples if one.minutes.forum is None]

    assert nameless == ["2026-10-02-statusnotat-klimatilpasning.txt"]


def test_every_sample_gives_a_handful_of_follow_ups(samples: list[Extraction]) -> None:
    counts = {one.document.name: len(one.proposals) for one in samples}

    assert {name: count for name, count in counts.items() if not 3 <= count <= 12} == {}


def test_the_samples_fill_every_group_of_the_due_list(samples: list[Extraction]) -> None:
    groups = Counter(group(proposal) for one in samples for proposal in one.proposals)

    assert set(groups) == GROUPS
    assert min(groups.values()) >= 2
