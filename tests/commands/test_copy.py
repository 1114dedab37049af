"""`copy` moves all that is kept, and says what it came to."""

from pathlib import Path

from tests.postgresql import Databases
from tests.running import Run


def test_a_copy_lists_what_it_holds(opfoelg: Run, minutes: Path, tmp_path: Path) -> None:
    opfoelg("import", minutes)
    listed = opfoelg("rules", "--stats", "--json").out

    ran = opfoelg("copy", tmp_path / "opfoelg.db", tmp_path / "kopi.db")

    assert ran.code == 0
    assert "proposal: 2" in ran.out
    assert opfoelg("--db", tmp_path / "kopi.db", "rules", "--stats", "--json").out == listed
    assert opfoelg("--db", tmp_path / "kopi.db", "check").code == 0


def test_a_target_that_holds_something_is_refused(
    opfoelg: Run, minutes: Path, tmp_path: Path
) -> None:
    opfoelg("import", minutes)

    ran = opfoelg("copy", tmp_path / "opfoelg.db", tmp_path / "opfoelg.db")

    assert ran.code == 3
    assert "i forvejen" in ran.err


def test_a_password_in_an_address_is_printed_nowhere(
    opfoelg: Run, minutes: Path, tmp_path: Path, databases: Databases
) -> None:
    server = databases.new().replace("opfoelg@", "opfoelg:hemmelig@")
    opfoelg("import", minutes)

    ran = [
        opfoelg("copy", tmp_path / "opfoelg.db", server),
        opfoelg("copy", tmp_path / "opfoelg.db", server),
        opfoelg("--db", server, "check"),
        opfoelg("--db", server.replace("postgresql+psycopg", "postgresql+andet"), "check"),
    ]

    assert [one.code for one in ran] == [0, 3, 0, 3]
    assert not [one for one in ran if "hemmelig" in one.out + one.err]
