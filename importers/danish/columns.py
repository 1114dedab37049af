"""Columns of a table: what their names say, and where they begin when only blanks part them."""

import re
from collections.abc import Sequence

TASK, OWNER, WHEN, STATUS, TOPIC = "task", "owner", "when", "status", "topic"
_COLUMNS = {
    TASK: "handling opgave opgaver aktivitet aktion hvad handlinger aktiviteter action indsats opfølgning tiltag todo aftale beslutning konklusion referat",
    TOPIC: "emne punkt dagsordenspunkt sag",
    OWNER: "ansvarlig ansvarlige hvem tovholder tovholdere ansv ansvar",
    WHEN: "deadline frist hvornår tid tidsfrist dato termin slutdato tidspunkt tidsplan",
    STATUS: "status bemærkning bemærkninger kommentar kommentarer note noter",
}
_NAMES = {word: name for name, words in _COLUMNS.items() for word in words.split()}
_SPACED = re.compile(r"\S+(?: \S+)*")
_LEEWAY = 2
LEAST = 2


def word_of(cell: str) -> str:
    """The first word of a column's name."""
    return cell.lower().strip(" .:*").split("/")[0].split(" ")[0]


def header_of(cells: Sequence[str]) -> dict[str, int]:
    """Which column is which, if this row names at least a task and an owner or a time."""
    found: dict[str, int] = {}
    for at, cell in enumerate(cells):
        name = _NAMES.get(word_of(cell))
        if name is not None:
            found.setdefault(name, at)
    topic = found.pop(
        TOPIC, None
    )  # what is done about it stands in another column, if there is one
    if topic is not None and OWNER in found:
        found.setdefault(TASK, topic)
    return found if TASK in found and len(found) > 1 else {}


def spaced(line: str) -> list[tuple[int, int]]:
    """The stretches of a line that gaps of two blanks or more part."""
    return [found.span() for found in _SPACED.finditer(line)]


def is_spaced_header(line: str) -> bool:
    """Whether a line names the columns of a table that only blanks part."""
    cells = [line[start:end] for start, end in spaced(line)]
    short = len(cells) >= LEAST and all(cell.count(" ") < LEAST for cell in cells)
    return short and bool(header_of(cells))


def aligned(line: str, starts: Sequence[int]) -> list[tuple[int, int]]:
    """The cells of `line` below columns that begin at `starts`; an empty one has no width."""
    cells = [(0, 0)] * len(starts)
    for start, end in spaced(line):
        column = max((i for i, at in enumerate(starts) if at <= start + _LEEWAY), default=0)
        first = cells[column][0] if cells[column][1] else start
        cells[column] = (first, end)
    return cells
