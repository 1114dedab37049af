"""A secretariat's own phrases come from its configuration file."""

from pathlib import Path

import pytest

from tests.running import Run

PHRASE = """
[[phrase]]
kind = "agenda"
phrase = "ryger … på tavlen"
example = "Cykelpuljen ryger igen på tavlen."
"""
REFERAT = "Udvalget\n\n1. Cykler\n\nBeslutning:\nCykelpuljen ryger på tavlen.\n"


@pytest.fixture
def referat(tmp_path: Path) -> Path:
    file = tmp_path / "cykler.txt"
    file.write_text(REFERAT, "utf-8")
    return file


def test_a_phrase_finds_what_ours_do_not(opfoelg: Run, referat: Path, tmp_path: Path) -> None:
    (tmp_path / "min.toml").write_text(PHRASE, "utf-8")

    assert opfoelg("extract", referat, "--json").objects == []
    (found,) = opfoelg("extract", referat, "--config", "min.toml", "--json").objects

    assert (found["kind"], found["rule"]) == ("agenda", "own.agenda")


def test_the_file_in_the_home_is_read_without_asking(
    opfoelg: Run, referat: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "home" / ".config" / "opfoelg"
    folder.mkdir(parents=True)
    (folder / "config.toml").write_text(PHRASE, "utf-8")

    ran = opfoelg("import", referat, "--json")

    assert [item["rule"] for item in ran.objects[0]["items"]] == ["own.agenda"]


WRONG = [
    ("[[phrase]\n", "min.toml"),
    ('[[phrase]]\nkind = "agenda"\nphrase = "x"\n', "nr. 1"),
    ('[[phrase]]\nkind = "møde"\nphrase = "x"\nexample = "x"\n', "nr. 1"),
    (PHRASE + '[[phrase]]\nkind = "task"\nphrase = "a b"\nexample = "a c"\n', "nr. 2"),
    ("phrase = 3\n", "nr. 1"),
]


@pytest.mark.parametrize(("text", "says"), WRONG)
def test_what_is_wrong_in_the_file_is_told(
    opfoelg: Run, referat: Path, tmp_path: Path, text: str, says: str
) -> None:
    (tmp_path / "min.toml").write_text(text, "utf-8")

    ran = opfoelg("extract", referat, "--config", "min.toml")

    assert ran.code == 2
    assert says in ran.err
    assert "Traceback" not in ran.err


def test_a_named_file_must_exist(opfoelg: Run, referat: Path) -> None:
    ran = opfoelg("extract", referat, "--config", "findes-ikke.toml")

    assert ran.code == 4
    assert "findes-ikke.toml" in ran.err


def test_the_users_name_comes_from_the_environment_the_file_or_the_system(
    opfoelg: Run, minutes: Path, tmp_path: Path
) -> None:
    (tmp_path / "min.toml").write_text('user = " Ida\\u001b  Holm "\n', "utf-8")
    opfoelg("import", minutes, "--config", "min.toml", OPFOELG_USER="")
    named = opfoelg("documents", "--json", "--config", "min.toml").objects[0]["imported_by"]

    assert named == "Ida· Holm"


@pytest.mark.parametrize("user", ['""', "7", f'"{"x" * 81}"'])
def test_a_name_that_is_none_is_refused(opfoelg: Run, tmp_path: Path, user: str) -> None:
    (tmp_path / "min.toml").write_text(f"user = {user}\n", "utf-8")

    ran = opfoelg("list", "--config", "min.toml", OPFOELG_USER="")

    assert (ran.code, "»user«" in ran.err) == (2, True)
