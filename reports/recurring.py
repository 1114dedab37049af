"""How often something comes back, in words: »hvert halve år«, »hver mandag«, »hvert år i maj«.

The rules are RFC 5545's RRULE as far as the date reader makes them, and the two that hang on a
forum's meetings.
"""

from collections.abc import Iterable

from wording import Wording
from wording.clean import clean_line

EVERY_MEETING = "every-meeting"
# The recurrences that a person picks from, each with the name of its word
OFFERED: dict[str, str | None] = {
    "none": None,
    "month": "FREQ=MONTHLY",
    "quarter": "FREQ=MONTHLY;INTERVAL=3",
    "half-year": "FREQ=MONTHLY;INTERVAL=6",
    "year": "FREQ=YEARLY",
    "meeting": EVERY_MEETING,
}
_UNITS = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def recurrence_words(words: Wording, recurrence: str | None) -> str:
    """The recurrence in words; one that is finer than our words is told with its rule."""
    for name, rule in OFFERED.items():
        if recurrence == rule:
            return words.say(f"report.recurrence.{name}")
    said = clean_line(recurrence or "")
    if said.startswith("meeting/"):
        return words.say("report.recurrence.nth-meeting", n=said.partition("/")[2])
    parts = dict(part.partition("=")[::2] for part in said.split(";"))
    unit = _UNITS.get(parts.pop("FREQ", ""))
    if unit is None:
        return said
    return _rule_words(words, unit, parts)


def _rule_words(words: Wording, unit: str, parts: dict[str, str]) -> str:
    number = parts.pop("INTERVAL", "1")
    form = "each" if number == "1" else "every"
    named = _weekdays(words, parts) if unit == "week" else None
    key = f"report.recurrence.{form}-{'weekday' if named else unit}"
    often = words.say(key, n=number, days=named)
    when = _in_the_year(words, parts) if unit == "year" else None
    rest = ";".join("=".join(one) for one in parts.items())
    return " ".join(part for part in (often, when, f"({rest})" if rest else None) if part)


def _weekdays(words: Wording, parts: dict[str, str]) -> str | None:
    """»mandag og torsdag«; what is no plain list of weekdays stays in `parts`."""
    codes = parts.get("BYDAY", "").split(",")
    if not set(codes) <= set(_WEEKDAYS):
        return None
    del parts["BYDAY"]
    names = words.say("dates.weekdays").split()
    return _listed(words, (names[_WEEKDAYS.index(code)] for code in codes))


def _in_the_year(words: Wording, parts: dict[str, str]) -> str | None:
    """»i maj og november«, »den 1. maj«; what is no plain month stays in `parts`."""
    months = parts.get("BYMONTH", "").split(",")
    if not all(month.isdecimal() and 1 <= int(month) <= len(_names(words)) for month in months):
        return None
    del parts["BYMONTH"]
    named = _listed(words, (_names(words)[int(month) - 1] for month in months))
    day = parts.get("BYMONTHDAY", "")
    if not day.isdecimal():
        return words.say("report.recurrence.in-months", months=named)
    del parts["BYMONTHDAY"]
    return words.say("report.recurrence.on-day", day=day, months=named)


def _names(words: Wording) -> list[str]:
    return words.say("dates.months").split()


def _listed(words: Wording, names: Iterable[str]) -> str:
    *before, last = names
    if not before:
        return last
    return words.say("report.recurrence.and", before=", ".join(before), last=last)
