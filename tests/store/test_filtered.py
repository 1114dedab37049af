"""Items by a filter: the same on both engines."""

from datetime import date

import pytest

from importers.proposals import Certainty, Due, Grain, Kind
from reports.filtering import understood
from store.desk import Desk
from store.rows import CloseReason, ItemState
from store.versions import Standing
from tests.builders import edit, responsible
from tests.store.desks import read_in
from wording import load

TODAY = date(2026, 11, 24)


def due(day: str) -> Due:
    return Due(day, None, date.fromisoformat(day), Grain.DAY, Certainty.EXACT)


@pytest.fixture
def kept(desk: Desk) -> Desk:
    """Four items, numbered in this order: late, soon, without anything, closed."""
    one, two = read_in(desk, "Maj ser på stien.", "Bo ser på søen.", forum="Driftsforum Åby")
    three, four = read_in(
        desk, "Der ses på alt.", "Zoe er færdig.", forum="Bestyrelsen", name="b.txt"
    )
    maj, bo = (responsible(maj) for maj in ("Maj Skårhøj", "Bo Ågård"))
    desk.accept(one, edit("Sti", responsibles=(maj,), due=due("2026-11-01")))
    desk.accept(two, edit("Sø", responsibles=(bo, maj), due=due("2026-12-01"), kind=Kind.REPORT))
    desk.accept(three, edit("Alt", responsibles=(), due=None))
    desk.accept(four, edit("Færdig", responsibles=(bo,), due=due("2026-11-02")))
    desk.progress([desk.item(2).seen], Standing(ItemState.WAITING, "svar"))
    desk.snooze([desk.item(3).seen], date(2026, 12, 24))
    desk.close([desk.item(4).seen], CloseReason.DONE, on=date(2026, 11, 10))
    return desk


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", [1, 2]),
        ("forum:åby", [1, 2]),
        ("forum:aaby,best", [1, 2]),
        ("-forum:åby", []),
        ("ansvarlig:maj", [1, 2]),
        ("ansvarlig:maj ansvarlig:bo", [2]),
        ("-ansvarlig:bo", [1]),
        ("ansvarlig:ingen hviler", [3]),
        ("frist:<3u", [1, 2]),
        ("frist:3u", [2]),
        ("forfalden", [1]),
        ("-forfalden", [2]),
        ("frist:ingen hviler", [3]),
        ("-frist:ingen", [1, 2]),
        ("status:alle", [1, 4, 2, 3]),
        ("status:lukket", [4]),
        ("status:afventer", [2]),
        ("-status:afventer", [1, 4, 3]),
        ("lukket:2026-11", [4]),
        ("hviler", [3]),
        ("type:tilbagemelding", [2]),
        ("-type:tilbagemelding", [1]),
        ("dokument:referat", [1, 2]),
        ("dokument:1 sti", [1]),
        ("dokument:99", []),
        ("oprettet:2026", [1, 2]),
        ("oprettet:2025", []),
        ("søen", [2]),
        ("-søen", [1]),
        ('"ser på stien" status:alle', [1]),
        ("svar", [2]),
        ("'; DROP TABLE item; -- % _ \\", []),
    ],
)
def test_a_filter_finds_what_it_says(kept: Desk, text: str, found: list[int]) -> None:
    wanted = understood(text, load("da"), today=TODAY)

    assert [row.id for row in kept.items(search=wanted, on=TODAY)] == found
    outline = kept.outline(search=wanted, on=TODAY)
    assert [stub.id for stub in outline.stubs] == found
