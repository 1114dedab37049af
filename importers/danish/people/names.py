"""The names a participant goes by: in full, by first name, by initials stated or derived."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher

from importers.proposals import Participant

_PARTICLES = frozenset({"af", "de", "von", "van", "la", "el", "der"})
_ALIKE = 0.82
_MOST_FUZZY = 200  # a longer list is no list of those who met
_SHORTEST_FUZZY = 6
_SHORTEST_LAST = 3  # »Frederik G« and »Frederik B« are two


def squeeze(name: str) -> str:
    """A name without spaces, marks and capitals: »TinaMaria« and »Tina Maria« are one."""
    return re.sub(r"[\W_]+", "", name.lower())


def first_name(name: str) -> str:
    return name.split(maxsplit=1)[0] if name.strip() else name


def initials(name: str) -> tuple[str, ...]:
    """»Maja Skov Lund« → MSL, ML, MS: offices shorten names in each of these ways."""
    parts = [part for part in re.split(r"[\s-]+", name) if part and part.lower() not in _PARTICLES]
    letters = [part[0] for part in parts]
    if len(letters) < 2:  # noqa: PLR2004
        return ()
    return tuple(dict.fromkeys(("".join(letters), letters[0] + letters[-1], "".join(letters[:2]))))


def shorter_forms(name: str) -> Iterable[str]:
    """First name, first two names, last name, and each without spaces."""
    parts = name.split()
    yield name
    yield parts[0]
    yield parts[-1]
    if len(parts) > 2:  # noqa: PLR2004
        yield " ".join(parts[:2])
        yield f"{parts[0]} {parts[-1]}"
    if len(parts) > 1:
        yield f"{parts[0]} {parts[-1][0]}"


class Index:
    """Which participants a written name may mean."""

    def __init__(self, participants: Iterable[Participant]) -> None:
        self.participants = tuple(one for one in participants if one.name.split())
        found: dict[str, list[Participant]] = defaultdict(list)
        for one in self.participants:
            for form in shorter_forms(one.name):
                _add(found, squeeze(form), one)
            for form in (*initials(one.name), *((one.initials,) if one.initials else ())):
                _add(found, "=" + form.lower(), one)
        self.forms: Mapping[str, list[Participant]] = found

    def exact(self, written: str) -> list[Participant]:
        """The participants whose form this is."""
        return self.forms.get(squeeze(written), [])

    def by_initials(self, written: str) -> list[Participant]:
        """Those with these initials; stated ones before derived ones."""
        found = self.forms.get("=" + written.lower(), [])
        stated = [one for one in found if (one.initials or "").lower() == written.lower()]
        return stated or found

    def alike(self, written: str) -> list[Participant]:
        """Those whose whole name is spelt nearly so, where only one is."""
        wanted = squeeze(written)
        if len(wanted) < _SHORTEST_FUZZY or len(written.rsplit(maxsplit=1)[-1]) < _SHORTEST_LAST:
            return []
        if len(self.participants) > _MOST_FUZZY:
            return []
        near = [one for one in self.participants if _ratio(wanted, squeeze(one.name)) >= _ALIKE]
        return near if len(near) == 1 else []


def _add(found: dict[str, list[Participant]], key: str, one: Participant) -> None:
    if key and one not in found[key]:
        found[key].append(one)


def _ratio(a: str, b: str) -> float:
    if abs(len(a) - len(b)) > 4:  # noqa: PLR2004
        return 0.0
    return SequenceMatcher(None, a, b).ratio()
