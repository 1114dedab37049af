"""Drafts: what the engine found in a section, before people, time and words are put to it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, pairwise

from importers.danish.belonging import answers, belongs_to
from importers.danish.cue import Cue, Sentence
from importers.danish.cues.listed import is_next_time
from importers.danish.deciding import Deciding
from importers.danish.engine import Candidate, Engine, winner
from importers.danish.owning import owner
from importers.danish.people.mentions import Mention
from importers.danish.rows import RULE as ROW_RULE
from importers.danish.rows import RowReader
from importers.danish.sentences import sentences
from importers.danish.splitting import clauses, halves
from importers.danish.tables import set_of
from importers.danish.units import Shape, Unit
from importers.proposals import Responsible, SectionKind

_CELL_WORDS = 3
_LEADS_ON = (":", " at", " besluttede", " beslutter", " aftalte", " aftales")
_HOLDER = re.compile(r"(?:tovholder|ansvarlig)\s?:\s*(?P<who>[^:.,;]{1,40})", re.IGNORECASE)
_LEAD_LONGEST = 140
_RECITAL = re.compile(r"\s*[,;]\s+(?:og\s+)?(?=at\s)|\s+og\s+(?=at\s)")


@dataclass
class Draft:
    """A follow-up in the making: its sentences, its cue, and who its neighbours say it is for."""

    sentences: list[Sentence]
    cue: Cue
    rule: str
    unit: Unit
    deciding: Deciding
    who: tuple[Mention, ...] = ()
    named: tuple[Responsible, ...] = ()
    when: str | None = None
    fallback: str = ""
    start: int = 0
    end: int = 0
    extra: list[Mention] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.who = self.who or self.cue.who
        spans = [one.healed.span(0, len(one.text)) for one in self.sentences]
        self.start, self.end = min(span.start for span in spans), max(span.end for span in spans)

    @property
    def has_named(self) -> bool:
        return any(one.kind is not None for one in self.who)

    def take(self, sentence: Sentence) -> None:
        """Lengthen the quote by the sentence after it."""
        self.sentences.append(sentence)
        self.end = max(self.end, sentence.healed.span(0, len(sentence.text)).end)


class SectionReader:
    """Reads the units of one section in order and keeps what they give."""

    def __init__(
        self,
        rows: RowReader,
        engine: Engine,
        known: frozenset[str],
        deciding: Deciding,
        title: str = "",
    ) -> None:
        self.engine = engine
        self.known = known
        self.deciding = deciding
        self.kind = deciding.section.kind
        self.drafts: list[Draft] = []
        self.rows = rows
        # »Punkter til næste møde« as a title: its first line lists them.
        self.kept = title if is_next_time(title) else ""
        self.lead = title
        self.before: Sentence | None = None
        self.unowned = 0
        self.owned = False

    def read(self, units: Iterable[Unit]) -> list[Draft]:
        """All drafts of the section."""
        listed = False
        for unit, below in pairwise(chain(units, (None,))):
            if unit is None:
                break
            owner = None if listed else self._heads(unit, below)
            if owner is not None:
                self.lead, self.owned, self.before = f"{owner}:", True, None
            else:
                self._unit(unit)
            listed = unit.shape is Shape.BULLET
        return self.drafts

    def _heads(self, unit: Unit, below: Unit | None) -> str | None:
        """Whose the bullets below are, where the line over them says »Tovholder: Per«."""
        if below is None or below.shape is not Shape.BULLET or unit.shape is not Shape.PARAGRAPH:
            return None
        found = _HOLDER.fullmatch(unit.healed.text.strip())
        return found["who"] if found and found["who"].lower() in self.known else None

    def _unit(self, unit: Unit) -> None:
        if unit.shape is Shape.ROW:
            self._row(unit)
            return
        self.rows.forget()
        if unit.shape is Shape.HEADING:
            self.lead, self.before = unit.healed.text, None
            return
        if unit.shape is not Shape.BULLET:
            self.owned = False
            self.lead, self.kept = (self.kept if "," in unit.healed.text else ""), ""
        for sentence in self._sentences(unit):
            self._sentence(sentence, unit)
            self.before = sentence
        text = unit.healed.text.rstrip()
        if text.endswith(_LEADS_ON) and len(text) <= _LEAD_LONGEST:
            self.lead = text

    def _sentences(self, unit: Unit) -> Iterator[Sentence]:
        before = self.before
        tasks = self.owned or _is_task_list(self.lead)
        kind = SectionKind.ACTIONS if tasks else self.kind
        for number, (start, end) in enumerate(self._bounds(unit.healed.text)):
            made = Sentence(
                unit.healed.cut(start, end),
                kind,
                shape=unit.shape,
                heading=self.lead,
                before=before,
                opens=number == 0,
                box=unit.box,
                known=self.known,
            )
            yield made
            before = made

    def _bounds(self, text: str) -> Iterator[tuple[int, int]]:
        """Sentences; in a recommendation each »at …« by itself."""
        for start, end in sentences(text):
            if self.kind is not SectionKind.RECOMMENDATION or not text.startswith(("at ", "At ")):
                yield start, end
                continue
            at = start
            for found in _RECITAL.finditer(text, start, end):
                yield at, found.start()
                at = found.end()
            yield at, end

    def _row(self, unit: Unit) -> None:
        row = self.rows.read(unit.start, unit.end)
        if row is None and not self.rows.columns:
            self._cells(unit)
        if row is None:
            return
        sentence = Sentence(row.healed, self.kind, Shape.ROW, self.lead, known=self.known)
        mentions = (
            Sentence(row.owner, self.kind, known=self.known).mentions if row.owner.text else None
        )
        who = tuple(one for one in mentions.at.values() if one.kind is not None) if mentions else ()
        draft = Draft([sentence], row.cue, ROW_RULE, unit, self.deciding, who)
        draft.when = row.when
        self.drafts.append(draft)

    def _cells(self, unit: Unit) -> None:
        """A table that is no list of tasks may hold sentences; each cell is read by itself."""
        for cell in self.rows.cells(unit.start, unit.end):
            if cell.text.count(" ") >= _CELL_WORDS:
                sentence = Sentence(cell, self.kind, Shape.ROW, known=self.known)
                best = self.engine.read(sentence)
                if best is not None and not best.cue.carried:
                    self.drafts.append(Draft([sentence], best.cue, best.rule, unit, self.deciding))

    def _sentence(self, sentence: Sentence, unit: Unit) -> None:
        trace = self.engine.trace(sentence)
        best = winner(trace)
        last = self._last_of(sentence)
        if last is not None and belongs_to(last, sentence, best, unit):
            last.take(sentence)
            return
        if best is None:
            return
        if best.cue.carried:
            self._carry(best, sentence, unit)
            return
        if last is not None and answers(best, sentence):
            last.take(sentence)
            return
        parts = clauses(sentence, best, trace) or halves(sentence, trace, self.engine)
        if parts:
            self.drafts.extend(self._part(part, one, unit) for part, one in parts)
            return
        draft = Draft(
            [sentence], best.cue, best.rule, unit, self.deciding, owner(sentence, best, trace)
        )
        if is_next_time(sentence.heading):
            draft.fallback = sentence.heading
        self.drafts.append(draft)

    def _part(self, part: Sentence, one: Candidate, unit: Unit) -> Draft:
        who = owner(part, one, self.engine.trace(part))
        return Draft([part], one.cue, one.rule, unit, self.deciding, who)

    def _last_of(self, sentence: Sentence) -> Draft | None:
        """The draft of the sentence just before, if it gave one."""
        last = self.drafts[-1] if self.drafts else None
        return last if last is not None and last.sentences[-1] is sentence.before else None

    def _carry(self, best: Candidate, sentence: Sentence, unit: Unit) -> None:
        last = self._last_of(sentence)
        owned = best.rule == "task.owner-line" and self._own(best)
        if last is not None:
            last.take(sentence)
            if best.cue.who:
                last.who = best.cue.who
                last.extra = [*best.cue.who]
            return
        if owned or (sentence.before is None and best.rule != "task.owner-said"):
            return
        if sentence.before is None:
            self.drafts.append(Draft([sentence], best.cue, best.rule, unit, self.deciding))
            return
        who = best.cue.who or self._doer_of(sentence.before)
        draft = Draft([sentence.before, sentence], best.cue, best.rule, unit, self.deciding, who)
        self.drafts.append(draft)
        self.unowned = len(self.drafts)

    def _doer_of(self, sentence: Sentence) -> tuple[Mention, ...]:
        """Whom a sentence names for its work, though by itself it obliges nobody."""
        return next((one.cue.who for one in self.engine.trace(sentence) if one.cue.who), ())

    def _own(self, best: Candidate) -> bool:
        """A line »Ansvarlig: …« below a list is said of the whole list, if there is one."""
        open_ones = [draft for draft in self.drafts[self.unowned :] if not draft.has_named]
        for draft in open_ones:
            draft.who = best.cue.who
        self.unowned = len(self.drafts)
        return bool(open_ones)


def _is_task_list(lead: str) -> bool:
    low = lead.lower().strip(" :*#0123456789.")
    return low in _TASK_LISTS or low.startswith(("opgaver til", "to do", "lektier", "aktioner"))


_TASK_LISTS = set_of(
    "opgaver opgave aktioner aktion aktionspunkter aktionsliste opgaveliste to-do todo lektier opfølgning handlinger actions"
)
