"""The points of the agenda: where each begins, what it is called, and where it ends."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from importers.minutes.chain import best_chain
from importers.minutes.headings import headed
from importers.minutes.labels import OF_POINT, Label
from importers.minutes.lines import Line, unmarked
from importers.minutes.listing import Numbered, says
from importers.minutes.numbering import CASE_NUMBER, numbered
from importers.proposals import AgendaItem, SectionKind

_ABBREVIATIONS = r"(?<!\bvedr)(?<!\bVedr)(?<!\bang)(?<!\bevt)(?<!\bnr)(?<!\bNr)(?<!\bSkt)(?<!\bSct)(?<!\bSt)(?<!\binkl)(?<!\bjf)(?<!\bpkt)(?<!\bv)(?<!\bca)(?<!\bmv)(?<!\bbl\.a)(?<!\bpr)(?<!\bPr)"
_SENTENCE_END = re.compile(
    rf"{_ABBREVIATIONS}(?<=[a-zæøå)\d»”\"])[.?]\s+(?=[A-ZÆØÅ»”\"(])|\s{{3,}}|\t"
)
_COLON = re.compile(r"(?<=\w):\s+(?=[A-ZÆØÅ»”\"\d])")
_OBLIGES = re.compile(r"\s(?:skal|vil|bør|må|har|er|blev)\b|;")
# A verb in what stands where the title is: then it may be all that obliges, and belongs to the text.
_SAYS = re.compile(r"\s(?:\w{2,30}(?:er|es)|er|har|skal|vil|bør|må|kan)\b")
_SUBJECT_SAYS = re.compile(
    r"[A-ZÆØÅ][\w-]{1,30}(?:[ ](?:og[ ])?[A-ZÆØÅ][\w-]{0,30}){0,3}[ ](?!efter\b|over\b|under\b|eller\b|uger\b)(?:[a-zæøå]{2,30}er|er|har|skal|vil|bør)\b"
)
_ABBREVIATED = ("evt.", "mv.", "m.v.", "m.m.", "mm.", "osv.")
_SPACES = re.compile(r"\s+")
_CLOSING = re.compile(
    r"(?:næste (?:ordinære )?\w{0,24}møde\w{0,4}|underskrift\w{0,5}|referent|referatet er godkendt|godkendelse af referat(?:et)?)\b\s*:?$",
    re.IGNORECASE,
)
_TITLE_LONGEST = 200
_TITLE_WRAPS = 55
_TITLE_FILLS = 75
_SHORT_TITLE = 90
_SILENT = 0.7
_LATE = 0.4


@dataclass(frozen=True, slots=True)
class Head:
    """A point's heading: its lines, its name, and where what is said under it begins."""

    first: int
    last: int
    number: str | None
    title: str
    body: int
    title_start: int = 0
    title_end: int = 0
    case_number: str | None = None


def heads_of(lines: list[Line], labels: list[Label | None]) -> list[Head]:
    """The headings of all points, in order."""
    candidates = numbered(lines, labels)
    anchors = anchors_of(lines, labels)
    runs = _without_printed_agenda(best_chain(candidates, anchors), lines)
    points = [one for run in runs for one in run]
    if not points:
        points = [one for one in candidates if one.keyword]
    if not points:
        points = _named_by_labels(lines, anchors)
    if not points:
        return [_unnumbered(lines, i) for i in headed(lines, labels)]
    points = sorted({*points, *_nested(points, candidates)}, key=lambda one: one.line)
    return [_head(lines, one, labels) for one in points]


def anchors_of(lines: list[Line], labels: list[Label | None]) -> dict[int, int]:
    """Labels that name their point (»Referat – punkt 5:«), by line."""
    return {
        i: int(found["number"])
        for i, label in enumerate(labels)
        if label is not None and (found := OF_POINT.search(lines[i].bare[:_SHORT_TITLE]))
    }


def _named_by_labels(lines: list[Line], anchors: Mapping[int, int]) -> list[Numbered]:
    """Points that only their minutes name: »Referat – punkt 5:« and no heading above."""
    return [
        Numbered(i, str(number), (number,), "", lines[i].end, True, 0.0)
        for i, number in anchors.items()
    ]


def items_of(
    lines: list[Line], heads: Sequence[Head], ends: Sequence[int]
) -> tuple[AgendaItem, ...]:
    """The points from their headings; `ends` says where each ends."""
    return tuple(
        AgendaItem(head.number, head.title, head.case_number, lines[head.first].start, end)
        for head, end in zip(heads, ends, strict=True)
    )


def _without_printed_agenda(runs: list[list[Numbered]], lines: list[Line]) -> list[list[Numbered]]:
    """An agenda printed before the minutes names every point twice; the second is the point."""
    if len(runs) < 2:  # noqa: PLR2004
        late = runs and runs[0][0].line > _LATE * len(lines)
        return [] if late and len(runs[0]) > 1 and _is_list(runs[0], lines) else runs
    kept = [
        run
        for run, following in zip(runs, [*runs[1:], None], strict=True)
        if following is None or not _is_list(run, lines) or len(following) * 2 < len(run)
    ]
    return kept or runs


def _is_list(run: Sequence[Numbered], lines: list[Line]) -> bool:
    """Whether nothing is said between the lines of a run."""
    pairs = list(pairwise(run))
    silent = sum(1 for a, b in pairs if not says(lines, a.line + 1, b.line))
    return silent >= _SILENT * len(pairs)


def _nested(points: Sequence[Numbered], candidates: Sequence[Numbered]) -> Iterator[Numbered]:
    """Points such as 3.1 below point 3, where they count on from one another."""
    starts = {one.line: one.parts[0] for one in points}
    current: int = 0
    last: tuple[int, ...] = (0,)
    for one in candidates:
        if one.line in starts:
            current, last = starts[one.line], (0,)
        elif len(one.parts) > 1 and one.parts[0] == current and one.title[:1].isupper():
            tail = one.parts[1:]
            if last < tail and tail[0] <= last[0] + 2:
                last = tail
                yield one


def _head(lines: list[Line], one: Numbered, labels: list[Label | None]) -> Head:
    title, end, body, last = _title(lines, one, labels)
    name = _named(title)
    first = one.line
    case = CASE_NUMBER.search(title) or _case_below(lines, last)
    above = _above(lines, first)
    if above is not None and (found := CASE_NUMBER.match(lines[above].bare)):
        first, case = above, found
    case_number = case["case"] if case else None
    return Head(first, last, one.number, name, body, one.title_start, end, case_number)


def _title(
    lines: list[Line], one: Numbered, labels: list[Label | None]
) -> tuple[str, int, int, int]:
    """The title, where it ends, where the text after it begins, and its last line."""
    line = lines[one.line]
    title, last = one.title, one.line
    if not title:
        return _below(lines, labels, last)
    cut = _SENTENCE_END.search(title) or _at_colon(title)
    rest = line.end - one.title_start > len(title) + 1
    if cut and (rest or len(title) > _SHORT_TITLE or cut.start() <= _SHORT_TITLE):
        name, end = title[: cut.start()], one.title_start + cut.start()
        says = _SAYS.search(name) is not None
        return name, end, one.title_start if says else one.title_start + cut.end(), last
    if rest or _is_sentence(title):
        return title[:_TITLE_LONGEST], line.end, one.title_start, last
    while (following := _wrapped(lines, labels, last, title)) is not None:
        joined = lines[following].bare
        title = title[:-1] + joined if title.endswith("-") else f"{title} {joined}"
        last = following
    obliges = _SUBJECT_SAYS.match(title)
    if len(title) > _TITLE_WRAPS:
        obliges = obliges or _OBLIGES.search(title)
    return title, lines[last].end, one.title_start if obliges else lines[last].end, last


def _below(lines: list[Line], labels: list[Label | None], last: int) -> tuple[str, int, int, int]:
    """The title of »Punkt 4« alone on its line: the next line, where that is no sentence."""
    line, following = lines[last], lines[last + 1] if last + 1 < len(lines) else None
    if following is None or following.blank or labels[last + 1] is not None:
        return "", line.end, line.end, last
    bare = following.bare
    titled = bare[:1].isupper() and len(bare) <= _SHORT_TITLE and not following.bullet
    says = bare.endswith((".", ":", ",", ";")) or _SUBJECT_SAYS.match(bare) or _OBLIGES.search(bare)
    if says or not titled:
        return "", line.end, line.end, last
    return bare, following.end, following.end, last + 1


def _at_colon(title: str) -> re.Match[str] | None:
    """»Økonomi: Regnskabet blev gennemgået.« is a title and a sentence; »Tema: Udbud« a title."""
    return _COLON.search(title) if title.endswith((".", "!")) or len(title) > _SHORT_TITLE else None


def _named(title: str) -> str:
    name = _SPACES.sub(" ", unmarked(title)).strip(" :*_-–")
    return name if name.lower().endswith(_ABBREVIATED) else name.removesuffix(".")


def _is_sentence(title: str) -> bool:
    """A point that is one sentence has no other text than its title."""
    return title.endswith(".") and title.count(" ") > 3  # noqa: PLR2004


def _wrapped(lines: list[Line], labels: list[Label | None], last: int, title: str) -> int | None:
    """The line on which a title goes on: after a hyphen, or where a full line ends mid-phrase."""
    near = range(last + 1, min(last + 5, len(lines)))
    following = next((i for i in near if not lines[i].blank), None)
    if following is None or len(title) > _TITLE_LONGEST or labels[following] is not None:
        return None
    bare = lines[following].bare
    if title.endswith("-") and title[-2:-1].isalpha() and bare[:1].islower():
        return following
    open_bracket = title.count("(") > title.count(")")
    goes_on = bare[:1].islower() or open_bracket or (bare[:1] == "(" and bare.endswith(")"))
    full = len(title) >= (_TITLE_WRAPS if following == last + 1 else _TITLE_FILLS)
    ends = bare.endswith((".", ":")) or len(bare) > _SHORT_TITLE or lines[following].bullet
    return following if full and goes_on and not ends else None


def _above(lines: list[Line], first: int) -> int | None:
    return next((i for i in range(first - 1, max(first - 4, -1), -1) if not lines[i].blank), None)


def _case_below(lines: list[Line], last: int) -> re.Match[str] | None:
    below = [line for line in lines[last + 1 : last + 5] if not line.blank][:2]
    return next((found for line in below if (found := CASE_NUMBER.match(line.bare))), None)


def _unnumbered(lines: list[Line], i: int) -> Head:
    line = lines[i]
    return Head(i, i, None, _named(unmarked(line.bare)), line.end, line.bare_start, line.end)


def is_below(parent: Head, child: Head) -> bool:
    """Whether the one is point 3 and the other 3.1."""
    return bool(parent.number and child.number and child.number.startswith(f"{parent.number}."))


def closes(line: Line, label: Label | None) -> bool:
    """Whether a line ends the last point: lists for all points, signatures, the next meeting."""
    if label is not None and label.kind is SectionKind.ACTIONS and not label.inline:
        return line.level > 0 or "liste" in label.heading.casefold()
    if label is not None and label.kind is SectionKind.PARTICIPANTS:
        return not label.inline and not label.absent
    return bool(_CLOSING.fullmatch(line.bare))
