"""Numbered lines: which could head a point, and how much each looks like one."""

import re
from dataclasses import dataclass

from importers.minutes.labels import Label
from importers.minutes.lines import Line

_NUMBER = r"(?P<number>\d{1,3}(?:\.\d{1,2}){0,2})"
_KEYWORD = re.compile(
    r"(?:(?:dagsordens?)?punkt|dagsordenens\s+punkt|pkt\.?|ad\.?|vedr\.?\s+punkt|sag|sagsnr\.?\s+punkt)"
    rf"\s{{0,3}}(?:pkt\.?|punkt|nr\.?)?\s{{0,3}}{_NUMBER}(?P<letter>[a-z]\b)?"
    r"(?P<mark>\s{0,3}[.:)–—-]{0,2})[\s\xa0]{0,20}(?P<title>.{0,300})",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    rf"{_NUMBER}(?P<letter>[a-z](?=[.):]))?(?P<mark>[.):]{{1,2}}|\s{{0,2}}[-–—:|](?=\s)|(?=[\s\xa0])|\s{{0,2}}(?=\())"
    r"[\s\xa0]{0,40}(?P<title>\S.{0,300})"
)
# »9. februar« and »2. kvartal« are numbered only in looks.
_NO_TITLE = re.compile(
    r"(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zæøå]{0,7}\b\.?"
    r"|(?:kvartal|halvår|halvdel|behandling|klasse|klassetrin|årgang|sal|juledag|pinsedag|påskedag|søndag|suppleant|næstformand|udkast|version|del|etape|fase|gang|th|tv|mf|plads|led|punkt)\b"
    r"|\d|kl\b|kr\b|pct\b|%|stk\b|mio\b|år\b|timer?\b|minutter\b|min\b|dage\b|uger\b|måneder\b|m2?\b|km\b|[-–/]\s?\d"
)
_UPPER = re.compile(r"[A-ZÆØÅÉÖÜ\"”»„“(\[]")
_STATUS = re.compile(
    r"\(?(?:åben|åbent|lukket|offentlig|offentligt|fortrolig|O|Å|L|B|D)\)?\s*[-–—:.]?\s+",
    re.IGNORECASE,
)
CASE_NUMBER = re.compile(
    r"(?:sags?\s?(?:nr|nummer|id|\.nr)|journal\s?(?:nr|nummer)|j\.?\s?nr|acadre\s?(?:nr)?|esdh|dok\.?\s?nr|sags-?id)"
    r"\.?\s?(?:i [A-Za-zÆØÅæøå]{2,20})?\s{0,3}:?\s{0,3}(?P<case>[A-Z0-9ÆØÅ][A-Z0-9ÆØÅ./-]{2,40}\d)",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(r"(?::|,?\s+at:?|,)$")
_AGENDA = re.compile(r"\bdagsorden(?:en)?\b.{0,60}$", re.IGNORECASE)
_SENTENCE_WORDS = 9
_TITLE_WORDS = 4
_LONG = 100
_MANY = 999


@dataclass(frozen=True, slots=True)
class Numbered:
    """A line that may head a point; `weight` is how much it looks like one."""

    line: int
    number: str
    parts: tuple[int, ...]
    title: str
    title_start: int
    keyword: bool
    weight: float
    indent: int = 0


def numbered(lines: list[Line], labels: list[Label | None]) -> list[Numbered]:
    """Every line that could head a point, with its weight."""
    found: list[Numbered] = []
    least = _least_indent(lines)
    around = _Around(lines, labels)
    for i, line in enumerate(lines):
        if not line.blank and (one := _read(line, i)) is not None:
            weight = _looks(line, one, least) + around.weight(i, one)
            found.append(_weighed(one, weight))
    return found


def _weighed(one: Numbered, weight: float) -> Numbered:
    return Numbered(
        one.line, one.number, one.parts, one.title, one.title_start, one.keyword, weight, one.indent
    )


def _read(line: Line, index: int) -> Numbered | None:
    if line.row:
        return None
    found = _KEYWORD.match(line.bare)
    keyword = found is not None and _heads(found)
    if not keyword:
        found = None if line.bullet else _PLAIN.match(line.bare)
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
        tuple(int(part) for part in found["number"].split(".")),
        found["title"][skip:].rstrip(" \t*_#|"),
        line.bare_start + found.start("title") + skip,
        keyword,
        0.0,
        line.indent,
    )


def _heads(found: re.Match[str]) -> bool:
    """»Punkt 4 udsættes« is prose; »Punkt 4: Udbud« and »Punkt 4« head a point."""
    title = found["title"]
    return not title or bool(found["mark"].strip()) or bool(_UPPER.match(title))


def _least_indent(lines: list[Line]) -> int:
    indents = [
        line.indent
        for line in lines
        if not line.blank and not line.bullet and _PLAIN.match(line.bare)
    ]
    return min(indents, default=0)


def _looks(line: Line, one: Numbered, least: int) -> float:
    title = one.title
    weight = 4.0 if one.keyword else 1.0
    weight += 3.0 if line.level else 0.0
    if title and not _UPPER.match(title) and not title[0].isupper():
        weight -= 2.0
    words = title.count(" ") + 1
    sentence = title.endswith((".", ";", ",")) and words > _TITLE_WORDS
    weight += -1.0 if sentence or (words > _SENTENCE_WORDS and len(title) > _LONG) else 1.0
    deeper = line.indent - least
    return weight - (2.0 if deeper >= 3 and not one.keyword else 0.0)  # noqa: PLR2004


class _Around:
    """What stands around a numbered line speaks for a point or for a list."""

    def __init__(self, lines: list[Line], labels: list[Label | None]) -> None:
        self.lines = lines
        self.labels = labels
        self.filled = [i for i, line in enumerate(lines) if not line.blank]
        self.place = {i: n for n, i in enumerate(self.filled)}
        self.spaced = _spaced(lines)
        self.list_until = (-1, -1)  # the list that a lead-in began: last line seen, last number

    def weight(self, i: int, one: Numbered) -> float:
        place = self.place[i]
        before = self.filled[place - 1] if place else None
        after = self.filled[place + 1] if place + 1 < len(self.filled) else None
        weight = 0.0
        if before is None or i - before > 1 or self.lines[before].level:
            weight += 0.0 if self.spaced else 1.0
        weight += self._case_number(before, after)
        weight += self._label_after(place)
        return weight + (0.0 if one.keyword or self.lines[i].level else self._list(i, before, one))

    def _case_number(self, before: int | None, after: int | None) -> float:
        near = [self.lines[n].bare for n in (before, after) if n is not None]
        return 2.0 if any(CASE_NUMBER.match(bare) for bare in near) else 0.0

    def _label_after(self, place: int) -> float:
        """A label soon below, before any other numbered line, is what a point has."""
        for i in self.filled[place + 1 : place + 4]:
            label = self.labels[i]
            if label is not None:
                return 2.0 if not label.weak else 1.0
            if _PLAIN.match(self.lines[i].bare):
                return 0.0
        return 0.0

    def _list(self, i: int, before: int | None, one: Numbered) -> float:
        """A list under a lead-in (»… at:«) is no agenda, unless the lead-in says so."""
        last_line, last_number = self.list_until
        number = one.parts[-1]
        if before is None:
            return 0.0
        if last_line >= 0 and number == last_number + 1 and self._unbroken(last_line, i):
            self.list_until = (i, number)
            return -4.0
        lead = self.lines[before].bare
        label = self.labels[before]
        heads = label is not None and not label.inline
        if (
            number == 1
            and (heads or _LEAD_IN.search(lead))
            and not _AGENDA.search(lead.rstrip(": "))
        ):
            self.list_until = (i, number)
            return -4.0 if not heads or label is None or label.kind != "participants" else 0.0
        self.list_until = (-1, -1)
        return 0.0

    def _unbroken(self, first: int, last: int) -> bool:
        """Whether no label and no heading stands between two members of a list."""
        return not any(
            (label is not None and not label.lead) or self.lines[n].level
            for n in range(first + 1, last)
            if (label := self.labels[n]) is not None or self.lines[n].level
        )


def _spaced(lines: list[Line]) -> bool:
    """Whether there is a blank line between every line, so that blanks say nothing."""
    filled = sum(1 for line in lines if line.bare)
    lonely = sum(
        1
        for before, line, after in zip(lines, lines[1:], lines[2:], strict=False)
        if line.bare and not before.bare and not after.bare
    )
    return filled > 0 and lonely > 0.7 * filled
