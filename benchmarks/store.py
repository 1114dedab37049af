"""How long the store's questions and changes take, at one size and at ten times that size.

    python -m benchmarks.store 100000

Each item has ten events, and there is a document for every ten items. Prints milliseconds of computing
(the middle of seven runs, by the processor's clock) and how much longer ten times the items take.
"""

import resource
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time

from sqlalchemy import insert
from sqlmodel import Session

from importers.proposals import Certainty, Due, Grain, Kind, Responsible, ResponsibleKind
from reports.filtering import understood
from store.changes.search_text import SearchText
from store.desk import Desk
from store.models import Document, Event, Forum, Item, Original
from store.rows import CloseReason, ItemEdit, ItemState
from store.search.compounds import remember
from store.search.passages import refresh_passages
from store.search.terms import index_text, index_words
from tui.due_list import Shown, ask_for
from wording import load

TODAY = date(2026, 11, 24)
FORA = 20
EVENTS = 10  # for each item
BATCH = 10_000
FILTERS = (
    'forum:"forum 3" ansvarlig:maj frist:<3u bænke',
    "-status:åben type:opgave dokument:referat",
    "forfalden -ansvarlig:zoe",
    "status:alle nummer 77",
)
SEARCHES = (
    "handleplan",
    "planerne",
    '"nummer 77"',
    "n",
    "søren bænke",
    "referat 4711",
    "findesikke",
)
AT = datetime(2026, 1, 5, 9, tzinfo=UTC)
NAMES = ("Bo Ågård", "Zoe Berg", "Søren Ær", "Maj Skårhøj", "Ib Øst")
WORDS = ("notat", "bænke", "budget", "høring", "plan", "rapport", "indkaldelse", "status", "aftale")


def item_values(number: int) -> dict[str, object]:
    """An item; one in ten is open, as after some years, and one in ten of those has no due."""
    word, name = WORDS[number % len(WORDS)], NAMES[number % len(NAMES)]
    day = TODAY + timedelta(days=number * 37 % 700 - 350)
    due = None if number % 100 == 0 else Due(f"{day}", None, day, Grain.DAY, Certainty.EXACT)
    is_open = number % 10 == 0
    title = f"{word.title()} nummer {number} sendes"
    quote = f"{name} sender {word} nummer {number} til udvalget inden næste møde i kredsen."
    return {
        "forum_id": number % FORA + 1,
        "kind": Kind.TASK,
        "title": title,
        "quote": quote,
        "responsibles": (Responsible(name, name, ResponsibleKind.PERSON),),
        "due": due,
        "due_end": due.end if due else None,
        "state": ItemState.OPEN if is_open else ItemState.CLOSED,
        "opened_on": AT.date(),
        "closed_on": None if is_open else day,
        "close_reason": None if is_open else CloseReason.DONE,
        "version": number * EVENTS,
        **asdict(SearchText(*map(index_text, (title, name, f"{quote} forum {number % FORA}")))),
    }


def document_text(number: int) -> str:
    """Minutes of two pages, with a rare word and many that recur."""
    lines = [f"Referat nummer {number} fra kredsens møde om handleplanerne."]
    for line in range(50):
        word, name = WORDS[(number + line) % len(WORDS)], NAMES[(number * line) % len(NAMES)]
        lines.append(
            f"{line}. {name} fremlagde {word}, som udvalget tog til efterretning uden bem."
        )
    return "\n".join(lines)


def add_documents(session: Session, number: int) -> None:
    """So many documents, with their passages."""
    texts = {f"{one:064}": document_text(one) for one in range(1, number + 1)}
    originals = [{"sha256": sha256, "text": text} for sha256, text in texts.items()]
    session.execute(insert(Original), originals)
    rows = [
        {
            "name": f"referat-{one}.pdf",
            "format": "pdf",
            "sha256": sha256,
            "original": sha256,
            "gist": sha256,
            "forum_id": one % FORA + 1,
            "meeting_date": TODAY - timedelta(days=one % 3000),
            "flags": (),
            "imported_at": AT,
            "imported_by": "user1",
        }
        for one, sha256 in enumerate(texts, start=1)
    ]
    session.execute(insert(Document), rows)
    for one in range(1, number + 1):
        refresh_passages(session, one)
        if one % 100 == 0:
            session.flush()
            session.expunge_all()


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


def fill(desk: Desk, items: int) -> Iterator[tuple[str, float]]:
    """Put all in past the changes, which would take an hour; the milliseconds of each part."""
    fora = [{"name": f"Forum {number}", "key": f"forum {number}"} for number in range(FORA)]
    with desk._database().writing() as session:  # noqa: SLF001 - the one who may look behind
        session.execute(insert(Forum), fora)
        start = process_time()
        numbers = iter(range(1, items + 1))
        while some := list(islice(numbers, BATCH)):
            session.execute(insert(Item), [item_values(number) for number in some])
        yield "insert the items", (process_time() - start) * 1000
        start = process_time()
        events = event_values(items)
        while values := list(islice(events, BATCH)):
            session.execute(insert(Event), values)
        yield "insert ten events each", (process_time() - start) * 1000
        start = process_time()
        add_documents(session, items // 10)
        remember(session, (word for word in index_words(document_text(1) + " ".join(WORDS))))
        yield "index the documents", (process_time() - start) * 1000


def filtered(desk: Desk, text: str) -> object:
    """A list by a filter, as the due list asks for it."""
    return desk.outline(search=understood(text, load("da"), today=TODAY), on=TODAY)


def middle(ask: Callable[[], object]) -> float:
    """Milliseconds of the middle of seven runs."""
    times = []
    for _ in range(7):
        start = process_time()
        ask()
        times.append((process_time() - start) * 1000)
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
        "due list (outline, a page)": lambda: ask_for(
            desk, Shown.OPEN, today=TODAY, forum=None, search=None, near=None, seen=()
        ),
        "closed list (outline)": lambda: desk.outline(state=ItemState.CLOSED),
        "all open items, whole": desk.items,
        "one forum, open": lambda: desk.items(forum="forum 3"),
        "search, open": lambda: desk.items(search="bænke soeren"),
        "search, all, a rare word": lambda: desk.items(state=None, search="nummer 77 soeren"),
        **{f"filter {text}": partial(filtered, desk, text) for text in FILTERS},
        **{f"search {text}": partial(desk.find, text) for text in SEARCHES},
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
        taken = dict(fill(desk, items))
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
