"""Sections that only pass by: a label with its text on one line says nothing of the next."""

import re
from enum import Enum, auto

from importers.danish.minutes.labels import Label
from importers.danish.minutes.lines import Line
from importers.proposals import BOLD_LEVEL, SectionKind

_GOES_ON = re.compile(r"(?:at\b|[-–•*o▪●]\s|\d{1,2}[.)]|[a-z][.)])")
_ENUMERATED = re.compile(r"[A-Za-zæøå]\s?[.)]\s")
_UNFINISHED = (",", ";", "-", " og", " samt", ":", "&")
_FULL_LINE = 60
_SENTENCE_SPACES = 4
_TELLING = 7
_MOSTLY = 0.6
# What was agreed here, as against »Byrådet besluttede i 2019 …«
_AGREED = re.compile(
    r"^(?!.*(?:\b(?:19|20)\d\d\b|\btidligere\b|\bsidste\b|\bseneste\b)).*\b(?:har\s+besluttet|besluttede|beslutter|blev\s+aftalt|enige?\s+om|enighed\s+om)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")


class Passing(Enum):
    """How a section passes by, and so what ends it."""

    NOT = auto()
    LEAD = auto()  # »Det indstilles, at …« without a heading
    PARAGRAPH = auto()  # »Baggrund: …« where nothing is labelled as decided
    BACKGROUND = auto()  # »Baggrund« above paragraphs of which one may tell what was agreed
    PEOPLE = auto()  # »Til stede: …« in the header
    PEOPLE_HERE = auto()  # »Fraværende: …« inside a point
    LIST = auto()  # »Deltagere« with the names below
    LIST_HERE = auto()  # »Fraværende:« with nobody behind it, inside a point
    ENUMERATED = auto()  # »c) Tilstedeværende« with the names below
    ACTION = auto()  # »Aktion: …« inside a point
    ATTACHMENTS = auto()  # »Bilag« with prose after the list


def passes(label: Label, *, in_item: bool, decides: bool) -> Passing:
    """Whether what `label` begins passes by."""
    if label.lead:
        return Passing.LEAD
    if label.kind is SectionKind.PARTICIPANTS:
        return _of_people(label, in_item=in_item)
    if label.kind is SectionKind.ATTACHMENTS:
        return Passing.PARAGRAPH if label.inline else Passing.ATTACHMENTS
    if label.kind is SectionKind.ACTIONS and label.inline:
        return Passing.ACTION
    if label.kind is not SectionKind.CASE or decides:
        return Passing.NOT
    return Passing.PARAGRAPH if label.inline else Passing.BACKGROUND


def _of_people(label: Label, *, in_item: bool) -> Passing:
    if label.inline:
        return Passing.PEOPLE_HERE if in_item else Passing.PEOPLE
    if label.enumerated:
        return Passing.ENUMERATED
    return Passing.LIST_HERE if in_item else Passing.LIST


def goes_by(passing: Passing, line: Line, before: Line, *, gap: bool) -> bool:
    """Whether `line` belongs to the section too; `before` is the last line that said something."""
    unfinished = before.bare.endswith(_UNFINISHED)
    full = len(before.bare) >= _FULL_LINE and not before.bare.endswith(".")
    fresh = before.bare.endswith(".") and line.bare[:1].isupper()
    stays = {
        Passing.LEAD: not gap or line.bullet or bool(_GOES_ON.match(line.bare)),
        Passing.BACKGROUND: not (gap and _AGREED.search(line.bare)),
        Passing.PEOPLE: (not gap or unfinished) and not (_is_point(line) or _tells(line)),
        Passing.PEOPLE_HERE: unfinished or (full and not gap),
        Passing.LIST: not (0 < line.level < BOLD_LEVEL or _tells(line)),
        Passing.LIST_HERE: _names_people(line),
        Passing.ENUMERATED: not _ENUMERATED.match(line.bare),
        Passing.ACTION: not (gap or line.bullet or fresh),
        Passing.ATTACHMENTS: not (gap and _is_prose(line)),
    }
    return stays.get(passing, not gap)


def _is_point(line: Line) -> bool:
    """»A. Nyt fra chefen, som …« is no name, »A. Holm« may be one."""
    return bool(_ENUMERATED.match(line.bare)) and line.bare.count(" ") >= _SENTENCE_SPACES


def _names_people(line: Line) -> bool:
    """»Bo Lund (V), Eva Holm«: capitals and no full stop; »Godkendt.« is what was decided."""
    words = _WORD.findall(line.bare)
    capital = sum(1 for word in words if word[:1].isupper())
    return len(words) > 1 and capital >= len(words) * _MOSTLY and not line.bare.endswith(".")


def _tells(line: Line) -> bool:
    """A sentence of mostly small words is no entry of a list of people."""
    words = line.bare.split()
    small = sum(1 for word in words if word[:1].islower())
    return len(words) >= _TELLING and small > len(words) * _MOSTLY and line.bare.endswith(".")


def _is_prose(line: Line) -> bool:
    return (
        not line.bullet
        and line.bare.endswith(".")
        and line.bare.count(" ") > _SENTENCE_SPACES
        and line.bare[:1].isupper()
    )
