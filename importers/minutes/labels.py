"""Labels: a line, or the beginning of one, that says what the passage below it is."""

import re
from dataclasses import dataclass, replace

from importers.minutes.lines import Line
from importers.minutes.words import (
    ABSENT,
    ADVISERS,
    DECIDERS,
    LABELS,
    OFFICES,
    ROLE_LABELS,
    WEAK_CASE,
)
from importers.proposals import SectionKind


@dataclass(frozen=True, slots=True)
class Label:
    """What a line says of the passage below: `body` is where in the document that begins.

    `inline` is true where the passage begins on the label's own line; `weak` where only formal
    minutes mean a label by it; `lead` where the label is itself the passage's first words.
    """

    kind: SectionKind
    heading: str
    body: int
    inline: bool = False
    weak: bool = False
    lead: bool = False
    absent: bool = False
    enumerated: bool = False


_KNOWN = {phrase: kind for kind, phrases in LABELS.items() for phrase in phrases}
_WEAK = frozenset(WEAK_CASE)
_TITLED = frozenset(
    {
        SectionKind.PARTICIPANTS,
        SectionKind.ACTIONS,
        SectionKind.PROCESS,
        SectionKind.ATTACHMENTS,
        SectionKind.DECISION,
    }
)
_LISTS = (SectionKind.PARTICIPANTS, SectionKind.TEXT)
_ROLES = frozenset(ROLE_LABELS)
_PLAINEST = frozenset({"beslutning", "beslutninger", "indstilling", "konklusion", "referat"})
_LONGEST = 140
_WORDS = 16
_EDGE = " \t\xa0.,:;!?*_-–—|#<>/()[]{}\"'”“»«•·=+~"
# »Fraværende Bent Holm« and »Der var afbud fra Bent Holm« without a colon.
_APOLOGIES = re.compile(
    r"(?:Der var )?(?P<heading>[Aa]fbud|[Ff]ravær(?:ende)?)(?:\s(?:fra|var|med afbud))?\s+(?=[A-ZÆØÅ]\w+ [A-ZÆØÅ])"
)
_ENUMERATOR = re.compile(r"^[A-Za-zæøå]\s?[.)]\s+")
_TAIL_MARKS = re.compile(r"^(?:</?[A-Za-z][^<>]{0,40}>|[\s*_|:–-]){1,40}")
_NAMED = re.compile(r"[A-ZÆØÅ]\w+ [A-ZÆØÅ]")
_ASIDE = re.compile(r"\s*\([^()]{0,60}\)$")
_OF_POINT = re.compile(
    r"\s*(?:[-–—,]|til|af|for|vedr\.?)?\s*(?:dagsordens)?(?:punkt|pkt\.?)(?:\s*nr\.?)?\s*\d{1,3}[a-z]?(?:\.\d{1,2})?$",
    re.IGNORECASE,
)
OF_POINT = re.compile(
    r"\b(?:punkt|pkt\.?)\s{0,2}(?:nr\.?)?\s{0,2}(?P<number>\d{1,3})\b", re.IGNORECASE
)
_CUT = re.compile(r":|(?<=\w)\.(?=\s|$)|\s[-–—]\s|\s{2,}|\t|<br ?/?>|\*\*|\|")
_DECISION_OF = re.compile(
    rf"(?:beslutning(?:er)?|behandling|vedtagelse|referat|sagens behandling|afgørelse)"
    rf"\s*,?\s+(?:i|fra|af|for|på|truffet af|den|d\.|vedr)\s*.{{1,110}}"
    rf"|(?:beslutning(?:er)?|vedtagelse|konklusion)\s*,?\s+\d{{1,2}}[.-]\s?(?:\d{{1,2}}|[a-z]{{3,9}})[.\s-]\s?\d{{4}}.{{0,40}}"
    rf"|(?:beslutning(?:er)?|vedtagelse)\s*[,;–-]?\s+(?:[\w-]{{2,30}} ){{0,4}}{DECIDERS}\b.{{0,80}}"
    rf"|{DECIDERS}(?:\s+(?:i|for|på)\s+[\w -]{{2,40}})?\s+(?:beslutning|afgørelse|vedtagelse|konklusion)(?:\s.{{0,60}})?",
)
_COMMITTEE_DATED = re.compile(
    rf"(?:[\w-]{{2,30}}[ ,-]{{1,3}}(?:og )?){{0,5}}{DECIDERS}[ ,]+(?:den |d\. )?\d{{1,2}}[.-]\s?(?:\d{{1,2}}|[a-z]{{3,9}})[.\s-]\s?\d{{4}}"
)
_ADVICE = re.compile(
    rf"(?:det |der )?(?:(?:[\w-]{{2,30}} ){{0,3}}[\w-]{{0,30}}{ADVISERS}(?:en|et|n)?s?\s+)?(?:[\w-]{{2,30}}\s)?indstilling(?:er|en)?(?:\s+til\s.{{0,50}})?"
)
_ADVISES = re.compile(
    rf"(?:det (?:indstilles|anbefales)|(?:[\w-]{{0,30}}{OFFICES}(?:en|et|n)?)(?: og [\w-]{{2,30}})?(?: for [\w -]{{2,40}})? (?:indstiller|anbefaler|foreslår))\b"
)
_PRESENCE = re.compile(
    r"(?:fra|for)\s.{2,50}\s(?:deltog|mødte)|(?:følgende|desuden|derudover|endvidere)\s.{0,40}(?:deltog|til stede|tilstede|mødt)"
    r"|(?:deltagere|til ?stede|afbud|fraværende|medlemmer|mødt)\s(?:fra|for|i|på|med|på vegne)\s.{2,60}"
    r"|(?:ikke\s)?(?:til stede|tilstede)\s.{0,40}|afbud/.{2,30}|.{2,20}/afbud"
)


def label_of(line: Line) -> Label | None:
    """The label that `line` is or begins with."""
    if not line.bare or line.furniture:
        return None
    if ":" not in line.bare and (len(line.bare) > _LONGEST or line.bare.count(" ") > _WORDS):
        return _in_prose(line)
    parted = _parted(line.bare)
    kind = _kind(parted)
    if kind is SectionKind.TEXT:
        return Label(kind, "", line.bare_start, inline=True)
    if kind is not None:
        return _made(line, kind, parted)
    if parted.folded in _WEAK and parted.cut in (":", ""):
        return replace(_made(line, SectionKind.CASE, parted), weak=True)
    return _in_prose(line)


def _in_prose(line: Line) -> Label | None:
    """A sentence that says of itself what it is, without any sign that ends a label."""
    if apologies := _APOLOGIES.match(line.bare):
        at = line.bare_start + apologies.end()
        return Label(SectionKind.PARTICIPANTS, apologies["heading"], at, inline=True, absent=True)
    if advises := _ADVISES.match(line.bare[:_LONGEST].casefold()):
        heading = line.bare[: advises.end()]
        return Label(SectionKind.RECOMMENDATION, heading, line.bare_start, inline=True, lead=True)
    return None


def kind_of_title(title: str) -> SectionKind | None:
    """The kind of a point whose title is a label (»3. Deltagere«, »9. Opgaver«)."""
    kind = _KNOWN.get(fold(title))
    return kind if kind in _TITLED else None


def fold(text: str) -> str:
    """`text` as the tables write it."""
    plain = " ".join(text.casefold().split())
    plain = _ASIDE.sub("", plain) if plain.endswith(")") else plain.strip(_EDGE)
    if "punkt" in plain or "pkt" in plain:
        plain = _OF_POINT.sub("", plain)
    return plain.strip(_EDGE)


@dataclass(frozen=True, slots=True)
class _Parted:
    """A line before and after the sign that may end a label."""

    head: str
    cut: str
    tail: str
    folded: str
    enumerated: bool


def _parted(bare: str) -> _Parted:
    enumerated = _ENUMERATOR.match(bare)
    skip = enumerated.end() if enumerated else 0
    for found in _CUT.finditer(bare[:_LONGEST]):
        head = bare[: found.start()]
        folded = fold(head[skip:])
        tail = _TAIL_MARKS.sub("", bare[found.end() :], count=1).rstrip(" \t*_|-–:")
        if (found[0] == ":" or folded in _KNOWN) and not _OF_POINT.fullmatch(tail.casefold()):
            return _Parted(head, found[0].strip() or " ", tail, folded, enumerated is not None)
    head = bare if len(bare) <= _LONGEST else ""
    return _Parted(head, "", bare[len(head) :], fold(head[skip:]), enumerated is not None)


def _kind(parted: _Parted) -> SectionKind | None:
    kind = _KNOWN.get(parted.folded) or _of_forum(parted.folded, alone=not parted.tail)
    if parted.folded in _ROLES and (parted.cut != ":" or not parted.tail):
        return None
    if parted.head[:1].islower() and parted.cut != ":" and not parted.enumerated:
        return None  # a line that goes on: »… på / baggrund af«
    return kind if kind is not None and _fits(kind, parted) else None


def _of_forum(folded: str, *, alone: bool) -> SectionKind | None:
    if _DECISION_OF.fullmatch(folded) and not folded.startswith(("referat af", "referat fra")):
        return SectionKind.DECISION
    if alone and _COMMITTEE_DATED.fullmatch(folded):
        return SectionKind.DECISION
    if _ADVICE.fullmatch(folded):
        return SectionKind.RECOMMENDATION
    return SectionKind.PARTICIPANTS if _PRESENCE.fullmatch(folded) else None


def _fits(kind: SectionKind, parted: _Parted) -> bool:
    """A word with text after it is a label only where the sign between them says so."""
    if not parted.tail or parted.cut in (":", "**", "<br>", "<br/>", "<br />"):
        return True
    if kind in (SectionKind.DECISION, SectionKind.RECOMMENDATION):
        return parted.folded in _PLAINEST
    return kind in _LISTS and parted.cut in (" ", "|", "\t")


def _heading(head: str) -> str:
    """The label's words, without its number and the point's."""
    bare = " ".join(_ENUMERATOR.sub("", head, count=1).split()).strip(_EDGE)
    return _OF_POINT.sub("", bare).strip(_EDGE) or bare


def _made(line: Line, kind: SectionKind, parted: _Parted) -> Label:
    # A row's next cell holds names, or is another column's head.
    tail = parted.tail if not line.row or _NAMED.search(parted.tail) else ""
    at = line.bare.find(tail, len(parted.head)) if tail else 0
    return Label(
        kind,
        _heading(parted.head),
        line.bare_start + at if tail else line.end,
        inline=bool(tail),
        enumerated=parted.enumerated,
        absent=kind is SectionKind.PARTICIPANTS and any(word in parted.folded for word in ABSENT),
    )
