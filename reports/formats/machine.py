"""The weekly report as values that JSON can hold (docs/command-line.md, version 1)."""

from datetime import date

from importers.proposals import Due
from reports.weekly import Line, WeeklyReport

VERSION = 1


def machine(report: WeeklyReport) -> dict[str, object]:
    """The report; dates are ISO 8601, lists keep the order in which they are read."""
    return {
        "version": VERSION,
        "week": str(report.week),
        "from": report.week.monday.isoformat(),
        "to": report.week.sunday.isoformat(),
        "as_of": report.as_of.isoformat(),
        "forum": report.forum,
        "open": report.open,
        "resting": report.resting,
        **{part.replace("-", "_"): [_line(one) for one in lines] for part, lines in report.parts},
        "unreviewed": [
            {
                "document": one.document,
                "forum": one.forum,
                "meeting_date": _day(one.meeting_date),
                "pending": one.pending,
            }
            for one in report.unreviewed
        ],
    }


def _line(line: Line) -> dict[str, object]:
    item = line.item
    return {
        "id": item.id,
        "title": item.title,
        "kind": item.kind.value,
        "forum": item.forum,
        "responsibles": [one.name for one in item.responsibles],
        "due": _due(item.due),
        "days_over": line.days_over,
        "recurrence": item.recurrence,
        "condition": item.condition,
        "document": item.document,
        "meeting_date": _day(item.meeting_date),
        "point": None if item.agenda_item is None else item.agenda_item.number,
        "quote": item.quote,
        "state": item.state.value,
        "not_before": _day(item.not_before),
        "waits_for": item.waits_for,
        "closed_on": _day(item.closed_on),
        "close_reason": None if item.close_reason is None else item.close_reason.value,
    }


def _due(due: Due | None) -> dict[str, object] | None:
    if due is None:
        return None
    return {
        "text": due.text,
        "start": _day(due.start),
        "end": _day(due.end),
        "grain": due.grain.value,
        "certainty": due.certainty.value,
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
