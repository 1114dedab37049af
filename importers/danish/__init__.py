"""The language: everything in this program that is Danish, as one closed package.

`propose` reads the sections of minutes that can oblige somebody, sentence by sentence: rules
propose, vetoes dispose, and what is left is put together with people, time and a title.
"""

from collections.abc import Sequence
from datetime import date

from importers.danish.assemble import DOUBTS, Assembler
from importers.danish.coverage import Passage, passages
from importers.danish.deciding import deciding_sections
from importers.danish.drafts import Draft, SectionReader
from importers.danish.engine import Engine
from importers.danish.people.resolve import People
from importers.danish.plausible import is_running_text
from importers.danish.rows import RowReader
from importers.danish.rules import CUES, RULES, VETOES
from importers.danish.units import Hidden, line_width, units
from importers.proposals import Minutes, Proposal

__all__ = ["DOUBTS", "ENGINE", "RULES", "Passage", "coverage_of", "propose"]

ENGINE = Engine(CUES, VETOES)


def propose(minutes: Minutes, *, meetings: Sequence[date] = ()) -> tuple[Proposal, ...]:
    """The follow-ups in `minutes`, in document order; `meetings` are those the caller knows of."""
    if not is_running_text(minutes.document.text):
        return ()
    people = People(minutes.participants)
    assembler = Assembler(minutes, people, meetings)
    drafts = [draft for draft in _drafts(minutes, people) if draft.start < draft.end]
    return tuple(assembler.proposal(draft) for draft in sorted(drafts, key=lambda one: one.start))


def coverage_of(minutes: Minutes) -> tuple[Passage, ...]:
    """Every sentence that `propose` reads, with the rule that took it or the veto that did not let it."""
    return tuple(passages(minutes, ENGINE))


def _drafts(minutes: Minutes, people: People) -> list[Draft]:
    text = minutes.document.text
    width, hidden = line_width(text), Hidden(minutes.furniture)
    rows = RowReader(text)  # a table goes on where its rows were taken for points
    found: list[Draft] = []
    for deciding in deciding_sections(minutes):
        section = deciding.section
        title = "" if section.item is None else minutes.items[section.item].title
        reader = SectionReader(rows, ENGINE, people.known, deciding, title)
        found.extend(reader.read(units(text, section.start, section.end, hidden, width)))
    return found
