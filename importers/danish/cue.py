"""What a rule sees and what it says: a sentence with its surroundings, and a cue."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from re import Match
from typing import Any

from importers.danish.people.mentions import MODALS, TOKEN, Mention, Token, kind_of, tokens_of
from importers.danish.people.subjects import Mentions, Subject
from importers.danish.rule import Rule
from importers.danish.text import Healed, lowered
from importers.danish.units import Box, Shape
from importers.danish.words.doers import ADVERBS
from importers.danish.words.names import GIVEN_NAMES
from importers.proposals import Kind, SectionKind

# Signs that are no words: they stand in a rule's `needs` like any word.
BULLETED, BOXED, HEADED, PASSIVE_LIKE = "<bullet>", "<box>", "<headed>", "<-es>"
KNOWN, DOER = "<known>", "<doer>"
LISTED, PLANNED = SectionKind.ACTIONS.value, SectionKind.PROCESS.value
_HELD_TOGETHER = re.compile(r"['’&@-](?<=\w.)")
_PART = re.compile(r"\w+")
_VERB_LIKE = re.compile(
    r"\w{2,}(?:er|ør|år)$|\w{3,}(?:ede|te)$|(?:skal|vil|har|tog|fik|gav|var|så|gik|holdt)$"
)


def signs_of(word: str) -> tuple[str, ...]:
    """What a word by itself says of its sentence: that it names a doer, that it has a passive."""
    doer = (DOER,) if word in GIVEN_NAMES or kind_of(word) is not None else ()
    return (*doer, PASSIVE_LIKE) if word.endswith(("es", "ås")) else doer


@dataclass(frozen=True, slots=True)
class Cue:
    """A follow-up that a rule believes in; `start` and `end` are where the words for it stand.

    `aim` is where the work itself begins in the sentence, and `until` where it ends, if that is
    before the sentence does: the title is cut there.
    """

    kind: Kind
    prior: float
    start: int
    end: int
    who: tuple[Mention, ...] = ()
    aim: int | None = None
    recurrence: str | None = None
    carried: bool = False
    until: int | None = None


@dataclass(eq=False)
class Sentence:
    """One sentence of a section, healed, with what stands around it.

    `low` is its text in lower case, letter by letter; `words` are its words and marks in lower case.
    """

    healed: Healed
    section: SectionKind
    shape: Shape = Shape.PARAGRAPH
    heading: str = ""
    before: "Sentence | None" = None
    opens: bool = True
    box: Box = Box.NONE
    known: frozenset[str] = frozenset()
    text: str = field(init=False)
    low: str = field(init=False)
    words: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self.text = self.healed.text
        self.low = lowered(self.text)
        self.words = frozenset(TOKEN.findall(self.low))

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        return tokens_of(self.text)

    @cached_property
    def parts(self) -> frozenset[str]:
        """The words, and the parts of those that a hyphen or its like holds together."""
        if _HELD_TOGETHER.search(self.low) is None:
            return self.words
        return self.words.union(_PART.findall(self.low))

    @property
    def signs(self) -> tuple[str, ...]:
        """What else than its words can wake a rule: where the sentence stands, whom it names."""
        found: tuple[str, ...] = ()
        if self.shape is Shape.BULLET:
            found += (BULLETED,)
        if self.box is not Box.NONE:
            found += (BOXED,)
        if self.heading and self.opens:
            found += (HEADED,)
        if self.section in (SectionKind.ACTIONS, SectionKind.PROCESS):
            found += (self.section.value,)
        if not self.known.isdisjoint(self.words):
            found += (KNOWN, DOER)
        return found

    def matches(self, rule: Rule[Any, Any]) -> Iterator[Match[str]]:
        """The matches of a rule's pattern."""
        return rule.finder.matches(self.text, self.low, self.parts)

    @cached_property
    def mentions(self) -> Mentions:
        return Mentions(self.text, self.tokens, self.known)

    @cached_property
    def _ends(self) -> list[int]:
        return [token.end for token in self.tokens]

    def token_at(self, start: int) -> int:
        """The token that holds the letter at `start`."""
        return min(bisect_right(self._ends, start), len(self.tokens) - 1)

    def subject(self, verb_start: int) -> Subject | None:
        """The subject of the verb at `verb_start`, before it or (turned round) behind it."""
        at = self.token_at(verb_start)
        modal = self._modal_before(at)
        if modal is not None:
            at = modal
        found = self.mentions.before(at)
        if found is not None and found.is_object:
            return self.mentions.after(at) or found
        if found is not None:
            return found
        if at > 0 and self.tokens[at - 1].low in ("og", "eller", "der", "som", "man", "det", "den"):
            if self.tokens[at - 1].low in ("der", "som"):
                return self._named_before(at - 1)
            if self.tokens[at - 1].low in ("det", "den"):
                return self.mentions.after(at) if at + 1 in self.mentions.at else None
            return self._earlier(at) if self.tokens[at - 1].low == "og" else None
        return self.mentions.after(at) or self._elided(at) if at > 0 else None

    def _elided(self, at: int) -> Subject | None:
        """»Yvonne har skrevet, ringer nu«: the doer of the first verb is the second one's too."""
        first = self.mentions.at.get(0)
        if self.tokens[at - 1].text != "," or first is None or first.last + 1 >= at:
            return None
        known = first.text.split()[0].lower() in self.known | GIVEN_NAMES
        return (
            Subject((first,), "", 0)
            if known and _VERB_LIKE.match(self.tokens[first.last + 1].low)
            else None
        )

    def _modal_before(self, at: int) -> int | None:
        """»vil [på et møde] følge«: the subject is the modal's; only an infinitive has one."""
        if not self.tokens[at].low.endswith(("e", "å")):
            return None
        for back in range(1, 14):
            if at - back < 0 or self.tokens[at - back].text in ",;:":
                return None
            if self.tokens[at - back].low in MODALS:
                return at - back
        return None

    def _named_before(self, at: int) -> Subject | None:
        """»… består af Aksel og Mathilde, der finder en vikar«: they do, if we know them."""
        last = at - 2 if at > 1 and self.tokens[at - 1].text == "," else at - 1
        found = self.mentions.before(last + 1) if last in self.mentions.ending else None
        if found is None or not all(
            one.text.split()[0].lower() in self.known | GIVEN_NAMES or " " in one.text
            for one in found.named
        ):
            return None
        return Subject(found.mentions, "", found.first) if found.named else None

    def _earlier(self, at: int) -> Subject | None:
        """»Kim udskriver og hænger op«: the second verb's doer is the first one's."""
        for i in sorted(self.mentions.ending, reverse=True):
            verb = i + 1
            while verb < at and self.tokens[verb].low in ADVERBS:
                verb += 1
            if verb >= at or not _VERB_LIKE.match(self.tokens[verb].low):
                continue
            return self.mentions.before(verb)
        return None

    def lead_of(self, start: int) -> str:
        """The word before the letter at `start`."""
        at = self.token_at(start)
        return self.tokens[at - 1].low if at > 0 else ""
