"""What a document is made of, when it is read as the minutes of a meeting."""

from dataclasses import replace

from importers.danish.minutes.closed import with_closed
from importers.danish.minutes.forum import forum_of, place_of
from importers.danish.minutes.furniture import furniture_spans, mark_furniture
from importers.danish.minutes.items import heads_of, items_of
from importers.danish.minutes.labels import label_of
from importers.danish.minutes.lines import lines_of, lost_ends
from importers.danish.minutes.meaning import meant
from importers.danish.minutes.meeting_day import meeting_day
from importers.danish.minutes.participants import participants_of
from importers.danish.minutes.planned import meeting_plan, next_meeting
from importers.danish.minutes.sections import cut_sections
from importers.proposals import Document, Minutes

DATE_FROM_NAME = "meeting-date:file-name"


def read_minutes(document: Document) -> Minutes:
    """The minutes in `document`; what it does not say stays None or empty."""
    text = document.text
    lines = mark_furniture(lines_of(document))
    labels = [label_of(line) for line in lines]
    heads = heads_of(lines, labels)
    first_item = heads[0].first if heads else len(lines)
    held, named = meeting_day(text, lines, first_item, document.name)
    cut = cut_sections(text, lines, meant(lines, labels, heads, held), heads)
    flags = (*document.flags, DATE_FROM_NAME) if named else document.flags
    return Minutes(
        document=replace(document, flags=flags),
        forum=forum_of(lines, first_item),
        meeting_date=held,
        place=place_of(lines, first_item),
        next_meeting=next_meeting(text, held),
        meeting_plan=meeting_plan(lines, held),
        participants=participants_of(text, lines, cut.sections, cut.absent),
        items=with_closed(items_of(lines, heads, cut.ends), text),
        sections=cut.sections,
        furniture=furniture_spans(lines),
        breaks=lost_ends(text, lines),
    )
