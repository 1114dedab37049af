"""A secretariat's own phrases find what ours do not, with no code."""

import pytest

from importers.danish.minutes import read_minutes
from importers.danish.own import OwnPhrase, own_rules
from importers.danish.proposing import propose
from importers.proposals import Document, Kind, Minutes

SAID = "Cykelpuljen ryger på tavlen."
PHRASE = OwnPhrase("ryger på tavlen", Kind.AGENDA, SAID)


def minutes(sentence: str) -> Minutes:
    text = f"Referat\n\n1. Punkt\n\nBeslutning:\n{sentence}\n"
    return read_minutes(Document("a.txt", "0" * 64, text, "text"))


def test_a_phrase_of_ones_own_proposes() -> None:
    assert propose(minutes(SAID)) == ()

    (found,) = propose(minutes(SAID), own=(PHRASE,))

    assert (found.kind, found.rule, found.quote) == (Kind.AGENDA, "own.agenda", SAID)


def test_a_gap_stands_for_some_words() -> None:
    phrase = OwnPhrase("ryger … på tavlen", Kind.AGENDA, SAID)

    (found,) = propose(minutes("Cykelpuljen ryger nok igen på tavlen."), own=(phrase,))

    assert found.rule == "own.agenda"


@pytest.mark.parametrize("sign", [".*", "(", "[a-", "a|b", "\\", "?", "{9}"])
def test_nothing_in_a_phrase_is_a_pattern(sign: str) -> None:
    phrase = OwnPhrase(f"tavle {sign}", Kind.TASK, "-")

    assert propose(minutes("Vi talte om en tavle og alt muligt andet."), own=(phrase,)) == ()


def test_each_kind_is_one_rule() -> None:
    two = OwnPhrase("sættes på brættet", Kind.AGENDA, "Det sættes på brættet.")
    task = OwnPhrase("tager tråden op", Kind.TASK, "Ida tager tråden op.")

    assert [rule.id for rule in own_rules((PHRASE, two, task))] == ["own.agenda", "own.task"]
