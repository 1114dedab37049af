"""Waking: of many rules, those whose words stand in the sentence, in their order."""

from importers.danish.rule import Rule
from importers.danish.waking import Waking


def _rule(*needs: str) -> Rule[object, object]:
    return Rule("x", "", "x", {}, (), lambda *_: None, frozenset(needs))


def _awake(words: str, *signs: str) -> list[int]:
    rules = [_rule("møde", "dag"), _rule(), _rule("<long>"), _rule("møde"), _rule("<list>")]
    waking = Waking(rules, lambda word: ("<long>",) if len(word) > len("møde") else ())
    return [rules.index(rule) for rule in waking.woken(words.split(), signs)]


def test_a_rule_that_needs_nothing_is_always_awake() -> None:
    assert _awake("") == _awake("og så") == [1]


def test_each_of_its_words_wakes_a_rule_once() -> None:
    assert _awake("møde dag møde") == [0, 1, 3]
    assert _awake("dag") == [0, 1]


def test_what_a_word_is_like_wakes_as_the_word_itself() -> None:
    assert _awake("mandag") == [1, 2]


def test_a_sign_of_the_sentence_wakes_too() -> None:
    assert _awake("dag", "<list>", "<unknown>") == [0, 1, 4]
