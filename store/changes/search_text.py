"""The folded words of an item, kept beside it in the same transaction; its index follows by itself."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass

from sqlmodel import Session, col, select

from store.models import Forum, Item, Note
from store.search.compounds import remember
from store.search.terms import index_text


@dataclass(frozen=True, slots=True)
class SearchText:
    """What a search finds an item by: its title, its responsibles, and the rest."""

    search_title: str
    search_people: str
    search: str


def refresh_search(session: Session, item_ids: Iterable[int]) -> None:
    """Write the search texts of the items anew, from what they and their notes say now."""
    for item_id in item_ids:
        item = session.get(Item, item_id)
        if item is not None:
            texts = asdict(search_text(session, item))
            for name, said in texts.items():
                setattr(item, name, said)
            remember(session, {word for said in texts.values() for word in said.split(" ")})


def search_text(session: Session, item: Item) -> SearchText:
    """All that a search finds an item by, folded."""
    rest = (part for part in _rest(session, item) if part)
    return SearchText(index_text(item.title), _people(item), index_text("\n".join(rest)))


def _people(item: Item) -> str:
    return index_text(
        "\n".join(
            part
            for one in item.responsibles
            for part in (one.name, one.as_written, one.organisation)
            if part
        )
    )


def _rest(session: Session, item: Item) -> Iterator[str | None]:
    forum = session.get(Forum, item.forum_id) if item.forum_id is not None else None
    yield from (item.quote, item.close_note, item.condition, item.waits_for)
    yield forum.name if forum else None
    yield from session.exec(select(Note.text).where(Note.item_id == item.id).order_by(col(Note.id)))
