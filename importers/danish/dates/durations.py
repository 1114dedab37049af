"""So much time from the meeting: »om ca. ½ år«, »inden for 14 dage«, »de kommende tre uger«."""

from dataclasses import dataclass, replace
from datetime import date
from re import Match

from importers.danish.calendar import Interval, add, unit_of
from importers.danish.dates.context import Context
from importers.danish.dates.period import Period, Value, implied, of, roughly
from importers.danish.dates.words import AMOUNT, UNITS, half, number
from importers.danish.rule import compiled, rule
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


HAS_BEEN = r"\b(?:blev|var|havde|har|stoppede|ophørte|kom|fik|gik|måtte|rejste|opgav|sluttede|allerede|først)\b[^.,;\n]*$|\ber \w{2,20}t $"
"""Words that make what follows a story and no plan."""
CLAUSE_END = r"(?= ?(?:$|[.,;:!?)\n]| (?:og|samt|med henblik|hvor\w*|igen|af (?!drift|brug)|på et|for at|i udvalget|i bestyrelsen)\b))"


@rule(
    "after-amount",
    pattern=rf"efter (?!mere end){AMOUNT}{CLAUSE_END}",
    hits={
        "Ordningen evalueres efter 6 måneder.": "2026-09-02~?",
        "evalueres efter et år": "2027-03-02~?",
        "evalueres efter ca. ½ år": "2026-09-02~?",
    },
    misses=(
        "efter 2 års drift",
        "efter 3 måneder i stillingen",
        "Han stoppede efter 2 år.",
        "14 dage efter 3 uger",
    ),
)
def after_amount(found: Match[str], context: Context) -> Value | None:
    """»evalueres efter 6 måneder« is due then: reference + X as a day, about, and implied.

    DOMAIN's »efter P: the day after … on« is the other reading and stands behind it: a due without
    an end would never be late, and what is to be evaluated after half a year is wanted then. A
    story (»stoppede efter 2 år«), and an amount of something (»efter 3 måneder i drift«), count
    from elsewhere and are left.
    """
    lead = context.lead(found.start())
    if compiled(HAS_BEEN).search(lead) or lead.casefold().endswith(
        ("dage ", "uger ", "måneder ", "år ")
    ):
        return None
    amount = amount_of(found)
    low, high = amount.from_day(context.reference)
    value = roughly(distance(amount, (low, high), "after"))
    return implied(value, replace(value, end=None))
