"""The participants: who met and who sent apologies, with what the list says of each."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from importers.danish.minutes.labels import Label, label_of
from importers.danish.minutes.lines import Line
from importers.proposals import Participant, Section, SectionKind

_WORD = r"[A-ZÆØÅÉÖÜÁ][\w'’´`-]{0,24}\.?"
_PARTICLE = r"(?:de|von|van|af|la|le|el|al|bin|der|du|di|ten|ter|zu)"
NAME = re.compile(rf"{_WORD}(?:[ \xa0]{{1,3}}(?:{_PARTICLE}[ \xa0])?{_WORD}){{0,5}}")
_INITIALS = re.compile(r"\(?\b(?P<initials>[A-ZÆØÅ]{2,4})\)?$")
_IN_BRACKETS = re.compile(r"\((?P<inside>[^()]{1,60})\)")
_INITIALS_FIRST = re.compile(rf"(?P<initials>[A-ZÆØÅ]{{2,4}})\s*[:=–-]\s*(?P<name>{NAME.pattern})")
_AND = re.compile(r"\s{0,20}(?:,|;|\bog\b|&|\bsamt\b)\s{0,20}")
_OF_ONE = re.compile(r"\s{0,20}[,;]\s{0,20}|\s{1,20}[-–—]\s{1,20}|[ \t]{3,}|\t")
_ORGANISATION = re.compile(
    r"kommune|region|psykiatri|sekretariat|forvaltning|hospital|sygehus|afdeling|center|centret|a/s|aps|styrelse|forening|organisation|institut|universitet|skole|plo\b|udvalg|råd\b|sogn|provsti|stift|fonden?\b|klinik|direktion|system|enhed|planlægning|deas|newsec|\bby\b|klub|kirke",
    re.IGNORECASE,
)
_ROLES = re.compile(
    r"(?:formand|næstformand|forperson|kasserer|sekretær|referent|medlem|sognepræst|præst|kirkeværge|kontaktperson|suppleant|skoleleder|leder|dirigent|mødeleder|ordstyrer|revisor|organist|kordegn|graver|elevrepræsentant|forældrerepræsentant|medarbejderrepræsentant|tillidsrepræsentant|arbejdsmiljørepræsentant|provst|varmemester|vicevært|borgmester|observatør|gæst|direktør|chef|konsulent|sfo-leder|viceskoleleder)(?:er|e|n|en)?",
    re.IGNORECASE,
)
_TITLED = re.compile(
    r"(?:[\w-]+\s){0,3}[\w-]*(?:direktør|chef|leder|konsulent|sekretær|læge|fuldmægtig|medarbejder|rådgiver|formand|sygeplejerske"
    r"|pædagog|lærer|præst|koordinator|specialist|assistent|ingeniør|jurist|inspektør|professor|lektor|studerende|repræsentant"
    r"|borgmester|provst|værge|suppleant|kasserer|medlem|ejer)\b",
    re.IGNORECASE,
)
_TITLED_NAME = re.compile(rf"(?P<title>{_TITLED.pattern}) (?P<name>{NAME.pattern})", re.IGNORECASE)
_ONE_ROLE = re.compile(
    r"(?:vice)?(?:formand|næstformand|forperson|kasserer|sekretær|referent|mødeleder|ordstyrer|dirigent|mødeindkalder)",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"(?:ingen|alle|tilbage|side|hele|øvrige|resten|samtlige|bestyrelsen|udvalget|menighedsrådet|ovenstående|mødet|se|ikke|kl|der|dagsorden|referat|dato|sted|tid|afbud|deltagere|navn|bilag|punkt)\b",
    re.IGNORECASE,
)
_APOLOGIES = re.compile(
    r"\b(?:afbud|fraværende|forhindret|ikke til stede|syg|orlov)\b", re.IGNORECASE
)
_JOINS = re.compile(
    r"\b(?:fra|under|til|pkt|punkt|deltog|via|på teams|online|kl|indtil)\b", re.IGNORECASE
)
_SHORT_LAST = re.compile(r"\s[A-ZÆØÅ]\.$")  # »Mikkel S.«
_COLUMNS = re.compile(rf"\s{{2,40}}(?={_ONE_ROLE.pattern}\s?:)", re.IGNORECASE)
_LONGEST = 2000  # signs of a line
_MOST = 300
_PARTS = 3


@dataclass(frozen=True, slots=True)
class _List:
    """What stands over a list: whether its people met, and the group they belong to."""

    present: bool = True
    group: str | None = None
    role: str | None = None


def participants_of(
    text: str, lines: Sequence[Line], sections: Sequence[Section], absent: frozenset[int]
) -> tuple[Participant, ...]:
    """Everybody on the lists, in order, each once; whoever is on both lists was absent."""
    found: dict[str, Participant] = {}
    starts = [line.start for line in lines]
    for section in sections:
        if section.kind is SectionKind.PARTICIPANTS:
            inside = _inside(lines, starts, section)
            here = _List(present=section.start not in absent, role=_role(section.heading))
            for one in _read(text, inside, section, here):
                known = found.get(one.name)
                found[one.name] = one if known is None else _merged(known, one)
    return tuple(found.values())[:_MOST]


def _inside(lines: Sequence[Line], starts: Sequence[int], section: Section) -> list[Line]:
    """The lines that say something in the section."""
    first = max(bisect_right(starts, section.start) - 1, 0)
    last = bisect_right(starts, section.end - 1)
    return [line for line in lines[first:last] if not line.blank]


def _role(heading: str | None) -> str | None:
    return heading.casefold() if heading and _ONE_ROLE.fullmatch(heading) else None


def _merged(known: Participant, again: Participant) -> Participant:
    return Participant(
        known.name,
        known.title or again.title,
        known.organisation or again.organisation,
        known.present and again.present,
        known.initials or again.initials,
    )


def _read(
    text: str, inside: Sequence[Line], section: Section, here: _List
) -> Iterator[Participant]:
    said = [
        text[max(line.bare_start, section.start) : min(line.end, section.end)].strip(" 	*_\\")
        for line in inside
    ]
    inline = _is_inline(said)
    for line, whole in zip(inside, said, strict=True):
        if line.row:
            yield from _row(whole, here)
            continue
        for bare in _COLUMNS.split(whole):
            here, rest = _group(line, bare, here)
            if rest:
                yield from _people(rest, here, inline=inline or rest != bare)


def _is_inline(said: Sequence[str]) -> bool:
    """Whether commas part people, not a person's name, title and organisation."""
    parted = [_AND.split(_IN_BRACKETS.sub("", bare)) for bare in said]
    others = [part.strip(" .") for parts in parted for part in parts[1:] if part.strip(" .")]
    short = bool(others) and all(part.isupper() for part in others)
    return short or sum(1 for part in others if _is_name(part)) * 2 > len(others)


# The same few words are asked about again and again while a list is read.
@lru_cache(maxsize=1000)
def _titled_name(text: str) -> re.Match[str] | None:
    return _TITLED_NAME.fullmatch(text)


@lru_cache(maxsize=1000)
def _organisation_in(text: str) -> re.Match[str] | None:
    return _ORGANISATION.search(text)


def _is_name(part: str) -> bool:
    if _titled_name(part):
        return True
    other = _organisation_in(part) or _TITLED.fullmatch(part) or part.isupper()
    return not other and NAME.fullmatch(part) is not None


def _group(line: Line, bare: str, here: _List) -> tuple[_List, str]:
    """»Psykiatrien: …«, »Formand: …« and »BESTYRELSEN:« say something of those that follow."""
    head, colon, rest = bare.partition(":")
    label: Label | None = label_of(line)
    if (
        colon
        and label is not None
        and label.kind is SectionKind.PARTICIPANTS
        and not _ROLES.fullmatch(head)
    ):
        return replace(
            here, present=here.present and not label.absent, group=None, role=None
        ), rest.strip()
    if not colon and not _OF_ONE.search(bare) and not _IN_BRACKETS.search(bare) and _is_group(bare):
        return replace(here, group=bare, role=None), ""
    if colon and _INITIALS_FIRST.match(bare) is None and len(head) < 60:  # noqa: PLR2004
        if _ROLES.fullmatch(head.strip()):
            return _List(role=head.strip().casefold()), rest.strip()
        return replace(here, group=head.strip(), role=None), rest.strip()
    return here, bare


def _is_group(bare: str) -> bool:
    """»Nordby Sygehus« on a line of its own says where those below come from."""
    if _titled_name(bare):
        return False
    return bool(_organisation_in(bare)) or (
        bare[:1].isupper() and bare.count(" ") > 0 and not NAME.fullmatch(bare)
    )


def _row(bare: str, here: _List) -> Iterator[Participant]:
    cells = [cell.strip(" *_") for cell in bare.strip().strip("|").split("|")]
    if not cells or not NAME.match(cells[0]) or _NOBODY.match(cells[0]):
        return
    initials = next((c for c in cells[1:] if re.fullmatch(r"[A-ZÆØÅ]{2,4}", c)), None)
    others = [c for c in cells[1:] if c and c != initials]
    organisation = next((c for c in others if _organisation_in(c) or c[:1].isupper()), None)
    title = next((c for c in others if c[:1].islower() or _ROLES.fullmatch(c)), None)
    for one in _people(cells[0], here, inline=_is_inline(cells[:1])):
        yield replace(
            one,
            title=title or one.title,
            organisation=organisation if organisation != title else None,
            initials=initials or one.initials,
        )


def _people(bare: str, here: _List, *, inline: bool) -> Iterator[Participant]:
    if first := _INITIALS_FIRST.match(bare):
        yield Participant(first["name"], here.role, here.group, here.present, first["initials"])
        return
    current: Participant | None = None
    for part in (_AND if inline else _OF_ONE).split(_guarded(bare)):
        one = _person(part.replace("\x01", ","), here)
        starts = one is not None and (current is None or (inline and not _describes(part)))
        if starts:
            if current is not None:
                yield current
            current = one
        elif current is not None:
            current = _described(current, part.strip(" ."))
    if current is not None:
        yield current


def _guarded(bare: str) -> str:
    """Commas inside brackets part nobody from anybody."""
    return _IN_BRACKETS.sub(lambda found: found[0].replace(",", "\x01"), bare)


def _person(part: str, here: _List) -> Participant | None:
    bare = part.strip(" \t-–•")
    bare = bare if _SHORT_LAST.search(bare) else bare.rstrip(" .")
    inside = _IN_BRACKETS.findall(bare)
    outside = _IN_BRACKETS.sub("", bare).strip()
    titled = _titled_name(outside)
    title = titled["title"] if titled else None
    outside = titled["name"] if titled else outside
    match = NAME.match(outside)
    if match is None or _NOBODY.match(outside) or len(match[0]) < 2:  # noqa: PLR2004
        return None
    name, rest = match[0].strip(), outside[match.end() :].strip(" -–/")
    one = Participant(name, title or here.role, here.group, here.present)
    short = _INITIALS.search(name)
    if short and short.start():
        one = replace(one, name=name[: short.start()].strip(" ("), initials=short["initials"])
    if re.fullmatch(r"[A-ZÆØÅ]{2,4}", name):
        one = replace(one, initials=name)
    for note in (piece for pair in inside for piece in pair.split(",")):
        one = _noted(one, note.strip())
    return _described(one, rest) if rest and not rest[:1].isdigit() else one


def _noted(one: Participant, note: str) -> Participant:
    if re.fullmatch(r"[A-ZÆØÅ][A-ZÆØÅa-zæøå]{0,2}[A-ZÆØÅ]", note):
        return replace(one, initials=note)
    if len(note) == 1 and note.isupper():  # the first letter, or a party's
        return replace(one, initials=note) if one.name.startswith(note) else one
    if _APOLOGIES.search(note):
        return replace(one, present=False)
    return _described(one, note) if not _JOINS.search(note) else one


def _describes(part: str) -> bool:
    bare = _IN_BRACKETS.sub("", part).strip()
    if _titled_name(bare):
        return False
    return bare[:1].islower() or bool(_organisation_in(bare)) or bool(_ROLES.fullmatch(bare))


def _described(one: Participant, part: str) -> Participant:
    """Add what a part says of the person: a title begins small, an organisation does not."""
    if not part or part[:1].isdigit() or _JOINS.match(part):
        return one
    if part.casefold() in ("afbud", "fraværende"):
        return replace(one, present=False)
    titled = part[:1].islower() or _TITLED.match(part) is not None
    if titled and not one.title and not _ORGANISATION.fullmatch(part):
        return replace(one, title=part)
    if one.organisation and one.organisation != part:
        return replace(one, organisation=f"{one.organisation}, {part}")
    return replace(one, organisation=part)
