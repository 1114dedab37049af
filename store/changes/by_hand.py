"""A follow-up that a person finds in a document where the rules found none."""

from collections.abc import Iterator

from sqlalchemy import ColumnElement, and_, or_
from sqlmodel import col, select

from importers import proposals
from importers.pages import Pages
from store.changes.change import Change, Told
from store.contents import blocks_of
from store.errors import AlreadyProposedError, InvalidError
from store.folding import gist
from store.intake import proposal_row
from store.models import Document, Original, Place, Proposal
from store.queries.versions import of_meeting, stands_in, versions
from store.standing import Said


def propose(change: Change, document_id: int, proposal: proposals.Proposal) -> int:
    """Keep a proposal for a passage of a document; returns its id.

    Never two for one sentence: where the passage is proposed already, in whatever state, that one
    stands. The quote must be the document's own words.
    """
    document = change.get(Document, document_id)
    text = change.session.get_one(Original, document.original).text
    if not proposal.quote or text[proposal.start : proposal.end] != proposal.quote:
        raise InvalidError(field="quote", why="elsewhere")
    _expect_new(change, document, proposal)
    pages = Pages(blocks_of(change.session, document.sha256))
    row = proposal_row(document, proposal, page=pages.at(proposal.start))
    change.add(row)
    change.add(*_said_later(change, document, row))
    change.leave(Told("propose", proposal_id=row.number))
    return row.number


def _expect_new(change: Change, document: Document, proposal: proposals.Proposal) -> None:
    """Nothing proposed there yet, nor the same sentence in another paper of the meeting."""
    there = change.session.exec(
        select(Proposal.id)
        .outerjoin(Place, col(Place.proposal_id) == col(Proposal.id))
        .where(or_(_over(Proposal, document, proposal), _over(Place, document, proposal)))
    ).first()
    if there is None:
        there = _elsewhere(change, document, gist(proposal.quote))
    if there is not None:
        raise AlreadyProposedError(id=there)


def _over(
    kind: type[Proposal] | type[Place], document: Document, proposal: proposals.Proposal
) -> ColumnElement[bool]:
    return and_(
        col(kind.document_id) == document.id,
        col(kind.start) < proposal.end,
        col(kind.end) > proposal.start,
    )


def _elsewhere(change: Change, document: Document, said: str) -> int | None:
    """A proposal of another paper of the meeting that says this and stands nowhere in this one."""
    there = of_meeting(change.session, document.forum_id, document.meeting_date)
    others = [one.id for one in there if one.id != document.id]
    rows = change.session.exec(select(Proposal).where(col(Proposal.document_id).in_(others)))
    for row in rows:
        standing = stands_in(change.session, row.number, document.number)
        if gist(row.quote) == said and not standing:
            return row.number
    return None


def _said_later(change: Change, document: Document, row: Proposal) -> Iterator[Place]:
    """Where later versions say it as well."""
    for later in versions(change.session, document):
        if later <= document.number:
            continue
        version = change.get(Document, later)
        text = change.session.get_one(Original, version.original).text
        pages = Pages(blocks_of(change.session, version.sha256))
        span = Said(text).again(gist(row.quote))
        if span is not None:
            page = pages.at(span.start)
            yield Place(
                proposal_id=row.number,
                document_id=later,
                start=span.start,
                end=span.end,
                page=page,
            )
