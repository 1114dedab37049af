"""From drafts to proposals: people, time, condition, title, confidence and doubts are put together."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from importers.danish.deciding import SURENESS
from importers.danish.drafts import Draft
from importers.danish.people.resolve import People, Resolved
from importers.danish.text import Healed
from importers.danish.times import Timing, timing
from importers.danish.titles import title_of
from importers.proposals import (
    Certainty,
    Due,
    ItemReference,
    Kind,
    Mark,
    MarkKind,
    Minutes,
    Proposal,
    Responsible,
    Section,
    SectionKind,
    Span,
)

DOUBTS = (
    "due.approximate",
    "due.conditional",
    "due.implied",
    "due.impossible",
    "due.unresolved",
    "responsible.fuzzy",
    "responsible.none",
    "section.recommendation",
    "section.text",
)
_CONDITION = re.compile(
    r"^\W*(?:viser\s+det\s+sig,|skulle\s+det\s+vise\s+sig,|kan|får|bliver|lykkes)\s[^.;?]{3,100}?(?=,\s+(?!at\b)[a-zæøå]+(?:er|es|r|s)\b)|\b(?:efter|ved)\s+behov\b|"
    r"\b(?:hvis|såfremt|ifald|medmindre|når(?!\s+(?:det\s+)?(?:gælder|kommer\s+til))|så\s+snart|så\s+længe|i\s+det\s+omfang|med\s+forbehold\s+for|betinget\s+af|indtil(?=\s+(?:der|vi|de|den|det|man|(?!\w*møde)\w+(?:en|et|ne))\s+[a-zæøå]{2,})|i\s+tilfælde\s+af(?:,?\s+at)?|under\s+forudsætning\s+af(?:,?\s+at)?|forudsat(?:,?\s+at)?)\s[^,.;()]{3,160}",
    re.IGNORECASE,
)
_REPORTS = re.compile(
    r"\b(?:fremlæg|forelæg|udarbejd|aflever|fremsend|kom|giv|udsend|bede)\w*\s[^.;,]{0,50}?\b(?:\w*redegørelse|status(?!møde)\w*|\w*evaluering|\w+rapport(?:en|er)?|rapport(?:en)?|afrapportering|opgørelse|årsberetning)\b"
    r"|^\W*(?:effekten|resultatet|ordningen|forsøget)\s+(?:måles|opgøres|evalueres|vurderes)\b",
    re.IGNORECASE,
)
_CONTEXT_LONGEST = 1500
_HIGHEST, _LOWEST = 0.98, 0.05


@dataclass(frozen=True, slots=True)
class Found:
    """One stretch of the quote's healed text that means something."""

    kind: MarkKind
    start: int
    end: int


class Assembler:
    """Knows the minutes, the people in them and the meetings; makes proposals of drafts."""

    def __init__(self, minutes: Minutes, people: People, meetings: Sequence[date]) -> None:
        self.minutes = minutes
        self.people = people
        self.meetings = meetings
        self.earlier: tuple[Responsible, ...] = ()
        self.last: Draft | None = None

    def proposal(self, draft: Draft) -> Proposal:
        """The draft as a secretary will see it."""
        text = self.minutes.document.text
        whole = _joined(draft)
        condition = _CONDITION.search(whole.text)
        resolved = self._resolved(draft)
        timed = self._timed(draft, whole, condition)
        due = None if timed.due is None else timed.due.due
        doubts = _doubts(draft, resolved, timed, due)
        section = draft.deciding.section
        return Proposal(
            kind=_kind(draft),
            title=title_of(draft.sentences[0].text, draft.cue),
            quote=text[draft.start : draft.end],
            start=draft.start,
            end=draft.end,
            rule=draft.rule,
            confidence=_confidence(draft, doubts),
            responsibles=resolved.responsibles,
            due=due,
            recurrence=_recurrence(draft, timed),
            condition=None if condition is None else condition[0].strip(),
            agenda_item=self._item(section),
            section=section.heading,
            context=self._context(draft, section),
            marks=_marks(draft, whole, timed, condition),
            doubts=doubts,
        )

    def _resolved(self, draft: Draft) -> Resolved:
        near = self.last is not None and draft.sentences[0].before in self.last.sentences
        resolved = self.people.resolve(draft.who, self.earlier if near else ())
        self.earlier, self.last = resolved.responsibles, draft
        return resolved

    def _timed(self, draft: Draft, whole: Healed, condition: re.Match[str] | None) -> Timing:
        if draft.when is not None:
            return timing(draft.when, 0, self.minutes.meeting_date, self.meetings, (0, 0))
        skip = condition.span() if condition is not None else (0, 0)
        own = timing(whole.text, draft.cue.start, self.minutes.meeting_date, self.meetings, skip)
        if own.due is None and draft.fallback:
            return timing(draft.fallback, 0, self.minutes.meeting_date, self.meetings, (0, 0))
        return own

    def _item(self, section: Section) -> ItemReference | None:
        if section.item is None:
            return None
        item = self.minutes.items[section.item]
        return ItemReference(item.number, item.title, item.case_number)

    def _context(self, draft: Draft, section: Section) -> Span:
        if section.end - section.start <= _CONTEXT_LONGEST:
            return Span(section.start, section.end)
        half = _CONTEXT_LONGEST // 2
        text = self.minutes.document.text
        start = text.find("\n", max(section.start, draft.start - half), draft.start)
        end = text.rfind("\n", draft.end, min(section.end, draft.end + half))
        return Span(start + 1 if start >= 0 else draft.start, end if end >= 0 else draft.end)


def _joined(draft: Draft) -> Healed:
    """The sentences of the quote as one healed text."""
    words = " ".join(one.text for one in draft.sentences)
    places: list[int] = []
    for one in draft.sentences:
        if places:
            places.append(places[-1] + 1)
        places.extend(one.healed.places)
    return Healed(words, places)


def _kind(draft: Draft) -> Kind:
    """A task whose work is to hand in a report is a report."""
    cue = draft.cue
    told = cue.kind is Kind.TASK and _REPORTS.search(draft.sentences[0].text, cue.start)
    return Kind.REPORT if told else cue.kind


def _recurrence(draft: Draft, timed: Timing) -> str | None:
    if draft.cue.recurrence is not None:
        return draft.cue.recurrence
    return None if timed.recurs is None else timed.recurs.recurrence


def _doubts(draft: Draft, resolved: Resolved, timed: Timing, due: Due | None) -> tuple[str, ...]:
    kind = draft.deciding.section.kind
    found = {
        "due.approximate": due is not None and due.certainty is Certainty.APPROXIMATE,
        "due.conditional": due is not None and due.certainty is Certainty.CONDITIONAL,
        "due.implied": due is not None and due.implied,
        "due.impossible": bool(timed.warned),
        "due.unresolved": due is not None
        and due.certainty is Certainty.MEETING
        and due.end is None,
        "responsible.fuzzy": resolved.fuzzy,
        "responsible.none": not resolved.responsibles,
        "section.recommendation": kind is SectionKind.RECOMMENDATION,
        "section.text": kind is SectionKind.TEXT,
    }
    return tuple(code for code in DOUBTS if found[code])


def _confidence(draft: Draft, doubts: tuple[str, ...]) -> float:
    sure = draft.cue.prior + SURENESS.get(draft.deciding.section.kind, 0.0)
    if "responsible.fuzzy" in doubts:
        sure -= 0.03
    return round(min(_HIGHEST, max(_LOWEST, sure)), 3)


def _marks(
    draft: Draft, whole: Healed, timed: Timing, condition: re.Match[str] | None
) -> tuple[Mark, ...]:
    first = draft.sentences[0].text
    found = [
        Found(MarkKind.WHO, mention.start, mention.end)
        for mention in draft.cue.who
        if mention.kind is not None and first[mention.start : mention.end] == mention.text
    ]
    for mention in draft.extra:
        at = whole.text.find(mention.text, len(first))
        if at >= 0:
            found.append(Found(MarkKind.WHO, at, at + len(mention.text)))
    if timed.due is not None and draft.when is None and timed.due.text in whole.text:
        found.append(Found(MarkKind.WHEN, timed.due.start_char, timed.due.end_char))
    if timed.recurs is not None and timed.recurs is not timed.due and draft.when is None:
        found.append(Found(MarkKind.REPEATS, timed.recurs.start_char, timed.recurs.end_char))
    if condition is not None:
        found.append(Found(MarkKind.CONDITION, condition.start(), condition.end()))
    spans = ((one.kind, whole.span(one.start, min(one.end, len(whole.text)))) for one in found)
    marks = [Mark(kind, span.start, span.end) for kind, span in spans if span.start < span.end]
    return tuple(sorted(marks, key=lambda mark: (mark.start, mark.end)))
