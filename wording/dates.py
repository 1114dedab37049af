"""Dates as Danes write them in lists: »fre 2. okt«, »fredag den 2. oktober 2026«, »uge 40«."""

from datetime import date

from wording import Wording


def short(words: Wording, day: date, *, today: date | None = None) -> str:
    """»fre  2. okt«: the day right-aligned; the year is added when it is not `today`'s."""
    year = today is not None and day.year != today.year
    return _filled(words, "dates.day_year" if year else "dates.day", day, "_short", f"{day.day:2}")


def long(words: Wording, day: date) -> str:
    """»fredag den 2. oktober 2026«."""
    return _filled(words, "dates.day_long", day, "", str(day.day))


def week(words: Wording, day: date) -> str:
    """»uge 40«, by ISO 8601."""
    return words.say("dates.week", week=day.isocalendar().week)


def _filled(words: Wording, key: str, day: date, form: str, number: str) -> str:
    weekday = words.say(f"dates.weekdays{form}").split()[day.weekday()]
    month = words.say(f"dates.months{form}").split()[day.month - 1]
    return words.say(key, weekday=weekday, day=number, month=month, year=day.year)
