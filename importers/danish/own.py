"""A user's own phrases: what this secretariat says and no other, with no code.

They stand in the configuration file and are tried before ours. A phrase is words; `…` stands for
up to five words in between, and nothing in it is a pattern.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from importers.danish.cues.making import CueRule, phrases
from importers.proposals import Kind

PRIOR = 0.9  # as sure as the person who wrote it down


@dataclass(frozen=True, slots=True)
class OwnPhrase:
    """One phrase, what it means, and a sentence that holds it."""

    phrase: str
    kind: Kind
    example: str


def own_rules(own: Sequence[OwnPhrase]) -> tuple[CueRule, ...]:
    """A rule for each kind that has phrases, such as `own.task`."""
    kinds = dict.fromkeys(one.kind for one in own)
    return tuple(_rule(kind, [one for one in own if one.kind is kind]) for kind in kinds)


def _rule(kind: Kind, own: Sequence[OwnPhrase]) -> CueRule:
    table = {_literal(one.phrase): one.example for one in own}
    why = "A phrase of this secretariat's own, from its configuration."
    return phrases(f"own.{kind}", why, kind, PRIOR, table, misses=())


def _literal(phrase: str) -> str:
    return " ".join(
        word if word == "…" else re.escape(word).replace(r"\-", "-") for word in phrase.split()
    )


def reads_its_example(own: OwnPhrase) -> bool:
    """Whether the phrase stands in its own example, as a rule would find it."""
    (rule,) = own_rules([own])
    return rule.pattern.search(own.example) is not None
