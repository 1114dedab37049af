"""Which sections oblige: what decides does, background does not, a recommendation sometimes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from importers.proposals import Minutes, Section, SectionKind

_ADOPTED = re.compile(
    r"\b(?:anbefales|anbefalede|anbefaler|indstilles|godkendes|godkendt|tiltrådt|tiltrådte|tiltræder|tiltrædes|vedtaget|indstillingen\s+(?:følges|blev\s+fulgt|fulgt|godkendes|tiltrædes|vedtages)"
    r"|som\s+indstillet|godkendte|godkender|vedtog|i\s+overensstemmelse\s+med\s+indstillingen|fulgte\s+indstillingen|besluttede\s+som\s+indstillet)\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"\bikke\s+(?:\w+\s+)?(?:godkend|tiltr[åæ]d|vedtag|følg)|\bkunne ikke\b|\bforkastet|\bafvist|\budsat|\budsættes|\budskudt",
    re.IGNORECASE,
)
# A line that ends in »indstiller«, and the lines »at …« below it.
_RECITES = re.compile(
    r"\b(?:indstiller|anbefaler)(?:\s+(?:til|over\s*for)\s+[^\n,;:]{3,40})?\s*[,;:]?\s*"
    r"(?P<what>(?:(?:\d{1,2}[.)]|[-•·*])?[ \t]*(?:og[ \t]+)?at\b[^\n]*(?:\n(?=\s*(?:\d{1,2}[.)]|[-•·*])?[ \t]*(?:og[ \t]+)?at\b)\s*)?)+)",
    re.IGNORECASE,
)
_SILENT = frozenset({SectionKind.CASE, SectionKind.ATTACHMENTS, SectionKind.PARTICIPANTS})
_TOLD_APART = frozenset({SectionKind.DECISION, SectionKind.CASE, SectionKind.RECOMMENDATION})

SURENESS = {
    SectionKind.DECISION: 0.03,
    SectionKind.ACTIONS: 0.04,
    SectionKind.PROCESS: 0.0,
    SectionKind.RECORD: 0.0,
    SectionKind.ELABORATION: -0.02,
    SectionKind.TEXT: -0.05,
    SectionKind.RECOMMENDATION: -0.05,
    SectionKind.CASE: -0.1,
}


@dataclass(frozen=True, slots=True)
class Deciding:
    """A section whose sentences may oblige."""

    section: Section


def deciding_sections(minutes: Minutes) -> Iterator[Deciding]:
    """The sections that may oblige, in document order."""
    decided = _decided(minutes)
    record = _is_record(minutes)
    recommended = {one.item for one in minutes.sections if one.kind is SectionKind.RECOMMENDATION}
    for section in minutes.sections:
        own = decided.get(section.item) if section.item is not None else None
        if section.kind in _SILENT:
            if own is not None and own.adopts and section.item not in recommended:
                yield from _told_inside(minutes.document.text, section)
            continue
        if section.kind is SectionKind.RECOMMENDATION:
            if own is None or own.adopts:
                yield Deciding(section)
        elif not (
            section.kind is SectionKind.TEXT and own is not None and section.start < own.last
        ):
            under_a_point = section.item is not None and section.kind is SectionKind.TEXT
            told = record and under_a_point
            yield Deciding(replace(section, kind=SectionKind.RECORD) if told else section)


def _told_inside(text: str, section: Section) -> Iterator[Deciding]:
    """What a case presentation ends with: »Økonomiudvalget indstiller, at …«, where no heading says so."""
    if section.kind is not SectionKind.CASE:
        return
    for found in _RECITES.finditer(text, section.start, section.end):
        start, end = found.span("what")
        yield Deciding(replace(section, kind=SectionKind.RECOMMENDATION, start=start, end=end))


def _is_record(minutes: Minutes) -> bool:
    """Minutes that tell decisions from background nowhere: what stands under a point was agreed."""
    return not any(one.kind in _TOLD_APART for one in minutes.sections)


@dataclass(frozen=True, slots=True)
class _Decided:
    """What a point's decisions do with what was recommended, and where the last one begins."""

    adopts: bool
    last: int


def _decided(minutes: Minutes) -> dict[int, _Decided]:
    """The points that hold a decision."""
    sections: dict[int, list[Section]] = {}
    for section in minutes.sections:
        if section.kind is SectionKind.DECISION and section.item is not None:
            sections.setdefault(section.item, []).append(section)
    text = minutes.document.text
    return {
        item: _Decided(_adopted(text, found), max(one.start for one in found))
        for item, found in sections.items()
    }


def _adopted(text: str, decisions: list[Section]) -> bool:
    said = " ".join(text[one.start : one.end] for one in decisions)
    return _ADOPTED.search(said) is not None and _REFUSED.search(said) is None
