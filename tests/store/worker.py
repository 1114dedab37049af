"""One process at a desk, for tests that need several, or one that can be killed.

It says each change on standard output as soon as the desk has kept it.
"""

import sys
from datetime import UTC, date, datetime
from itertools import count

from store.desk import Desk
from store.errors import AlreadyDecidedError, ChangedMeanwhileError
from store.rows import CloseReason, ProposalState
from tests.builders import document, edit, minutes, proposal


def tell(*words: object) -> None:
    """Say that something is kept."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def append(desk: Desk, name: str, times: int) -> None:
    """Add marks to the titles of the first five items, seeing each item anew when another was faster."""
    for number in range(times):
        item_id = number % 5 + 1
        while True:
            item = desk.item(item_id)
            try:
                desk.edit(item.seen, edit(f"{item.title} {name}{number}"))
            except ChangedMeanwhileError:
                continue
            break
    tell("DONE", times)


def notes(desk: Desk, name: str, times: int) -> None:
    """Write notes with no pause, so that whoever waits for a turn has to be quick."""
    for number in range(times):
        desk.note([1], f"{name}{number}")
    tell("DONE", times)


def review(desk: Desk, name: str) -> None:
    """Import, accept, edit and close without end, telling what is kept."""
    for number in count():
        quotes = [f"{name} {number} punkt {place}." for place in range(3)]
        text = "\n".join(quotes)
        of = document(text, name=f"{name}-{number}.txt")
        said = minutes(of, meeting_date=date.fromordinal(730_000 + number))
        desk.take_in(of, said, [proposal(quote, text=text) for quote in quotes])
        tell("READ", of.sha256)
        for row in desk.proposals(state=ProposalState.PENDING)[:3]:
            try:
                item_id = desk.accept(row.id)
            except AlreadyDecidedError:
                continue
            tell("ACCEPTED", item_id)
            work(desk, item_id)


def work(desk: Desk, item_id: int) -> None:
    """Edit and close an item."""
    desk.edit(desk.item(item_id).seen, edit(f"Titel {item_id}"))
    tell("EDITED", item_id)
    desk.close([desk.item(item_id).seen], CloseReason.DONE, "", on=date(2026, 4, 1))
    tell("CLOSED", item_id)


def copies(desk: Desk, name: str) -> None:
    """Import and make safety copies without end."""
    for number in count():
        of = document(f"{name} {number}", name=f"{name}-{number}.txt")
        desk.take_in(of, minutes(of, forum=name), [])
        tell("READ", of.sha256)
        tell("COPIED", desk.back_up().path.name)


def upgrade(desk: Desk) -> None:
    """Open an old database."""
    import store.database

    assert store.database
    tell("BEGUN", "upgrade")
    desk.items()


def main() -> None:
    """`append PATH NAME TIMES`, `notes PATH NAME TIMES`, or `review`, `copies`, `upgrade PATH NAME`."""
    task, path, name, *times = sys.argv[1:]
    with Desk(path, user=name, now=lambda: datetime.now(UTC)) as desk:
        if task == "append":
            append(desk, name, int(times[0]))
        elif task == "notes":
            notes(desk, name, int(times[0]))
        elif task == "copies":
            copies(desk, name)
        elif task == "upgrade":
            upgrade(desk)
        else:
            review(desk, name)


if __name__ == "__main__":
    main()
