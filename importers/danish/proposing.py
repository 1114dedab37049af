"""From minutes to proposals, and what was read on the way.

`propose` reads the sections of minutes that can oblige somebody, sentence by sentence: rules
propose, vetoes dispose, and what is left is put together with people, time and a title.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from importers.danish.assemble import Assembler
from importers.danish.coverage import Passage, passages
from importers.danish.cue import Cue, Sentence
from importers.danish.deciding import Deciding, deciding_sections
from importers.danish.drafts import Draft, SectionReader
from importers.danish.engine import Engine
from importers.danish.own import OwnPhrase, own_rules
from importers.danish.page import Page
from importers.danish.people.resolve import People
from importers.danish.plausible import is_running_text
from importers.danish.rows import RowReader
from importers.danish.rules import CUES, VETOES
from importers.danish.units import Unit, units
from importers.proposals import BY_HAND, Kind, Minutes, Proposal, Section, SectionKind, Span


@cache
def engine(own: tuple[OwnPhrase, ...] = ()) -> Engine:
    """The engine with a user's own phrases before ours."""
    return Engine((*own_rules(own), *CUES), VETOES)


def propose(
    minutes: Minutes, *, meetings: Sequence[date] = (), own: tuple[OwnPhrase, ...] = ()
) -> tuple[Proposal, ...]:
    """The follow-ups in `minutes`, in document order; `meetings` are those the caller knows of."""
    if not is_running_text(minutes.document.text):
        return ()
    people = People(minutes.participants)
    assembler = Assembler(minutes, people, meetings)
    found = _drafts(minutes, people, engine(own))
    drafts = [draft for draft in found if draft.start < draft.end]
    return tuple(assembler.proposal(draft) for draft in sorted(drafts, key=lambda one: one.start))


def coverage_of(minutes: Minutes, *, own: tuple[OwnPhrase, ...] = ()) -> tuple[Passage, ...]:
    """Every sentence that `propose` reads, with the rule that took it or the veto that did not let it."""
    return tuple(passages(minutes, engine(own)))


def by_hand(minutes: Minutes, span: Span, *, meetings: Sequence[date] = ()) -> Proposal | None:
    """The proposal for a passage that a person points at; None where it holds no words.

    People, time and title are read as for any other; what no rule saw is a task of nobody.
    """
    there = units(Page.of(minutes), span.start, span.end)
    unit = next((one for one in there if one.healed.text.strip()), None)
    if unit is None:
        return None
    people = People(minutes.participants)
    section = _section(minutes, span)
    sentence = Sentence(unit.healed, section.kind, shape=unit.shape, known=people.known)
    draft = _draft(sentence, unit, section)
    made = Assembler(minutes, people, meetings).proposal(draft)
    return replace(made, rule=BY_HAND, confidence=1.0)


def _draft(sentence: Sentence, unit: Unit, section: Section) -> Draft:
    """What a rule would see in the sentence, also one that a veto silenced."""
    trace = engine().trace(sentence)
    cue = trace[0].cue if trace else Cue(Kind.TASK, 1.0, 0, 0)
    return Draft([sentence], cue, BY_HAND, unit, Deciding(section))


def _section(minutes: Minutes, span: Span) -> Section:
    holding = (one for one in minutes.sections if one.start <= span.start < one.end)
    return next(holding, Section(SectionKind.TEXT, None, span.start, span.end))


def _drafts(minutes: Minutes, people: People, chosen: Engine) -> list[Draft]:
    page = Page.of(minutes)
    rows = RowReader(page)  # a table goes on where its rows were taken for points
    found: list[Draft] = []
    for deciding in deciding_sections(minutes):
        section = deciding.section
        title = "" if section.item is None else minutes.items[section.item].title
        reader = SectionReader(rows, chosen, people.known, deciding, title)
        found.extend(reader.read(units(page, section.start, section.end)))
    return found
