"""`list` by state, and what rests."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from store.desk import Desk
from store.rows import ItemState, Standing
from tests.running import Run


@pytest.fixture
def accepted(opfoelg: Run, minutes: Path, tmp_path: Path) -> Path:
    """A database where the first of two follow-ups waits for an answer until New Year."""
    opfoelg("import", minutes)
    path = tmp_path / "opfoelg.db"
    with Desk(str(path), user="test", now=lambda: datetime(2026, 11, 13, tzinfo=UTC)) as desk:
        first, _ = (desk.accept(row.id) for row in desk.proposals())
        waiting = Standing(ItemState.WAITING, "svar fra KL", date(2027, 1, 1))
        desk.progress([desk.item(first).seen], waiting)
    return path


def test_what_rests_is_listed_when_it_is_asked_for(opfoelg: Run, accepted: Path) -> None:
    assert accepted.exists()
    on = ("--today", "2026-11-24")
    shown = opfoelg("list", "--json", *on).objects
    (resting,) = opfoelg("list", "--resting", "--json", *on).objects

    assert [one["state"] for one in shown] == ["open"]
    assert (resting["state"], resting["waits_for"], resting["not_before"]) == (
        "waiting",
        "svar fra KL",
        "2027-01-01",
    )
    assert len(opfoelg("list", "--json", "--today", "2027-01-01").objects) == 2


def test_a_list_of_one_state_says_how_far_its_items_are(opfoelg: Run, accepted: Path) -> None:
    assert accepted.exists()
    out = opfoelg("list", "--state", "waiting", "--today", "2026-11-24").out

    assert "[afventer: svar fra KL, hviler til fre 1. jan 2027]" in out
    assert len(out.splitlines()) == 1
