"""How far an item is, in words: »i gang«, »afventer: svar fra KL«, »hviler til fre  2. okt«."""

from collections.abc import Iterator
from datetime import date

from store.rows import ItemRow, ItemState
from wording import Wording
from wording.clean import clean_line
from wording.dates import short


def standing_words(words: Wording, item: ItemRow, today: date) -> str:
    """What a list adds to the title; nothing for what is simply open or closed."""
    return ", ".join(_parts(words, item, today))


def state_words(words: Wording, item: ItemRow) -> str:
    """The state, and what is waited for."""
    said = words.say(f"report.standing.{item.state}")
    return f"{said}: {clean_line(item.waits_for)}" if item.waits_for else said


def _parts(words: Wording, item: ItemRow, today: date) -> Iterator[str]:
    if item.state not in {ItemState.OPEN, ItemState.CLOSED}:
        yield state_words(words, item)
    if item.not_before is not None and item.rests(on=today):
        yield words.say("report.rests", day=short(words, item.not_before, today=today))
