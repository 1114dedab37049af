"""A proposal in the review queue: its title, and under it who, when, and whether to look twice."""

from collections.abc import Sequence
from datetime import date

from textual.content import Content

from reports.dues import due_words
from store.rows import ProposalRow, ProposalState
from tui.plain import cut, fitted, joined, line, plain
from tui.queue import Queue
from tui.texts.certainty import wants_a_look
from tui.texts.people import first_name
from wording import Wording
from wording.dates import short

NARROW = 30
SIGNS = {
    ProposalState.PENDING: Content(" "),
    ProposalState.ACCEPTED: Content.styled("✓", "bold $good-words"),
    ProposalState.REJECTED: Content.styled("×", "bold $late-words"),
    ProposalState.MERGED: Content.styled("↑", "$dim"),
}
TITLES = {
    ProposalState.PENDING: "",
    ProposalState.ACCEPTED: "$dim",
    ProposalState.REJECTED: "$dim strike",
    ProposalState.MERGED: "$dim",
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


def fold_line(maybes: int, words: Wording, *, unfolded: bool) -> Content:
    """»▸ Måske 2«, under which the less sure ones are folded."""
    sign = "▾" if unfolded else "▸"
    return joined(
        plain(f" {sign} {words.say('tui.review.maybe')}", "bold"), plain(f" {maybes}", "$dim")
    )


def left_line(queue: Queue, width: int, words: Wording) -> Content:
    """»5 forslag tilbage · 2 måske · 3 klaret«, shorter or on two lines where there is no room."""
    rest = [plain(words.say("tui.review.decided", n=queue.decided), "$dim")]
    if queue.maybe:
        rest.insert(0, plain(words.say("tui.review.maybe_left", n=queue.maybe)))
    full = plain(words.count("tui.review.left", queue.left), "bold")
    short_said = plain(words.say("tui.review.left_short", n=queue.left), "bold")
    dot = Content(" · ")
    for first in (full, short_said):
        said = dot.join([first, *rest])
        if said.cell_length <= width:
            return said
    return Content("\n").join([dot.join([short_said, *rest[:-1]]), rest[-1]])


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
    if row.state is not ProposalState.PENDING or not (row.gone or wants_a_look(row)):
        return fitted(said, room)
    notice = words.say("tui.gone_short") if row.gone else f"? {words.say('tui.look')}"
    look = line(notice, "bold $late-words")
    return joined(fitted(said, room - look.cell_length - 1), Content(" "), look)
