"""Numbered lines: which could head a point, and how much each looks like one."""

import re
from dataclasses import replace

from importers.danish.minutes.labels import Label
from importers.danish.minutes.lines import Line
from importers.danish.minutes.listing import Numbered, listing
from importers.danish.minutes.titles import case_number_of

_NUMBER = r"(?P<number>\d{1,3}(?:\.\d{1,2}){0,2})"
_KEYWORD = re.compile(
    r"(?:(?:(?:ad|til|re|vedr)\.?\s{1,3})?(?:dagsorden(?:en)?s?\s{0,3})?(?:punkt|pkt\.?|sag|emne)|ad\.?|re\.?)"
    rf"\s{{0,3}}(?:pkt\.?|punkt|nr\.?)?\s{{0,3}}{_NUMBER}(?P<letter>[a-z]\b)?"
    r"(?P<mark>\s{0,3}[.:)–—-]{0,2})[\s\xa0]{0,20}(?P<title>.{0,300})",
    re.IGNORECASE,
)
# »Referat – punkt 5: Udbud« heads a point; without a title it belongs to one.
_MINUTES_OF = re.compile(
    rf"(?:referat|beslutning)\s{{0,2}}[-–:,]?\s{{0,2}}(?:punkt|pkt\.?)\s{{0,3}}{_NUMBER}(?P<letter>[a-z]\b)?"
    r"(?P<mark>\s{0,3}[.:)–—-]{1,2})[\s\xa0]{1,20}(?P<title>\S.{0,300})",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    rf"{_NUMBER}(?P<letter>[a-z](?=[.):]))?(?P<mark>[.):]{{1,2}}|\s{{0,2}}[-–—:|](?=\s)|(?=[\s\xa0])|\s{{0,2}}(?=\())"
    r"[\s\xa0]{0,40}(?P<title>\S.{0,300})"
)
_ALONE = re.compile(rf"{_NUMBER}(?P<letter>(?!))?(?P<mark>[.)])(?P<title>)$")
ROW_MARK = "|"
_ROW = re.compile(
    r"\|\s{0,9}(?P<number>\d{1,3})[.)]?(?:\s{0,9}\||\s)\s{0,20}(?P<title>[^|\s].{0,300})"
)
# »9. februar« and »2. kvartal« are numbered only in looks.
_NO_TITLE = re.compile(
    r"(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)(?:\.|\s\d))"
    r"|(?:kvartal|halvår|halvdel|behandling|klasse|klassetrin|årgang|sal|juledag|pinsedag|påskedag|søndag|suppleant|næstformand|udkast|version|del|etape|fase|gang|th|tv|mf|plads|led|punkt)\b"
    r"|\d|kl\b|kr\b|pct\b|%|stk\b|mio\b|år\b|timer?\b|minutter\b|min\b|dage\b|uger\b|måneder\b|m2?\b|km\b|[-–/]\s?\d"
)
_UPPER = re.compile(r"[A-ZÆØÅÉÖÜ\"”»„“(\[]")
_STATUS = re.compile(
    r"(?:\((?:åben|åbent|lukket|offentlig|offentligt|fortrolig|O|Å|L|B|D)\)\s*[-–—:.]?|(?:åben|åbent|lukket|offentlig|offentligt|fortrolig)\s*[-–—:])\s+",
    re.IGNORECASE,
)
# »Møde den 11. marts 2024« between two points says that the numbers start again.
_MEETING = re.compile(r"(?:referat\w*|møde\w*|\w{3,30}møde\w*)\b.{0,60}\d", re.IGNORECASE)
_SENTENCE_WORDS = 9
_NAME_END = re.compile(r"\s\|\s|(?<=\w\w)[.:]\s")
_DEEPER = 4
_AGAIN = 11.0
_TITLE_WORDS = 4
_LONG = 100
_MANY = 999


def numbered(lines: list[Line], labels: list[Label | None]) -> list[Numbered]:
    """Every line that could head a point, with its weight."""
    read = [_read(line, i) for i, line in enumerate(lines) if not line.blank]
    found = [one for one in read if one is not None]
    least = min((one.column for one in found if not one.keyword), default=0)
    around = _Around(lines, labels)
    listed = listing(lines, labels, found)
    return [
        replace(
            one,
            weight=_looks(lines[one.line], one, least)
            + around.weight(one.line, one)
            + listed.get(one.line, 0.0),
        )
        for one in found
    ]


def _read(line: Line, index: int) -> Numbered | None:
    if line.row:
        return _row(line, index)
    found = _KEYWORD.match(line.bare) or _MINUTES_OF.match(line.bare)
    keyword = found is not None and _heads(found)
    if not keyword:
        found = None if line.bullet else _PLAIN.match(line.bare) or _ALONE.match(line.bare)
        if found is None or _NO_TITLE.match(found["title"].casefold()):
            return None
        if not found["mark"].strip() and not _UPPER.match(found["title"]):
            return None
    if found is None:
        return None
    skipped = _STATUS.match(found["title"])
    skip = skipped.end() if skipped and found["title"][skipped.end() :] else 0
    return Numbered(
        index,
        found["number"] + (found["letter"] or ""),
        _parts(found["number"]),
        found["title"][skip:].rstrip(" \t*_#|"),
        line.bare_start + found.start("title") + skip,
        keyword,
        0.0,
        _column(line, found.start("title")),
        found["mark"].strip(),
        line.level,
    )


def _parts(number: str) -> tuple[int, ...]:
    """The number's parts; »2.0« is 2."""
    parts = tuple(int(part) for part in number.split("."))
    return parts[:1] if len(parts) > 1 and not any(parts[1:]) else parts


def _row(line: Line, index: int) -> Numbered | None:
    """A row of a table whose first cell is a number heads a point in its second."""
    found = _ROW.match(line.bare)
    if found is None or _NO_TITLE.match(found["title"].casefold()):
        return None
    at = line.bare_start + found.start("title")
    number = found["number"]
    return Numbered(
        index, number, (int(number),), found["title"].rstrip(" |"), at, False, 0.0, 0, ROW_MARK
    )


def _heads(found: re.Match[str]) -> bool:
    """»Punkt 4 udsættes« is prose; »Punkt 4: Udbud« and »Punkt 4« head a point."""
    title = found["title"]
    return not title or bool(found["mark"].strip()) or bool(_UPPER.match(title))


def _column(line: Line, in_bare: int) -> int:
    return line.indent + in_bare


def _looks(line: Line, one: Numbered, least: int) -> float:
    title = one.title
    weight = 4.0 if one.keyword else 1.0
    weight += 3.0 if line.level else 0.0
    if title and not _UPPER.match(title) and not title[0].isupper():
        weight -= 2.0
    name = _NAME_END.split(title, maxsplit=1)[0]
    words = name.count(" ") + 1
    sentence = name.endswith((".", ";", ",")) and words > _TITLE_WORDS
    weight += -1.0 if sentence or (words > _SENTENCE_WORDS and len(name) > _LONG) else 1.0
    deeper = one.column - least >= _DEEPER and not one.keyword
    return weight - (0.5 if deeper else 0.0)


class _Around:
    """What stands around a numbered line speaks for a point or for a list."""

    def __init__(self, lines: list[Line], labels: list[Label | None]) -> None:
        self.lines = lines
        self.labels = labels
        self.filled = [i for i, line in enumerate(lines) if not line.blank]
        self.place = {i: n for n, i in enumerate(self.filled)}
        self.spaced = _spaced(lines)

    def weight(self, i: int, one: Numbered) -> float:
        place = self.place[i]
        before = self.filled[place - 1] if place else None
        after = self.filled[place + 1] if place + 1 < len(self.filled) else None
        weight = 0.0
        if before is None or i - before > 1 or self.lines[before].level or self.lines[i].apart:
            weight += 0.0 if self.spaced else 1.0
        weight += self._case_number(before, after)
        weight += self._label_after(place)
        if one.parts == (1,) and before is not None and _MEETING.match(self.lines[before].bare):
            weight += _AGAIN
        return weight

    def _case_number(self, before: int | None, after: int | None) -> float:
        near = [self.lines[n].bare for n in (before, after) if n is not None]
        return 2.0 if any(map(case_number_of, near)) else 0.0

    def _label_after(self, place: int) -> float:
        """A label soon below, before any other numbered line, is what a point has."""
        for i in self.filled[place + 1 : place + 4]:
            label = self.labels[i]
            if label is not None:
                return 2.0 if not label.weak else 1.0
            if _PLAIN.match(self.lines[i].bare):
                return 0.0
        return 0.0


def _spaced(lines: list[Line]) -> bool:
    """Whether there is a blank line between every line, so that blanks say nothing."""
    filled = sum(1 for line in lines if line.bare)
    lonely = sum(
        1
        for before, line, after in zip(lines, lines[1:], lines[2:], strict=False)
        if line.bare and not before.bare and not after.bare
    )
    return filled > 0 and lonely > 0.7 * filled
