"""`opfoelg search`: what it prints for people and for programs."""

import json
from pathlib import Path

import pytest

from main import run
from tests.store.desks import an_item, desk_on


@pytest.fixture
def kept(path: Path) -> str:
    with desk_on(path) as desk:
        number = an_item(desk, "Bo sender handleplanerne [b] til Søren.")
        desk.note([number], "Ringet \x1b[31m til Zoe")
    return str(path)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "opfoelg.db"


def test_hits_are_printed_with_what_they_are(kept: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["search", "handleplan", "soeren", "--db", kept]) == 0

    printed = capsys.readouterr().out
    assert printed.startswith("Sende notatet  punkt 1 · åben · Driftsforum Nord")
    assert "    Bo sender handleplanerne [b] til Søren." in printed
    assert "dokument 1" in printed


def test_programs_read_an_object_for_each_hit(
    kept: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["search", "planerne", "--json", "--db", kept]) == 0

    item, document = map(json.loads, capsys.readouterr().out.splitlines())
    (start, end), *_ = item["excerpt_spans"]
    assert (item["kind"], item["id"], item["where"]) == ("item", 1, "quote")
    assert item["excerpt"][start:end] == "handleplanerne"
    assert (document["kind"], document["start"], document["end"]) == ("document", 10, 24)


def test_it_says_when_nothing_is_found_and_when_there_is_more(
    kept: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["search", "zebra", "--db", kept]) == 0
    assert capsys.readouterr().out.startswith("Intet fundet")

    with desk_on(kept) as desk:
        an_item(desk, "Handleplanen igen.")
    assert run(["search", "handleplan", "--limit", "1", "--db", kept]) == 0
    assert "flere end 1 punkter" in capsys.readouterr().err


def test_no_text_can_command_the_terminal(kept: str, capsys: pytest.CaptureFixture[str]) -> None:
    run(["search", "ringet", "--db", kept])

    assert "\x1b" not in capsys.readouterr().out


def test_the_index_is_made_anew_on_demand(kept: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--repair-index", "--db", kept]) == 0

    assert "lavet på ny" in capsys.readouterr().out
