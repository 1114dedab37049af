"""The fora, people and meeting days that documents and items name."""

from datetime import date

from sqlmodel import Session, col, select

from importers.proposals import ResponsibleKind
from store.folding import danish_order, name_key
from store.models import Document, Forum, Item, Meeting, Participant


def fora(session: Session) -> list[str]:
    """The fora that have a document, in Danish alphabetical order."""
    used = select(Document.forum_id)
    names = session.exec(select(Forum.name).where(col(Forum.id).in_(used)))
    return sorted(names, key=danish_order)


def people(session: Session) -> list[str]:
    """Names to complete a responsible from: participants, and persons responsible before."""
    names = set(session.exec(select(Participant.name).distinct()))
    for responsibles in session.exec(select(Item.responsibles).distinct()):
        names |= {one.name for one in responsibles if one.kind is ResponsibleKind.PERSON}
    return sorted(names, key=danish_order)


def meetings(session: Session, forum: str | None) -> tuple[date, ...]:
    """The forum's meeting days, in order, as its documents last said: a corrected one is silent."""
    corrected = select(Document.replaces).where(col(Document.replaces).is_not(None))
    days = session.exec(
        select(col(Meeting.day))
        .join(Forum, col(Meeting.forum_id) == col(Forum.id))
        .where(Forum.key == name_key(forum or ""), col(Meeting.document_id).not_in(corrected))
        .order_by(col(Meeting.day))
        .distinct()
    )
    return tuple(days)
