"""Closing a point or a document to those who do not ask for what is closed, and opening it again."""

from collections.abc import Iterator

from sqlmodel import col, select

from importers.proposals import AgendaItem
from store.changes.change import Change, Told
from store.folding import name_key
from store.models import Document, Point


def set_point(change: Change, point_id: int, *, closed: bool) -> None:
    """Close a point or open it; what already is so leaves nothing."""
    point = change.get(Point, point_id)
    change.touch(point)
    point.closed = closed
    told = {"document": change.get(Document, point.document_id).name, "text": point.label or ""}
    change.leave(Told(_action("point", closed), document_id=point.document_id, after=told))


def set_document(change: Change, document_id: int, *, closed: bool) -> None:
    """Close a whole document or open it."""
    document = change.get(Document, document_id)
    change.touch(document)
    document.closed = closed
    told = {"document": document.name}
    change.leave(Told(_action("document", closed), document_id=document_id, after=told))


def learn_points(change: Change, document_id: int, items: tuple[AgendaItem, ...]) -> None:
    """Keep the points of a document that was imported before points were kept."""
    if change.session.exec(select(Point.id).where(Point.document_id == document_id)).first():
        return
    change.add(*points_of(change, document_id, items, before=None))
    change.leave(Told("learn-points", document_id=document_id))


def points_of(
    change: Change, document_id: int, items: tuple[AgendaItem, ...], *, before: int | None
) -> Iterator[Point]:
    """A document's points; one that was closed in the version before stays closed."""
    known = select(Point).where(col(Point.document_id) == before, col(Point.closed))
    closed = {_key(one.label, one.title) for one in change.session.exec(known)}
    for item in items:
        yield Point(
            document_id=document_id,
            label=item.number,
            title=item.title,
            start=item.start,
            end=item.end,
            says_closed=item.closed,
            closed=_key(item.number, item.title) in closed,
        )


def _key(label: str | None, title: str) -> tuple[str, str]:
    return label or "", name_key(title)


def _action(what: str, closed: bool) -> str:  # noqa: FBT001 - it is what is asked
    return f"{'close' if closed else 'open'}-{what}"
