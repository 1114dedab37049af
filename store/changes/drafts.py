"""Proposals that wait: two that say one thing merged, one that says two split, one's own deleted."""

from collections.abc import Sequence

from sqlmodel import select

from importers import proposals
from importers.proposals import BY_HAND
from store.changes.change import Change, Told
from store.changes.fields import edit_of
from store.changes.joining import FEWEST, filled
from store.changes.review import pending
from store.errors import InvalidError
from store.intake import proposal_row
from store.models import Document, Original, Proposal
from store.rows import ProposalState

# What each part says itself; the rule that found the whole stays, and its standing with it
OF_A_PART = (
    "title",
    "quote",
    "start",
    "end",
    "kind",
    "responsibles",
    "due",
    "recurrence",
    "condition",
    "marks",
    "doubts",
)


def merge(change: Change, proposal_id: int, into: int) -> None:
    """Let one pending proposal stand for another of its document; it takes what it lacks itself."""
    gone, stays = pending(change, proposal_id), pending(change, into)
    if gone.number == stays.number or gone.document_id != stays.document_id:
        raise InvalidError(field="into", why="elsewhere")
    edit = filled(edit_of(stays), [edit_of(gone)])
    change.touch(stays)
    stays.responsibles, stays.due = edit.responsibles, edit.due
    stays.recurrence, stays.condition = edit.recurrence, edit.condition
    change.touch(gone).state = ProposalState.MERGED
    gone.merged_into = into
    told = {"title": stays.title, "merged": [gone.title]}
    change.leave(Told("merge", proposal_id=into, document_id=stays.document_id, after=told))


def split(change: Change, proposal_id: int, parts: Sequence[proposals.Proposal]) -> list[int]:
    """Make a pending proposal several, each quoting its own part of what the whole quoted.

    The first keeps the whole's number, and all keep its gist, by which a corrected referat knows
    the sentence again.
    """
    whole = pending(change, proposal_id)
    document = change.get(Document, whole.document_id)
    text = change.session.get_one(Original, document.original).text
    _expect_parts(whole, parts, text)
    first, *others = (proposal_row(document, part) for part in parts)
    change.touch(whole)
    for name in OF_A_PART:
        setattr(whole, name, getattr(first, name))
    for other in others:
        other.agenda_item, other.section = whole.agenda_item, whole.section
        other.context, other.page, other.gist = whole.context, whole.page, whole.gist
        other.rule, other.confidence = whole.rule, whole.confidence
    change.add(*others)
    told = {"title": whole.title, "split": [row.title for row in others]}
    change.leave(Told("split", proposal_id=proposal_id, document_id=document.id, after=told))
    return [proposal_id, *(row.number for row in others)]


def delete(change: Change, proposal_id: int) -> None:
    """Take away a pending proposal that a person made; what a rule found is rejected instead."""
    draft = pending(change, proposal_id)
    merged = select(Proposal.id).where(Proposal.merged_into == proposal_id)
    if draft.rule != BY_HAND or change.session.exec(merged).first() is not None:
        raise InvalidError(field="proposal", why="found")
    told = Told("delete", proposal_id=proposal_id, before={"title": draft.title})
    change.remove(draft)
    change.leave(told)


def _expect_parts(whole: Proposal, parts: Sequence[proposals.Proposal], text: str) -> None:
    """Each part within the whole, behind the one before it, in the document's own words."""
    if len(parts) < FEWEST:
        raise InvalidError(field="parts", why="one")
    at = whole.start
    for part in parts:
        if not part.quote or part.start < at or text[part.start : part.end] != part.quote:
            raise InvalidError(field="quote", why="elsewhere")
        at = part.end
    if at > whole.end:
        raise InvalidError(field="quote", why="elsewhere")
