"""The forum that met, and where: read from the header as it names itself."""

import re
from collections.abc import Iterator, Sequence

from importers.danish.minutes.dates import dates_in
from importers.danish.minutes.lines import Line, unmarked

_SEARCHED = 30
_TITLE_LINES = 14
_LABELLED = re.compile(
    r"(?:møde|forum|mødeforum|udvalg|gruppe|navn på forum|mødenavn|organ|råd|mødetype|bestyrelse)\s{0,3}[:|]\s{0,3}(?P<name>[A-ZÆØÅ].{2,80})",
    re.IGNORECASE,
)
_KIND = r"(?:(?:konstituerende|ordinært?|ekstraordinært?|fælles|åbent?|lukket|stiftende|beslutnings|den|det|af|fra|for|til|i|på|årets|ordinære|ekstraordinære|\d{1,3}\.)\s+)"
_OPENING = re.compile(
    rf"^\W{{0,5}}(?:referat|beslutningsreferat|mødereferat|dagsorden|beslutningsprotokol|protokol|åben dagsorden|åbent referat|offentligt referat|udkast til referat|udskrift|mødeindkaldelse|indkaldelse|uddrag|møde)\b[\s:–—-]*{_KIND}{{0,4}}",
    re.IGNORECASE,
)
_MEETING_OF = re.compile(
    r"(?P<kind>[\w-]{0,40}(?:møde|generalforsamling|årsmøde))(?:t|n|en|ts|r)?\s+(?:nr\.?\s*\d{1,4}\s+)?(?:i|for|hos|af|med)\s+(?P<name>(?:den |det )?[A-ZÆØÅ\d][^,;:(\n]{2,90})"
)
_NOUN = r"(?:udvalg|forum|råd|bestyrelse|gruppe|nævn|kommission|komité|komite|direktion|forening|styregruppe|ledelse|klynge|kkr|samråd|provsti|byråd|kommunalbestyrelse|regionsråd|fagråd|kontaktforum|ledergruppe|menighed|laug|lauget|selskab|klub|ring|repræsentantskab|kreds|(?-i:MED)|afdelingsbestyrelse|koncernledelse|chefgruppe|netværk|team|samarbejdsforum)"
_FORUM = re.compile(
    rf"(?:^|[\s/-])[\wæøå-]{{0,40}}{_NOUN}(?:et|en|n|t|s|ets|ens|erne)?(?=$|[\s,.:–/-])",
    re.IGNORECASE,
)
_COMPOUND = re.compile(
    r"^(?P<forum>[\wæøåÆØÅ-]{0,40}(?:råd|udvalg|bestyrelse|forum|gruppe|direktion|kreds|lag))s?møde(?:t|r)?$",
    re.IGNORECASE,
)
_CUT = re.compile(
    r"\s+\d{4}\s?[-–]\s?\d{4}$|\s+(?:den|d\.|d|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|kl\.?|afholdt|vedr\.?)\b.*$|\s*[,–-]?\s*\d{1,2}[./-].*$|\s+\d{4}$|\s+\d{1,2}\s.*$",
    re.IGNORECASE,
)
_EDGE = ' ,.;:–-|*_"”“»«'
_LONGEST = 90
_SMALL = frozenset({"for", "i", "og", "af", "på", "til", "den", "det", "de", "ved"})
_DANGLING = re.compile(r"\s(?:af|i|for|på|til|og|fra)$")
_IS_MINUTES = re.compile(r"\s[–-]\s(?:\w*referat|dagsorden|møde)$|-møde$", re.IGNORECASE)
_SHORTEST = 3
_BARE_WORDS = frozenset(
    {
        "referat",
        "dagsorden",
        "beslutningsreferat",
        "mødereferat",
        "til",
        "bestyrelsesmøde",
        "generalforsamling",
        "møde",
    }
)
_PLACE = re.compile(
    r"(?:møde)?(?:sted|lokale|lokation|mødested|hvor|adresse)(?: for mødet)?\s{0,3}[:|]\s{0,3}(?P<place>[^|\n]{2,120})",
    re.IGNORECASE,
)
_AFTER_CLOCK = re.compile(
    r"\bkl\.?\s{0,2}\d{1,2}(?:[.:]\d\d)?(?:\s?(?:[-–]|til)\s?(?:kl\.?\s?)?\d{1,2}(?:[.:]\d\d)?)?,?\s+(?P<place>(?:i|på|hos)\s+[^\n]{2,100})",
    re.IGNORECASE,
)
_ALONE = re.compile(r"(?P<place>(?:i|på|hos)\s+[A-ZÆØÅ][^\n]{2,100})")
_PREPOSITION = re.compile(r"^(?:i|på|hos)\s+", re.IGNORECASE)


def forum_of(lines: Sequence[Line], first_item: int) -> str | None:
    """The forum's name, or None where the header gives none."""
    head = [
        unmarked(line.bare)
        for line in lines[: max(first_item, 1)]
        if not line.blank and not line.row and not line.bullet
    ]
    for read in (_labelled, _of_meeting, _named, _from_compound):
        name = read(head[:_SEARCHED])
        if name:
            return name
    return None


def place_of(lines: Sequence[Line], first_item: int) -> str | None:
    """Where the meeting was held."""
    head = [
        unmarked(line.bare).strip("| ") for line in lines[: max(first_item, 1)] if not line.blank
    ]
    for n, bare in enumerate(head[:_SEARCHED]):
        if label := _PLACE.match(bare):
            return label["place"].strip(_EDGE) or None
        if clock := _AFTER_CLOCK.search(bare):
            return _PREPOSITION.sub("", clock["place"]).strip(_EDGE)
        alone = _ALONE.fullmatch(bare)
        if alone and n and dates_in(head[n - 1], 2000):
            return _PREPOSITION.sub("", alone["place"]).strip(_EDGE)
    return None


def _labelled(head: Sequence[str]) -> str | None:
    for bare in head:
        if found := _LABELLED.match(bare):
            return _tidy(found["name"])
    return None


def _of_meeting(head: Sequence[str]) -> str | None:
    """»Referat af bestyrelsesmøde i X«: X, or what met there where X is only a place."""
    for bare in head:
        found = _MEETING_OF.search(bare) if len(bare) <= 2 * _LONGEST else None
        if found is None:
            continue
        name = _tidy(found["name"])
        kind = _COMPOUND.match(found["kind"])
        if name and (_FORUM.search(name) or kind is None):
            return name
        if name and kind:
            return f"{_capital(kind['forum'])}, {name}"
    return None


def _named(head: Sequence[str]) -> str | None:
    """A short line that is a forum's name once »Referat af« and the date are taken off."""
    for name in _candidates(head[:_TITLE_LINES]):
        if _FORUM.search(name) and not _COMPOUND.match(name):
            return name
    return None


def _candidates(head: Sequence[str]) -> Iterator[str]:
    for bare in head:
        if len(bare) > _LONGEST or bare.endswith((".", ":", ";")):
            continue
        opened = _OPENING.sub("", _OPENING.sub("", bare, count=1), count=1)
        name = _tidy(opened)
        if name is None or ":" in name or name.casefold() in _BARE_WORDS:
            continue
        if opened != bare or name[:1].isupper():
            yield name[:1].upper() + name[1:]


def _from_compound(head: Sequence[str]) -> str | None:
    for bare in head:
        for word in bare[:_LONGEST].split():
            if found := _COMPOUND.match(word.strip(_EDGE)):
                return _capital(found["forum"])
    return None


def _tidy(name: str) -> str | None:
    """`name` without date, clock and trimmings; a name of which that leaves half is kept whole."""
    before, short = None, name
    while before != short:
        before, short = short, _CUT.sub("", short).strip(_EDGE)
    short = name.partition(",")[0].strip(_EDGE) if _DANGLING.search(short) else short
    short = _IS_MINUTES.sub("", short)
    short = " ".join(map(_capital, short.split())) if short.isupper() else short
    return short if _SHORTEST <= len(short) <= _LONGEST else None


def _capital(word: str) -> str:
    if word.lower() in _SMALL:
        return word.lower()
    word = word.lower() if word.isupper() and len(word) > _SHORTEST else word
    return word[:1].upper() + word[1:]
