"""The folded words of an item, kept beside it so that a search reads one column."""

from collections.abc import Iterable

from sqlmodel import Session, col, select

from store.folding import fold
from store.models import Forum, Item, Note


def refresh_search(session: Session, item_ids: Iterable[int]) -> None:
    """Write the search text of the items anew, from what they and their notes say now."""
    for item_id in item_ids:
        item = session.get(Item, item_id)
        if item is not None:
            item.search = search_text(session, item)


def search_text(session: Session, item: Item) -> str:
    """All that a search finds an item by, folded."""
    forum = session.get(Forum, item.forum_id) if item.forum_id is not None else None
    notes = session.exec(select(Note.text).where(Note.item_id == item.id).order_by(col(Note.id)))
    who = [
        part
        for person in item.responsibles
        for part in (person.name, person.as_written, person.organisation)
    ]
    said = [item.title, item.quote, item.close_note, forum.name if forum else None, *who, *notes]
    return fold("\n".join(part for part in said if part))
