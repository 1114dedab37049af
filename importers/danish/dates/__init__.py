"""All that Danish minutes say of time: dates, stretches, deadlines, recurrences, meetings."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from importers.danish.dates.context import Context
from importers.danish.dates.engine import read
from importers.danish.dates.meetings import ANCHOR, resolved
from importers.proposals import Due, Times

__all__ = ["read_times", "resolve"]


def read_times(text: str, *, reference: date, meetings: Sequence[date] = ()) -> Times:
    """What the text says of time, counted from the meeting; the best reading comes first.

    Readings of the same words follow one another by likelihood. A date that lies in the past is
    given as it stands: whether it can be a due is for the caller, who knows the sentence.
    """
    return read(text, reference, meetings)


def resolve(due: Due, *, reference: date, meetings: Sequence[date]) -> Due:
    """The same due by a meeting plan that has changed; what hangs on no meeting stays as it is."""
    if due.said is None or due.said.anchor != ANCHOR or not due.said.modifier.partition(" ")[2]:
        return due
    start, end = resolved(due.said, Context("", reference, tuple(meetings)))
    return replace(due, start=start, end=end)
