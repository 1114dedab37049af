"""Proposals merged, split and deleted in review."""

from store.desk import Desk
from store.rows import ProposalState
from tests.tui.conftest import Sits


async def test_a_proposal_is_bound_to_the_one_above_it(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("b")
        assert secretary.sees("intet ubehandlet forslag over det")

        await secretary.presses("down", "b")
        assert secretary.sees("Bundet sammen med »Revideret tidsplan for rådhusflytning«")

    (merged,) = desk.proposals(state=ProposalState.MERGED)
    assert merged.title == "Orientering af byggeudvalgets formand"


async def test_a_proposal_is_split_at_a_word(sits: Sits, desk: Desk) -> None:
    async with sits() as secretary:
        await secretary.presses("down", "down", "p")
        assert secretary.sees("Opdel: hvor begynder det andet?")
        assert secretary.sees("8. oktober, ┃ og derefter")
        await secretary.presses("enter")
        assert secretary.sees("Opdelt: »Sygefraværstal opdelt på centre«")

    quotes = [row.quote for row in desk.proposals(state=ProposalState.PENDING)]
    assert "Karina Holst fremlægger sygefraværstal opdelt på centre 8. oktober," in quotes
    assert "og derefter\nhvert kvartal." in quotes


async def test_a_draft_of_ones_own_is_deleted(sits: Sits, desk: Desk) -> None:
    before = len(desk.proposals())
    async with sits() as secretary:
        await secretary.presses("o", "up", "m")
        assert len(desk.proposals()) == before + 1
        await secretary.presses("x")
        assert secretary.sees("Slet kladden")
        await secretary.presses("s")
        assert secretary.sees("Slettet: »")

    assert len(desk.proposals()) == before
