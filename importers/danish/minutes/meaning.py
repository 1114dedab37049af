"""Which labels a document means as such, and what they mean in it.

The same word heads a part of the case in a municipality's minutes and a point of its own in a
school board's. What a label means is therefore decided for the whole document.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from importers.danish.minutes.dates import dates_in
from importers.danish.minutes.items import Head
from importers.danish.minutes.labels import Label
from importers.danish.minutes.lines import Line
from importers.danish.words.headings import HEADER_LABELS
from importers.proposals import SectionKind

_FORMAL = (SectionKind.RECOMMENDATION, SectionKind.CASE)
_TITLE_LINES = 6
_FIRST_LINES = 3


@dataclass(frozen=True, slots=True)
class Meaning:
    """The labels that count, by line; `decides` where any of them heads a decision."""

    labels: tuple[Label | None, ...]
    decides: bool


def meant(
    lines: Sequence[Line], labels: Sequence[Label | None], heads: Sequence[Head], held: date | None
) -> Meaning:
    """The labels that this document means."""
    formal = any(one is not None and one.kind in _FORMAL and not one.weak for one in labels)
    first = heads[0].first if heads else len(lines)
    filled = 0
    kept: list[Label | None] = []
    for i, label in enumerate(labels):
        filled += not lines[i].blank
        in_header = i < first and (bool(heads) or filled <= _TITLE_LINES)
        title = in_header and label is not None and _is_title(label, filled)
        if (
            label is None
            or title
            or (label.weak and not formal)
            or (i > first and _of_header(label))
        ):
            kept.append(None)
        else:
            kept.append(_of_before(label, held))
    return Meaning(tuple(kept), any(_decides(label) for label in kept))


def _is_title(label: Label, filled: int) -> bool:
    """»Referat« over a document is its title."""
    decides = label.kind is SectionKind.DECISION
    return decides and (not label.inline or filled <= _FIRST_LINES)


def _of_header(label: Label) -> bool:
    """»Medlemmer« below a point is what it is about."""
    return not label.inline and label.heading.casefold() in HEADER_LABELS


def _decides(label: Label | None) -> bool:
    return label is not None and label.kind is SectionKind.DECISION


def _of_before(label: Label, held: date | None) -> Label:
    """A decision dated before the meeting is background, not what this meeting decided."""
    if label.kind is SectionKind.DECISION and held is not None:
        stated = [found.day for found in dates_in(label.heading)]
        if stated and stated[0] < held:
            return replace(label, kind=SectionKind.CASE)
    return label
