"""An item's history as sentences: »22. sep  Ida  Lukket: gennemført«."""

from collections.abc import Mapping
from datetime import date, tzinfo
from typing import Any, cast

from textual.content import Content

from importers.proposals import Certainty, Due, Grain
from reports.dues import due_words
from reports.recurring import recurrence_words
from store.rows import EventRow
from tui.plain import joined, line, plain
from wording import Wording
from wording.clean import clean_line
from wording.dates import short


def event_line(words: Wording, event: EventRow, *, today: date, zone: tzinfo) -> Content:
    """The day, the person, and what was done."""
    day = event.at.astimezone(zone).date()
    when = short(words, day, today=today)
    return joined(
        line(when, "$dim"),
        plain(f"  {clean_line(event.who)}  ", "$dim"),
        line(sentence(words, event, today=today)),
    )


def sentence(words: Wording, event: EventRow, *, today: date) -> str:
    """What was done, with what it changed from and to."""
    after = event.after
    match event.action:
        case "import":
            said = words.say(
                "tui.event.import", document=clean_line(str(after.get("document", "")))
            )
        case "close":
            reason = words.say(f"tui.closed.{after.get('close_reason')}")
            note = clean_line(str(after.get("close_note") or ""))
            said = words.say("tui.event.close", reason=reason) + (f" – {note}" if note else "")
        case "reject":
            said = words.say("tui.event.reject", reason=words.say(f"tui.reject.{after['reason']}"))
        case "note":
            said = words.say("tui.event.note", text=clean_line(str(after.get("text", ""))))
        case "undo" | "redo":
            return words.say(f"tui.event.{event.action}", what=what(words, event.regards or ""))
        case "edit":
            return _changes(words, event, today)
        case "accept":
            changed = _changes(words, event, today)
            said = words.say("tui.event.accept") + (f" · {changed}" if changed else "")
        case "propose":
            said = words.say("tui.event.propose")
        case "reopen":
            said = words.say("tui.event.reopen")
        case _:
            said = event.action
    return said


def what(words: Wording, action: str) -> str:
    """A kind of change as a noun: »lukning«."""
    key = f"tui.change.{action}"
    return words.say(key) if key in words.texts else words.say("tui.change.other")


def _changes(words: Wording, event: EventRow, today: date) -> str:
    said = [
        words.say(
            "tui.event.changed",
            field=words.say(f"tui.field.{_FIELDS[name]}"),
            before=_value(words, name, event.before.get(name), today),
            after=_value(words, name, value, today),
        )
        for name, value in event.after.items()
        if name in _FIELDS
    ]
    return " · ".join(said)


_FIELDS = {
    "title": "title",
    "kind": "kind",
    "responsibles": "responsible",
    "due": "due",
    "recurrence": "recurrence",
    "condition": "condition",
}


def _value(words: Wording, name: str, value: object, today: date) -> str:
    match name:
        case "due":
            return clean_line(due_words(words, _due(value), today=today))
        case "responsibles":
            people = [
                clean_line(str(one["name"])) for one in cast("list[dict[str, Any]]", value or [])
            ]
            return ", ".join(people) or words.say("tui.nobody")
        case "kind":
            return words.say(f"tui.kind.{value}")
        case "recurrence":
            return recurrence_words(words, None if value is None else str(value))
        case _:
            return clean_line(str(value or "–"))


def _due(value: object) -> Due | None:
    """A due of an event: plain JSON values."""
    if not isinstance(value, Mapping):
        return None
    return Due(
        str(value.get("text", "")),
        _day(value.get("start")),
        _day(value.get("end")),
        Grain(value.get("grain", Grain.DAY)),
        Certainty(value.get("certainty", Certainty.EXACT)),
    )


def _day(value: object) -> date | None:
    return None if value is None else date.fromisoformat(str(value))
