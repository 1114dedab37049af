from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from importers import registry
from importers.errors import EmptySourceError, ReaderError, TruncatedError
from importers.extraction import known_meetings
from importers.pipeline import extract, extract_all, read_all
from importers.proposals import Document, Extraction, Minutes, Source

REFERAT = """Referat fra møde i Driftsforum Nord
Onsdag den 4. marts 2026 kl. 9

1. Budget
Beslutning: Bo Dam sender budgettet til alle inden den 1. april 2026.

Næste møde: 6. maj 2026
"""


def test_a_referat_gives_its_forum_its_day_and_a_proposal() -> None:
    extraction = extract(Source("referat.txt", REFERAT.encode()))
    assert extraction.minutes.forum == "Driftsforum Nord"
    assert extraction.minutes.meeting_date == date(2026, 3, 4)
    assert [
        extraction.document.text[one.start : one.end] == one.quote for one in extraction.proposals
    ] == [True]


def test_the_plan_is_asked_for_by_the_forum_that_met() -> None:
    asked: list[str | None] = []

    def meetings_of(forum: str | None) -> Sequence[date]:
        asked.append(forum)
        return ()

    extract(Source("referat.txt", REFERAT.encode()), meetings_of=meetings_of)
    assert asked == ["Driftsforum Nord"]


def test_known_meetings_are_those_of_caller_plan_and_minutes_once_and_in_order() -> None:
    document = Document("a.txt", "", "", "text")
    minutes = Minutes(
        document,
        next_meeting=date(2026, 5, 6),
        meeting_plan=(date(2026, 8, 1), date(2026, 5, 6)),
    )
    planned = [date(2026, 8, 1), date(2026, 1, 7)]
    assert known_meetings(minutes, planned) == (
        date(2026, 1, 7),
        date(2026, 5, 6),
        date(2026, 8, 1),
    )


def test_one_bad_file_never_stops_the_run(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_text(REFERAT, "utf-8")
    (tmp_path / "c.pdf").write_bytes(b"%PDF-1.7")
    found = [type(one) for one in extract_all([tmp_path])]
    assert found == [EmptySourceError, Extraction, TruncatedError]


def test_a_bug_in_a_reader_is_told_with_its_cause(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_source: Source) -> Document:
        message = "a bug"
        raise ZeroDivisionError(message)

    monkeypatch.setattr(registry, "read", broken)
    (tmp_path / "a.txt").write_text("a")
    (told,) = read_all([tmp_path])
    assert isinstance(told, ReaderError)
    assert isinstance(told.__cause__, ZeroDivisionError)


def test_reading_alone_gives_documents(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ærø", "utf-8")
    (found,) = read_all([tmp_path])
    assert isinstance(found, Document)
    assert found.text == "Ærø"
