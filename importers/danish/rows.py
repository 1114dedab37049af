"""Table rows: which column holds the task, who owns it, when it is due, whether it is closed."""

import re
from dataclasses import dataclass

from importers.danish.cue import Cue
from importers.danish.page import Page
from importers.danish.text import Healed, heal
from importers.proposals import Kind, Span

TASK, OWNER, WHEN, STATUS = "task", "owner", "when", "status"
_COLUMNS = {
    TASK: "handling opgave opgaver aktivitet aktion hvad emne handlinger aktiviteter action indsats opfølgning tiltag todo aftale beslutning konklusion",
    OWNER: "ansvarlig ansvarlige hvem tovholder tovholdere ansv ansvar",
    WHEN: "deadline frist hvornår tid tidsfrist dato termin slutdato tidspunkt tidsplan",
    STATUS: "status bemærkning bemærkninger kommentar kommentarer note noter",
}
_CLOSED = re.compile(
    r"\W*(?:er\s+|punkt(?:et)?\s+)?(?:lukkes|afsluttes|afsluttet|udført|lukket|færdig(?:t|gjort)?|gennemført|ok|done|løst|udgår|annulleret|bortfaldet)\W*(?:\d.*)?$",
    re.IGNORECASE,
)
_CELL = re.compile(r"[^|\t]+")
# Not everything decided is a task: such a column needs an owner or a day beside it.
_DECISIONS = frozenset({"beslutning", "konklusion", "aftale"})
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
        self.decisions = False

    def forget(self) -> None:
        """The table is over."""
        self.columns = {}

    def read(self, start: int, end: int) -> Row | None:
        """The task in the row `text[start:end]`, below a header that names one."""
        start = self.page.line_start(start)  # a point's title may have taken the first cell
        cells = self.cells(start, end)
        if self.text[start:end].lstrip().startswith("|") and cells and not cells[0].text:
            cells = cells[1:]
        header = _header(cells)
        if header:
            self.columns = header
            self.decisions = _word(cells[header[TASK]]) in _DECISIONS
            return None
        if TASK not in self.columns or (OWNER not in self.columns and WHEN not in self.columns):
            return None
        return self._task(cells)

    def cells(self, start: int, end: int) -> list[Healed]:
        """The cells of a row, white space aside."""
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


def _word(cell: Healed) -> str:
    """The first word of a column's name."""
    return cell.text.lower().strip(" .:*").split("/")[0].split(" ")[0]


def _header(cells: list[Healed]) -> dict[str, int]:
    """Which column is which, if this row names at least a task and an owner or a time."""
    found: dict[str, int] = {}
    for at, cell in enumerate(cells):
        for name, words in _COLUMNS.items():
            if _word(cell) in words.split():
                found.setdefault(name, at)
    return found if TASK in found and len(found) > 1 else {}
