"""How rules write words: what a pattern of many words finds, and where phrases can begin."""

import re

import pytest

from importers.danish.patterns import one_of, opening, phrase


def test_a_tree_finds_its_words_and_no_others() -> None:
    words = ["sende", "sendes", "send", "e-maile", "se"]
    pattern = re.compile(one_of(words))
    assert [word for word in words if pattern.fullmatch(word)] == words
    assert not [word for word in ("sen", "sender", "e", "emaile") if pattern.fullmatch(word)]


def test_a_tree_takes_the_longest_word_that_stands_there() -> None:
    found = re.match(one_of(["se", "send", "sendes"]), "sendes")
    assert found is not None
    assert found[0] == "sendes"


def test_phrases_open_with_each_form_of_their_first_word() -> None:
    table = ("(?:gen)?optages … igen", "^\\W*møder? i", "punkt på dagsordenen")
    pattern = re.compile(opening(table))
    assert all(map(pattern.match, ("optages", "genoptages", "møde", "møder", "punkt")))
    assert not any(map(pattern.match, ("dagsordenen", "igen", "gensyn")))


@pytest.mark.parametrize(
    "words", ["\\w+ igen", "(?:meget ){0,2}snart", "(?:nu )*senere", "\\d uger"]
)
def test_where_a_phrase_may_begin_with_anything_nothing_is_looked_for(words: str) -> None:
    assert opening((words, "sættes på")) == ""


def test_looking_ahead_loses_no_phrase() -> None:
    table = ("(?:tages|tage) … op", "(?:en )?ny sag", "sagen genoptages")
    said = "Derfor tages den op; en ny sag, og sagen genoptages. Ny sag."
    bare = rf"\b(?:{'|'.join(map(phrase, table))})"
    ahead = rf"\b{opening(table)}(?:{'|'.join(map(phrase, table))})"
    found = [match[0] for match in re.finditer(ahead, said)]
    assert found == [match[0] for match in re.finditer(bare, said)]
    assert found == ["tages den op", "en ny sag", "sagen genoptages"]
