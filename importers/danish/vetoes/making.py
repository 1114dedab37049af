"""How vetoes are made: a pattern over the sentence, and whether it speaks against the cue."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from re import Match

from importers.danish.cue import Cue, Sentence
from importers.danish.rule import Rule


@dataclass(frozen=True, slots=True)
class Judged:
    """A cue in its sentence, before it is believed."""

    sentence: Sentence
    cue: Cue
    rule: str


Veto = Rule[Judged, bool]
Speaks = Callable[[Match[str], Judged], bool | None]


def veto(
    rule_id: str,
    *,
    pattern: str,
    needs: frozenset[str] = frozenset(),
    hits: tuple[str, ...],
    misses: Mapping[str, str] | tuple[str, ...] = (),
) -> Callable[[Speaks], Veto]:
    """Turn a function into a veto; `hits` are sentences it silences, `misses` ones it lets speak."""

    def made(speaks: Speaks) -> Veto:
        why = (speaks.__doc__ or "").strip()
        silenced = dict.fromkeys(hits, "nothing")
        return Rule(rule_id, why, pattern, silenced, tuple(misses), speaks, needs)

    return made
