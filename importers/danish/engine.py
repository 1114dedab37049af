"""Reading one sentence: every rule that may match proposes, vetoes dispose, the strongest wins.

Strongest is the highest prior; a tie goes to what stands first, then to the longer match, then to
the earlier rule. The
trace keeps who proposed and who spoke against it, so that a person can be told why.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, partial
from itertools import islice
from re import Match, Pattern

from importers.danish.cue import Cue, Sentence
from importers.danish.cues.making import CueRule
from importers.danish.vetoes.making import Judged, Veto

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
        for word in sentence.signs & self.wakes.keys():
            woken |= self.wakes[word]
        return (self.cues[i] for i in sorted(woken))

    def _proposed(self, rule: CueRule, sentence: Sentence) -> Iterable[Candidate]:
        """All that a rule finds in the sentence."""
        for match in islice(_matches(rule.pattern, sentence.text), _MOST_MATCHES):
            cue = rule.produce(match, sentence)
            if cue is None:
                continue
            yield Candidate(rule.id, cue, partial(self._silenced, Judged(sentence, cue, rule.id)))

    def _silenced(self, judged: Judged) -> str | None:
        words = judged.sentence.words
        for veto in self.vetoes:
            if veto.needs and veto.needs.isdisjoint(words):
                continue
            for match in veto.pattern.finditer(judged.sentence.text):
                if veto.produce(match, judged):
                    return veto.id
        return None


def _matches(pattern: Pattern[str], text: str) -> Iterable[Match[str]]:
    """All matches; a pattern that begins with »^« is tried where it can match, and only there."""
    if pattern.pattern.startswith("^") and "|" not in pattern.pattern[:4]:
        found = pattern.match(text)
        return () if found is None else (found,)
    return pattern.finditer(text)


def winner(candidates: Iterable[Candidate]) -> Candidate | None:
    """The best candidate that nothing silenced."""
    return next((one for one in candidates if one.silenced_by is None), None)
