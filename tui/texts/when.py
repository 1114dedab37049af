"""When something is due, as lists say it: the day, and how far away that is."""

from datetime import date, timedelta

from importers.proposals import Due
from reports.week import Week
from wording import Wording
from wording.clean import clean_line
from wording.dates import short

WEEKS_FROM = timedelta(days=28)


def day_of(words: Wording, due: Due | None, today: date) -> str:
    """The day that decides whether it is late: »fre 31. jul«, »31. jul 2027«, »ingen dato«.

    What was said stands there where it gives no day yet: »næste møde«.
    """
    day = None if due is None else due.end or due.start
    if day is None:
        said = "" if due is None else clean_line(due.text)
        return said or words.say("tui.no_day")
    if day.year == today.year:
        return short(words, day)
    month = words.say("dates.months_short").split()[day.month - 1]
    return words.say("dates.bare_year", day=f"{day.day:2}", month=month, year=day.year)


def distance(words: Wording, due: Due | None, today: date, *, narrow: bool = False) -> str:
    """»53 dage over«, »i dag«, »om 3 dage«, »uge 45«; nothing where there is no end.

    Where it is narrow, no week is named: the day beside it says as much.
    """
    if due is None or due.end is None:
        return ""
    form = "narrow" if narrow else "wide"
    days = (due.end - today).days
    if days < 0:
        return words.count(f"tui.distance.{form}.over", -days)
    if days <= 1:
        return words.say(f"tui.distance.{form}.{'tomorrow' if days else 'today'}")
    if due.end - today <= WEEKS_FROM:
        return words.say(f"tui.distance.{form}.ahead", n=days)
    if narrow:
        return ""
    return words.say("tui.distance.week", week=Week.of(due.end).number)
