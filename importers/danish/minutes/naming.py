"""What words above a passage name: the kinds of section, as their headings are written."""

import re

from importers.danish.words.headings import ADVISERS, DECIDERS, LABELS, ROLE_LABELS
from importers.proposals import SectionKind

KNOWN = {phrase: kind for kind, phrases in LABELS.items() for phrase in phrases}
EDGE = " \t\xa0.,:;!?*_-–—|#<>/()[]{}\"'”“»«•·=+~"
_ASIDE = re.compile(r"\s*\([^()]{0,60}\)$")
OF_ITS_POINT = re.compile(
    r"\s*(?:[-–—,]|til|af|for|vedr\.?)?\s*(?:dagsordens)?(?:punkt|pkt\.?)(?:\s*nr\.?)?\s*\d{1,3}[a-z]?(?:\.\d{1,2})?$",
    re.IGNORECASE,
)
_DECISION_OF = re.compile(
    rf"(?:beslutning(?:er)?|behandling|vedtagelse|referat|sagens behandling|afgørelse)"
    rf"\s*,?\s+(?:i|fra|af|for|på|truffet af|den|d\.|vedr)\s*.{{1,110}}"
    rf"|(?:beslutning(?:er)?|vedtagelse|konklusion)\s*,?\s+\d{{1,2}}[.-]\s?(?:\d{{1,2}}|[a-z]{{3,9}})[.\s-]\s?\d{{4}}.{{0,40}}"
    rf"|(?:beslutning(?:er)?|vedtagelse)\s*[,;–-]?\s+(?:[\w-]{{2,30}} ){{0,4}}{DECIDERS}\b.{{0,80}}"
    rf"|{DECIDERS}(?:\s+(?:i|for|på)\s+[\w -]{{2,40}})?\s+(?:beslutning|afgørelse|vedtagelse|konklusion)(?:\s.{{0,60}})?",
)
_DECIDES = ("beslutning", "behandling", "vedtagelse", "referat", "afgørelse", "konklusion")
_COMMITTEE_DATED = re.compile(
    rf"(?:[\w-]{{2,30}}[ ,-]{{1,3}}(?:og )?){{0,5}}{DECIDERS}[ ,]+(?:den |d\. )?\d{{1,2}}[.-]\s?(?:\d{{1,2}}|[a-z]{{3,9}})[.\s-]\s?\d{{4}}(?:, (?:pkt|punkt)\.? \d{{1,3}})?"
)
_ADVICE = re.compile(
    rf"(?:det |der )?(?:(?:[\w-]{{2,30}} ){{0,3}}[\w-]{{0,30}}{ADVISERS}(?:en|et|n)?s?\s+)?(?:[\w-]{{2,30}}\s)?indstilling(?:er|en)?(?:\s+til\s.{{0,50}})?"
)
_CONSEQUENCES = re.compile(r"[\w ,-]{3,80}(?:mæssige|administrative|retlige) konsekvenser")
_PRESENCE = re.compile(
    r"(?:fra|for)\s.{2,50}\s(?:deltog|mødte)|(?:følgende|desuden|derudover|endvidere)\s.{0,40}(?:deltog|til stede|tilstede|mødt)"
    r"|(?:deltagere|til ?stede|afbud|fraværende|medlemmer|mødt)\s(?:fra|for|i|på|med|på vegne)\s.{2,60}"
    r"|(?:ikke\s)?(?:til stede|tilstede)\s.{0,40}|afbud/.{2,30}|.{2,20}/afbud"
)


def fold(text: str) -> str:
    """`text` as the tables write it."""
    plain = " ".join(text.casefold().split())
    plain = _ASIDE.sub("", plain) if plain.endswith(")") else plain.strip(EDGE)
    if "punkt" in plain or "pkt" in plain:
        plain = OF_ITS_POINT.sub("", plain)
    return plain.strip(EDGE)


def of_forum(folded: str, *, alone: bool) -> SectionKind | None:
    """The kind that folded words name together with whose they are (»… i Økonomiudvalget den …«)."""
    if (
        any(word in folded for word in _DECIDES)
        and _DECISION_OF.fullmatch(folded)
        and not folded.startswith(("referat af", "referat fra"))
    ):
        return SectionKind.DECISION
    if alone and folded[-1:].isdigit() and _COMMITTEE_DATED.fullmatch(folded):
        return SectionKind.DECISION
    if folded.endswith("konsekvenser") and _CONSEQUENCES.fullmatch(folded):
        return SectionKind.CASE
    if "indstilling" in folded and _ADVICE.fullmatch(folded):
        return SectionKind.RECOMMENDATION
    return SectionKind.PARTICIPANTS if _PRESENCE.fullmatch(folded) else None


def is_heading(words: str) -> bool:
    """Whether words before a colon name a section."""
    folded = fold(words)
    return folded in KNOWN or of_forum(folded, alone=True) is not None


def names_people(words: str) -> bool:
    """Whether words before a colon head a list of people."""
    folded = fold(words)
    kind = KNOWN.get(folded) or of_forum(folded, alone=False)
    return kind is SectionKind.PARTICIPANTS and folded not in ROLE_LABELS
