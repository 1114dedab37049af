"""So much time from the meeting: »om ca. ½ år«, »inden for 14 dage«, »de kommende tre uger«."""

from dataclasses import dataclass, replace
from datetime import date
from re import Match

from importers.danish.calendar import DAY, Interval, add, nth_weekday, unit_of
from importers.danish.dates.absolute import year_of
from importers.danish.dates.context import Context
from importers.danish.dates.period import FAIR, Period, Value, implied, in_year, of, roughly
from importers.danish.dates.words import (
    AMOUNT,
    AND_YEAR,
    MONTH,
    UNITS,
    WEEKDAY,
    WEEKDAYS,
    half,
    month_number,
    number,
    ordinal,
)
from importers.danish.rule import rule
from importers.proposals import Grain, Said

FROM_NOW = r"(?: fra (?:nu(?: af)?|i dag|dags dato|mødet|d\.d\.))?"


@dataclass(frozen=True, slots=True)
class Amount:
    """How much of a unit, from `low` to `high`."""

    low: float
    high: float
    unit: str
    rough: bool

    def from_day(self, day: date, sign: int = 1) -> Interval:
        """The earliest and the latest day that lie so far away."""
        ends = (add(day, sign * self.low, self.unit), add(day, sign * self.high, self.unit))
        return min(ends), max(ends)

    def said(self, modifier: str) -> Said:
        """What was said, without the dates."""
        low, high = f"{self.low:g}", f"{self.high:g}"
        return Said("reference", modifier, self.unit, low if low == high else f"{low}-{high}")


def amount_of(found: Match[str]) -> Amount:
    """The amount that a match of AMOUNT holds; »et par« is two, and so is what is meant by it."""
    unit = UNITS[found["unit"].casefold()]
    if found["half"]:
        low = half(found["half"])
    else:
        low = 2.0 if found["few"] else float(number(found["low"]))
    few_or_three = 3.0 if found["few"] and "tre" in found["few"] else low
    high = float(number(found["high"])) if found["high"] else few_or_three
    tail = found["tail"] or ""
    odd = low != int(low) and unit in {"week", "month", "day"}
    return Amount(
        low,
        max(low, high),
        unit,
        bool(found["rough"] or found["few"] or found["small"] or tail or odd),
    )


def distance(amount: Amount, interval: tuple[date | None, date | None], modifier: str) -> Period:
    """A period that lies an amount away."""
    value = Period(*interval, Grain.DAY, said=amount.said(modifier))
    return roughly(value) if amount.rough else value


@rule(
    "in-amount",
    pattern=rf"(?P<how>senest om|tidligst om|først om|inden for om|højst om|om (?:senest|højst|allerhøjst|ma[kx]s?(?:imalt)?\.?|tidligst|mindst)|om) {AMOUNT}(?: eller (?P<or>to|tre)\b)?{FROM_NOW}(?!\w)",
    hits={
        "om 3 uger": "2026-03-23",
        "om ca. ½ år": "2026-09-02~",
        "om 8-10 dage": "2026-03-10/2026-03-12",
        "om et halvt års tid": "2026-09-02~",
        "senest om 14 dage": "../2026-03-16",
        "om max 3 uger": "../2026-03-23",
        "om en god måneds tid": "2026-04-02~",
    },
    misses=("om nogle uger", "om 3 personer", "en plan om 10 dages ferie", "om 100 år siden"),
)
def in_amount(found: Match[str], context: Context) -> Value | None:
    """Counted from the meeting, month ends clamped."""
    if context.ahead(found.end(), 7).startswith((" siden", " ferie")):
        return None
    amount, how = amount_of(found), found["how"].casefold()
    if found["or"]:
        amount = replace(amount, high=float(number(found["or"])), rough=True)
    low, high = amount.from_day(context.reference)
    if "tidligst" in how or "mindst" in how:
        return distance(amount, (low, None), "from")
    if how in {"om", "først om"}:
        return distance(amount, (low, high), "")
    return distance(amount, (None, high), "by")


@rule(
    "from-now",
    pattern=rf"(?<![\d.,/-]){AMOUNT} (?P<how>fra (?:nu(?: af)?|i dag|dags dato|mødet|d\.d\.)|efter (?:dette |dagens )?mødet?(?! i | med | den | d\.)|efter mødets afholdelse)(?!\w)",
    hits={
        "14 dage fra i dag": "2026-03-16",
        "to uger efter mødet": "2026-03-16",
        "senest 8 dage efter mødet": "../2026-03-10",
    },
    misses=("3 uger efter mødet i maj", "14 dage fra fristen"),
)
def from_now(found: Match[str], context: Context) -> Value | None:
    """»mødet« without more is the one that the minutes are of."""
    amount = amount_of(found)
    return distance(amount, amount.from_day(context.reference), "")


@rule(
    "ago",
    pattern=rf"(?<![\d.,/-])(?:for )?(?:mere end )?{AMOUNT} siden(?!\w)",
    hits={"for 3 uger siden": "2026-02-09", "et år siden": "2025-03-02"},
    misses=("for længe siden", "uger siden"),
)
def ago(found: Match[str], context: Context) -> Value | None:
    """Counted back from the meeting."""
    amount = amount_of(found)
    return distance(amount, amount.from_day(context.reference, -1), "ago")


NEXT_FEW = r"(?:(?:de|den|det) )?(?:næste|kommende|førstkommende|følgende|nærmeste)"


@rule(
    "within",
    pattern=rf"(?P<how>senest ?inden ?for|inden ?for|inden|indenfor højst|(?:senest|højst)(?! om)|seneste? efter|frist(?:en)?(?: er)? på|svarfrist på|med (?:en )?frist på) (?:{NEXT_FEW} )?{AMOUNT}{FROM_NOW}(?! (?:før|inden|efter|siden|fra|i |gamle))(?!\w)",
    hits={
        "inden for 14 dage": "../2026-03-16",
        "inden for det næste halve år": "../2026-09-02",
        "inden 3 uger": "../2026-03-23",
    },
    misses=("inden for området", "senest 14 dage før mødet"),
)
def within(found: Match[str], context: Context) -> Value | None:
    """»inden for X« ends X after the meeting."""
    amount = amount_of(found)
    return distance(amount, (None, amount.from_day(context.reference)[1]), "by")


@rule(
    "coming-unit",
    pattern=r"(?P<how>inden ?for|i løbet af) (?:den|det) (?:næste|kommende|førstkommende) (?P<unit>uge|måned|kvartal|år)(?:s tid)?(?![\w-])",
    hits={
        "inden for den næste måned": "../2026-04-02?",
        "i løbet af det kommende år": "2026-03-02/2027-03-02?",
    },
    misses=("i løbet af næste år", "i den kommende uge"),
)
def coming_unit(found: Match[str], context: Context) -> Value | None:
    """With an article and a frame it is a stretch from now, though some mean the calendar's."""
    amount = Amount(1, 1, UNITS[found["unit"].casefold()], rough=False)
    within_it = found["how"].casefold() != "i løbet af"
    start = None if within_it else context.reference
    rolling = distance(amount, (start, amount.from_day(context.reference)[1]), "within")
    interval = unit_of(context.reference, amount.unit, 1)
    return implied(rolling, of(interval, Grain.DAY, amount.unit))


@rule(
    "coming-amount",
    pattern=rf"(?:i løbet af |gennem |over |i )?{NEXT_FEW} {AMOUNT}(?! (?:siden|før|efter))(?!\w)",
    hits={
        "i løbet af de kommende 3 måneder": "2026-03-02/2026-06-02",
        "de næste 14 dage": "2026-03-02/2026-03-16",
    },
    misses=("de næste måneder", "den kommende uge", "det første år"),
)
def coming_amount(found: Match[str], context: Context) -> Value | None:
    """From the meeting and so far on; one unit alone (»den kommende uge«) is the calendar's."""
    amount = amount_of(found)
    return distance(amount, (context.reference, amount.from_day(context.reference)[1]), "within")


@rule(
    "in-course-of",
    pattern=rf"i løbet af {AMOUNT}(?! (?:siden|før|efter))(?!\w)",
    hits={
        "i løbet af 14 dage": "2026-03-02/2026-03-16",
        "i løbet af et par uger": "2026-03-02/2026-03-16~",
    },
    misses=("i løbet af ugen", "i løbet af mødet"),
)
def in_course_of(found: Match[str], context: Context) -> Value | None:
    """From the meeting and so far on."""
    amount = amount_of(found)
    return distance(amount, (context.reference, amount.from_day(context.reference)[1]), "within")


@rule(
    "past-amount",
    pattern=rf"(?:de )?(?:sidste|seneste|foregående|forgangne) {AMOUNT}(?! (?:af|i) )(?!\w)",
    hits={"sidste 2 uger": "2026-02-16/2026-03-02", "de seneste tre år": "2023-03-02/2026-03-02"},
    misses=("sidste uge", "seneste møde"),
)
def past_amount(found: Match[str], context: Context) -> Value | None:
    """Background, read so that nobody takes it for something else."""
    amount = amount_of(found)
    return distance(amount, (amount.from_day(context.reference, -1)[0], context.reference), "ago")


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
