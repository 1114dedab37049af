"""A proposal in the review queue: its title, and under it who, when, and whether to look twice."""

from collections.abc import Sequence
from datetime import date

from textual.content import Content

from reports.dues import due_words
from store.rows import ProposalRow, ProposalState
from tui.plain import cut, fitted, joined, line, plain
from tui.texts.certainty import wants_a_look
from tui.texts.people import first_name
from wording import Wording
from wording.dates import short

NARROW = 30
SIGNS = {
    ProposalState.PENDING: Content(" "),
    ProposalState.ACCEPTED: Content.styled("✓", "bold $good-words"),
    ProposalState.REJECTED: Content.styled("×", "bold $late-words"),
}
TITLES = {
    ProposalState.PENDING: "",
    ProposalState.ACCEPTED: "$dim",
    ProposalState.REJECTED: "$dim strike",
}


def proposal_lines(row: ProposalRow, width: int, words: Wording, today: date) -> list[Content]:
    """Two lines of the queue."""
    room = width - 4
    title = cut(line(row.title, TITLES[row.state]), room)
    said = line(_who_when(row, width, words, today), "$dim")
    return [
        joined(Content(" "), SIGNS[row.state], Content(" "), title),
        joined(Content("   "), _with_look(row, said, room, words)),
    ]


def document_line(
    name: str, rows: Sequence[ProposalRow], width: int, words: Wording, today: date
) -> Content:
    """The heading above a document's proposals: its meeting, and how many are left."""
    left = sum(row.state is ProposalState.PENDING for row in rows)
    count = plain(f" {left} " if left else " ✓ ", "$dim")
    first = rows[0]
    day = first.meeting_date
    when = "" if day is None else f" · {_day(words, day, today, width)}"
    room = max(4, width - 1 - count.cell_length - len(when))
    title = cut(line(first.forum or name), room)
    return joined(Content(" "), joined(title, plain(when)).stylize("bold $chosen"), count)


def _who_when(row: ProposalRow, width: int, words: Wording, today: date) -> str:
    """Who and when; where there is little room, only what is known."""
    when = due_words(words, row.due, today=today)
    if width < NARROW and not row.responsibles:
        return when
    return f"{first_name(words, row.responsibles)} · {when}"


def _day(words: Wording, day: date, today: date, width: int) -> str:
    said = short(words, day, today=today)
    if width < NARROW:
        said = said.partition(" ")[2]  # the weekday is what one can do without
    return " ".join(said.split())


def _with_look(row: ProposalRow, said: Content, room: int, words: Wording) -> Content:
    if row.state is not ProposalState.PENDING or not wants_a_look(row):
        return fitted(said, room)
    look = line(f"? {words.say('tui.look')}", "bold $late-words")
    return joined(fitted(said, room - look.cell_length - 1), Content(" "), look)
