"""A line of the due list: chip, day, distance, title, who and where from, as wide as there is room."""

from dataclasses import dataclass
from datetime import date

from textual.content import Content

from reports.grouping import Group, group_of
from reports.standing import standing_words
from store.rows import ItemRow, ItemState
from tui.plain import cut, fitted, joined, line, plain
from tui.texts.chips import chip, state_of
from tui.texts.people import forum_code, initials, names
from tui.texts.when import day_of, distance
from wording import Wording
from wording.clean import clean_line
from wording.dates import short

NORMAL, WIDE = 96, 136
DAY = 13
MARK = "▪"


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns in cells; the title takes what the others leave."""

    distance: int
    title: int
    who: int
    forum: int
    source: int

    @classmethod
    def fit(cls, width: int) -> "Columns":
        """What fits: initials and codes first, names with more room, the source when it is wide."""
        if width < NORMAL:
            distance, who, forum, source = 11, 5, 5, 0
        elif width < WIDE:
            distance, who, forum, source = 14, 19, 17, 0
        else:
            distance, who, forum, source = 14, 23, 27, 20
        fixed = 1 + 4 + DAY + distance + who + forum + source
        return cls(distance, max(8, width - fixed - 1), who, forum, source)


def item_line(
    item: ItemRow, width: int, words: Wording, today: date, *, marked: bool = False
) -> Content:
    """The whole line."""
    columns = Columns.fit(width)
    narrow = width < NORMAL
    group = group_of(item.due, today=today)
    late = group is Group.OVERDUE and item.is_live
    who = initials(item.responsibles) if narrow else names(words, item.responsibles)
    where = forum_code(item.forum) if narrow else item.forum or ""
    return joined(
        plain(MARK if marked else " ", "bold $chosen"),
        chip(state_of(item, group)),
        Content(" "),
        fitted(plain(_day(item, words, today)), DAY),
        _distance(item, words, today, columns.distance, late=late, narrow=narrow),
        _title(item, columns.title, standing_words(words, item, today)),
        _cell(who, columns.who, "" if item.responsibles else "$dim"),
        _cell(where, columns.forum, "$dim"),
        _cell(source(item, words, today), columns.source, "$dim"),
    )


def source(item: ItemRow, words: Wording, today: date) -> str:
    """»ons 16. sep, pkt. 6«."""
    parts = []
    if item.meeting_date is not None:
        parts.append(short(words, item.meeting_date, today=today).replace("  ", " "))
    if item.agenda_item is not None and item.agenda_item.number:
        parts.append(words.say("tui.point", number=clean_line(item.agenda_item.number)))
    return ", ".join(parts)


def _day(item: ItemRow, words: Wording, today: date) -> str:
    if item.state is ItemState.CLOSED and item.closed_on is not None:
        return short(words, item.closed_on)
    return day_of(words, item.due, today)


def _distance(  # noqa: PLR0913 - a cell of the line it belongs to
    item: ItemRow, words: Wording, today: date, width: int, *, late: bool, narrow: bool
) -> Content:
    if item.state is ItemState.CLOSED:
        narrow_said = words.say("tui.state.closed")
        wide_said = words.say(f"tui.closed.{item.close_reason}") if item.close_reason else ""
        said = narrow_said if narrow else wide_said
        return _cell(said, width, "$dim")
    said = distance(words, item.due, today, narrow=narrow)
    return _cell(said, width, "bold $late-words" if late else "$dim")


def _title(item: ItemRow, width: int, standing: str) -> Content:
    """The title; what is added to it takes what is left, at least half of the room."""
    title = line(item.title)
    added = plain(" ↻", "$chip-recurring") if item.recurrence else Content("")
    if standing:
        room = width - 1 - min(title.cell_length, width // 2) - added.cell_length
        added = joined(added, cut(joined(plain(" · ", "$dim"), line(standing, "$dim")), room))
    if not added.cell_length:
        return _cell(item.title, width)
    return fitted(joined(cut(title, width - 1 - added.cell_length), added), width)


def _cell(text: str, width: int, style: str = "") -> Content:
    """Text in a column, with a space before the next one."""
    if not width:
        return Content("")
    return joined(
        fitted(line(text, style) if text.strip() else Content(""), width - 1), Content(" ")
    )
