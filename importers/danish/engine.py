"""Reading one sentence: every rule that may match proposes, vetoes dispose, the strongest wins.

Strongest is the highest prior; a tie goes to what stands first, then to the longer match, then to
the earlier rule. The
trace keeps who proposed and who spoke against it, so that a person can be told why.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, partial
from itertools import islice

from importers.danish.cue import Cue, Sentence, signs_of
from importers.danish.cues.making import CueRule
from importers.danish.vetoes.making import Judged, Veto
from importers.danish.waking import Waking

# No sentence that people write holds a form more often; what is no sentence shall not cost more.
_MOST_MATCHES = 8


class Candidate:
    """A rule's cue; vetoes are asked only when somebody wants to know."""

    def __init__(self, rule: str, cue: Cue, ask: Callable[[], str | None]) -> None:
        self.rule = rule
        self.cue = cue
        self._ask = ask

    @cached_property
    def silenced_by(self) -> str | None:
        """The veto that speaks against the cue, if one does."""
        return self._ask()


class Engine:
    """Rules and vetoes, with the words that wake each."""

    def __init__(self, cues: Sequence[CueRule], vetoes: Sequence[Veto]) -> None:
        self.cues = Waking(cues, signs_of)
        self.vetoes = Waking(vetoes, lambda _word: ())

    def read(self, sentence: Sentence) -> Candidate | None:
        """The winner, or None."""
        return winner(self.trace(sentence))

    def trace(self, sentence: Sentence) -> tuple[Candidate, ...]:
        """All candidates, best first, silenced ones among them."""
        found = [
            Candidate(rule.id, cue, partial(self._silenced, Judged(sentence, cue, rule.id)))
            for rule in self.cues.woken(sentence.words, sentence.signs)
            for match in islice(sentence.matches(rule), _MOST_MATCHES)
            if (cue := rule.produce(match, sentence)) is not None
        ]
        if len(found) > 1:
            found.sort(key=lambda one: (-one.cue.prior, one.cue.start, -one.cue.end))
        return tuple(found)

    def _silenced(self, judged: Judged) -> str | None:
        for veto in self.vetoes.woken(judged.sentence.words):
            for match in judged.sentence.matches(veto):
                if veto.produce(match, judged):
                    return veto.id
        return None


def winner(candidates: Iterable[Candidate]) -> Candidate | None:
    """The best candidate that nothing silenced."""
    return next((one for one in candidates if one.silenced_by is None), None)
