"""The fora, people and meeting days that documents and items name."""

from collections import defaultdict
from datetime import date

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from importers.plans import Plans
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
    days = session.exec(
        select(col(Meeting.day))
        .join(Forum, col(Meeting.forum_id) == col(Forum.id))
        .where(Forum.key == name_key(forum or ""), _said_last())
        .order_by(col(Meeting.day))
        .distinct()
    )
    return tuple(days)


def plans(session: Session) -> Plans:
    """The meeting days of all fora, as their documents last said."""
    found: defaultdict[str, set[date]] = defaultdict(set)
    stated = select(col(Forum.name), col(Meeting.day)).join(
        Meeting, col(Meeting.forum_id) == col(Forum.id)
    )
    for name, day in session.exec(stated.where(_said_last())):
        found[name].add(day)
    known = Plans()
    for name, days in found.items():
        known = known.of(name, days)
    return known


def _said_last() -> ColumnElement[bool]:
    corrected = select(Document.replaces).where(col(Document.replaces).is_not(None))
    return col(Meeting.document_id).not_in(corrected)
