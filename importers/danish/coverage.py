"""What was read and what it gave: so that a person can see that nothing was skipped.

Every sentence of a section that can oblige is named once, with the rule that took it, or the veto
that silenced what a rule had seen in it, or neither.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from importers.danish.cue import Sentence
from importers.danish.deciding import deciding_sections
from importers.danish.engine import Engine, winner
from importers.danish.page import Page
from importers.danish.people.resolve import People
from importers.danish.sentences import sentences
from importers.danish.units import units
from importers.proposals import Minutes, Span


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence that was read: `rule` took it, or `silenced_by` says why nothing did."""

    span: Span
    rule: str | None = None
    silenced_by: str | None = None


def passages(minutes: Minutes, engine: Engine) -> Iterator[Passage]:
    """The sentences that were read, in document order."""
    for sentence in _read(minutes):
        trace = engine.trace(sentence)
        best = winner(trace)
        span = sentence.healed.span(0, len(sentence.text))
        if best is not None:
            yield Passage(span, rule=best.rule)
        else:
            yield Passage(span, silenced_by=trace[0].silenced_by if trace else None)


def _read(minutes: Minutes) -> Iterator[Sentence]:
    page = Page.of(minutes)
    known = People(minutes.participants).known
    for deciding in deciding_sections(minutes):
        section = deciding.section
        for unit in units(page, section.start, section.end):
            for number, (start, end) in enumerate(sentences(unit.healed.text)):
                yield Sentence(
                    unit.healed.cut(start, end),
                    section.kind,
                    shape=unit.shape,
                    opens=number == 0,
                    box=unit.box,
                    known=known,
                )
