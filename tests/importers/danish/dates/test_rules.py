import re
from collections.abc import Iterator
from typing import Any

import pytest

from importers.danish.dates import read_times, rules
from importers.danish.dates.context import BaseRule
from importers.danish.dates.engine import FIRST_LETTERS, bases_at
from importers.danish.rule import Rule
from tests.importers.danish.dates.telling import MONDAY, PLAN, best

PROPOSING: list[Rule[Any, Any]] = [
    *rules.BASES,
    *rules.PARTS,
    *rules.JOINTS,
    *rules.RECURRING,
    *rules.BOUNDS,
    *rules.DOUBTS,
    *rules.TAILS,
]
EVERY: list[Rule[Any, Any]] = [*PROPOSING, *rules.VETOES]
HITS = [
    pytest.param(text, expected, id=f"{rule.id}-{text}")
    for rule in PROPOSING
    for text, expected in rule.hits.items()
]
MISSES = [
    pytest.param(rule.id, text, id=f"{rule.id}-{text}")
    for rule in PROPOSING
    for text in rule.misses
]
VETOED = [pytest.param(text, id=f"{rule.id}-{text}") for rule in rules.VETOES for text in rule.hits]


def every_rule_object() -> Iterator[object]:
    """Whatever stands in the modules that rules.py imports and is a rule."""
    for module in vars(rules).values():
        for value in vars(module).values() if hasattr(module, "__file__") else ():
            if isinstance(value, Rule):
                yield value


@pytest.mark.parametrize(("text", "expected"), HITS)
def test_the_whole_engine_reads_a_rules_own_examples(text: str, expected: str) -> None:
    told = best(read_times(text, reference=MONDAY, meetings=PLAN))
    assert told.rstrip("?") == expected.rstrip("?")


@pytest.mark.parametrize(("rule_id", "text"), MISSES)
def test_a_rule_leaves_what_it_must_not_read(rule_id: str, text: str) -> None:
    found = read_times(text, reference=MONDAY, meetings=PLAN).found
    assert rule_id not in {reading.rule for reading in found}


@pytest.mark.parametrize("text", VETOED)
def test_what_a_veto_names_gives_nothing(text: str) -> None:
    assert read_times(text, reference=MONDAY, meetings=PLAN).found == ()


def test_every_rule_says_why_and_has_examples_of_both_kinds() -> None:
    lacking = [
        rule.id for rule in PROPOSING if not (rule.why and len(rule.hits) > 1 and rule.misses)
    ]
    assert lacking == []


def test_ids_are_unique() -> None:
    ids = [rule.id for rule in EVERY]
    assert len(set(ids)) == len(ids)


def test_every_rule_of_the_package_is_in_the_list_once() -> None:
    listed = [id(rule) for rule in EVERY]
    assert {id(rule) for rule in every_rule_object()} == set(listed)
    assert len(listed) == len(set(listed))


@pytest.mark.parametrize("rule", rules.BASES, ids=lambda rule: rule.id)
def test_a_base_rule_is_tried_wherever_it_can_match(rule: BaseRule) -> None:
    for text in (text for other in EVERY for text in other.hits):
        for found in rule.pattern.finditer(text):
            letters = text[found.start() : found.start() + FIRST_LETTERS].lower()
            assert rule.id in [one.id for one, _ in bases_at(letters)]


def test_no_pattern_repeats_without_bound() -> None:
    """Reading stays linear because nothing inside a pattern may run on."""
    unbounded = re.compile(r"(?<!\\)[)\]][*+]")
    hungry = [rule.id for rule in EVERY if unbounded.search(rule.pattern.pattern)]
    assert hungry == []
