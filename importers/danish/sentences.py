"""Sentences: a unit cut where one ends, and not at »ca.«, »nr. 4«, »d. 9.« or an initial."""

import re
from collections.abc import Iterator

from importers.danish.tables import set_of

_END = re.compile(
    r"[.!?…|](?:[\"”»«)\]]{0,2}(?=\s+[\"”»(\[–-]?\s?[A-ZÆØÅÉ0-9])|(?<=[.!?])(?=[A-ZÆØÅ][a-zæøå]{2,})|(?<=\|)(?= ))"
)
_ABBREVIATED = set_of("""
    ca sp pr pt kr nr pkt jf jvf evt stk tlf afd kl vedr ang inkl ekskl bl hhv mht ift ifm ifbm mhp pga fx f feks eks
    dvs osv mv mm mfl mio mia pct st skt dr hr fr prof cand red udg lb sml maks max min ekstraord ord
    jan feb mar apr jun jul aug sep sept okt nov dec d a o m v c s p t sdr ndr gl tidl resp forts medl repr best adm komm
    ad tv th mf inc ltd art cit vs nuv udv nævnt if jvnf vha ved obs
    """)
# These end a sentence as often as not: a capital after them decides.
_MAY_END = re.compile(
    r"\b(?:jul|mv|mm|m\.m|m\.v|osv|mfl|m\.fl|kr|pct|mio|st|th|tv|stk|o\.l|a|lign)$", re.IGNORECASE
)
# At a line's end these stop nothing: what they belong to stands on the next.
_GOES_ON = re.compile(
    r"(?:\b(?:ca|nr|pkt|jf|jvf|kl|vedr|d|pr|sp|hhv|bl|ml|inkl|ekskl|tlf|afd|sct|skt|dr)|(?:^|\s)\d{1,2}|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec))$",
    re.IGNORECASE,
)
_FIRST_WORD = re.compile(r"\w*")
_LETTER = re.compile(r"[a-zæøå]")
_NEAR = 14
_DAY_LONGEST = 2
_SHORTEST, _LONGEST = 12, 900
_YEAR = re.compile(r"\b(?:19|20)\d\d$")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The bounds of the sentences in `text`, white space at their ends aside; a cell ends one."""
    start = 0
    for found in _END.finditer(text):
        if text[found.start()] == "|":
            yield from _bounded(text, start, found.start())
            start = found.end()
            continue
        if text[found.start()] == "." and not _ends(text, start, found):
            continue
        yield from _bounded(text, start, found.end())
        start = found.end()
    yield from _bounded(text, start, len(text))


def is_abbreviated(line: str) -> bool:
    """Whether a line ends in an abbreviation or in the number of a day: »senest d.«, »inden 1.«."""
    words = line.rstrip()
    return words.endswith(".") and _GOES_ON.search(words[-_NEAR:-1]) is not None


def _ends(text: str, start: int, found: re.Match[str]) -> bool:
    before = text[max(start, found.start() - _NEAR) : found.start()]
    following = text[found.end() : found.end() + 4].lstrip(' "”»(-–')
    if _YEAR.search(before):
        return True
    if _MAY_END.search(before):
        return not following[:1].isdigit()
    word = _FIRST_WORD.match(before[::-1])[0][::-1].lower()  # type: ignore[index]  # it matches no word too
    if word.isdecimal() and len(word) <= _DAY_LONGEST:
        return following[:1].isupper() and _closes_number(text, start, found)
    return word not in _ABBREVIATED and _LETTER.fullmatch(word) is None


def _closes_number(text: str, start: int, found: re.Match[str]) -> bool:
    """»… i uge 9. Der …« ends; »den 9. December« and »1. Velkomst« do not."""
    before = text[start : found.start()]
    return len(before) > _SHORTEST and not re.search(
        r"\b(?:d|den|d\.|pkt|punkt|§|nr\.?)\s*\d{1,2}$", before
    )


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What is longer than anybody's sentence is cut at a space, so that reading stays linear."""
    while end - start > _LONGEST:
        space = text.rfind(" ", start + 1, start + _LONGEST)
        cut = space if space > start else start + _LONGEST
        yield from _trimmed(text, start, cut)
        start = cut
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    words = text[start:end]
    bare = words.strip()
    if bare:
        first = start + len(words) - len(words.lstrip())
        yield first, first + len(bare)
