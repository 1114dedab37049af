"""Which kinds of sections oblige of themselves, and which only tell."""

from importers.proposals import SectionKind

DECIDED = frozenset({SectionKind.DECISION, SectionKind.ACTIONS})
AGREED = DECIDED | {SectionKind.RECORD}
TOLD = frozenset({SectionKind.TEXT, SectionKind.RECORD})
