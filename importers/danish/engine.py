"""Reading one sentence: every rule that may match proposes, vetoes dispose, the strongest wins.

Strongest is the highest prior; a tie goes to what stands first, then to the longer match, then to
the earlier rule. The
trace keeps who proposed and who spoke against it, so that a person can be told why.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from importers.danish.cue import Cue, Sentence
from importers.danish.cues.making import CueRule
from importers.danish.vetoes.making import Judged, Veto


@dataclass(frozen=True, slots=True)
class Candidate:
    """A rule's cue, and the veto that silenced it, if one did."""

    rule: str
    cue: Cue
    silenced_by: str | None = None


class Engine:
    """Rules and vetoes, with the words that wake each rule."""

    def __init__(self, cues: Sequence[CueRule], vetoes: Sequence[Veto]) -> None:
        self.cues = tuple(cues)
        self.vetoes = tuple(vetoes)
        self.always = frozenset(i for i, rule in enumerate(self.cues) if not rule.needs)
        wakes: dict[str, set[int]] = defaultdict(set)
        for i, rule in enumerate(self.cues):
            for word in rule.needs:
                wakes[word].add(i)
        self.wakes = {word: frozenset(rules) for word, rules in wakes.items()}

    def read(self, sentence: Sentence) -> Candidate | None:
        """The winner, or None."""
        return winner(self.trace(sentence))

    def trace(self, sentence: Sentence) -> tuple[Candidate, ...]:
        """All candidates, best first, silenced ones among them."""
        found = [one for rule in self._woken(sentence) for one in self._proposed(rule, sentence)]
        ranked = sorted(found, key=lambda one: (-one.cue.prior, one.cue.start, -one.cue.end))
        return tuple(ranked)

    def _woken(self, sentence: Sentence) -> Iterable[CueRule]:
        woken = set(self.always)
        for word in sentence.words & self.wakes.keys():
            woken |= self.wakes[word]
        return (self.cues[i] for i in sorted(woken))

    def _proposed(self, rule: CueRule, sentence: Sentence) -> Iterable[Candidate]:
        """All that a rule finds in the sentence."""
        for match in rule.pattern.finditer(sentence.text):
            cue = rule.produce(match, sentence)
            if cue is None:
                continue
            yield Candidate(rule.id, cue, self._silenced(Judged(sentence, cue, rule.id)))

    def _silenced(self, judged: Judged) -> str | None:
        for veto in self.vetoes:
            for match in veto.pattern.finditer(judged.sentence.text):
                if veto.produce(match, judged):
                    return veto.id
        return None


def winner(candidates: Iterable[Candidate]) -> Candidate | None:
    """The best candidate that nothing silenced."""
    return next((one for one in candidates if one.silenced_by is None), None)
