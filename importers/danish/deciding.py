"""Which sections oblige: what decides does, background does not, a recommendation sometimes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

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
_SILENT = frozenset({SectionKind.CASE, SectionKind.ATTACHMENTS, SectionKind.PARTICIPANTS})
_DECIDES = frozenset({SectionKind.DECISION, SectionKind.ACTIONS})

SURENESS = {
    SectionKind.DECISION: 0.03,
    SectionKind.ACTIONS: 0.04,
    SectionKind.PROCESS: 0.0,
    SectionKind.ELABORATION: -0.02,
    SectionKind.TEXT: -0.05,
    SectionKind.RECOMMENDATION: -0.05,
    SectionKind.CASE: -0.1,
}


@dataclass(frozen=True, slots=True)
class Deciding:
    """A section whose sentences may oblige."""

    section: Section
    adopted: bool = False


def deciding_sections(minutes: Minutes) -> Iterator[Deciding]:
    """The sections that may oblige, in document order."""
    text = minutes.document.text
    decisions: dict[int | None, list[Section]] = {}
    for section in minutes.sections:
        if section.kind is SectionKind.DECISION:
            decisions.setdefault(section.item, []).append(section)
    for section in minutes.sections:
        own = decisions.get(section.item, []) if section.item is not None else []
        if section.kind in _SILENT:
            continue
        if section.kind is SectionKind.RECOMMENDATION:
            if not own:
                yield Deciding(section)
            elif _adopted(text, own):
                yield Deciding(section, adopted=True)
            continue
        background = section.kind is SectionKind.TEXT and any(
            one.start > section.start for one in own
        )
        if not background:
            yield Deciding(section)


def _adopted(text: str, decisions: list[Section]) -> bool:
    said = " ".join(text[one.start : one.end] for one in decisions)
    return _ADOPTED.search(said) is not None and _REFUSED.search(said) is None
