"""The JSON that other programs read (docs/command-line.md): proposals, readings, items."""

from datetime import date

from commands.refusals import reason
from importers.proposals import Due, Extraction, ItemReference, Proposal, Reading, Responsible
from store.desk import Desk
from store.found import Hit, Marked
from store.rows import CopyRow, DocumentRow, Imported, ItemRow, PointRow, ProposalRow
from wording import Wording

Shape = dict[str, object]


def proposal(extraction: Extraction, found: Proposal) -> Shape:
    """A proposal with the file and meeting it came from."""
    minutes = extraction.minutes
    return {
        "file": extraction.document.name,
        "forum": minutes.forum,
        "meeting_date": day(minutes.meeting_date),
        **_found(found),
    }


def _found(found: Proposal | ProposalRow) -> Shape:
    return {
        "agenda_item": agenda_item(found.agenda_item),
        "section": found.section,
        "kind": found.kind.value,
        "title": found.title,
        "quote": found.quote,
        "start": found.start,
        "end": found.end,
        "responsibles": [responsible(one) for one in found.responsibles],
        "due": None if found.due is None else due(found.due),
        "recurrence": found.recurrence,
        "condition": found.condition,
        "rule": found.rule,
        "confidence": round(found.confidence, 2),
        "doubts": list(found.doubts),
    }


def kept_proposal(row: ProposalRow) -> Shape:
    """A proposal as it is kept, in the shape of one that was just read."""
    return {
        "file": row.document,
        "forum": row.forum,
        "meeting_date": day(row.meeting_date),
        **_found(row),
    }


def imported(one: Imported, desk: Desk, words: Wording) -> Shape:
    """A file of an import: what came of it, and all that it proposes, kept before or just now."""
    read, intake = one.extraction, one.intake
    items = [proposal(read, found) for found in read.proposals] if read is not None else []
    if read is None and intake is not None:
        items = [kept_proposal(row) for row in desk.standing(intake.document_id)]
    return {
        "file": one.file,
        "path": one.path,
        "status": one.status,
        "reason": None if one.refused is None else reason(one.refused, words),
        "flags": [] if read is None else list(read.document.flags),
        "new": 0 if intake is None else len(intake.proposal_ids),
        "gone": []
        if intake is None
        else [row.quote for row in desk.proposals_among(intake.gone_ids)],
        "items": items,
    }


def document(row: DocumentRow) -> Shape:
    """A document as `documents` prints it."""
    return {
        "id": row.id,
        "name": row.name,
        "format": row.format,
        "forum": row.forum,
        "meeting_date": day(row.meeting_date),
        "sha256": row.sha256,
        "size": row.size,
        "found_at": row.found_at,
        "imported_at": row.imported_at.isoformat(),
        "imported_by": row.imported_by,
        "proposals": row.proposals,
        "pending": row.pending,
        "flags": list(row.flags),
        "replaces": row.replaces,
        "replaced_by": row.replaced_by,
    }


def copy(row: CopyRow) -> Shape:
    """Another file that says the same as a document."""
    return {
        "name": row.name,
        "format": row.format,
        "sha256": row.sha256,
        "size": row.size,
        "found_at": row.found_at,
    }


def reading(found: Reading) -> Shape:
    """A stretch of text and what it says of time."""
    when = found.due
    return {
        "text": found.text,
        "start_char": found.start_char,
        "end_char": found.end_char,
        "start": None if when is None else day(when.start),
        "end": None if when is None else day(when.end),
        "grain": None if when is None else when.grain.value,
        "certainty": None if when is None else when.certainty.value,
        "implied": when is not None and when.implied,
        "recurrence": found.recurrence,
        "rule": found.rule,
    }


def item(row: ItemRow) -> Shape:
    """An action item as `list` prints it."""
    return {
        "id": row.id,
        "kind": row.kind.value,
        "title": row.title,
        "quote": row.quote,
        "forum": row.forum,
        "document": row.document,
        "meeting_date": day(row.meeting_date),
        "agenda_item": agenda_item(row.agenda_item),
        "responsibles": [responsible(one) for one in row.responsibles],
        "due": None if row.due is None else due(row.due),
        "recurrence": row.recurrence,
        "condition": row.condition,
        "state": row.state.value,
        "opened_on": day(row.opened_on),
        "closed_on": day(row.closed_on),
        "close_reason": None if row.close_reason is None else row.close_reason.value,
        "not_before": day(row.not_before),
        "waits_for": row.waits_for,
        "merged_into": row.merged_into,
    }


def point(row: PointRow) -> Shape:
    """A point of a document; null for a title that may not be seen."""
    return {
        "id": row.id,
        "number": row.label,
        "title": row.title or None,
        "says_closed": row.says_closed,
        "closed": row.closed,
    }


def hit(found: Hit) -> Shape:
    """An item or a document that a search found; spans are in characters of their own text."""
    return {
        "kind": found.kind.value,
        "id": found.id,
        "title": found.title.text,
        "title_spans": _spans(found.title),
        "excerpt": found.excerpt.text,
        "excerpt_spans": _spans(found.excerpt),
        "where": found.where.value,
        "forum": found.forum,
        "meeting_date": day(found.meeting_date),
        "state": None if found.state is None else found.state.value,
        "document_id": found.document_id,
        "start": found.start,
        "end": found.end,
    }


def _spans(said: Marked) -> list[list[int]]:
    return [[span.start, span.end] for span in said.spans]


def due(value: Due) -> Shape:
    """A due: the words, the interval (inclusive ISO dates or null), grain and certainty."""
    return {
        "text": value.text,
        "start": day(value.start),
        "end": day(value.end),
        "grain": value.grain.value,
        "certainty": value.certainty.value,
    }


def responsible(value: Responsible) -> Shape:
    """A responsible, resolved and as written."""
    return {
        "name": value.name,
        "as_written": value.as_written,
        "kind": value.kind.value,
        "organisation": value.organisation,
    }


def agenda_item(value: ItemReference | None) -> Shape | None:
    """A point of the agenda, or None."""
    if value is None:
        return None
    return {"number": value.number, "title": value.title, "case_number": value.case_number}


def day(value: date | None) -> str | None:
    """An ISO date, or None."""
    return None if value is None else value.isoformat()
