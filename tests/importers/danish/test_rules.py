import pkgutil
from collections.abc import Iterator
from importlib import import_module

import pytest

from importers.danish import cues, vetoes
from importers.danish.cue import Sentence
from importers.danish.cues.making import CueRule
from importers.danish.people.resolve import People
from importers.danish.proposing import engine
from importers.danish.rule import Rule
from importers.danish.rules import CUES, RULES, VETOES
from importers.danish.text import heal
from importers.proposals import Span
from tests.importers.danish.examples import PARTICIPANTS, in_short, minutes_of, proposals_of

HITS = [
    pytest.param(rule, text, given, id=f"{rule.id}-{text}")
    for rule in CUES
    for text, given in rule.hits.items()
]
MISSES = [pytest.param(rule, text, id=f"{rule.id}-{text}") for rule in CUES for text in rule.misses]
SILENCED = [
    pytest.param(veto, text, id=f"{veto.id}-{text}") for veto in VETOES for text in veto.hits
]
SPARED = [
    pytest.param(veto, text, id=f"{veto.id}-{text}") for veto in VETOES for text in veto.misses
]


@pytest.mark.parametrize(("rule", "text", "given"), HITS)
def test_a_rule_wins_its_own_examples_and_gives_what_it_says(
    rule: CueRule, text: str, given: str
) -> None:
    winners = [(one.rule, in_short(one)) for one in proposals_of(text)]
    assert winners
    assert all(winner == (rule.id, _filled(winner[1], given)) for winner in winners)


def _filled(found: str, given: str) -> str:
    """A given kind alone says nothing of the doer."""
    return given if ":" in given else given + found[len(given) :]


@pytest.mark.parametrize(("rule", "text"), MISSES)
def test_a_rule_is_silent_at_its_misses(rule: CueRule, text: str) -> None:
    assert rule.id not in [one.rule for one in proposals_of(text)]


@pytest.mark.parametrize(("veto", "text"), SILENCED)
def test_a_veto_silences_what_would_have_been_proposed(
    veto: Rule[object, object], text: str
) -> None:
    trace = engine().trace(_sentence(text))
    assert proposals_of(text) == ()
    assert veto.id in {one.silenced_by for one in trace}


@pytest.mark.parametrize(("veto", "text"), SPARED)
def test_a_veto_lets_its_misses_speak(veto: Rule[object, object], text: str) -> None:
    assert len(proposals_of(text)) == 1, veto.id


def test_ids_are_unique() -> None:
    ids = [rule.id for rule in RULES]
    assert sorted(ids) == sorted(set(ids))


def test_every_rule_of_the_package_is_listed_once() -> None:
    found = list(_rules_in_package())
    assert sorted(rule.id for rule in found) == sorted(rule.id for rule in RULES)


def _rules_in_package() -> Iterator[Rule[object, object]]:
    for package in (cues, vetoes):
        for module in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
            members = vars(import_module(module.name)).values()
            yield from (one for one in members if isinstance(one, Rule))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_says_why_and_shows_what_it_catches_and_what_not(rule: Rule[object, object]) -> None:
    assert rule.why
    assert len(rule.hits) >= 2
    assert rule.misses


def _sentence(text: str) -> Sentence:
    known = People(PARTICIPANTS).known
    minutes = minutes_of(text)
    words = minutes.document.text
    return Sentence(heal(words, [Span(0, len(words))]), minutes.sections[0].kind, known=known)
