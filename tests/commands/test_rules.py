"""`rules`: what the engine looks for, and how it was judged."""

import json
from pathlib import Path

from importers.danish.rules import RULES
from tests.running import Run


def test_every_rule_is_listed_with_its_reason(opfoelg: Run) -> None:
    lines = opfoelg("rules").out.splitlines()

    assert [line.split()[0] for line in lines] == [rule.id for rule in RULES]
    assert all(len(line.split()) > 1 for line in lines)


def test_one_rule_shows_its_examples(opfoelg: Run) -> None:
    out = opfoelg("rules", "agenda.again").out

    assert "finder       »Punktet dagsordenssættes om ca. ½ år.«" in out
    assert "finder ikke  »" in out


def test_a_program_reads_the_rules_as_json(opfoelg: Run) -> None:
    (one,) = opfoelg("rules", "agenda.again", "--json").objects

    assert one["id"] == "agenda.again"
    assert "Punktet dagsordenssættes om ca. ½ år." in one["hits"]


def test_decisions_are_counted_for_each_rule(opfoelg: Run, minutes: Path) -> None:
    opfoelg("import", minutes)

    counted = opfoelg("rules", "--stats", "--json").objects

    assert [one["rule"] for one in counted] == ["agenda.again", "task.named-doer"]
    assert all(one["pending"] == 1 for one in counted)
    assert json.loads(opfoelg("rules", "agenda.again", "--stats", "--json").out) == counted[0]
    assert "agenda.again" in opfoelg("rules", "--stats").out
