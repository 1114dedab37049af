"""The year as a strip: twelve columns, a row for each forum, a sign for each meeting and due."""

import calendar
from collections.abc import Sequence
from datetime import date

from textual.content import Content
from textual.style import Style

from tui.plain import fitted, joined, line, plain
from tui.texts.chips import GLYPHS
from tui.texts.people import forum_code
from tui.year import MEETING, Entry, Month, Year
from wording import Wording
from wording.clean import clean_line
from wording.dates import short

NARROW_LABEL, WIDE_LABEL, WIDE = 6, 26, 120
MONTHS = 12


def strip(  # noqa: PLR0913 - what is drawn, and the frame it is drawn in
    year: Year, chosen: Month, today: date, words: Wording, *, width: int, most: int
) -> list[Content]:
    """The months' names, and a line for each forum; beyond `most` lines the rest share one."""
    label = WIDE_LABEL if width >= WIDE else NARROW_LABEL
    cells = max(3, (width - label - 1) // MONTHS)
    lines = [joined(Content(" " * label), *_names(chosen, year.year, words, cells))]
    for fora in shared(year.fora(), most):
        name = plain(f" {_label(fora, words, wide=label == WIDE_LABEL)}", "$dim")
        head = joined(fitted(name, label - 1), Content(" "))
        marks = _marks(year.of_fora(fora), year.year, chosen, today, cells)
        lines.append(joined(head, *marks))
    return lines


def shared(fora: Sequence[str | None], most: int) -> list[Sequence[str | None]]:
    """The fora of each line: one each, and on the last line all that have no room of their own."""
    if len(fora) <= most:
        return [[forum] for forum in fora]
    own = max(0, most - 1)
    return [*([forum] for forum in fora[:own]), fora[own:]]


def _label(fora: Sequence[str | None], words: Wording, *, wide: bool) -> str:
    if len(fora) > 1:
        return f"+{len(fora)}"
    name = fora[0] or words.say("report.no_forum")
    return clean_line(name) if wide else forum_code(name)


def _names(chosen: Month, year: int, words: Wording, cells: int) -> list[Content]:
    names = words.say("dates.months_short").upper().split()
    return [
        joined(_name(name, Month(year, number), chosen, cells - 1), Content(" "))
        for number, name in enumerate(names, start=1)
    ]


def _name(name: str, month: Month, chosen: Month, width: int) -> Content:
    style = "bold $chosen-text on $chosen" if month == chosen else "$foreground on $button"
    click = Style.from_meta({"@click": f"screen.month({month.number})"})
    return plain(name[:width].center(width), style).stylize(click)


def _marks(
    entries: Sequence[Entry], year: int, chosen: Month, today: date, cells: int
) -> list[Content]:
    """A forum's year cell by cell; what comes later in `entries` covers what came before.

    The last cell of each month is the gap before the next one.
    """
    shown = {_cell(one.day, cells): one for one in entries}
    now = _cell(today, cells) if today.year == year else -1
    return [
        Content(" ")
        if (cell + 1) % cells == 0
        else _mark(
            shown.get(cell),
            today,
            here=cell == now,
            band=_band(Month(year, cell // cells + 1), chosen, today),
        )
        for cell in range(MONTHS * cells)
    ]


def _cell(day: date, cells: int) -> int:
    days = calendar.monthrange(day.year, day.month)[1]
    return (day.month - 1) * cells + (day.day - 1) * (cells - 1) // days


def _band(month: Month, chosen: Month, today: date) -> str:
    """The chosen month is tinted; what is past is paler."""
    if month == chosen:
        return "$cursor"
    return "$foot" if month < Month.of(today) else "$week"


def _mark(entry: Entry | None, today: date, *, here: bool, band: str) -> Content:
    if entry is None:
        return Content.styled("│" if here else " ", f"$needle on {band}")
    if entry.state == MEETING:
        return Content.styled("▪", f"{'$dim' if entry.day < today else '$foreground'} on {band}")
    colour = f"$chip-{entry.state}"
    return Content.styled(GLYPHS[entry.state], f"bold {colour}-text on {colour}")


def legend(words: Wording) -> Content:
    """What the signs mean."""
    states = ("overdue", "soon", "later", "recurring", "closed")
    parts = [
        joined(
            Content.styled(GLYPHS[state], f"bold $chip-{state}-text on $chip-{state}"),
            plain(f" {words.say(f'tui.state.{state}')}", "$dim"),
        )
        for state in states
    ]
    parts.append(joined(plain("▪", "$foreground"), plain(f" {words.say('tui.meeting')}", "$dim")))
    return joined(Content(" "), Content("  ").join(parts))


def meeting_line(entry: Entry, words: Wording, today: date) -> Content:
    """A meeting in the month's list; a past one is dim."""
    said = joined(line(words.say("tui.meeting")), plain(" · "), line(entry.forum or ""))
    day = plain(f"  ■  {short(words, entry.day)}  ")
    return joined(day, said).stylize("$dim" if entry.day < today else "$foreground")
