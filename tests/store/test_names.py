"""Fora, people and meeting days."""

from datetime import date

import pytest

from importers.proposals import Participant, ResponsibleKind
from store.desk import Desk
from tests.builders import FORUM, MEETING_DAY, document, edit, minutes, responsible
from tests.store.desks import an_item, read_in


def test_fora_come_in_danish_order(desk: Desk) -> None:
    for forum in ("Østudvalg", "Aarhusforum", "Zoo", "Ældreråd", "Anlæg", "Åforum", "Édition"):
        read_in(desk, f"{forum} skriver.", forum=forum)

    assert desk.fora() == [
        "Anlæg",
        "Édition",
        "Zoo",
        "Ældreråd",
        "Østudvalg",
        "Åforum",
        "Aarhusforum",
    ]


def test_people_are_participants_and_persons_responsible_before(desk: Desk) -> None:
    number = an_item(desk)
    changed = edit(
        responsibles=(
            responsible("Åse Ny"),
            responsible("formandskabet", kind=ResponsibleKind.ROLE),
        )
    )
    desk.edit(desk.item(number).seen, changed)

    assert desk.people() == ["Bo Ågård", "Zoe Berg", "Åse Ny"]


def test_meetings_are_those_held_and_those_planned_in_order(desk: Desk) -> None:
    said = minutes(meeting_plan=(date(2026, 9, 7), date(2026, 6, 1)), next_meeting=date(2026, 6, 1))
    desk.take_in(document(), said, [])

    assert desk.meetings("driftsforum  nord") == (MEETING_DAY, date(2026, 6, 1), date(2026, 9, 7))


@pytest.mark.parametrize("forum", [None, "", "Ukendt"])
def test_no_forum_and_an_unknown_one_have_no_meetings(desk: Desk, forum: str | None) -> None:
    desk.take_in(document(), minutes(forum=None), [])

    assert desk.meetings(forum) == ()


def test_a_corrected_referat_moves_the_next_meeting(desk: Desk) -> None:
    desk.take_in(document("a"), minutes(next_meeting=date(2026, 6, 1)), [])
    desk.take_in(document("b"), minutes(next_meeting=date(2026, 6, 8)), [])

    assert desk.meetings(FORUM) == (MEETING_DAY, date(2026, 6, 8))


def test_documents_come_newest_meeting_first_with_how_far_their_review_is(desk: Desk) -> None:
    first, _ = read_in(desk, "Bo skriver.", "Zoe skriver.")
    read_in(desk, "Ib læser.", name="nyere.txt", day=date(2026, 6, 1))
    desk.take_in(document("?", name="uden dato.txt"), minutes(meeting_date=None), [])
    desk.accept(first)

    rows = desk.documents()

    assert [(row.name, row.proposals, row.pending) for row in rows] == [
        ("nyere.txt", 1, 1),
        ("referat.txt", 2, 1),
        ("uden dato.txt", 0, 0),
    ]
    assert (rows[1].imported_by, rows[1].forum) == ("ida", FORUM)


def test_the_participants_of_an_import_are_kept(desk: Desk) -> None:
    said = minutes(participants=(Participant("Sara Ude", present=False, initials="SU"),))

    desk.take_in(document(), said, [])

    assert desk.people() == ["Sara Ude"]
