"""What runs on in a flattened line: bullets, titles, lists of people, headings in capitals.

Each function says where in `text[start:end]` a new line begins.
"""

import re
from collections.abc import Iterator

from importers.danish.words.headings import SENTENCE_STARTERS

_TITLE_LONGEST = 110
_PEOPLE_LONGEST = 900
_MARKED = re.compile(r"(?<=\s)(?:[-–*]\s)?(?:[•●▪☐☑☒\ue000-\uf8ff](?=\s?\S)|\[[ xX]?\]\s(?=\S))")
_SIGN = re.compile(r"(?<=\s)[+*→➢o]\s(?=\S)")
_DASH = re.compile(r"(?<=\s)[-–]\s(?!(?:Ansvarlige?|Proces|Tid)\b)(?=\S)")
_DASH_CAPITAL = re.compile(r"(?<=[\w.)]\s)-\s(?!(?:Ansvarlige?|Proces|Tid)\b)(?=[A-ZÆØÅ][a-zæøå])")
_DASHES_LEAST = 3
_BEFORE_DASH = re.compile(r"[.!?:;]\s$")
_SIGNS_LEAST = 2
_CELLS_LEAST = 2
_BAR = re.compile(r"\|")
_HELD = re.compile(r"[•●▪☐☑☒\[+*→➢|\ue000-\uf8ff]|(?<=\s)[-–o](?=\s)")
_MARKS, _SIGNS, _DASHES = frozenset("•●▪☐☑☒["), frozenset("+*→➢o"), frozenset("-–*•")
_OF_NAME = re.compile(r"(?<=\s)[A-ZÆØÅ][a-zæøå]+(?: [A-ZÆØÅ][a-zæøå]*)?:(?=\s[-–*•]\s)")
_HASHES = re.compile(r"#(?<=\s.)#{0,5}\s+(?=[A-ZÆØÅ0-9])")
_CAPITALS = re.compile(
    r"[A-ZÆØÅ](?<=\s.)[A-ZÆØÅ]{3,}(?:(?:\s|/|,\s|-)(?:[A-ZÆØÅ]{2,}|I|&))*(?=\s+(?:[A-ZÆØÅ\d»][a-zæøå\d]*\s|[-*•]\s))"
)
_CAPITALS_LEAST = 2
_WORD = re.compile(r"[^\s,;]+")
_NAMELY = re.compile(r"[A-ZÆØÅ»”]")
_LOWER = re.compile(r"[a-zæøå]{2,}$")
_ENDS_TITLE = re.compile(r"[.?!:;]$")
_JOINS = frozenset(
    [
        "og",
        "eller",
        "samt",
        "fra",
        "for",
        "af",
        "i",
        "på",
        "med",
        "ved",
        "til",
        "hos",
        "om",
        "om",
        "under",
        "mod",
        "v",
        "per",
        "den",
        "det",
        "de",
        "et",
        "en",
        "vedr",
    ]
)
_ENDS_PEOPLE = re.compile(r"(?:[a-zæøå]{3,}|\))\.$|[a-zæøå]{3,}[!?]$")
_COUNTS = re.compile(r"\d{1,3}[.)]?")
_SHOUTED = re.compile(r"[A-ZÆØÅ]{4,}$")


def bullets(text: str, start: int, end: int) -> Iterator[int]:
    """Bullets that no sentence holds, signs that come again, rows, and dashes that begin a list."""
    held = set(_HELD.findall(text, start, end))
    if held & _MARKS or any(sign >= "\ue000" for sign in held):
        yield from (one.start() for one in _MARKED.finditer(text, start, end))
    if held & _SIGNS:
        signs = [one.start() for one in _SIGN.finditer(text, start, end)]
        yield from signs if len(signs) >= _SIGNS_LEAST else ()
    if "|" in held:
        yield from _rows(text, start, end)
    if held & _DASHES:
        yield from _dashes(text, start, end)


def _dashes(text: str, start: int, end: int) -> Iterator[int]:
    """Dashes list from the first one on that stands where a sentence or a name has ended."""
    yield from (one.start() for one in _OF_NAME.finditer(text, start, end))
    capital = [one.start() for one in _DASH_CAPITAL.finditer(text, start, end)]
    yield from capital if len(capital) >= _DASHES_LEAST else ()
    listing = ""
    for one in _DASH.finditer(text, start, end):
        if _BEFORE_DASH.search(text, max(start, one.start() - 3), one.start()):
            listing = one[0]
        if one[0] == listing:
            yield one.start()


def _rows(text: str, start: int, end: int) -> Iterator[int]:
    """A table's rows have as many cells as its first: empty ones look like a row's end."""
    bars = [one.start() for one in _BAR.finditer(text, start, end)]
    ends = [i for i in range(1, len(bars)) if _blank(text, bars[i - 1], bars[i])]
    while ends:
        row = ends[0]
        width = next((i - row for i in ends[1:] if i - row >= _CELLS_LEAST), row)
        if row >= width:
            yield bars[row - width]
        while row < len(bars) and _blank(text, bars[row - 1], bars[row]):
            yield bars[row]
            row += width
        ends = [i for i in ends if i >= row]


def _blank(text: str, bar: int, following: int) -> bool:
    return text[bar + 1 : following].isspace()


def headings(text: str, start: int, end: int) -> Iterator[int]:
    """Headings by their marks, and those in capitals where there are several."""
    for one in _HASHES.finditer(text, start, end):
        yield one.start()
        yield from title_end(text, one.end(), end)
    shouted = list(_CAPITALS.finditer(text, start, end))
    if len(shouted) >= _CAPITALS_LEAST:
        for one in shouted:
            yield one.start()
            yield _next_word(text, one.end())


def title_end(text: str, start: int, end: int) -> Iterator[int]:
    """Where a title ends and a sentence begins: at a capital that no name explains.

    »Legeplads Formanden orienterede« and »Forslag om lys Der er indhentet tilbud«, but not »Nyt
    fra Per Lund« and not »Brev fra Nordby Kommune«.
    """
    before = ""
    for word in _WORD.finditer(text, start, min(end, start + _TITLE_LONGEST)):
        bare = word[0]
        if before and _NAMELY.match(bare) and _begins(before, bare, text[word.end() :][:40]):
            yield word.start()
            return
        if _ENDS_TITLE.search(bare):
            return
        before = bare


def _begins(before: str, word: str, after: str) -> bool:
    if word.strip(".,:;»”") in SENTENCE_STARTERS:
        return before.casefold() not in _JOINS
    goes_on = re.match(r"\s(?:[a-zæøå]{2,}|og [A-ZÆØÅ]\w+ [a-zæøå]+)\b", after) is not None
    return bool(_LOWER.match(before)) and before not in _JOINS and goes_on


def people_end(text: str, start: int, end: int) -> Iterator[int]:
    """Where a list of people is over: its sentence ends, or a name is followed by no name."""
    named, lower = False, ""
    end = min(end, start + _PEOPLE_LONGEST)
    for word in _WORD.finditer(text, start, end):
        bare = word[0]
        if _COUNTS.fullmatch(bare) and named and lower.casefold() not in _JOINS:
            yield word.start()
            return
        capital = bool(_NAMELY.match(bare))
        told = named and lower and lower.casefold() not in _JOINS
        closed = text[word.start() - 2 : word.start()] == ") "
        if capital and named and (told or closed or _SHOUTED.match(bare)):
            yield word.start()
            return
        if _ENDS_PEOPLE.search(bare):
            yield _next_word(text, word.end())
            return
        if text[word.end() : word.end() + 1] in (",", ";") or bare == "og":
            named, lower = False, ""
            continue
        named = named or capital
        lower = "" if capital else bare
    return


def _next_word(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at
