"""The weekly report for a terminal, as Rich text: aligned columns, nothing cut, nothing obeyed."""

from collections.abc import Iterator
from dataclasses import dataclass

from rich.cells import cell_len
from rich.text import Text

from reports.formats import rows
from reports.weekly import Part, WeeklyReport
from wording import Wording

SYMBOLS = {
    Part.OVERDUE: "▲",
    Part.THIS_WEEK: "●",
    Part.NEXT_FOUR_WEEKS: "●",
    Part.CLOSED: "✓",
    Part.NO_DUE: "?",
    Part.NO_RESPONSIBLE: "?",
}
NARROW = 90
TINY = 60


@dataclass(frozen=True, slots=True)
class Styles:
    """Rich styles for the report's voices; the app gives its theme's colours."""

    title: str = "bold"
    dim: str = "dim"
    heading: str = "bold"
    overdue: str = "bold red"
    quote: str = "italic"


@dataclass(frozen=True, slots=True)
class Widths:
    """The columns of a line, in terminal cells."""

    when: int
    what: int
    who: int
    forum: int

    @classmethod
    def fit(cls, width: int) -> "Widths":
        """Columns that fill `width`: what is left after the fixed ones goes to the title."""
        if width < NARROW:
            when, who, forum = 18, 16, 0
        else:
            when, who, forum = 22, 20, min(28, width // 5)
        return cls(when, max(16, width - when - who - forum - 6), who, forum)


def terminal(
    report: WeeklyReport,
    words: Wording,
    *,
    width: int,
    styles: Styles | None = None,
    quotes: bool = False,
) -> Text:
    """The whole report, no line wider than `width` cells."""
    styles = styles or Styles()
    title, subtitle, figures = rows.heading(words, report)
    out = Text()
    for line, style in ((title, styles.title), (subtitle, styles.dim), (figures, styles.dim)):
        for piece in _wrapped(line, width):
            out.append(piece + "\n", style)
    out.append("─" * width + "\n", styles.dim)
    for part in Part:
        out.append_text(_part(report, part, words, width, styles, quotes=quotes))
    out.append_text(_waiting(report, words, width, styles))
    return out


def _part(  # noqa: PLR0913 - drawing one part needs all that drawing the report does
    report: WeeklyReport,
    part: Part,
    words: Wording,
    width: int,
    styles: Styles,
    *,
    quotes: bool,
) -> Text:
    lines = report.lines(part)
    out = _heading(words, part, SYMBOLS[part], len(lines), styles)
    columns = Widths.fit(width)
    forum = None
    for line in lines:
        row = rows.row(words, part, line, today=report.as_of)
        if TINY <= width < NARROW and report.forum is None and row.forum != forum:
            forum = row.forum
            out.append("".join(f"  {one}\n" for one in _wrapped(forum, width - 2)), styles.dim)
        late = line.days_over > 0
        if width < TINY:
            out.append_text(_stacked(row, width, styles, late=late))
        else:
            out.append_text(_line(row, columns, styles, late=late))
        if quotes:
            for piece in _wrapped(f"»{row.quote}«", width - 4):
                out.append(f"    {piece}\n", styles.quote)
    return out


def _heading(words: Wording, part: str, symbol: str, count: int, styles: Styles) -> Text:
    style = styles.overdue if part == Part.OVERDUE and count else styles.heading
    out = Text("\n")
    out.append(f"{symbol} {words.say(f'report.part.{part}')} ({count})\n", style)
    return out


def _line(row: rows.Row, columns: Widths, styles: Styles, *, late: bool) -> Text:
    """One item; cells that are too long go on in lines below."""
    cells = [
        (_wrapped(row.when, columns.when) + _wrapped(row.remark, columns.when), columns.when),
        (_wrapped(row.title, columns.what), columns.what),
        (_wrapped(row.who, columns.who), columns.who),
        (_wrapped(row.forum, columns.forum) if columns.forum else [], columns.forum),
    ]
    voices = [styles.overdue if late else "", "", styles.dim, styles.dim]
    out = Text()
    for number in range(max(len(pieces) for pieces, _ in cells)):
        line = Text("  ")
        for (pieces, width), style in zip(cells, voices, strict=True):
            piece = pieces[number] if number < len(pieces) else ""
            line.append(piece, style)
            line.append(" " * (width - cell_len(piece) + 1))
        line.rstrip()
        out.append_text(line.append("\n"))
    return out


def _stacked(row: rows.Row, width: int, styles: Styles, *, late: bool) -> Text:
    """One item where columns have no room: when, what and who under one another."""
    voices = {
        f"{row.when} {row.remark}": styles.overdue if late else "",
        row.title: "",
        f"{row.who} · {row.forum}": styles.dim,
    }
    out = Text()
    for said, style in voices.items():
        for piece in _wrapped(said, width - 2):
            out.append(f"  {piece}\n", style)
    return out


def _waiting(report: WeeklyReport, words: Wording, width: int, styles: Styles) -> Text:
    out = _heading(words, "unreviewed", "○", len(report.unreviewed), styles)
    for one in report.unreviewed:
        for piece in _wrapped(rows.unreviewed(words, one, today=report.as_of), width - 2):
            out.append(f"  {piece}\n")
    return out


def _wrapped(text: str, width: int) -> list[str]:
    """`text` in pieces of at most `width` cells, broken between words where it can be."""
    return [str(piece).rstrip() for piece in _pieces(text, width)] if text else []


def _pieces(text: str, width: int) -> Iterator[str]:
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if cell_len(longer) <= width:
            line = longer
            continue
        if line:
            yield line
        line = word
        while cell_len(line) > width:
            cut = _fitting(line, width)
            yield line[:cut]
            line = line[cut:]
    yield line


def _fitting(word: str, width: int) -> int:
    """How many of `word`'s characters fit into `width` cells, at least one."""
    used = 0
    for number, character in enumerate(word):
        used += cell_len(character)
        if used > width:
            return max(1, number)
    return len(word)
