"""A report's rows in words, shared by the forms that are read by people."""

from dataclasses import dataclass
from datetime import date

from reports.dues import due_words
from reports.standing import standing_words
from reports.weekly import Line, Part, Unreviewed, WeeklyReport
from wording import Wording
from wording.clean import clean_line
from wording.dates import long, short


@dataclass(frozen=True, slots=True)
class Row:
    """One line: when, how late (or why closed), what, who, for which forum, and the quote."""

    when: str
    remark: str
    title: str
    who: str
    forum: str
    source: str
    quote: str


def row(words: Wording, part: Part, line: Line, *, today: date) -> Row:
    """An item as a row of `part`."""
    item = line.item
    source = _source(words, line, today)
    return Row(
        when=_when(words, part, line, today),
        remark=_remark(words, part, line),
        title=_title(words, line, today),
        who=", ".join(clean_line(one.name) for one in item.responsibles)
        or words.say("report.nobody"),
        forum=clean_line(item.forum or words.say("report.no_forum")),
        source=source,
        quote=clean_line(item.quote),
    )


def heading(words: Wording, report: WeeklyReport) -> tuple[str, str, str]:
    """The title, the line under it, and the figures."""
    figures = {
        "open": report.open,
        "overdue": len(report.lines(Part.OVERDUE)),
        "closed": len(report.lines(Part.CLOSED)),
        "pending": sum(one.pending for one in report.unreviewed),
    }
    if report.resting:
        figures["resting"] = report.resting
    forum = words.say("report.all_fora") if report.forum is None else clean_line(report.forum)
    return (
        words.say("report.title", week=report.week.number, year=report.week.year),
        words.say("report.subtitle", forum=forum, day=long(words, report.as_of)),
        " · ".join(words.count(f"report.figures.{name}", n) for name, n in figures.items()),
    )


def unreviewed(words: Wording, one: Unreviewed, *, today: date) -> str:
    """»Direktionen 16. sep: 4 forslag venter«."""
    where = clean_line(one.forum or one.document)
    if one.meeting_date is not None:
        where = f"{where}, {short(words, one.meeting_date, today=today)}"
    return words.count("report.unreviewed", one.pending, where=where)


def _title(words: Wording, line: Line, today: date) -> str:
    """The title, and how far it is where that is more than open or closed."""
    title, said = clean_line(line.item.title), standing_words(words, line.item, today)
    return f"{title} ({said})" if said else title


def _when(words: Wording, part: Part, line: Line, today: date) -> str:
    closed = line.item.closed_on
    if part is Part.CLOSED and closed is not None:
        return short(words, closed, today=today)
    return due_words(words, line.item.due, today=today)


def _remark(words: Wording, part: Part, line: Line) -> str:
    if part is Part.CLOSED and line.item.close_reason is not None:
        return words.say(f"report.closed.{line.item.close_reason}")
    return words.count("report.over", line.days_over) if line.days_over else ""


def _source(words: Wording, line: Line, today: date) -> str:
    item = line.item
    parts = []
    if item.meeting_date is not None:
        parts.append(words.say("report.meeting", day=short(words, item.meeting_date, today=today)))
    if item.agenda_item is not None and item.agenda_item.number:
        parts.append(words.say("report.point", number=clean_line(item.agenda_item.number)))
    return ", ".join(parts) or clean_line(item.document or "")
