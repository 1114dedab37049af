"""Taking in a document: known, corrected or new, and with it all that it says."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import date
from hashlib import sha256

from sqlmodel import and_, col, or_, select

from importers.proposals import Document, Minutes, Proposal
from store import models
from store.changes.change import Change, Told
from store.folding import gist, name_key
from store.rows import Intake, IntakeStatus
from store.validation import keepable, proposed_title


def take_in(
    change: Change, document: Document, minutes: Minutes, proposals: Sequence[Proposal]
) -> Intake:
    """Keep a document with its proposals.

    The same bytes, or the same text of the same meeting, add nothing. Another text of a known
    meeting is a correction: what an earlier version proposed stands as it was decided, so that
    no sentence is proposed twice.
    """
    document, minutes = keepable(document), keepable(minutes)
    meeting = Meeting(_forum(change, minutes.forum), minutes.meeting_date)
    known = _known(change, document, meeting)
    if known is not None:
        return Intake(IntakeStatus.KNOWN, known, ())
    earlier = _earlier(change, meeting)
    row = _document(change, document, minutes, meeting, earlier)
    change.add(*_days(row, minutes), *_participants(row, minutes))
    new = [
        proposal_row(row, one) for one in _unproposed(change, keepable(tuple(proposals)), earlier)
    ]
    change.add(*new)
    status = IntakeStatus.CORRECTED if earlier else IntakeStatus.READ
    told = {"document": row.name, "status": status.value, "proposals": len(new)}
    change.leave(Told("import", document_id=row.number, after=told))
    return Intake(status, row.number, tuple(one.number for one in new))


@dataclass(frozen=True, slots=True)
class Meeting:
    """Which meeting a document is of, as far as it says."""

    forum_id: int | None
    day: date | None


def _forum(change: Change, name: str | None) -> int | None:
    """The forum of this name, made when it is met for the first time."""
    key = name_key(name or "")
    if not key:
        return None
    forum = change.session.exec(select(models.Forum).where(models.Forum.key == key)).first()
    if forum is None:
        forum = models.Forum(name=" ".join((name or "").split()), key=key)
        change.add(forum)
    return forum.number


def _known(change: Change, document: Document, meeting: Meeting) -> int | None:
    rows = models.Document
    same_text = and_(
        col(rows.gist) == _gist(document),
        col(rows.forum_id).is_not_distinct_from(meeting.forum_id),
        col(rows.meeting_date).is_not_distinct_from(meeting.day),
    )
    same_bytes = col(rows.sha256) == document.sha256
    same = or_(same_bytes, same_text) if document.text.strip() else same_bytes
    return change.session.exec(select(rows.id).where(same).order_by(col(rows.id))).first()


def _earlier(change: Change, meeting: Meeting) -> list[int]:
    """The documents of the same meeting, oldest first; a text without a meeting corrects nothing."""
    if meeting.forum_id is None or meeting.day is None:
        return []
    rows = models.Document
    found = change.session.exec(
        select(rows)
        .where(rows.forum_id == meeting.forum_id, rows.meeting_date == meeting.day)
        .order_by(col(rows.id))
    )
    return [row.number for row in found]


def _document(
    change: Change, document: Document, minutes: Minutes, meeting: Meeting, earlier: list[int]
) -> models.Document:
    text_hash = sha256(document.text.encode()).hexdigest()
    if change.session.get(models.Original, text_hash) is None:
        change.session.add(models.Original(sha256=text_hash, text=document.text))
        change.session.flush()
    row = models.Document(
        name=document.name,
        format=document.format,
        sha256=document.sha256,
        original=text_hash,
        gist=_gist(document),
        forum_id=meeting.forum_id,
        meeting_date=meeting.day,
        place=minutes.place,
        replaces=earlier[-1] if earlier else None,
        flags=document.flags,
        imported_at=change.at,
        imported_by=change.who,
    )
    change.add(row)
    return row


def _days(document: models.Document, minutes: Minutes) -> Iterator[models.Meeting]:
    """The meeting days that the document states; without a forum they are nobody's."""
    held = minutes.meeting_date
    planned = {*minutes.meeting_plan, minutes.next_meeting}
    if document.forum_id is None:
        return
    for day in sorted(day for day in {held, *planned} if day is not None):
        yield models.Meeting(
            document_id=document.number,
            forum_id=document.forum_id,
            day=day,
            planned=day != held,
        )


def _participants(document: models.Document, minutes: Minutes) -> Iterator[models.Participant]:
    for person in minutes.participants:
        yield models.Participant(document_id=document.number, **asdict(person))


def _unproposed(
    change: Change, proposals: Sequence[Proposal], earlier: list[int]
) -> Iterator[Proposal]:
    """The proposals whose quotes no earlier version proposed, each as often as it is said more."""
    before = Counter(
        change.session.exec(
            select(models.Proposal.gist).where(col(models.Proposal.document_id).in_(earlier))
        )
    )
    for proposal in sorted(proposals, key=lambda one: (one.start, one.end)):
        said = gist(proposal.quote)
        if before[said] > 0:
            before[said] -= 1
        else:
            yield proposal


def proposal_row(document: models.Document, proposal: Proposal) -> models.Proposal:
    """A proposal as a row that waits for a decision."""
    given = {part.name: getattr(proposal, part.name) for part in fields(proposal)}
    given["title"] = proposed_title(proposal.title, proposal.quote)
    return models.Proposal.model_validate(
        {**given, "document_id": document.number, "gist": gist(proposal.quote)}
    )


def _gist(document: Document) -> str:
    return sha256(" ".join(document.text.split()).encode()).hexdigest()
