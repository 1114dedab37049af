"""A stand-in for the language engine: it reads the few words that the stories type."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from importers.proposals import Certainty, Due, Grain, Reading, Times, Warned


def read_due(text: str, *, reference: date, meetings: Sequence[date] = ()) -> Times:
    """»30/10«, »uge 44«, »om 3 uger«, »næste møde«; anything else says no time."""
    if text == "31. februar":
        return Times((), (Warned(0, len(text), text, "no-such-day"),))
    due = _due(text, reference, meetings)
    if due is None:
        return Times()
    return Times((Reading(0, len(text), text, due, None, "test", 1.0),))


def _due(text: str, reference: date, meetings: Sequence[date]) -> Due | None:
    if found := re.fullmatch(r"(\d+)/(\d+)", text):
        return _day(text, date(reference.year, int(found[2]), int(found[1])))
    if found := re.fullmatch(r"uge (\d+)", text):
        monday = date.fromisocalendar(reference.year, int(found[1]), 1)
        return Due(text, monday, monday + timedelta(days=6), Grain.WEEK, Certainty.EXACT)
    if found := re.fullmatch(r"om (\d+) uger", text):
        return _day(text, reference + timedelta(weeks=int(found[1])))
    if text == "næste møde":
        later = [day for day in meetings if day > reference]
        day = later[0] if later else None
        return Due(text, day, day, Grain.MEETING, Certainty.MEETING)
    return None


def _day(text: str, day: date) -> Due:
    return Due(text, day, day, Grain.DAY, Certainty.EXACT)
