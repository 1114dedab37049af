"""Review, as a secretary does it: accept, correct, reject, undo, one key each."""

from store.desk import Desk
from store.rows import ProposalState
from tests.tui.conftest import Sits


def accepted(desk: Desk) -> list[str]:
    return [row.title for row in desk.proposals(state=ProposalState.ACCEPTED)][-9:]


def pending(desk: Desk) -> list[str]:
    return [row.title for row in desk.proposals(state=ProposalState.PENDING)]


async def test_accept_three_undo_one_and_close_the_old_one(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("g", "g", "g")
        assert secretary.sees("4 forslag tilbage")
        assert secretary.sees("3 klaret")

        await secretary.presses("f")
        assert secretary.sees("5 forslag tilbage")
        assert secretary.sees("Fortrudt: godkendelse »Sygefraværstal opdelt på centre«")

        await secretary.presses("2", "l", "g")
        assert secretary.sees("Lukket: »Likviditetsnotat«")

    titles = [item.title for item in desk.items()]
    assert "Revideret tidsplan for rådhusflytning" in titles
    assert "Orientering af byggeudvalgets formand" in titles
    assert "Sygefraværstal opdelt på centre" not in titles
    assert "Likviditetsnotat" not in titles


async def test_keys_pressed_faster_than_the_desk_each_decide_one(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.pilot.press("g", "g", "g", "f", "f", "g")
        await secretary.waits()

    assert len(pending(desk)) == 5


async def test_the_decision_is_shown_with_its_quote_and_what_was_understood(sits: Sits) -> None:
    async with sits() as secretary:
        assert secretary.sees("2 · Flytning til det nye rådhus")
        assert secretary.sees("entreprenøren har varslet")
        assert secretary.sees("udarbejder en revideret tidsplan")
        assert secretary.sees("Forslag 1 af 5")
        assert secretary.sees("●●● sikker")
        assert secretary.sees("ligner »Kirkeværgen indhenter tilbud.« (task.named)")


async def test_what_is_doubted_is_said_and_asks_for_a_look(sits: Sits) -> None:
    async with sits() as secretary:
        assert secretary.sees("? tjek")

        await secretary.presses("n", "n", "n")

        assert secretary.sees("●○○ gæt")
        assert secretary.sees("Fristen kan læses på flere måder")
        assert secretary.sees("Navnet er stavet anderledes")


async def test_a_rejection_takes_a_reason_on_one_key(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("x")
        assert secretary.sees("Afvis: hvorfor?")
        await secretary.presses("b")
        assert secretary.sees("Afvist: »Revideret tidsplan for rådhusflytning«")

    assert [row.title for row in desk.proposals(state=ProposalState.REJECTED)] == [
        "Revideret tidsplan for rådhusflytning"
    ]


async def test_leaving_the_question_rejects_nothing(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("x", "escape")

    assert len(pending(desk)) == 7


async def test_a_corrected_proposal_is_accepted_as_corrected(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("r", "tab", "tab", "ctrl+u")
        await secretary.types("uge 44")
        assert secretary.sees("læst som")
        assert secretary.sees("uge 44")
        assert secretary.sees("regnet fra ons 16. sep")
        await secretary.presses("ctrl+s")
        assert secretary.sees("6 forslag tilbage")

    (item,) = desk.items(search="tidsplan")
    assert item.due is not None
    assert (item.due.text, item.due.end) == ("uge 44", item.due.end)
    assert str(item.due.start) == "2026-10-26"


async def test_the_cursor_starts_where_the_doubt_is(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses("n", "n", "n", "r")

        assert secretary.app.focused is not None
        assert secretary.app.focused.id == "due"


async def test_a_due_that_cannot_be_read_is_not_kept(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("r", "tab", "tab", "ctrl+u")
        await secretary.types("snarest belejligt")
        assert secretary.sees("kan ikke læses som en frist")
        await secretary.presses("ctrl+s")
        assert secretary.sees("Fristen kan ikke læses. Ret den")
        await secretary.presses("escape")

    assert len(pending(desk)) == 7


async def test_an_unchanged_due_keeps_what_the_minutes_said(sits: Sits, desk: Desk) -> None:
    before = desk.proposals(state=ProposalState.PENDING)[0].due
    async with sits() as secretary:
        await secretary.presses("r", "ctrl+s")

    (item,) = desk.items(search="tidsplan")
    assert item.due == before


async def test_a_name_is_completed_from_those_who_are_known(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("r", "tab", "ctrl+k")
        await secretary.types("Kar")
        await secretary.presses("right", "ctrl+s")

    (item,) = desk.items(search="tidsplan")
    assert [one.name for one in item.responsibles] == ["Karina Holst"]


async def test_what_it_is_and_how_often_are_chosen_with_arrows(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("r", "tab", "tab", "tab", "right", "tab", "right", "right")
        await secretary.presses("ctrl+s")

    (item,) = desk.items(search="tidsplan")
    assert (item.kind, item.recurrence) == ("agenda", "FREQ=MONTHLY;INTERVAL=3")


async def test_the_whole_document_opens_at_the_quote(sits: Sits) -> None:
    async with sits(size=(80, 24)) as secretary:
        await secretary.presses("n", "n", "n", "o")
        assert secretary.sees("Referat Direktionen 2026-09-16.txt")
        assert secretary.sees("undersøger")

        await secretary.presses("escape")
        assert secretary.sees("7 tilbage · 0 klaret")


async def test_enter_accepts_nothing(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("enter", "enter", "a", "A")

    assert len(pending(desk)) == 7


async def test_caps_lock_changes_nothing(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("G")

    assert len(pending(desk)) == 6


async def test_a_decided_proposal_is_not_decided_twice(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("g", "up", "g")
        assert secretary.sees("er allerede afgjort")

    assert len(pending(desk)) == 6


async def test_all_done_is_said(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses(*"ggggggg")

        assert secretary.sees("✓ Alt er gennemgået")


async def test_undo_brings_the_cursor_back_to_what_it_brought_back(sits: Sits) -> None:
    async with sits() as secretary:
        await secretary.presses(*"ggggggg")
        await secretary.presses("ctrl+z")

        assert secretary.sees("1 forslag tilbage")
        assert secretary.sees("Genberegn takst for skolemad")
        await secretary.presses("ctrl+y")
        assert secretary.sees("Gjort igen: godkendelse »Genberegn takst for skolemad«")
