"""Subjects: which of the doers that a sentence names a verb has for its own."""

from dataclasses import dataclass

from importers.danish.people.mentions import DETERMINERS, MODALS, Finder, Mention
from importers.danish.words.doers import ADVERBS, PREPOSITIONS
from importers.proposals import ResponsibleKind

_LIST = frozenset({"+", ",", "/", "og", "samt", "&", "eller"})
_MODIFIES = frozenset({"fra", "i", "på", "for", "hos"})
_MODIFIER_NEAR, _MODIFIER_LONGEST = 5, 9
_OF_TIME = frozenset({"til", "inden", "på", "i", "senest", "før", "efter", "ved"})
_TIMES = frozenset(
    [
        "næste",
        "kommende",
        "førstkommende",
        "møde",
        "mødet",
        "uge",
        "ugen",
        "løbet",
        "sæson",
        "sæsonen",
        "foråret",
        "efteråret",
        "sommeren",
        "ferien",
        "sommerferien",
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
        "årsskiftet",
        "udgangen",
        "året",
    ]
)
_MOST_ADVERBS, _FEW_ADVERBS = 4, 2
_NOMINATIVE = frozenset({"jeg", "han", "hun", "vi"})


@dataclass(frozen=True, slots=True)
class Subject:
    """Who acts in a clause, and the word before it (`lead`), which may make it a side clause."""

    mentions: tuple[Mention, ...]
    lead: str
    first: int

    @property
    def is_object(self) -> bool:
        return self.lead in PREPOSITIONS and self.mentions[0].text.lower() not in _NOMINATIVE

    @property
    def named(self) -> tuple[Mention, ...]:
        return tuple(one for one in self.mentions if one.kind is not None)


class Mentions(Finder):
    """The mentions of one sentence, and the subject of each of its verbs."""

    def before(self, verb: int) -> Subject | None:
        """The subject that stands before the verb at token `verb`."""
        last = self._over_adverbs(verb - 1)
        last = self._over_modifier(last)
        found = self.ending.get(last)
        if found is None:
            return None
        mentions = [found]
        first = found.first
        while first >= 2 and self.tokens[first - 1].low in _LIST:  # noqa: PLR2004
            at = first - 2
            if self.tokens[at].low in (",", "evt", "(", "."):
                at -= 1
            earlier = self.ending.get(at)
            if earlier is None or earlier.kind is None:
                break
            comma = "," in (self.tokens[first - 1].text, self.tokens[first - 2].text)
            if comma and self._is_governed(earlier.first):
                break
            mentions.insert(0, earlier)
            first = earlier.first
        lead = self.tokens[first - 1] if first > 0 else None
        return Subject(tuple(mentions), lead.low if lead else "", first)

    def _is_governed(self, first: int) -> bool:
        """»farvel til medlemmerne, Bo finder …«: the one before the comma belongs to »til«."""
        return first > 0 and self.tokens[first - 1].low in PREPOSITIONS

    def after(self, verb: int) -> Subject | None:
        """The subject behind the verb: »Herefter kontakter formanden provstiet«."""
        at = verb + 1
        steps = 0
        while (
            at < len(self.tokens)
            and steps < _FEW_ADVERBS
            and at not in self.at
            and self.tokens[at].low in ADVERBS
        ):
            at += 1
            steps += 1
        if at < len(self.tokens) and at not in self.at and self.tokens[at].low in DETERMINERS:
            for further in (at + 1, at + 2):
                if further in self.at and self.at[further].first <= further:
                    at = further
                    break
        found = self.at.get(at)
        if found is None or (steps and self.tokens[at - 1].low in PREPOSITIONS):
            return None  # »sender til Per«: nobody stands behind the verb but the receiver
        return Subject((found, *self.listed(found.last + 1)), self.tokens[verb].low, found.first)

    def listed(self, at: int) -> tuple[Mention, ...]:
        """The mentions that go on a list from token `at`: », Per og kassereren«."""
        found: list[Mention] = []
        while at + 1 < len(self.tokens) and self.tokens[at].low in _LIST:
            following = at + 2 if self.tokens[at + 1].low in ("og", "samt", "evt") else at + 1
            mention = self.at.get(following)
            if mention is None or mention.kind is None:
                break
            found.append(mention)
            at = mention.last + 1
        return tuple(found)

    def all_from(self, start: int) -> tuple[Mention, ...]:
        """A list of mentions that begins at or behind the letter `start`."""
        for _, mention in sorted(self.at.items()):
            if mention.start >= start and mention.kind is not None:
                return (mention, *self.listed(mention.last + 1))
        return ()

    def _is_time(self, lead: int, last: int) -> bool:
        """»forvaltningen [til næste møde] redegør«: when it is done stands between who and what."""
        said = {token.low for token in self.tokens[lead : last + 1]}
        return self.tokens[lead].low in _OF_TIME and not _TIMES.isdisjoint(said)

    def _over_adverbs(self, at: int) -> int:
        steps = 0
        while (
            at >= 0
            and at not in self.ending
            and self.tokens[at].low in ADVERBS
            and steps < _MOST_ADVERBS
        ):
            at -= 1
            steps += 1
        return at

    def _over_modifier(self, at: int) -> int:
        """Back over »(viceværten)«, »fra 2E« and »i nr. 46« to the name they belong to."""
        if at < 0:
            return at
        if self.tokens[at].text in (")", ","):
            return self._over_enclosed(at)
        for back in range(1, _MODIFIER_LONGEST):
            lead = at - back
            if lead <= 0 or self.tokens[lead].low in MODALS or self.tokens[lead].text in "–—-:;":
                return at
            if lead - 1 in self.ending and self._modifies(lead, at):
                return lead - 1
        return at

    def _over_enclosed(self, at: int) -> int:
        """Back over what stands in brackets or between commas right behind a name."""
        opened = at - 1
        mark = "(" if self.tokens[at].text == ")" else ","
        while opened > 0 and at - opened < 8 and self.tokens[opened].text != mark:  # noqa: PLR2004
            opened -= 1
        enclosed = self.tokens[opened].text == mark and opened - 1 in self.ending
        return opened - 1 if enclosed else at

    def _modifies(self, lead: int, last: int) -> bool:
        """Whether the words from `lead` on only say more of the name before them."""
        if self._is_time(lead, last):
            return True
        name = self.ending[lead - 1]
        near = last - lead < _MODIFIER_NEAR
        body_first = name.kind is not ResponsibleKind.PERSON and name.first <= 1
        return self.tokens[lead].low in _MODIFIES and (near or body_first)
