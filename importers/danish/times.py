"""When it is due: of all that a sentence says of time, the one that the work hangs on."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from importers.danish.dates import read_times
from importers.proposals import Due, Grain, Reading, Times, Warned

# A year behind one of these is the name of a thing (»budget 2025«), not a day of reckoning.
_NAMES_A_THING = re.compile(
    r"\b(?:budget\w*|regnskab\w*|årsregnskab\w*|plan\w*|\w*plan|strategi\w*|\w*politik|sæson\w*|for|af|fra|siden|kalender\w*|valg\w*"
    r"|skoleår\w*|årgang|version|aftale\w*|lov\w*|bekendtgørelse\w*|rapport\w*|i perioden|perioden|årsplan\w*|kl\.?)\s*$",
    re.IGNORECASE,
)
_OF_THE_PAST = re.compile(
    r"\b(?:fra|siden|af|pr\.?|referatet?(?:\s+fra)?(?:\s+mødet)?|mødet)\s+(?:den|d\.)?\s*$",
    re.IGNORECASE,
)
# What is said of time and is no due: how long it lasts, which age, how often it was.
_FAR_APART = (date(2001, 1, 1), date(2031, 7, 1))
# »påtog sig på mødet den 26. juni«: when it was said.
_AT_A_MEETING = re.compile(r"\bpå\s+\w*mødet?\s*$", re.IGNORECASE)
_PAST = re.compile(
    r"\b(?:påtog|blev|besluttede|aftalte|lovede|oplyste|var|havde|bad)\b", re.IGNORECASE
)
# »om vinteren« is any winter, »en ekstra lørdag« some Saturday.
_ANY_YEAR = re.compile(r"om\s+(?:vinteren|sommeren|foråret|efteråret)", re.IGNORECASE)
_SOME_DAY = re.compile(r"\b(?:en|et)\s+(?:ekstra|anden|enkelt)\s*$", re.IGNORECASE)
_CAUSE = re.compile(r",\s+(?:da|fordi|eftersom)\s[^,.;]*$", re.IGNORECASE)
_WHICH = re.compile(r",\s+(?:der|som)\s[^,.;]*$", re.IGNORECASE)
_COARSE = frozenset({Grain.SEASON, Grain.HALF_YEAR, Grain.YEAR})
_YEARLY = frozenset({Grain.YEAR})


@dataclass(frozen=True, slots=True)
class Timing:
    """The readings that a follow-up takes: a due, a recurrence, and what was refused."""

    due: Reading | None = None
    recurs: Reading | None = None
    warned: tuple[Warned, ...] = ()


def timing(
    text: str,
    start: int,
    reference: date | None,
    meetings: Sequence[date],
    skip: tuple[int, int],
) -> Timing:
    """The time that belongs to the cue at `start`; what stands inside `skip` is a condition's."""
    times = _read(text, reference, meetings)
    found = [one for one in times.found if not skip[0] <= one.start_char < skip[1]]
    dues = [
        one
        for one in found
        if one.due is not None and _holds(one, text, reference) and not _aside(one, text, start)
    ]
    recurring = [one for one in found if one.recurrence is not None]
    return Timing(_best(dues, start), _best(recurring, start), times.warnings)


def _read(text: str, reference: date | None, meetings: Sequence[date]) -> Times:
    """What the text says; without a meeting's date, only what is the same whenever it was."""
    if reference is not None:
        return read_times(text, reference=reference, meetings=meetings)
    early, late = (read_times(text, reference=day, meetings=()) for day in _FAR_APART)
    return Times(tuple(one for one in early.found if one in late.found))


def _holds(reading: Reading, text: str, reference: date | None) -> bool:
    due = reading.due
    if due is None:
        return False
    before = text[max(0, reading.start_char - 30) : reading.start_char]
    if _is_no_day(reading, due, before):
        return False
    if reference is None:
        return True
    if _AT_A_MEETING.search(before) and _PAST.search(text):
        return False
    if due.end is not None and due.end < reference:
        return False
    return not (_OF_THE_PAST.search(before) and due.start is not None and due.start <= reference)


def _is_no_day(reading: Reading, due: Due, before: str) -> bool:
    """»om vinteren«, »en ekstra lørdag«, »budget 2025«."""
    named = due.grain in _YEARLY and _NAMES_A_THING.search(before) is not None
    return named or bool(_ANY_YEAR.fullmatch(reading.text)) or bool(_SOME_DAY.search(before))


def _aside(reading: Reading, text: str, start: int) -> bool:
    """A day inside a clause that tells why, or that says which people are meant."""
    if reading.start_char > start:
        return _CAUSE.search(text, start, reading.start_char) is not None
    return _WHICH.search(text, 0, reading.start_char) is not None


def _best(readings: Iterable[Reading], start: int) -> Reading | None:
    """The first behind the cue, a day before a meeting that is not in the plan."""
    ranked = sorted(
        readings,
        key=lambda one: (
            one.due is None,
            _is_open(one),
            one.start_char < start,
            one.due is not None and one.due.grain in _COARSE,
            -round(one.confidence, 1),
            one.start_char,
        ),
    )
    return ranked[0] if ranked else None


def _is_open(reading: Reading) -> bool:
    """»på næste møde den 6. august«: the day says more than the meeting."""
    return reading.due is not None and reading.due.start is None and reading.due.end is None
