"""Desks on real files, and the few steps that most tests begin with."""

from datetime import date
from pathlib import Path

from store.desk import Desk
from store.seen import Seen
from tests.builders import FORUM, MEETING_DAY, document, minutes, proposal, ticking


def desk_on(database: Path | str, *, user: str = "ida") -> Desk:
    """A desk whose clock ticks."""
    return Desk(str(database), user=user, now=ticking())


def read_in(
    desk: Desk,
    *quotes: str,
    forum: str = FORUM,
    day: date = MEETING_DAY,
    name: str = "referat.txt",
) -> tuple[int, ...]:
    """Take in minutes that say and propose the quotes; the proposals' ids."""
    text = "\n".join(quotes)
    of = document(text, name=name)
    said = minutes(of, forum=forum, meeting_date=day)
    return desk.take_in(of, said, [proposal(quote, text=text) for quote in quotes]).proposal_ids


def an_item(desk: Desk, quote: str = "Bo sender notatet.") -> int:
    """An accepted item; its id."""
    return desk.accept(read_in(desk, quote, name=f"{quote}.txt")[0])


def seen(desk: Desk, *numbers: int) -> list[Seen]:
    """The items as they are now."""
    return [desk.item(number).seen for number in numbers]
