"""Readings as short words, so that an expectation fits in one cell of a table.

`2026-05-01` a day · `2026-05-01/2026-05-31` a stretch · `../2026-05-01` by · `2026-05-01/..` from ·
`m:` hangs on a meeting (`m:-` without a date) · `~` approximate · `?` implied · an RRULE, perhaps
with `|` and its first date · `!code` a warning · `-` nothing.
"""

from datetime import date

from importers.proposals import Certainty, Due, Grain, Reading, Times

MONDAY = date(2026, 3, 2)
PLAN = (
    date(2026, 1, 29),
    date(2026, 3, 26),
    date(2026, 5, 7),
    date(2026, 6, 18),
    date(2026, 8, 27),
    date(2026, 10, 1),
    date(2026, 12, 10),
    date(2027, 2, 4),
)


def interval(due: Due) -> str:
    """Only the days."""
    if due.start is None and due.end is None:
        return "-"
    start = "" if due.start is None else due.start.isoformat()
    end = "" if due.end is None else due.end.isoformat()
    return start if start == end else f"{start or '..'}/{end or '..'}"


def told(due: Due) -> str:
    """A due in short."""
    by_meeting = due.grain == Grain.MEETING or due.certainty == Certainty.MEETING
    rough = "~" if due.certainty == Certainty.APPROXIMATE else ""
    return f"{'m:' if by_meeting else ''}{interval(due)}{rough}{'?' if due.implied else ''}"


def told_reading(reading: Reading) -> str:
    """A reading in short."""
    if reading.recurrence is None:
        return "-" if reading.due is None else told(reading.due)
    return reading.recurrence + (f"|{told(reading.due)}" if reading.due else "")


def best(times: Times) -> str:
    """The first reading, or the first warning, in short."""
    if times.found:
        return told_reading(times.found[0])
    return f"!{times.warnings[0].reason}" if times.warnings else "-"
