"""How often something comes back, in words: »hvert halve år«, »hvert møde«."""

from wording import Wording
from wording.clean import clean_line

EVERY_MEETING = "every-meeting"
# The recurrences that the edit dialog offers, each with the name of its word
OFFERED: dict[str, str | None] = {
    "none": None,
    "month": "FREQ=MONTHLY",
    "quarter": "FREQ=MONTHLY;INTERVAL=3",
    "half-year": "FREQ=MONTHLY;INTERVAL=6",
    "year": "FREQ=YEARLY",
    "meeting": EVERY_MEETING,
}
_UNITS = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}


def recurrence_words(words: Wording, recurrence: str | None) -> str:
    """The recurrence in words; one that is finer than our words is told with its rule."""
    for name, rule in OFFERED.items():
        if recurrence == rule:
            return words.say(f"tui.recurrence.{name}")
    said = clean_line(recurrence or "")
    if said.startswith("meeting/"):
        return words.say("tui.recurrence.nth-meeting", n=said.partition("/")[2])
    parts = dict(part.partition("=")[::2] for part in said.split(";"))
    unit = _UNITS.get(parts.pop("FREQ", ""))
    number = parts.pop("INTERVAL", "1")
    if unit is None:
        return said
    often = words.say(f"tui.recurrence.every-{unit}", n=number) if number != "1" else ""
    often = often or words.say(f"tui.recurrence.each-{unit}")
    return often if not parts else f"{often} ({';'.join('='.join(one) for one in parts.items())})"
