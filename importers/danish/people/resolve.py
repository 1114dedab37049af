"""Mentions become responsibles: matched to the participants, or kept as they were written."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from importers.danish.people.mentions import Mention, kind_of
from importers.danish.people.names import Index, first_name, squeeze
from importers.proposals import Participant, Responsible, ResponsibleKind

_INITIALS = re.compile(r"[A-ZÆØÅ]{2,4}$")
_ARTICLES = re.compile(r"^(?:den|det|en|et)\s+(?=\S)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Resolved:
    """Who is responsible, and whether a name had to be guessed at."""

    responsibles: tuple[Responsible, ...]
    fuzzy: bool = False


class People:
    """Everybody whom these minutes name as taking part."""

    def __init__(self, participants: Iterable[Participant]) -> None:
        everybody = tuple(participants)
        self.index = Index(everybody)
        self.organisations = frozenset(
            one.organisation.lower() for one in everybody if one.organisation is not None
        )
        self.known = frozenset(self._known())

    def _known(self) -> Iterable[str]:
        for one in self.index.participants:
            yield one.name.lower()
            yield first_name(one.name).lower()
            if one.initials:
                yield one.initials.lower()
        yield from self.organisations
        yield from (key.removeprefix("=") for key in self.index.forms)

    def resolve(self, mentions: Sequence[Mention], earlier: Sequence[Responsible] = ()) -> Resolved:
        """The responsibles that `mentions` stand for; »han« and »hun« are `earlier`'s one person."""
        found: dict[str, Responsible] = {}
        fuzzy = False
        for mention in mentions:
            if mention.kind is None:
                if mention.text.lower() in ("han", "hun") and len(earlier) == 1:
                    found.setdefault(earlier[0].name, earlier[0])
                continue
            one, guessed = self._one(mention)
            fuzzy = fuzzy or guessed
            found.setdefault(one.name, one)
        return Resolved(tuple(found.values()), fuzzy)

    def _one(self, mention: Mention) -> tuple[Responsible, bool]:
        written = mention.text
        if _INITIALS.fullmatch(written):
            return self._initialled(written)
        matches = self.index.exact(written)
        guessed = False
        if not matches and mention.kind is ResponsibleKind.PERSON:
            matches = self.index.alike(written)
            guessed = bool(matches)
        if len(matches) == 1:
            return _person(matches[0], written), guessed
        name = _ARTICLES.sub("", written) if mention.kind is not ResponsibleKind.PERSON else written
        return Responsible(name, written, self._kind(mention)), len(matches) > 1

    def _initialled(self, written: str) -> tuple[Responsible, bool]:
        matches = self.index.by_initials(written)
        if len(matches) == 1:
            one = matches[0]
            stated = one.initials is not None
            name = written if stated else one.name
            return Responsible(name, written, ResponsibleKind.PERSON, one.organisation), False
        kind = ResponsibleKind.PERSON if matches else ResponsibleKind.ORGANISATION
        return Responsible(written, written, kind), bool(matches)

    def _kind(self, mention: Mention) -> ResponsibleKind:
        if mention.text.lower() in self.organisations:
            return ResponsibleKind.ORGANISATION
        words = mention.text.split()
        return kind_of(words[-1].lower()) or mention.kind or ResponsibleKind.PERSON


def _person(one: Participant, written: str) -> Responsible:
    kind = ResponsibleKind.PERSON
    if squeeze(one.name) == squeeze(written) and kind_of(one.name.split()[-1].lower()):
        kind = kind_of(one.name.split()[-1].lower()) or kind
    return Responsible(one.name, written, kind, one.organisation)
