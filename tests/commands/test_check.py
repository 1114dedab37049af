"""`check` finds what SQLite itself does not."""

from importlib import import_module
from pathlib import Path

from tests.running import Run


def test_a_changed_word_is_found(opfoelg: Run, minutes: Path, tmp_path: Path) -> None:
    opfoelg("import", minutes)
    # the same library as the program's: two in one process do not see each other's locks
    database = import_module("store.sqlite").driver().connect(str(tmp_path / "opfoelg.db"))
    database.execute("UPDATE proposal SET title = 'Noget helt andet' WHERE id = 1")
    database.commit()
    database.close()

    ran = opfoelg("check")

    assert ran.code == 3
    assert "fejl i databasen" in ran.err
    assert "proposal 1" in ran.err


def test_a_sound_database_says_so_in_a_line(opfoelg: Run, minutes: Path, tmp_path: Path) -> None:
    opfoelg("import", minutes)

    assert opfoelg("check").out == f"{tmp_path / 'opfoelg.db'}: hel\n"
