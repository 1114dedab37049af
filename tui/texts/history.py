"""An item's history as sentences: »22. sep  Ida  Lukket: gennemført«."""

from collections.abc import Callable, Mapping
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
    """What was done, with what it changed from and to, and with how many others at once."""
    said = _said(words, event, today)
    others = len(event.items) - 1
    if others < 1 or event.action in _OF_SEVERAL:
        return said
    return f"{said} {words.count('tui.event.together', others)}"


def _said(words: Wording, event: EventRow, today: date) -> str:
    tell = _TELLING.get(event.action)
    if tell is not None:
        return tell(words, event, today)
    key = f"tui.event.{event.action}"
    return words.say(key, **_parts(words, event)) if key in words.texts else event.action


def _parts(words: Wording, event: EventRow) -> dict[str, str]:
    """What the plain sentences name: a document, a reason, a text."""
    after = event.after
    parts = {name: clean_line(str(after.get(name, ""))) for name in ("document", "text")}
    if event.action == "reject":
        parts["reason"] = words.say(f"tui.reject.{after['reason']}")
    return parts


def _accept(words: Wording, event: EventRow, today: date) -> str:
    said = words.say("tui.event.accept")
    return f"{said} · {_changes(words, event, today)}" if event.after else said


def _close(words: Wording, event: EventRow, _today: date) -> str:
    reason = words.say(f"tui.closed.{event.after.get('close_reason')}")
    return words.say("tui.event.close", reason=reason) + _note(event.after)


def _taken_back(words: Wording, event: EventRow, _today: date) -> str:
    return words.say(f"tui.event.{event.action}", what=what(words, event.regards or ""))


def _snooze(words: Wording, event: EventRow, today: date) -> str:
    day = _shown(words, event.after.get("not_before"), today)
    return words.say("tui.event.snooze", day=day)


def _note(after: Mapping[str, object]) -> str:
    note = clean_line(str(after.get("close_note") or ""))
    return f" – {note}" if note else ""


def _progress(words: Wording, event: EventRow, today: date) -> str:
    """»Afventer: svar fra KL, til fre  2. okt«; what did not change is not told again."""
    after = event.after
    state = words.say(f"report.standing.{after['state']}") if "state" in after else ""
    waits = clean_line(str(after.get("waits_for") or ""))
    until = after.get("not_before")
    said = ": ".join(part for part in (state, waits) if part) or words.say("tui.event.progress")
    said = said[:1].upper() + said[1:]
    if until is None:
        return said
    return f"{said}, {words.say('tui.event.until', day=_shown(words, until, today))}"


def _joined(words: Wording, event: EventRow, _today: date) -> str:
    """A merging or splitting, as the one that stays tells it, or one of the others."""
    after = event.after
    stays = after.get("into", after.get("from", event.item_id))
    others = cast("list[str]", after.get("merged", after.get("split", [])))
    if event.item_id is None or stays == event.item_id:
        titles = ", ".join(f"»{clean_line(title)}«" for title in others)
        return words.say(f"tui.event.{event.action}", titles=titles)
    title = clean_line(str(after.get("title", "")))
    return words.say(f"tui.event.{event.action}_other", title=title)


def _shown(words: Wording, day: object, today: date) -> str:
    return "–" if day is None else short(words, date.fromisoformat(str(day)), today=today)


def what(words: Wording, action: str) -> str:
    """A kind of change as a noun: »lukning«."""
    key = f"tui.change.{action}"
    return words.say(key) if key in words.texts else words.say("tui.change.other")


def _changes(words: Wording, event: EventRow, today: date) -> str:
    said = [
        words.say(
            "tui.event.changed",
            field=words.say(f"tui.field.{FIELD_NAMES[name]}"),
            before=_value(words, name, event.before.get(name), today),
            after=_value(words, name, value, today),
        )
        for name, value in event.after.items()
        if name in FIELD_NAMES
    ]
    return " · ".join(said) or words.say("tui.event.edit")


FIELD_NAMES = {
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


_TELLING: Mapping[str, Callable[[Wording, EventRow, date], str]] = {
    "accept": _accept,
    "assign": _changes,
    "close": _close,
    "edit": _changes,
    "merge": _joined,
    "move": _changes,
    "progress": _progress,
    "redo": _taken_back,
    "snooze": _snooze,
    "split": _joined,
    "undo": _taken_back,
}
_OF_SEVERAL = frozenset({"merge", "split", "undo", "redo"})  # they tell of the others themselves
