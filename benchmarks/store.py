"""How long the store's questions and changes take, at one size and at ten times that size.

    python -m benchmarks.store 100000

Prints milliseconds (the middle of seven runs) and how much longer ten times the items take.
"""

import resource
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from importers.proposals import Certainty, Due, Grain, Kind, Responsible, ResponsibleKind
from store.desk import Desk
from store.rows import CloseReason, ItemEdit, ItemState

TODAY = date(2026, 11, 24)
FORA = 20
EVENTS = 10  # for each item
AT = datetime(2026, 1, 5, 9, tzinfo=UTC)
NAMES = ("Bo Ågård", "Zoe Berg", "Søren Ær", "Maj Skårhøj", "Ib Øst")
WORDS = ("notat", "bænke", "budget", "høring", "plan", "rapport", "indkaldelse", "status", "aftale")


def item_values(number: int) -> dict[str, object]:
    """An item; one in ten is open, as after some years, and one in ten of those has no due."""
    word, name = WORDS[number % len(WORDS)], NAMES[number % len(NAMES)]
    day = TODAY + timedelta(days=number * 37 % 700 - 350)
    due = None if number % 100 == 0 else Due(f"{day}", None, day, Grain.DAY, Certainty.EXACT)
    is_open = number % 10 == 0
    return {
        "forum_id": number % FORA + 1,
        "kind": Kind.TASK,
        "title": f"{word.title()} nummer {number} sendes",
        "quote": f"{name} sender {word} nummer {number} til udvalget inden næste møde i kredsen.",
        "responsibles": (Responsible(name, name, ResponsibleKind.PERSON),),
        "due": due,
        "due_end": due.end if due else None,
        "state": ItemState.OPEN if is_open else ItemState.CLOSED,
        "opened_on": AT.date(),
        "closed_on": None if is_open else day,
        "close_reason": None if is_open else CloseReason.DONE,
        "version": number * EVENTS,
        "search": f"{word} nummer {number} sendes {name} sender til udvalget".casefold(),
    }


def event_values(items: int) -> Iterator[dict[str, object]]:
    """Edits of every item by two users."""
    for number in range(items * EVENTS):
        yield {
            "at": AT + timedelta(seconds=number),
            "who": f"user{number % 2}",
            "action": "edit",
            "item_id": number // EVENTS + 1,
            "before": {"title": "før"},
            "after": {"title": "efter"},
            "seal": "",
        }


def fill(desk: Desk, items: int) -> None:
    """Put the items and their events in, past the changes, which would take an hour."""
    from sqlalchemy import insert

    from store.models import Event, Forum, Item

    fora = [{"name": f"Forum {number}", "key": f"forum {number}"} for number in range(FORA)]
    with desk._database().writing() as session:  # noqa: SLF001 - the one who may look behind
        session.execute(insert(Forum), fora)
        session.execute(insert(Item), [item_values(number) for number in range(1, items + 1)])
        events = event_values(items)
        while some := list(islice(events, 10_000)):
            session.execute(insert(Event), some)


def middle(ask: Callable[[], object]) -> float:
    """Milliseconds of the middle of seven runs."""
    times = []
    for _ in range(7):
        start = perf_counter()
        ask()
        times.append((perf_counter() - start) * 1000)
    return median(times)


def questions(desk: Desk) -> dict[str, Callable[[], object]]:
    """What a screen asks, and one of each change."""
    title = iter(range(1_000_000))

    def edit() -> None:
        item = desk.item(10)
        wanted = ItemEdit(f"Titel {next(title)}", Kind.TASK, (), None, None, None)
        desk.edit(item.seen, wanted)

    week = TODAY - timedelta(days=7)
    return {
        "due list (open items)": desk.items,
        "one forum, open": lambda: desk.items(forum="forum 3"),
        "search, open": lambda: desk.items(search="bænke soeren"),
        "search, all, a rare word": lambda: desk.items(state=None, search="nummer 77 soeren"),
        "closed in a week": lambda: desk.items(
            state=ItemState.CLOSED, closed_from=week, closed_to=TODAY
        ),
        "counts": lambda: desk.counts(on=TODAY),
        "one item": lambda: desk.item(500),
        "history": lambda: desk.history(500),
        "last change": desk.last_change,
        "people": desk.people,
        "edit": edit,
        "undo": desk.undo,
        "redo": desk.redo,
    }


def measure(folder: Path, items: int) -> dict[str, float]:
    """Milliseconds of each question at one size."""
    with Desk(str(folder / f"{items}.db"), user="user1", now=lambda: datetime.now(UTC)) as desk:
        start = perf_counter()
        fill(desk, items)
        taken = {"fill": (perf_counter() - start) * 1000}
        return taken | {name: middle(ask) for name, ask in questions(desk).items()}


def main() -> None:
    """Measure at a tenth and at the whole of the size given."""
    items = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with TemporaryDirectory() as folder:
        small, large = (measure(Path(folder), size) for size in (items // 10, items))
    print(f"{'milliseconds':<28}{items // 10:>10}{items:>10}{'ratio':>8}")
    for name, taken in large.items():
        print(f"{name:<28}{small[name]:>10.1f}{taken:>10.1f}{taken / small[name]:>8.1f}")
    print(f"memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB at most")


if __name__ == "__main__":
    main()
