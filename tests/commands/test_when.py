"""`when`: one text, or a batch."""

import json
from pathlib import Path

from tests.running import Run


def test_a_text_is_read_against_its_reference(opfoelg: Run) -> None:
    ran = opfoelg("when", "om ca. ½ år", "--reference", "2020-12-09", "--json")

    first = json.loads(ran.out)[0]
    assert (first["start"], first["end"]) == ("2021-06-09", "2021-06-09")
    assert (first["grain"], first["certainty"]) == ("day", "approximate")


def test_a_meeting_is_found_in_the_plan(opfoelg: Run) -> None:
    ran = opfoelg(
        "when",
        "på næste møde",
        "--reference",
        "2020-12-09",
        "--meetings",
        "2021-06-24,2021-03-04",
        "--json",
    )

    first = json.loads(ran.out)[0]
    assert (first["start"], first["end"], first["grain"]) == ("2021-03-04", "2021-03-04", "meeting")


def test_a_person_reads_words(opfoelg: Run) -> None:
    ran = opfoelg("when", "senest den 11. december 2026", "--today", "2026-11-24")

    assert "senest fre 11. dec" in ran.out


def test_nothing_of_time_is_said(opfoelg: Run) -> None:
    assert opfoelg("when", "Maj Hansen bor på Sommervej 12").out == "Teksten siger intet om tid.\n"


def test_a_batch_answers_each_line(opfoelg: Run, tmp_path: Path) -> None:
    asked = [
        {"id": "a", "text": "uge 9", "reference": "2021-01-04"},
        {"id": "b", "text": "ingen tid", "reference": "2021-01-04"},
        {"id": "c", "text": "næste møde", "reference": "2021-01-04", "meetings": ["2021-02-01"]},
    ]
    batch = tmp_path / "batch.jsonl"
    batch.write_text("\n".join(json.dumps(one, ensure_ascii=False) for one in asked), "utf-8")

    week, nothing, meeting = opfoelg("when", "--batch", batch).objects

    assert (week["id"], week["found"][0]["start"]) == ("a", "2021-03-01")
    assert nothing == {"id": "b", "found": []}
    assert meeting["found"][0]["end"] == "2021-02-01"


def test_a_batch_line_that_is_no_object_is_named(opfoelg: Run, tmp_path: Path) -> None:
    (tmp_path / "batch.jsonl").write_text('{"id": 1, "text": "uge 9"}\n[1]\n', "utf-8")

    ran = opfoelg("when", "--batch", "batch.jsonl")

    assert ran.code == 2
    assert "linje 2" in ran.err
