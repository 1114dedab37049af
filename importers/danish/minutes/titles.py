"""The title of a point: where it ends, and whether it is all that the point says."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from importers.danish.minutes.labels import Label
from importers.danish.minutes.lines import Line, unmarked
from importers.danish.minutes.listing import Numbered
from importers.danish.words.headings import ABBREVIATIONS
from importers.proposals import SectionKind, Span

CASE_NUMBER = re.compile(
    r"(?:sags?\s?(?:nr|nummer|id|\.nr)|journal\s?(?:nr|nummer)|j\.?\s?nr|acadre\s?(?:nr)?|esdh|dok\.?\s?nr|sags-?id)"
    r"\.?\s?(?:i [A-Za-zÆØÅæøå]{2,20})?\s{0,3}:?\s{0,3}(?P<case>[A-Z0-9ÆØÅ][A-Z0-9ÆØÅ./-]{2,40}\d)",
    re.IGNORECASE,
)
# As regions, municipalities by KLE, and most journals number their cases.
_BARE_CASE = re.compile(
    r"\s*(?:\d{1,2}-\d{2}-\d{2}-\d{1,4}-\d{2}|\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d{1,5}-\d{2}|\d{2}/\d{3,6}|\d{4}-\d{4,8})\s*"
)
_NO_ABBREVIATION = "".join(rf"(?<!\b(?i:{re.escape(short)}))" for short in ABBREVIATIONS)
_SENTENCE_END = re.compile(
    rf"{_NO_ABBREVIATION}(?<=[a-zæøå)\d»”\"])[.?]\s+(?=[A-ZÆØÅ»”\"(<*])|{_NO_ABBREVIATION}(?<=[a-zæøå]{{3}})(?<!nr)[.?]\s+(?=\d)|\s{{3,}}|\t|\s\|\s*(?=\S)",
)
_COLON = re.compile(r"(?<=\w):\s+(?=[A-ZÆØÅ»”\"\d])")
# A verb in what stands where the title is: then it may be all that obliges, and belongs to the text.
_SAYS = re.compile(r"\s(?:\w{2,30}(?:er|es)|er|har|skal|vil|bør|må|kan)\b")
_OBLIGES = re.compile(r"\s(?:skal|vil|bør|må|har|er|blev)\b|;")
_SUBJECT_SAYS = re.compile(
    r"[A-ZÆØÅ][\w-]{1,30}(?:[ ](?:og[ ])?[A-ZÆØÅ][\w-]{0,30}){0,3}[ ]"
    r"(?!efter\b|over\b|under\b|eller\b|uger\b)(?:[a-zæøå]{2,30}er|er|har|skal|vil|bør)\b"
)
_KEEPS_DOT = tuple(f"{short.lower()}." for short in ABBREVIATIONS)
# What an agenda says of a point beside its name: »– Ansvarlig(Per) – Proces(Drøftelse)«.
_FIELDS = re.compile(r"[\s:–-]{1,5}(?:Ansvarlige?|Proces|Tovholder|Oplæg ved|Tid)\s?[(:].*$")
_LONGEST = 200
_LONG = 90
_WRAPS = 55
_FILLS = 75  # so long a line is full, even where a blank line stands before the next
_NEAR = 5
_AFTER_CASE = 6
_SENTENCE_SPACES = 3


@dataclass(frozen=True, slots=True)
class Title:
    """A title's words and place, where what is said under it begins, and its last line."""

    name: str
    place: Span
    body: int
    last: int


def title_of(lines: Sequence[Line], labels: Sequence[Label | None], one: Numbered) -> Title:
    """The title of the point that `one` heads."""
    if not one.title:
        return _below(lines, labels, one.line)
    line, start, said = lines[one.line], one.title_start, one.title
    fields = _FIELDS.search(said)
    if fields and fields.start():
        end = start + fields.start()
        return Title(named(said[: fields.start()]), Span(start, end), line.end, one.line)
    cut = _SENTENCE_END.search(said) or _at_colon(said)
    longer = line.end - start > len(said) + 1
    if cut and (longer or len(said) > _LONG or cut.start() <= _LONG):
        name = said[: cut.start()]
        body = start if _SAYS.search(name) else start + cut.end()
        return Title(named(name), Span(start, start + cut.start()), body, one.line)
    if longer or (said.endswith(".") and said.count(" ") > _SENTENCE_SPACES):
        return Title(named(said[:_LONGEST]), Span(start, line.end), start, one.line)
    return _over_lines(lines, labels, one)


def case_number_of(bare: str) -> str | None:
    """The case number that a line states, by a label or by being nothing else."""
    labelled = CASE_NUMBER.match(bare)
    if labelled is not None:
        return labelled["case"]
    return bare.strip() if _BARE_CASE.fullmatch(bare) else None


def is_case_number(bare: str) -> bool:
    """Whether a line states a case number and nothing more."""
    labelled = CASE_NUMBER.match(bare)
    if labelled is not None:
        return len(bare) - labelled.end() < _AFTER_CASE
    return _BARE_CASE.fullmatch(bare) is not None


def named(title: str) -> str:
    """A title as it is shown: on one line, without marks, without the dot at its end."""
    name = " ".join(unmarked(title).split()).strip(" :*_-–•")
    return name if name.lower().endswith(_KEEPS_DOT) else name.removesuffix(".")


def _is_other(label: Label | None) -> bool:
    return label is not None and label.kind is not SectionKind.TEXT


def _at_colon(title: str) -> re.Match[str] | None:
    """»Økonomi: Regnskabet blev gennemgået.« is a title and a sentence; »Tema: Udbud« a title."""
    return _COLON.search(title) if title.endswith((".", "!")) or len(title) > _LONG else None


def _over_lines(lines: Sequence[Line], labels: Sequence[Label | None], one: Numbered) -> Title:
    title, last = one.title, one.line
    while (following := _wrapped(lines, labels, last, title)) is not None:
        joined = lines[following].bare
        title = title[:-1] + joined if title.endswith("-") else f"{title} {joined}"
        last = following
    end = lines[last].end
    says = _SUBJECT_SAYS.match(title) or (_OBLIGES.search(title) if len(title) > _WRAPS else None)
    return Title(named(title), Span(one.title_start, end), one.title_start if says else end, last)


def _wrapped(
    lines: Sequence[Line], labels: Sequence[Label | None], last: int, title: str
) -> int | None:
    """The line on which a title goes on: after a hyphen, or where a full line ends mid-phrase."""
    near = range(last + 1, min(last + _NEAR, len(lines)))
    following = next((i for i in near if not lines[i].blank), None)
    if following is None or len(title) > _LONGEST or labels[following] is not None:
        return None
    bare = lines[following].bare
    if title.endswith("-") and title[-2:-1].isalpha() and bare[:1].islower():
        return following
    open_bracket = title.count("(") > title.count(")")
    goes_on = bare[:1].islower() or open_bracket or (bare[:1] == "(" and bare.endswith(")"))
    full = len(title) >= (_WRAPS if following == last + 1 else _FILLS)
    ends = bare.endswith((".", ":")) or len(bare) > _LONG or lines[following].bullet
    return following if full and goes_on and not ends else None


def _below(lines: Sequence[Line], labels: Sequence[Label | None], last: int) -> Title:
    """The title of »Punkt 4« alone on its line: the next line, where that is no sentence."""
    line = lines[last]
    none = Title("", Span(line.end, line.end), line.end, last)
    i = next((i for i in range(last + 1, min(last + 3, len(lines))) if not lines[i].blank), None)
    if i is None or _is_other(labels[i]):
        return none
    following = lines[i]
    bare = following.bare
    titled = bare[:1].isupper() and len(bare) <= _LONG and not following.bullet
    ended = bare.endswith((".", ":", ",", ";")) and not bare.lower().endswith(_KEEPS_DOT)
    says = any(one.search(bare) for one in (_SENTENCE_END, _OBLIGES)) or _SUBJECT_SAYS.match(bare)
    if ended or says or not titled or case_number_of(bare):
        return none
    return Title(named(bare), Span(following.bare_start, following.end), following.end, i)
