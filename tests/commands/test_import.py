"""`import`, `list` and `report` on a real database."""

from pathlib import Path

from tests.running import Run


def test_a_file_is_read_once(opfoelg: Run, minutes: Path) -> None:
    first = opfoelg("import", minutes)
    second = opfoelg("import", minutes)

    assert first.out.startswith("referat.txt: læst, 2 forslag\n")
    assert second.out.startswith("referat.txt: kendt i forvejen, intet tilføjet\n")
    assert (first.code, second.code) == (0, 0)


def test_a_folder_is_read_and_its_broken_file_named(opfoelg: Run, minutes: Path) -> None:
    (minutes.parent / "billede.txt").write_bytes(bytes(range(256)) * 20)

    ran = opfoelg("import", minutes.parent, "--json")
    by_file = {one["file"]: one for one in ran.objects}

    assert ran.code == 1
    assert by_file["billede.txt"]["status"] == "refused"
    assert by_file["billede.txt"]["reason"]
    assert by_file["referat.txt"]["status"] == "read"
    assert len(by_file["referat.txt"]["items"]) == 2


def test_a_corrected_referat_brings_only_what_is_new(opfoelg: Run, minutes: Path) -> None:
    opfoelg("import", minutes)
    text = minutes.read_text("utf-8")
    minutes.write_text(text.replace("Intet.", "Maren Ottosen kontakter skolerne."), "utf-8")

    ran = opfoelg("import", minutes)

    assert ran.out.startswith("referat.txt: rettet udgave, 1 nyt forslag\n")


def test_the_sum_says_what_came_of_the_files_and_why_some_failed(
    opfoelg: Run, minutes: Path
) -> None:
    for name in ("a.txt", "b.txt"):
        (minutes.parent / name).touch()
    (minutes.parent / "intet.txt").write_text("Referat\n\nIntet blev besluttet.\n", "utf-8")

    ran = opfoelg("import", minutes.parent, "--pattern", "*.txt")

    assert ran.out.split("\n\n")[1].splitlines() == [
        "     1 fil læst",
        "     1 fil læst, uden opfølgning",
        "     2 filer kunne ikke læses:",
        "         2 filen er tom",
        "2 forslag venter på gennemgang: åbn programmet med »opfoelg«",
    ]


def test_what_a_corrected_referat_no_longer_says_is_told(opfoelg: Run, minutes: Path) -> None:
    opfoelg("import", minutes)
    text = minutes.read_text("utf-8")
    minutes.write_text(
        text.replace("Jens Viggo Bak undersøger prisen på nye stier.\n", ""), "utf-8"
    )

    tried = opfoelg("import", minutes, "--dry-run", "--json").objects[0]
    ran = opfoelg("import", minutes)

    gone = "Jens Viggo Bak undersøger prisen på nye stier."
    assert (tried["status"], tried["new"], tried["gone"]) == ("corrected", 0, [gone])
    assert "1 sætning er ikke længere i referatet:\n" in ran.out
    assert f"  forslag: »{gone}« (referat.txt)\n" in ran.out


def test_a_known_file_is_told_with_all_that_it_proposes(opfoelg: Run, minutes: Path) -> None:
    first = opfoelg("import", minutes, "--json").objects[0]
    second = opfoelg("import", minutes, "--json").objects[0]

    assert (first["status"], second["status"]) == ("read", "known")
    assert (first["new"], second["new"]) == (2, 0)
    assert second["items"] == first["items"]
    assert second["path"] == first["path"] == str(minutes)


def test_a_dry_run_makes_no_database(opfoelg: Run, minutes: Path) -> None:
    ran = opfoelg("import", minutes, "--dry-run", "--since", "2020-01-01")

    assert "Prøve: intet er gemt." in ran.out
    assert not (minutes.parent / "opfoelg.db").exists()


def test_a_wrong_number_of_processes_is_told(opfoelg: Run, minutes: Path) -> None:
    ran = opfoelg("import", minutes, "--processes", "0")

    assert ran.code == 2
    assert "»0« er ikke et antal" in ran.err


def test_nothing_is_listed_before_somebody_has_accepted(opfoelg: Run, minutes: Path) -> None:
    opfoelg("import", minutes)

    assert opfoelg("list").out == "Ingen opfølgningspunkter.\n"
    assert opfoelg("list", "--json").out == ""


def test_the_report_counts_what_waits(opfoelg: Run, minutes: Path) -> None:
    opfoelg("import", minutes)

    report = opfoelg("report", "--week", "2026-W48", "--format", "json").objects[0]

    assert report["week"] == "2026-W48"
    assert [one["pending"] for one in report["unreviewed"]] == [2]


def test_the_report_is_markdown_for_a_page(opfoelg: Run, minutes: Path) -> None:
    opfoelg("import", minutes)

    ran = opfoelg("report", "--week", "2026-W48", "--format", "markdown")

    assert ran.out.startswith("# UGERAPPORT · UGE 48 · 2026\n")
    assert "- Cykeludvalget, tor 12. nov: 2 forslag venter\n" in ran.out


def test_an_unknown_forum_is_told_with_those_that_are(opfoelg: Run, minutes: Path) -> None:
    opfoelg("import", minutes)

    ran = opfoelg("report", "--forum", "Byrådet")

    assert ran.code == 4
    assert "Cykeludvalget" in ran.err


def test_check_is_content_with_a_sound_database(opfoelg: Run, minutes: Path) -> None:
    opfoelg("import", minutes)

    assert opfoelg("check").code == 0


def test_an_empty_folder_says_so(opfoelg: Run, tmp_path: Path) -> None:
    (tmp_path / "tom").mkdir()

    ran = opfoelg("import", "tom")

    assert (ran.code, ran.out) == (0, "Der er ingen filer der.\n")


def test_a_list_of_a_forum_that_is_not_there_is_no_empty_list(opfoelg: Run, minutes: Path) -> None:
    before = opfoelg("list", "--forum", "Byrådet")
    opfoelg("import", minutes)
    after = opfoelg("list", "--forum", "Byrådet")

    assert (before.code, after.code) == (4, 4)
    assert "Importér først" in before.err
    assert "Cykeludvalget" in after.err
