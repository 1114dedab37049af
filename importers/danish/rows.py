"""Table rows: which column holds the task, who owns it, when it is due, whether it is closed."""

import re
from dataclasses import dataclass

from importers.danish.columns import (
    OWNER,
    STATUS,
    TASK,
    WHEN,
    aligned,
    header_of,
    spaced,
    word_of,
)
from importers.danish.cue import Cue
from importers.danish.page import Page
from importers.danish.text import Healed, heal
from importers.proposals import Kind, Span

_CLOSED = re.compile(
    r"\W*(?:er\s+|punkt(?:et)?\s+)?(?:lukkes|afsluttes|afsluttet|udført|lukket|færdig(?:t|gjort)?|gennemført|ok|done|løst|udgår|annulleret|bortfaldet)\W*(?:\d.*)?$",
    re.IGNORECASE,
)
_MARKED = re.compile(r"[|\t]")
_CELL = re.compile(r"[^|\t]+")
# Not everything decided is a task: such a column needs an owner or a day beside it.
_DECISIONS = frozenset({"beslutning", "konklusion", "aftale", "referat"})
_LEAST = 4
RULE = "task.owner-row"
PRIOR = 0.93


@dataclass(frozen=True, slots=True)
class Row:
    """A row that is a task: what is quoted, and the words of its owner and its time."""

    healed: Healed
    owner: Healed
    when: str
    cue: Cue


class RowReader:
    """Reads a table's rows by its header row."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.text = page.text
        self.columns: dict[str, int] = {}
        self.starts: tuple[int, ...] = ()
        self.decisions = False

    def forget(self) -> None:
        """The table is over."""
        self.columns, self.starts = {}, ()

    def read(self, start: int, end: int) -> Row | None:
        """The task in the row `text[start:end]`, below a header that names one."""
        start = self.page.line_start(start)  # a point's title may have taken the first cell
        cells = self.cells(start, end)
        if self.text[start:end].lstrip().startswith("|") and cells and not cells[0].text:
            cells = cells[1:]
        header = header_of([cell.text for cell in cells])
        if header:
            self.columns = header
            self.starts = () if _MARKED.search(self.text, start, end) else _starts(cells, start)
            self.decisions = bool(self.starts) or word_of(cells[header[TASK]].text) in _DECISIONS
            return None
        if TASK not in self.columns or (OWNER not in self.columns and WHEN not in self.columns):
            return None
        return self._task(cells)

    def cells(self, start: int, end: int) -> list[Healed]:
        """The cells of a row, white space aside; where only blanks part them, by their columns."""
        if not _MARKED.search(self.text, start, end):
            line = self.text[start:end]
            found = aligned(line, self.starts) if self.starts else spaced(line)
            return [self._heal(start + one, start + other) for one, other in found]
        return [self._heal(m.start(), m.end()) for m in _CELL.finditer(self.text, start, end)]

    def _task(self, cells: list[Healed]) -> Row | None:
        task, owner, when, status = (
            self._cell(cells, name) for name in (TASK, OWNER, WHEN, STATUS)
        )
        if len(task.text) < _LEAST or not any(letter.isalpha() for letter in task.text):
            return None
        if not owner.text and not when.text and self.decisions:
            return None
        if any(_CLOSED.match(cell.text) for cell in (when, status) if cell.text):
            return None
        last = max((cell.places[-1] + 1 for cell in cells if cell.text), default=0)
        quoted = self._heal(task.places[0], max(last, task.places[-1] + 1))
        return Row(
            quoted,
            owner,
            when.text,
            Cue(Kind.TASK, PRIOR, 0, len(task.text), aim=0, until=len(task.text)),
        )

    def _cell(self, cells: list[Healed], name: str) -> Healed:
        at = self.columns.get(name)
        return cells[at] if at is not None and at < len(cells) else Healed("", ())

    def _heal(self, start: int, end: int) -> Healed:
        words = self.text[start:end]
        first = start + len(words) - len(words.lstrip())
        return (
            heal(self.text, [Span(first, start + len(words.rstrip()))])
            if words.strip()
            else Healed("", ())
        )


def _starts(cells: list[Healed], start: int) -> tuple[int, ...]:
    """Where the columns begin in their line."""
    return tuple(cell.places[0] - start for cell in cells if cell.text)
