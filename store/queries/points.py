"""A document's points, and the stretches of its text that are closed."""

from collections.abc import Iterable

from sqlmodel import Session, col, func, select

from importers.proposals import Span
from store.models import Point
from store.rows import PointRow
from store.visibility import shows_closed

BLACK = "█"


def points(session: Session, document_id: int) -> list[PointRow]:
    """The points in the order of the document; those that may not be seen have no title."""
    rows = session.exec(
        select(Point).where(Point.document_id == document_id).order_by(col(Point.start))
    )
    seen = shows_closed(session)
    return [
        PointRow(
            row.number,
            row.label,
            row.title if seen or not row.closed else "",
            row.says_closed,
            row.closed,
        )
        for row in rows
    ]


def points_to_close(session: Session) -> int:
    """How many points call themselves closed and are open."""
    wanted = select(func.count()).where(col(Point.says_closed), ~col(Point.closed))
    return int(session.exec(wanted).one())


def closed_spans(session: Session, document_id: int) -> list[Span]:
    """What of a document's text may not be seen in this session."""
    return [] if shows_closed(session) else all_closed_spans(session, document_id)


def all_closed_spans(session: Session, document_id: int) -> list[Span]:
    """The closed stretches of a document's text."""
    wanted = select(Point.start, Point.end).where(
        Point.document_id == document_id, col(Point.closed)
    )
    return [Span(*row) for row in session.exec(wanted.order_by(col(Point.start)))]


def blacked_out(text: str, spans: Iterable[Span]) -> str:
    """The text with the stretches blacked out; blanks and line ends stay, and so does every place."""
    for span in spans:
        inside = text[span.start : span.end]
        covered = "".join(sign if sign.isspace() else BLACK for sign in inside)
        text = text[: span.start] + covered + text[span.end :]
    return text
