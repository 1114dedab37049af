"""A person in the register: where they are named, and putting a role in their place everywhere.

Documents stay as they are, under the archive's rules. All else that names the person is rewritten,
the events' images too, so that history still leads to the present. No seal is changed: the event
that tells of it holds a new seal for each event that was rewritten, and is itself part of the chain.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from sqlmodel import col, select

from importers.proposals import ResponsibleKind
from store.changes.change import Change
from store.changes.search_text import refresh_search
from store.errors import InvalidError
from store.folding import gist, name_key
from store.images import Fields, image_of, kind_of, put
from store.models import Event, Image, Item, Note, Numbered, Participant, Proposal
from store.seals import seal
from store.validation import valid_text

REDACT = "redact"
KINDS: tuple[type[Numbered], ...] = (Item, Proposal, Note, Participant)
NAMED = frozenset(kind.__name__.casefold() for kind in KINDS)


@dataclass(frozen=True, slots=True)
class Person:
    """A name as it is looked for, and what stands in its place."""

    name: str
    role: str

    def fields(self, value: Fields | None) -> Fields | None:
        """The fields of a row or an event without the person."""
        return None if value is None else cast("Fields", self.without(value))

    def without(self, value: Any) -> Any:  # noqa: ANN401 - any JSON value
        """The same value with the role in the person's place."""
        if isinstance(value, str):
            return self._named.sub(lambda _: self.role, value)
        if isinstance(value, list):
            return [self.without(one) for one in value]
        if not isinstance(value, dict):
            return value
        if "as_written" in value and name_key(str(value.get("name"))) == name_key(self.name):
            value = {**value, "name": self.role, "as_written": self.role}
            value["kind"] = ResponsibleKind.ROLE.value
        return {key: self._field(key, one) for key, one in value.items()}

    def _field(self, key: str, value: Any) -> Any:  # noqa: ANN401 - any JSON value
        if key == "document":  # a file's name is the document's own
            return value
        if key == "gist" and isinstance(value, str):
            return value.replace(gist(self.name), gist(self.role))
        return self.without(value)

    @property
    def _named(self) -> "re.Pattern[str]":
        words = r"\s+".join(map(re.escape, self.name.split()))
        return re.compile(rf"(?<!\w){words}(?=s?(?!\w))", re.IGNORECASE)


def replace_person(change: Change, name: str, role: str) -> dict[str, int]:
    """Put a role in a person's place everywhere but in documents; how many of each were rewritten."""
    person = Person(valid_text(name, field="name"), valid_text(role, field="role"))
    if person.without(person.role) != person.role or not gist(person.name):
        raise InvalidError(field="role", why="names-the-person")
    rows = [row for kind in KINDS for row in _rewritten(change, kind, person)]
    counts = {kind.__name__.casefold(): 0 for kind in KINDS}
    for row in rows:
        counts[kind_of(row)] += 1
    change.session.flush()
    items = {row.number for row in rows if isinstance(row, Item)}
    items |= {row.item_id for row in rows if isinstance(row, Note)}
    refresh_search(change.session, sorted(items))
    seals = _rewrite_history(change, person)
    if rows or seals:
        _record(change, {"role": person.role, **counts, "seals": seals})
    return {**counts, "event": len(seals)}


def _rewritten(change: Change, kind: type[Numbered], person: Person) -> Iterator[Numbered]:
    for row in change.session.exec(select(kind).order_by(col(kind.id))).all():
        image = image_of(row)
        fresh = cast("Fields", person.fields(image))
        if fresh != image:
            put(row, fresh)
            yield row


def _rewrite_history(change: Change, person: Person) -> dict[str, str]:
    """Rewrite the events that name the person; the seal that each would have now."""
    session, seals, previous = change.session, {}, ""
    for event in session.exec(select(Event).order_by(col(Event.id))).all():
        images = session.exec(
            select(Image).where(Image.event_id == event.id).order_by(col(Image.id))
        ).all()
        changed = False
        rewritten = [image for image in images if image.kind in NAMED]
        for row in (event, *rewritten):
            for side in ("before", "after"):
                kept = getattr(row, side)
                is_record = isinstance(row, Event) and row.action == REDACT
                fresh = kept if is_record else person.fields(kept)
                if fresh != kept:
                    setattr(row, side, fresh)
                    changed = True
        if changed:
            seals[str(event.number)] = seal(event, images, previous=previous)
        previous = event.seal
    return seals


def _record(change: Change, after: Fields) -> None:
    event = Event(at=change.at, who=change.who, seal="", action=REDACT, before={}, after=after)
    newest = select(Event.seal).order_by(col(Event.id).desc()).limit(1)
    event.seal = seal(event, (), previous=change.session.exec(newest).first() or "")
    change.session.add(event)
    change.session.flush()


def seals_anew(events: Iterator[Event]) -> dict[int, str]:
    """The newest seal that a record gives each event which was rewritten."""
    found: dict[int, str] = {}
    for event in events:
        found |= {int(number): kept for number, kept in event.after["seals"].items()}
    return found
