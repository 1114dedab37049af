"""The whole document: what was read, what became of it, and marking a sentence by hand."""

from datetime import date

from importers.proposals import Document
from store.desk import Desk
from store.rows import ProposalState
from tests.tui.apps import app_on
from tests.tui.conftest import Sits
from tests.tui.nordby import DIREKTIONEN, take_in
from tui.coverage import Fate, read

TEXT = """Referat af møde i Bestyrelsen den 16. september 2026

Til stede: Ole Frandsen, Karina Holst

1. Legepladsen

Beslutning:
Ole Frandsen indhenter tilbud på sand inden den 1. oktober 2026. Solen skinnede på den grønne bakke.
Der igangsættes ikke yderligere tiltag.
"""


def take_in_board(desk: Desk) -> None:
    """One proposal of the engine's, and two sentences more."""
    from importers.danish.minutes import read_minutes
    from importers.danish.proposing import propose

    document = Document("Bestyrelsen.txt", "b" * 64, TEXT, "text")
    minutes = read_minutes(document)
    desk.take_in(document, minutes, propose(minutes))


async def test_every_sentence_that_was_read_is_counted(sits: Sits, empty_desk: Desk) -> None:
    take_in_board(empty_desk)
    async with sits(at=app_on(empty_desk)) as secretary:
        await secretary.presses("o")

        assert secretary.sees("4 sætninger læst · 1 foreslået · 1 fravalgt · 2 uden fund")
        assert secretary.sees("● Foreslået: Indhente tilbud på sand")


async def test_the_arrows_go_from_sentence_to_sentence(sits: Sits, empty_desk: Desk) -> None:
    take_in_board(empty_desk)
    async with sits(at=app_on(empty_desk)) as secretary:
        await secretary.presses("o", "down")
        assert secretary.sees("Intet fundet her.")
        await secretary.presses("down")
        assert secretary.sees("Ingen opfølgning: ")
        await secretary.presses("down", "up", "up")
        assert secretary.sees("Foreslået: ")


async def test_what_was_decided_shows_in_the_margin(sits: Sits, empty_desk: Desk) -> None:
    take_in(empty_desk, "Direktionen", date(2026, 9, 16), DIREKTIONEN)
    async with sits(at=app_on(empty_desk)) as secretary:
        await secretary.presses("g", "up", "o")
        assert secretary.sees("Foreslået: Revideret tidsplan for rådhusflytning (godkendt)")


async def test_one_key_makes_a_sentence_a_proposal(sits: Sits, empty_desk: Desk) -> None:
    take_in_board(empty_desk)
    async with sits(at=app_on(empty_desk)) as secretary:
        await secretary.presses("o", "down", "m")

        assert secretary.sees("Markeret som opfølgning: »")
        assert secretary.sees("Forslag 2 af 2")
        assert secretary.sees("markeret af jer i referatet")
        await secretary.presses("g")
        assert secretary.sees("1 forslag tilbage · 1 klaret")

    accepted = empty_desk.proposals(state=ProposalState.ACCEPTED)
    assert [row.quote for row in accepted] == ["Solen skinnede på den grønne bakke."]


async def test_marking_is_undone_and_done_again(sits: Sits, empty_desk: Desk) -> None:
    take_in_board(empty_desk)
    async with sits(at=app_on(empty_desk)) as secretary:
        await secretary.presses("o", "down", "m", "f")
        assert secretary.sees("Fortrudt: markering.")
        assert secretary.sees("Forslag 1 af 1")
        await secretary.presses("ctrl+y")
        assert secretary.sees("Gjort igen: markering »")
        assert secretary.sees("Forslag 2 af 2")


async def test_what_is_proposed_is_not_proposed_again(sits: Sits, empty_desk: Desk) -> None:
    take_in_board(empty_desk)
    async with sits(at=app_on(empty_desk)) as secretary:
        await secretary.presses("o", "m")

        assert secretary.sees("Sætningen er foreslået i forvejen.")
    assert len(empty_desk.proposals()) == 1


async def test_a_sentence_is_marked_from_the_due_list_too(sits: Sits, empty_desk: Desk) -> None:
    take_in_board(empty_desk)
    async with sits(at=app_on(empty_desk)) as secretary:
        await secretary.presses("g", "2", "o", "down", "m")

        assert secretary.sees("Forslag 2 af 2")


def test_what_was_proposed_outside_of_what_was_read_is_shown(empty_desk: Desk) -> None:
    take_in(empty_desk, "Direktionen", date(2026, 9, 16), DIREKTIONEN)
    rows = empty_desk.proposals()

    assert [one.fate for one in read((), rows)] == [Fate.PENDING] * len(rows)
