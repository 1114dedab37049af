"""`opfoelg people` and `opfoelg retention`."""

from pathlib import Path

from tests.running import Run


def test_a_person_is_listed_and_replaced(opfoelg: Run, minutes: Path) -> None:
    opfoelg("import", minutes)

    assert "deltager" in opfoelg("people", "Maren Ottosen").out
    assert "»formanden« står nu" in opfoelg("people", "Maren Ottosen", "--replace", "formanden").out
    assert {row["kind"] for row in opfoelg("people", "Maren Ottosen", "--json").objects} == {
        "document"
    }
    assert opfoelg("check").code == 0


def test_what_is_long_done_with_is_proposed_and_nothing_is_deleted(
    opfoelg: Run, minutes: Path
) -> None:
    opfoelg("import", minutes)

    assert opfoelg("retention", "--before", "2030-01-01").out == "0 foreslås; intet er slettet.\n"
    assert opfoelg("retention").code == 2
