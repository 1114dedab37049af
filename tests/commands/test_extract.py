"""`extract` and `text`: what was found, and where it stands."""

from pathlib import Path

from tests.running import Run


def test_each_proposal_quotes_the_text_that_text_prints(opfoelg: Run, minutes: Path) -> None:
    text = opfoelg("text", minutes).out

    found = opfoelg("extract", minutes, "--json").objects

    assert [text[one["start"] : one["end"]] for one in found] == [one["quote"] for one in found]
    assert [one["kind"] for one in found] == ["task", "agenda"]


def test_a_proposal_says_who_when_and_by_which_rule(opfoelg: Run, minutes: Path) -> None:
    task, again = opfoelg("extract", minutes, "--json").objects

    assert task["file"] == "referat.txt"
    assert (task["forum"], task["meeting_date"]) == ("Cykeludvalget", "2026-11-12")
    assert [one["name"] for one in task["responsibles"]] == ["Jens Viggo Bak"]
    assert task["agenda_item"]["number"] == "1"
    assert again["due"]["start"] == again["due"]["end"] == "2027-01-12"
    assert again["rule"]


def test_a_person_reads_the_quote_and_its_rule(opfoelg: Run, minutes: Path) -> None:
    ran = opfoelg("extract", minutes)

    assert "Jens Viggo Bak undersøger prisen på nye stier." in ran.out
    assert ran.code == 0


def test_a_file_that_cannot_be_read_is_named_and_the_rest_goes_on(
    opfoelg: Run, minutes: Path, tmp_path: Path
) -> None:
    (tmp_path / "tom.txt").write_bytes(b"")

    ran = opfoelg("extract", "tom.txt", minutes, "--json")

    assert ran.code == 1
    assert ran.err == "tom.txt: filen er tom\n"
    assert len(ran.objects) == 2


def test_extract_touches_no_database(opfoelg: Run, minutes: Path, tmp_path: Path) -> None:
    opfoelg("extract", minutes)

    assert not (tmp_path / "opfoelg.db").exists()
    assert not (tmp_path / "home").exists()


def test_no_control_character_of_the_minutes_reaches_the_terminal(
    opfoelg: Run, tmp_path: Path
) -> None:
    nasty = "Formanden undersøger \x1b]52;c;eA==\x07 prisen på \u202ecykler."
    (tmp_path / "nasty.txt").write_text(f"Udvalget\n1. Punkt\nBeslutning:\n{nasty}\n", "utf-8")

    for arguments in (["extract", "nasty.txt"], ["extract", "nasty.txt", "--json"]):
        out = opfoelg(*arguments).out
        assert "cykler" in out
        assert not set(out) & {"\x1b", "\x07", "\u202e"}
