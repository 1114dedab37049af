"""`opfoelg points`: closed points on the command line."""

from pathlib import Path

import pytest

from tests.running import Run

MINUTES = """Referat
Cykeludvalget
Torsdag den 12. november 2026 kl. 15.00

1. Stier ved skolerne
Beslutning:
Jens Viggo Bak undersøger prisen på nye stier.

Lukket dagsorden

2. Opsigelse
Beslutning:
Maren Ottosen sender opsigelsen til Ib Holm.
"""


@pytest.fixture
def referat(tmp_path: Path) -> Path:
    path = tmp_path / "lukket.txt"
    path.write_text(MINUTES, "utf-8")
    return path


def test_minutes_propose_closed_points_and_a_person_closes_them(
    opfoelg: Run, referat: Path
) -> None:
    assert "1 punkt kalder sig lukket" in opfoelg("import", referat).out
    listed = opfoelg("points", "1").out.splitlines()
    assert listed[0] == "  1  1 Stier ved skolerne"
    assert listed[1] == "  2  2 Opsigelse  [kalder sig lukket: luk det med --close 2]"

    assert opfoelg("points", "1", "--close", "2").out.splitlines()[1] == "  2  2 ███  [lukket]"
    for command in (
        ("documents", "1", "--text"),
        ("search", "opsigelse", "holm"),
        ("list", "--all", "--json"),
        ("documents", "1"),
        ("report",),
        ("points", "1", "--json"),
    ):
        assert "psigelse" not in opfoelg(*command).out
    assert opfoelg("documents", "1", "--save", referat.with_suffix(".ud")).code == 3
    assert "psigelse" not in opfoelg("import", referat, "--json").out


def test_who_asks_for_closed_points_sees_them_and_is_told(opfoelg: Run, referat: Path) -> None:
    opfoelg("import", referat)
    opfoelg("points", "1", "--close-document")
    assert opfoelg("documents").out == "Ingen dokumenter.\n"

    ran = opfoelg("documents", "1", "--text", "--with-closed")
    assert (ran.out, ran.err) == (MINUTES, "Lukkede punkter er med.\n")
    opfoelg("points", "1", "--open-document", "--with-closed")
    assert "lukket.txt" in opfoelg("documents").out


def test_a_point_or_document_that_is_not_there_is_told(opfoelg: Run, referat: Path) -> None:
    opfoelg("import", referat)

    assert opfoelg("points", "1", "--close", "9").code == 4
    assert opfoelg("points", "9").code == 4
