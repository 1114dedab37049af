"""How matches can begin: read off the pattern, and never less than what it matches."""

import re

import pytest

from importers.danish.cue import Sentence
from importers.danish.openings import Openings, openings_of
from importers.danish.rule import Rule
from importers.danish.rules import CUES, RULES
from importers.danish.text import Healed
from importers.proposals import SectionKind

DIGITS = tuple("0123456789")
READ = {
    r"\b(?:send|hent)es\b": Openings(frozenset({"sendes", "hentes"}), (), at_start=False),
    r"\b(?P<verb>gen)?optages\s+på": Openings(
        frozenset({"optages", "genoptages"}), (), at_start=False
    ),
    r"\bmødes?(?!\w)": Openings(frozenset({"møde", "mødes"}), (), at_start=False),
    r"\b[kt]ages [io]p": Openings(frozenset({"kages", "tages"}), (), at_start=False),
    r"(?<=\s)får|(?<!\w)UGE \d": Openings(frozenset({"uge"}), ("får",), at_start=False),
    r"\b(?!en)(?=på|ved)på\b": Openings(frozenset({"på"}), (), at_start=False),
    r"\bdagsorden\w*": Openings(frozenset(), ("dagsorden",), at_start=False),
    r"beslut(?:tes)? at": Openings(frozenset(), ("beslut", "besluttes"), at_start=False),
    r"[(/]\s*(?:Per|Bo)": Openings(frozenset(), ("(", "/"), at_start=False),
    r"^\W*punkt|\bog så": Openings(frozenset({"og"}), (), at_start=True),
    r"\b(?:^punkt på|^sag)(?!\w)": Openings(frozenset({"punkt", "sag"}), (), at_start=False),
    r"\be-mail\b|\bd\. 9": Openings(frozenset({"e", "d"}), (), at_start=False),
    r"\b(?:ja ){2}tak": Openings(frozenset({"ja"}), (), at_start=False),
    r"\b[0-9]\b|\d\.": Openings(frozenset(DIGITS), DIGITS, at_start=False),
}
UNKNOWN = (r"\w+es\b", r"\s(?:på|i)", r".x", r"(?:nu )*\w", r"(?P<a>x)?(?P=a)", r"\x41", r"(?:a|)")


@pytest.mark.parametrize(("pattern", "openings"), READ.items())
def test_what_a_match_begins_with_is_read_off_the_pattern(pattern: str, openings: Openings) -> None:
    assert openings_of(pattern) == openings


@pytest.mark.parametrize("pattern", UNKNOWN)
def test_where_a_match_can_begin_with_anything_nothing_is_said(pattern: str) -> None:
    assert openings_of(pattern) is None


def test_no_more_letters_are_read_than_are_asked_for() -> None:
    shortened = Openings(frozenset({"og", "fra"}), ("for",), at_start=False)
    assert openings_of(r"\b(?:forskellig|fra|forårets|og)\b", 3) == shortened


def test_most_rules_say_how_they_begin() -> None:
    unsaid = [rule.id for rule in CUES if openings_of(rule.pattern.pattern) is None]
    assert len(unsaid) * 5 < len(CUES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_tried_where_it_can_begin_finds_what_it_finds_anywhere(
    rule: Rule[object, object],
) -> None:
    for text in EXAMPLES:
        anywhere = [found.span() for found in rule.pattern.finditer(text)]
        assert [found.span() for found in _sentence(text).matches(rule)] == anywhere


def test_a_word_that_a_hyphen_hides_is_found() -> None:
    sentence = _sentence("Sagen gen-optages og skole/hjem-udvalget mødes.")
    optages: Rule[object, object] = Rule(
        "x", "", r"\b(?:op|gen)?(?:tages|optages)\b", {}, (), lambda *_: None
    )
    assert [found[0] for found in sentence.matches(optages)] == ["optages"]


def test_letters_that_grow_in_lower_case_move_no_place() -> None:
    sentence = _sentence("İİİ Per sender brevet.")
    sends: Rule[object, object] = Rule("x", "", r"\bsender\b", {}, (), lambda *_: None)
    assert [found[0] for found in sentence.matches(sends)] == ["sender"]


def _sentence(text: str) -> Sentence:
    return Sentence(Healed(text, range(len(text))), SectionKind.DECISION)


_HEARD = [text for rule in RULES for text in (*rule.hits, *rule.misses)]
EXAMPLES = [*_HEARD, " ".join(_HEARD[:200]), "- " + re.sub(r"\s", "-", " ".join(_HEARD[:50]))]
