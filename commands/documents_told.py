"""Documents in words: a line in the list, and all that is known of one."""

from collections.abc import Iterator, Sequence
from datetime import tzinfo

from store.rows import CopyRow, DocumentRow
from wording import Wording
from wording.clean import clean_line
from wording.dates import long
from wording.flags import told

KILO = 1024


def row_line(row: DocumentRow, words: Wording) -> str:
    """»  12  2026-03-04  referat.pdf  Driftsforum Nord  8 forslag, 3 venter«."""
    day = row.meeting_date.isoformat() if row.meeting_date else "          "
    told = [f"{row.id:>5}", day, clean_line(row.name)]
    if row.forum:
        told.append(clean_line(row.forum))
    told.append(words.count("cli.documents.proposals", row.proposals, pending=row.pending))
    told += _marks(row, words)
    return "  ".join(told)


def details(
    row: DocumentRow, copies: Sequence[CopyRow], words: Wording, zone: tzinfo | None
) -> Iterator[str]:
    """Everything about one document, a line each."""
    say = words.say
    yield clean_line(row.name)
    meeting = [row.forum or "", long(words, row.meeting_date) if row.meeting_date else ""]
    yield from (clean_line(one) for one in [", ".join(filter(None, meeting))] if one)
    at = row.imported_at.astimezone(zone)
    yield say("cli.documents.imported", at=f"{at:%Y-%m-%d %H:%M}", who=clean_line(row.imported_by))
    if row.found_at:
        yield say("cli.documents.found_at", path=clean_line(row.found_at))
    if row.size is not None:
        yield say("cli.documents.kept", size=_size(row.size), format=row.format)
    yield say("cli.documents.sha256", sha256=row.sha256)
    yield words.count("cli.documents.proposals", row.proposals, pending=row.pending)
    yield from _marks(row, words)
    yield from told(row.flags, words)
    for one in copies:
        where = clean_line(one.found_at or one.name)
        yield say("cli.documents.copy", path=where, sha256=one.sha256)


def _marks(row: DocumentRow, words: Wording) -> Iterator[str]:
    if row.replaces is not None:
        yield words.say("cli.documents.replaces", id=row.replaces)
    if row.replaced_by is not None:
        yield words.say("cli.documents.replaced_by", id=row.replaced_by)
    if row.size is None:
        yield words.say("cli.documents.text_only")


def _size(size: int) -> str:
    kilobytes = max(1, round(size / KILO))
    return f"{kilobytes} kB" if kilobytes < KILO else f"{kilobytes / KILO:.1f} MB"
