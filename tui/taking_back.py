"""Undo and redo for every screen: what was taken back, and its title to say so."""

from dataclasses import dataclass

from store.desk import Desk
from store.errors import MissingError
from store.rows import EventRow

IMPORT = "import"


@dataclass(frozen=True, slots=True)
class TakenBack:
    """An undo or redo that was done; `title` is that of what it changed, where there is one."""

    event: EventRow
    title: str


@dataclass(frozen=True, slots=True)
class Held:
    """The newest change is an import: a whole document, so it is asked about first."""

    document: str
    proposals: int


def take_back(
    desk: Desk, *, imports: bool = False, before: int | None = None
) -> TakenBack | Held | None:
    """Undo the user's newest change, or the newest before an event; None when there is nothing left."""
    newest = desk.last_change(before=before)
    if newest is not None and newest.action == IMPORT and not imports:
        after = newest.after
        return Held(str(after.get("document", "")), int(str(after.get("proposals", 0))))
    event = desk.undo(before=before)
    return None if event is None else TakenBack(event, _title(desk, event))


def do_again(desk: Desk) -> TakenBack | None:
    """Redo what was undone last; None when there is nothing."""
    event = desk.redo()
    return None if event is None else TakenBack(event, _title(desk, event))


def _title(desk: Desk, event: EventRow) -> str:
    try:
        if event.item_id is not None:
            return desk.item(event.item_id).title
    except MissingError:
        pass  # the accept was taken back: its proposal is there
    try:
        return "" if event.proposal_id is None else desk.proposal(event.proposal_id).title
    except MissingError:
        return ""  # it was marked by hand, and that was taken back
