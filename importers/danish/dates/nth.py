"""The nth weekday, day or week of a month: »sidste mandag i marts«, »første uge i oktober«."""

from dataclasses import replace
from datetime import date
from re import Match

from importers.danish.calendar import DAY, Interval, add, nth_weekday, unit_of
from importers.danish.dates.absolute import year_of
from importers.danish.dates.context import Context
from importers.danish.dates.period import FAIR, Period, Value, in_year
from importers.danish.dates.words import AND_YEAR, MONTH, WEEKDAY, WEEKDAYS, month_number, ordinal
from importers.danish.rule import rule
from importers.proposals import Grain

NTH = r"(?:\d\.|første|anden|andet|tredje|tredie|fjerde|femte|sidste|næstsidste)"
IN_MONTH = rf"(?: i | af | )(?P<month>{MONTH})(?: måned)?{AND_YEAR}"


def nth_of(word: str) -> int:
    """The number of an ordinal; the last one is −1."""
    lower = word.casefold()
    return {"sidste": -1, "næstsidste": -2}.get(lower) or ordinal(lower)


class NthInYear:
    """The nth weekday, day or week of a month that waits for its year."""

    def __init__(self, nth: int, what: str, month: int) -> None:
        self.nth = nth
        self.what = what
        self.month = month

    def __call__(self, year: int) -> Interval | None:
        first, last = unit_of(date(year, self.month, 1), "month")
        if self.what in WEEKDAYS:
            day = nth_weekday(first, last, WEEKDAYS[self.what], self.nth)
            return None if day is None else (day, day)
        if self.what == "dag":
            day = first + (self.nth - 1) * DAY if self.nth > 0 else last + (self.nth + 1) * DAY
            return (day, day) if first <= day <= last else None
        if self.what == "hverdag":
            day = (
                add(first - DAY, self.nth, "workday")
                if self.nth > 0
                else add(last + DAY, self.nth, "workday")
            )
            return day, day
        if self.what == "weekend":
            saturday = nth_weekday(first, last, 5, self.nth)
            return None if saturday is None else (saturday, saturday + DAY)
        return self._week(first, last)

    def _week(self, first: date, last: date) -> Interval | None:
        """The first week of a month is the one with its first Thursday; the last one likewise."""
        thursday = nth_weekday(first, last, 3, self.nth)
        return None if thursday is None else unit_of(thursday, "week")


@rule(
    "nth-in-month",
    pattern=rf"(?:den |d\. )?(?P<nth>{NTH}) (?P<what>{WEEKDAY}|dag|hverdag|uge|weekend){IN_MONTH}(?!\w)",
    hits={
        "sidste mandag i marts": "2026-03-30",
        "første torsdag i oktober 2026": "2026-10-01",
        "sidste dag i oktober": "2026-10-31",
        "første uge i oktober": "2026-09-28/2026-10-04",
    },
    misses=("første mandag i måneden", "sidste uge", "første dag på jobbet"),
)
def nth_in_month(found: Match[str], context: Context) -> Value | None:
    """The nth weekday, day or week of a month."""
    words = NthInYear(nth_of(found["nth"]), found["what"].casefold(), month_number(found["month"]))
    grain = Grain.WEEK if found["what"].casefold() == "uge" else Grain.DAY
    value = in_year(words, grain, year_of(found["year"], context), context.reference)
    return value if not isinstance(value, Period) else replace(value, confidence=FAIR + 0.1)
