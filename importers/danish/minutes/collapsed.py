"""Line ends that were lost: where a long line holds what once stood on lines of its own.

Text copied from a PDF or a web page may come as one line, or one for each page. Section names and
item numbers then stand in the middle of it. Only long lines are looked at, and only signs that no
running sentence holds count: a section's name in capitals where a sentence has ended or before a
colon, numbers that count on, bullets.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from importers.danish.minutes.naming import is_heading, names_people
from importers.danish.minutes.run_on import bullets, headings, people_end, title_end
from importers.danish.words.headings import DECIDERS

LEAST = 60  # a shorter line may well be what one person wrote in one go
LEAST_OF_BULLET = 240
_BULLET = re.compile(r"\s*(?:[-–—•*·▪●○+]|[a-z][.)])\s")
_HEAD_LONGEST = 110
_SPACES = re.compile(r"\s*")
_RUN_LEAST, _RUN_LEAST_MARKED = 3, 2
_FARTHEST_STEP = 2
_RUNS_OPEN = 12
_DIGIT = re.compile(r"\d")
_COLON = re.compile(r":(?=\s|$)")
_WORD_START = re.compile(r"(?<=\s)(?=(?:<\w{1,8}>|\*\*)?[A-ZÆØÅ])")
_SENTENCE_END = re.compile(r"[^\W\d]{3,}[.!?][\"”»)]?\s")
# Names of sections that no sentence holds with a capital, and what may follow them at once.
_BARE = re.compile(
    r"(?<=\s)(?:Indstilling og beslutning|Hvem beslutter|Beslutningskompetence|Indstilling(?:er)?|INDSTILLING(?:ER)?|Sagsfremstilling|SAGSFREMSTILLING|Beslutning(?:er)?|BESLUTNING(?:ER)?"
    r"|Beslutningstema|Sagsforløb|Sagens opståen|Kompetence|Resumé|Resume|RESUM[EÉ])"
    r"(?P<dated>,? (?:(?:i|fra|for) )?(?:[\w-]{2,30}[, ]{1,2}){0,5}?(?:den |d\. )?\d{1,2}[.-]\s?(?:\d{1,2}|[a-zæøå]{3,9})[.\s-]\s?(?:19|20)\d\d)?"
    r"(?=\s+(?:[A-ZÆØÅ»”\"(\d]|at\s|-\s))"
)
# These need a word or a sentence that ended before them, and a beginning behind.
_AFTER_END = re.compile(
    r"(?<=[a-zæøå.!?)»”:]\s)(?:Baggrund|Indledning|Konklusion|Referat|Bilag|Økonomi|Lovgrundlag|Høring|Høringssvar|Økonomiske konsekvenser"
    r"|Personalemæssige konsekvenser|Videre proces|Tidsplan|Drøftelse|Vurdering|Uddybning|Status)(?=\s+[A-ZÆØÅ»”\"(][a-zæøå]*\s+[a-zæøå])"
)
# »Kultur- og Idrætsudvalget, 08-05-2018, pkt. 58 Godkendt.«
_COMMITTEE = re.compile(
    rf"(?<=\s)(?:[A-ZÆØÅ][\w-]{{1,30}},? (?:og )?){{0,4}}(?i:{DECIDERS}),? (?:den |d\. )?\d{{1,2}}[.-]\s?(?:\d{{1,2}}|[a-zæøå]{{3,9}})[.\s-]\s?(?:19|20)\d\d(?:, (?:pkt|punkt)\.? \d{{1,3}})(?=\s+[A-ZÆØÅ])"
)
_MINUTES_OF = re.compile(
    r"(?<=[a-zæøå.] )(?:Referat|Beslutningsreferat|Mødereferat|Dagsorden) (?:til|fra|af|for) (?=\w)"
)
_POINT = re.compile(r", (?:pkt|punkt)\.? \d")
_BACK = re.compile(r"T(?<=\s.)(?:ilbage t)?il (?:toppen|indholdsfortegnelsen?)(?=\s)")
_NUMBER = re.compile(r"(?P<number>\d(?<=\s.)\d{0,2})(?P<mark>[.)]|\s\|)?\s+(?=[A-ZÆØÅ»”\"(])")
_FIRST = re.compile(r"(?P<number>\d{1,3})(?P<mark>[.)]|\s\|)?\s+(?=[A-ZÆØÅ»”\"(])")
_NO_NUMBER = re.compile(
    r"(?:\b(?:kl|nr|den|d|side|uge|pkt|punkt|stk|tlf|sag|bilag|ca|kr|af|og|til|fra|i|på|for|ad|inden|senest|medio|primo|ultimo|version|kapitel|afsnit|model|etape|fase|hal|lokale|vej|gade|allé|[a-zæøå]+(?:vej|gade|allé|torv|plads|klasse))\.?|§+|(?<!\b\d{4})(?<!\d\d[.:]\d\d)(?<!\d-\d\d)(?<=\d)|[,/+–-])\s*$",
    re.IGNORECASE,
)
_NO_ITEM = re.compile(
    r"(?:Kvartal|Halvår|Januar|Februar|Marts|April|Maj|Juni|Juli|August|September|Oktober|November|December)\b"
)
_MARK = re.compile(r"(?:(?:[^\W\d][\w.]*|[–-])\s){0,3}\d{1,3}(?:\s?[.:)–|-])?\s*")
_KEYWORD = re.compile(
    r"(?<=\s)(?:Referat\s[–-]\s(?:punkt|pkt\.?)|(?:Ad )?[Dd]agsordenens pkt\.|Dagsordens?punkt|Punkt|Pkt\.?|PUNKT|Ad\.?|Sag)\s(?:nr\.?\s)?\d{1,3}(?:\s?[.:)–-]|(?=\s[A-ZÆØÅ]))"
)
_OWNER = re.compile(r"(?<=\s)(?:Ansvarlige?|Tovholdere?|Frist|Deadline|Aktion|Opfølgning)\s?:")
_PAGE = re.compile(r"\s(?P<page>Side \d{1,3} (?:af|/) \d{1,3}\s)(?=\S)")


def breaks_in(text: str, start: int, end: int) -> list[int]:
    """Where in the line `text[start:end]` new lines begin; none where it is no longer than usual."""
    if end - start < (LEAST_OF_BULLET if _BULLET.match(text, start, end) else LEAST):
        return []
    titled: set[int] = set()
    if _DIGIT.search(text, start, end):
        titled = {*_numbered(text, start, end), *_keywords(text, start, end)}
    firm = {
        *titled,
        *_named(text, start, end),
        *_bare(text, start, end),
        *(one.start() for one in _MINUTES_OF.finditer(text, start, end)),
        *bullets(text, start, end),
        *headings(text, start, end),
        *(one for page in _PAGE.finditer(text, start, end) for one in page.span("page")),
    }
    if not firm:
        return []
    titles = _after_titles(text, sorted(titled), sorted(firm), end)
    found = sorted(at for at in {*firm, *titles} if at < end)
    return [at for before, at in pairwise([start, *found]) if _says(text, before, at)]


def _says(text: str, before: int, at: int) -> bool:
    """A sign alone is no line."""
    return before < at and any(letter.isalnum() for letter in text[before:at])


def _after_titles(text: str, titled: Sequence[int], firm: Sequence[int], end: int) -> Iterator[int]:
    """Where the titles end that begin at `titled`, unless something firm ends them."""
    for at in titled:
        mark = _MARK.match(text, at)
        after = bisect_right(firm, at)
        limit = firm[after] if after < len(firm) else end
        yield from title_end(text, at if mark is None else mark.end(), limit)


def _named(text: str, start: int, end: int) -> Iterator[int]:
    """Section names before a colon, owners' labels, and where a list of people is over."""
    colon = None
    for colon in _COLON.finditer(text, start, end):
        at = _heading_before(text, max(start, colon.start() - _HEAD_LONGEST), colon.start())
        if at is not None:
            yield at
            if names_people(text[at : colon.start()]):
                yield from people_end(text, colon.end(), end)
    if colon is not None:
        yield from (one.start() for one in _OWNER.finditer(text, start, end))


def _bare(text: str, start: int, end: int) -> Iterator[int]:
    """Names without a colon stand between two lines: both their ends are breaks."""
    for pattern in (_BARE, _AFTER_END, _COMMITTEE, _BACK):
        if pattern is _COMMITTEE and _POINT.search(text, start, end) is None:
            continue
        for found in pattern.finditer(text, start, end):
            yield found.start()
            yield _SPACES.match(text, found.end()).end()  # type: ignore[union-attr]  # it matches nothing too


def _heading_before(text: str, earliest: int, colon: int) -> int | None:
    """Where the longest section name that ends at `colon` begins."""
    for word in _WORD_START.finditer(text, earliest, colon):
        head = text[word.start() : colon]
        if not _SENTENCE_END.search(head) and ":" not in head and is_heading(head):
            return word.start()
    return None


def _numbered(text: str, start: int, end: int) -> Iterator[int]:
    """Numbers that count on: a run of them, two at least with a mark, three without."""
    first = _FIRST.match(text, start, end)
    runs: list[list[re.Match[str]]] = [] if first is None else [[first]]
    for found in _NUMBER.finditer(text, start, end):
        before = text[max(start, found.start() - 24) : found.start()]
        if _NO_NUMBER.search(before) or _NO_ITEM.match(text, found.end()):
            continue
        run = next(
            (one for one in reversed(runs[-_RUNS_OPEN:]) if _counts_on(one[-1], found)), None
        )
        if run is None:
            runs.append([found])
        else:
            run.append(found)
    for run in runs:
        sure = run[0]["mark"] or run[0] is first
        if len(run) >= (_RUN_LEAST_MARKED if sure else _RUN_LEAST):
            yield from (one.start() for one in run)


def _keywords(text: str, start: int, end: int) -> Iterator[int]:
    yield from (one.start() for one in _KEYWORD.finditer(text, start, end))


def _counts_on(last: re.Match[str], one: re.Match[str]) -> bool:
    step = int(one["number"]) - int(last["number"])
    return last["mark"] == one["mark"] and 1 <= step <= _FARTHEST_STEP
