"""Labels: a line, or the beginning of one, that says what the passage below it is."""

import re
from dataclasses import dataclass, replace

from importers.danish.minutes.lines import Line
from importers.danish.minutes.naming import EDGE, KNOWN, OF_ITS_POINT, fold, of_forum
from importers.danish.words.headings import ABSENT, OFFICES, ROLE_LABELS, WEAK_CASE
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
_WEAK = frozenset(WEAK_CASE)
_LONGEST = 140
_WORDS = 16
_SMALL_WORDS = 2
# »Fraværende Bent Holm« and »Der var afbud fra Bent Holm« without a colon.
_APOLOGIES = re.compile(
    r"(?:Der var )?(?P<heading>[Aa]fbud|[Ff]ravær(?:ende)?)(?:\s(?:fra|var|med afbud))?\s+(?=[A-ZÆØÅ]\w+ [A-ZÆØÅ])"
)
_ENUMERATOR = re.compile(r"^[A-Za-zæøå]\s?[.)]\s+")
_TAIL_MARKS = re.compile(r"^(?:</?[A-Za-z][^<>]{0,40}>|[\s*_|:–-]){1,40}")
_NAMED = re.compile(r"[A-ZÆØÅ]\w+ [A-ZÆØÅ]")
OF_POINT = re.compile(
    r"\b(?:punkt|pkt\.?)\s{0,2}(?:nr\.?)?\s{0,2}(?P<number>\d{1,3})\b", re.IGNORECASE
)
# One of these signs comes first and is looked back at: the search then runs from sign to sign.
_CUT = re.compile(
    r"[:.\s<*|](?:(?<=:)|(?<=\w\.)(?=\s|$)|(?<=\s)(?:[-–—]\s|\s+)|(?<=\t)|(?<=<)br ?/?>|(?<=\*)\*|(?<=\|))"
)
_ADVISES = re.compile(
    rf"(?:det (?:indstilles|anbefales)|(?:[\w-]{{0,30}}{OFFICES}(?:en|et|n)?)(?: og [\w-]{{2,30}})?(?: for [\w -]{{2,40}})? (?:indstiller|anbefaler|foreslår))\b"
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
    kind = KNOWN.get(fold(title))
    return kind if kind in _TITLED else None


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
        if (found[0] == ":" or folded in KNOWN) and not OF_ITS_POINT.fullmatch(tail.casefold()):
            return _Parted(head, found[0].strip() or " ", tail, folded, enumerated is not None)
    head = bare if len(bare) <= _LONGEST else ""
    return _Parted(head, "", bare[len(head) :], fold(head[skip:]), enumerated is not None)


def _kind(parted: _Parted) -> SectionKind | None:
    kind = KNOWN.get(parted.folded) or of_forum(
        parted.folded, alone=not parted.tail or parted.cut == ":"
    )
    if parted.folded in _ROLES and (parted.cut != ":" or not _is_name(parted.tail)):
        return None
    if parted.head[:1].islower() and parted.cut != ":" and not parted.enumerated:
        return None  # a line that goes on: »… på / baggrund af«
    return kind if kind is not None and _fits(kind, parted) else None


def _is_name(tail: str) -> bool:
    """»Formand: Per Lund« lists somebody; »Formand: Der er kommet et brev« says what was said."""
    words = tail.split()
    return len(words) > 0 and sum(word.islower() for word in words) <= _SMALL_WORDS


def _fits(kind: SectionKind, parted: _Parted) -> bool:
    """A word with text after it is a label only where the sign between them says so."""
    if not parted.tail or parted.cut in (":", "**", "<br>", "<br/>", "<br />"):
        return True
    if kind in (SectionKind.DECISION, SectionKind.RECOMMENDATION):
        return parted.folded in _PLAINEST
    return kind in _LISTS and parted.cut in (" ", "|", "\t")


def _heading(head: str) -> str:
    """The label's words, without its number and the point's."""
    bare = " ".join(_ENUMERATOR.sub("", head, count=1).split()).strip(EDGE)
    return OF_ITS_POINT.sub("", bare).strip(EDGE) or bare


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
