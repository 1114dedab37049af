"""What a stretch of text means while it is being read: a period, a recurrence, or an impossibility.

Rules make these values, joints and wraps change them, and the engine turns what is left into
`Reading`s. A period keeps what a wrap needs to know of it: whether its year was said, whether it
may stand alone, and what it reads as otherwise.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date

from importers.danish.calendar import DAY, Interval
from importers.proposals import Certainty, Due, Grain, Said

SURE, FAIR, DOUBTFUL = 0.95, 0.8, 0.5

InYear = Callable[[int], Interval | None]


class Value:
    """What a rule gives: a `Period`, a `Recurrence`, or that it is `Impossible`."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Period(Value):
    """An interval of days, either end open, with what is needed to read on from it.

    `weak`: no time on its own (»maj« may be a name), only with a word that leads to it.
    `closing`: the end of a unit (»udgangen af maj«), so that »inden« includes it.
    `in_year`: the same words in another year; None where the year was said.
    `others`: further readings, the likelier first.
    `members`: what a list is made of, so that it can grow.
    """

    start: date | None
    end: date | None
    grain: Grain
    certainty: Certainty = Certainty.EXACT
    implied: bool = False
    parts: tuple[Interval, ...] = ()
    said: Said | None = None
    confidence: float = SURE
    weak: bool = False
    closing: bool = False
    in_year: InYear | None = field(default=None, compare=False, repr=False)
    others: tuple["Period", ...] = ()
    members: tuple["Period", ...] = field(default=(), compare=False, repr=False)

    @property
    def is_closed(self) -> bool:
        """Whether it has both ends, so that a bound can still take hold of it."""
        return self.start is not None and self.end is not None

    def due(self, text: str) -> Due:
        """The value that leaves this floor."""
        return Due(
            text,
            self.start,
            self.end,
            self.grain,
            self.certainty,
            self.implied,
            self.parts,
            self.said,
        )

    def each(self, change: Callable[["Period"], "Period"]) -> "Period":
        """All readings of it, changed alike."""
        return replace(change(self), others=tuple(change(other) for other in self.others))


@dataclass(frozen=True, slots=True)
class Recurrence(Value):
    """An RRULE, or `every-meeting` and its like; `first` where the words say when it begins."""

    rule: str
    first: Period | None = None
    confidence: float = SURE


@dataclass(frozen=True, slots=True)
class Impossible(Value):
    """What looks like a date and cannot be one; `reason` is a code for the wording."""

    reason: str


def of(interval: Interval, grain: Grain, unit: str = "", amount: str = "") -> Period:
    """A period of the calendar."""
    return Period(*interval, grain, said=Said("calendar", "", unit or grain.value, amount))


def on(day: date, unit: str = "day") -> Period:
    """A single day."""
    return of((day, day), Grain.DAY, unit, day.isoformat())


def upcoming(in_year: InYear, grain: Grain, reference: date, unit: str = "") -> Period | None:
    """The next such interval that is not wholly past; the reference day itself counts.

    Years that lack it (29 February, week 53) are passed over.
    """
    for year in range(reference.year - 1, reference.year + 9):
        interval = in_year(year)
        if interval is not None and interval[1] >= reference:
            period = of(interval, grain, unit, str(year))
            said = Said("calendar", "next", unit or grain.value, str(year))
            return replace(period, in_year=in_year, confidence=SURE - 0.02, said=said)
    return None


def in_year(words: InYear, grain: Grain, year: int | None, reference: date) -> Value:
    """The interval in the year that was said, or else the next one; none there is impossible."""
    if year is None:
        return upcoming(words, grain, reference) or Impossible("no-such-day")
    interval = words(year)
    return Impossible("no-such-day") if interval is None else of(interval, grain, "", str(year))


def moved_to(period: Period, year: int) -> Period | None:
    """The same words in another year."""
    interval = None if period.in_year is None else period.in_year(year)
    if interval is None:
        return None
    return replace(period, start=interval[0], end=interval[1], others=())


def _said(period: Period, relation: str) -> Said | None:
    return None if period.said is None else replace(period.said, modifier=relation)


def before(period: Period) -> Period:
    """Up to the day before the period begins."""
    end = None if period.start is None else period.start - DAY
    return replace(
        period,
        start=None,
        end=end,
        said=_said(period, "before"),
        parts=(),
        weak=False,
        in_year=None,
    )


def until(period: Period) -> Period:
    """Up to the period's last day."""
    return replace(period, start=None, said=_said(period, "by"), parts=(), weak=False)


def after(period: Period) -> Period:
    """From the day after the period's last."""
    start = None if period.end is None else period.end + DAY
    return replace(
        period,
        start=start,
        end=None,
        said=_said(period, "after"),
        parts=(),
        weak=False,
        in_year=None,
    )


def since(period: Period) -> Period:
    """From the period's first day on."""
    return replace(period, end=None, said=_said(period, "from"), parts=(), weak=False, in_year=None)


def roughly(period: Period) -> Period:
    """The same, said with »ca.« or its like."""
    return replace(period, certainty=Certainty.APPROXIMATE, weak=False)


def implied(first: Period, *others: Period) -> Period:
    """Words that Danes read in more than one way: the first reading is the convention."""
    return replace(first, implied=True, others=others, confidence=min(first.confidence, FAIR))
