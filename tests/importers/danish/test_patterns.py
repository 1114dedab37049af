"""How rules write words: what a pattern of many words finds."""

import re

from importers.danish.patterns import one_of


def test_a_tree_finds_its_words_and_no_others() -> None:
    words = ["sende", "sendes", "send", "e-maile", "se"]
    pattern = re.compile(one_of(words))
    assert [word for word in words if pattern.fullmatch(word)] == words
    assert not [word for word in ("sen", "sender", "e", "emaile") if pattern.fullmatch(word)]


def test_a_tree_takes_the_longest_word_that_stands_there() -> None:
    found = re.match(one_of(["se", "send", "sendes"]), "sendes")
    assert found is not None
    assert found[0] == "sendes"
