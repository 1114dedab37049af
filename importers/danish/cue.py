"""What a rule sees and what it says: a sentence with its surroundings, and a cue."""

from dataclasses import dataclass, field
from functools import cached_property

from importers.danish.people.mentions import MODALS, Mention, Mentions, Subject, Token, tokens_of
from importers.danish.text import Healed
from importers.danish.units import Shape
from importers.proposals import Kind, SectionKind


@dataclass(frozen=True, slots=True)
class Cue:
    """A follow-up that a rule believes in; `start` and `end` are where the words for it stand.

    `aim` is where the work itself begins in the sentence: the title is cut there.
    """

    kind: Kind
    prior: float
    start: int
    end: int
    who: tuple[Mention, ...] = ()
    aim: int | None = None
    recurrence: str | None = None
    carried: bool = False


@dataclass(eq=False)
class Sentence:
    """One sentence of a section, healed, with what stands around it."""

    healed: Healed
    section: SectionKind
    shape: Shape = Shape.PARAGRAPH
    heading: str = ""
    before: "Sentence | None" = None
    opens: bool = True
    known: frozenset[str] = field(default_factory=frozenset)

    @property
    def text(self) -> str:
        return self.healed.text

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        return tokens_of(self.text)

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(token.low for token in self.tokens)

    @cached_property
    def mentions(self) -> Mentions:
        return Mentions(self.text, self.tokens, self.known)

    def token_at(self, start: int) -> int:
        """The token that holds the letter at `start`."""
        return next(
            (i for i, one in enumerate(self.tokens) if one.end > start), len(self.tokens) - 1
        )

    def subject(self, verb_start: int) -> Subject | None:
        """The subject of the verb at `verb_start`, before it or (turned round) behind it."""
        at = self.token_at(verb_start)
        modal = self._modal_before(at)
        if modal is not None:
            at = modal
        found = self.mentions.before(at)
        if found is not None:
            return found
        if at > 0 and self.tokens[at - 1].low in ("og", "eller", "der", "som", "man", "det", "den"):
            if self.tokens[at - 1].low in ("det", "den"):
                return self.mentions.after(at) if at + 1 in self.mentions.at else None
            return self._earlier(at) if self.tokens[at - 1].low == "og" else None
        return self.mentions.after(at) if at > 0 else None

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

    def _earlier(self, at: int) -> Subject | None:
        """»Kim udskriver og hænger op«: the second verb's doer is the first one's."""
        first = min(self.mentions.at, default=None)
        if first is None or first > 3 or first >= at:  # noqa: PLR2004
            return None
        mention = self.mentions.at[first]
        lead = self.tokens[first - 1].low if first else ""
        return Subject((mention, *self.mentions.listed(mention.last + 1)), lead, first)

    def lead_of(self, start: int) -> str:
        """The word before the letter at `start`."""
        at = self.token_at(start)
        return self.tokens[at - 1].low if at > 0 else ""
