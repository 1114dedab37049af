"""What the sections of a point say of one another."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from importers.danish.minutes.items import Head, is_below
from importers.proposals import Section, SectionKind


def with_background(sections: Sequence[Section]) -> list[Section]:
    """Text that stands in a point before its labelled decision only presents the case."""
    decided: dict[int, int] = {}
    for section in sections:
        if section.kind is SectionKind.DECISION and section.item is not None:
            decided.setdefault(section.item, section.start)
    return [
        replace(section, kind=SectionKind.CASE)
        if section.kind is SectionKind.TEXT
        and section.item is not None
        and section.start < decided.get(section.item, 0)
        else section
        for section in sections
    ]


def with_bare_points(sections: list[Section], heads: Sequence[Head]) -> list[Section]:
    """Where most points have a text, one that has none says all it says in its title."""
    spoken = {section.item for section in sections if section.item is not None}
    if len(spoken) * 3 < len(heads) * 2:
        return sections
    parents = {one.number for one, below in pairwise(heads) if is_below(one, below)}
    bare = [
        Section(SectionKind.TEXT, None, head.title.place.start, head.title.place.end, n)
        for n, head in enumerate(heads)
        if n not in spoken and head.number not in parents and head.title.name
    ]
    return sorted([*sections, *bare], key=lambda section: section.start)
