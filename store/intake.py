"""Taking in a document: known, corrected or new, and with it all that it says."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import date
from hashlib import sha256

from sqlmodel import col, select

from importers.pages import Pages
from importers.proposals import Document, Minutes, Proposal, Source
from store import models
from store.changes.change import Change, Told
from store.changes.closed_points import points_of
from store.contents import keep
from store.folding import gist, name_key
from store.likeness import are_versions
from store.queries.documents import knows
from store.queries.versions import of_meeting, stands_in, versions
from store.rows import Intake, IntakeStatus, ProposalState
from store.standing import Standing, compare
from store.validation import keepable, proposed_title


@dataclass(frozen=True, slots=True)
class Taken:
    """What is taken in; without `source` only the text is kept and not the file."""

    document: Document
    minutes: Minutes
    proposals: tuple[Proposal, ...]
    source: Source | None = None

    @property
    def found_at(self) -> str | None:
        """Where the file lay, as far as it lay anywhere."""
        return None if self.source is None else keepable(self.source.path)

    @property
    def size(self) -> int | None:
        """How many bytes the file has, where it is kept."""
        return None if self.source is None else len(self.source.data)

    def keepable(self) -> "Taken":
        """The same with every character that no database keeps shown as a mark."""
        return Taken(
            keepable(self.document), keepable(self.minutes), keepable(self.proposals), self.source
        )


def take_in(change: Change, taken: Taken) -> Intake:
    """Keep a document with its proposals, and the file itself.

    The same bytes, or the same words of the same meeting, add nothing but another copy. Other
    words of a known meeting are a correction: what an earlier version proposed stands as it was
    decided, so that no sentence is proposed twice.
    """
    taken = taken.keepable()
    known = knows(change.session, taken.document.sha256)
    if known is not None:
        _keep_belated(change, taken, known)
        return Intake(IntakeStatus.KNOWN, known, ())
    meeting = Meeting(_forum(change, taken.minutes.forum), taken.minutes.meeting_date)
    earlier = of_meeting(change.session, meeting.forum_id, meeting.day)
    known = _same_words(change, taken.document, meeting, earlier)
    if known is not None:
        return _copy(change, taken, known)
    return _new(change, taken, meeting, earlier)


def _new(
    change: Change, taken: Taken, meeting: "Meeting", earlier: list[models.Document]
) -> Intake:
    before = _versions_before(change, taken.document, earlier)
    row = _document(change, taken, meeting, before)
    change.add(*_days(row, taken.minutes), *_participants(row, taken.minutes))
    standing = compare(_proposed_in(change, earlier), taken.proposals, taken.document.text)
    pages = Pages(taken.document.blocks)
    new = [proposal_row(row, one, page=pages.at(one.start)) for one in standing.new]
    previous = before[-1] if before else None
    points = points_of(change, row.number, taken.minutes.items, before=previous)
    change.add(*new, *_places(row, standing, pages), *points)
    gone = tuple(old.number for old in standing.gone if _is_newly_gone(change, old, before))
    status = IntakeStatus.CORRECTED if before else IntakeStatus.READ
    _leave(change, row.number, row.name, status, proposals=len(new), gone=len(gone))
    return Intake(status, row.number, tuple(one.number for one in new), gone)


def _versions_before(
    change: Change, document: Document, earlier: list[models.Document]
) -> list[int]:
    """The versions that this document corrects, oldest first; none where it is another paper."""
    for other in reversed(earlier):
        if are_versions(_text(change, other), document.text):
            return versions(change.session, other)
    return []


def _leave(
    change: Change, document_id: int, name: str, status: IntakeStatus, **counts: int
) -> None:
    """The event of an import; what is counted as none is told for proposals only."""
    after = {"document": name, "status": status.value, "proposals": 0}
    after |= {what: count for what, count in counts.items() if count}
    change.leave(Told("import", document_id=document_id, after=after))


def _keep_belated(change: Change, taken: Taken, known: int) -> None:
    """Keep the file of a document that was imported before files were kept."""
    row = change.get(models.Document, known)
    if row.size is not None or taken.size is None or row.sha256 != taken.document.sha256:
        return
    _keep_file(change, taken)
    change.touch(row).size = taken.size
    row.found_at = taken.found_at
    _leave(change, row.number, row.name, IntakeStatus.KNOWN)


def _copy(change: Change, taken: Taken, known: int) -> Intake:
    """Keep another file that says the same: the next time its bytes are known at once."""
    document = taken.document
    _keep_file(change, taken)
    change.add(
        models.Copy(
            document_id=known,
            sha256=document.sha256,
            name=document.name,
            format=document.format,
            found_at=taken.found_at,
            size=taken.size,
        )
    )
    _leave(change, known, document.name, IntakeStatus.KNOWN)
    return Intake(IntakeStatus.KNOWN, known, ())


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


def _same_words(
    change: Change, document: Document, meeting: Meeting, earlier: list[models.Document]
) -> int | None:
    """The document that says the same: of the same meeting, or of none as this one."""
    if not document.text.strip():
        return None
    if earlier:
        said = gist(document.text)
        return next((one.number for one in earlier if gist(_text(change, one)) == said), None)
    rows = models.Document
    return change.session.exec(
        select(rows.id)
        .where(
            col(rows.gist) == _gist(document),
            col(rows.forum_id).is_not_distinct_from(meeting.forum_id),
            col(rows.meeting_date).is_not_distinct_from(meeting.day),
        )
        .order_by(col(rows.id))
    ).first()


def _text(change: Change, document: models.Document) -> str:
    return change.session.get_one(models.Original, document.original).text


def _document(change: Change, taken: Taken, meeting: Meeting, before: list[int]) -> models.Document:
    document = taken.document
    text_hash = sha256(document.text.encode()).hexdigest()
    if change.session.get(models.Original, text_hash) is None:
        change.session.add(models.Original(sha256=text_hash, text=document.text))
        change.session.flush()
    _keep_file(change, taken)
    row = models.Document(
        name=document.name,
        format=document.format,
        sha256=document.sha256,
        original=text_hash,
        gist=_gist(document),
        forum_id=meeting.forum_id,
        meeting_date=meeting.day,
        place=taken.minutes.place,
        replaces=before[-1] if before else None,
        first_version=before[0] if before else None,
        flags=document.flags,
        imported_at=change.at,
        imported_by=change.who,
        found_at=taken.found_at,
        size=taken.size,
    )
    change.add(row)
    return row


def _keep_file(change: Change, taken: Taken) -> None:
    if taken.source is not None:
        keep(change.session, taken.source, taken.document.sha256, taken.document.blocks)


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


def _proposed_in(change: Change, documents: list[models.Document]) -> Sequence[models.Proposal]:
    rows = models.Proposal
    if not documents:
        return ()
    there = col(rows.document_id).in_([one.number for one in documents])
    return change.session.exec(select(rows).where(there).order_by(col(rows.id))).all()


def _places(document: models.Document, standing: Standing, pages: Pages) -> Iterator[models.Place]:
    for old, span in standing.places:
        yield models.Place(
            proposal_id=old.number,
            document_id=document.number,
            start=span.start,
            end=span.end,
            page=pages.at(span.start),
        )


def _is_newly_gone(change: Change, old: models.Proposal, before: list[int]) -> bool:
    """Whether the version before this one still said it, and nobody had rejected it."""
    if not before or old.state is ProposalState.REJECTED:
        return False
    if old.document_id not in before:
        return False
    return old.document_id == before[-1] or stands_in(change.session, old.number, before[-1])


def proposal_row(
    document: models.Document, proposal: Proposal, *, page: int | None = None
) -> models.Proposal:
    """A proposal as a row that waits for a decision."""
    given = {part.name: getattr(proposal, part.name) for part in fields(proposal)}
    given["title"] = proposed_title(proposal.title, proposal.quote)
    return models.Proposal.model_validate(
        {**given, "document_id": document.number, "gist": gist(proposal.quote), "page": page}
    )


def _gist(document: Document) -> str:
    return sha256(" ".join(document.text.split()).encode()).hexdigest()
