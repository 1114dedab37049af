"""What may be kept: checked where a value enters the store, since `table=True` checks nothing."""

import re
from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import is_
from typing import Any, TypeVar, cast

from importers.proposals import Responsible
from store.errors import InvalidError
from store.rows import ItemEdit

LONGEST_TITLE = 500
LONGEST_TEXT = 20_000
UNKEEPABLE = re.compile("[\0\ud800-\udfff]")  # no database keeps halves of letters; some no NUL

Given = TypeVar("Given")


def valid_edit(edit: ItemEdit) -> ItemEdit:
    """The edit with its title trimmed, or `InvalidError` with the field that cannot be kept."""
    edit = keepable(edit)
    title = " ".join(edit.title.split())
    if not title:
        raise InvalidError(field="title", why="empty")
    if len(title) > LONGEST_TITLE:
        raise InvalidError(field="title", why="long", most=LONGEST_TITLE)
    _named(edit.responsibles)
    due = edit.due
    if due is not None and due.start and due.end and due.start > due.end:
        raise InvalidError(field="due", why="order")
    return replace(
        edit,
        title=title,
        recurrence=_or_none(edit.recurrence, field="recurrence"),
        condition=_or_none(edit.condition, field="condition"),
    )


def valid_text(text: str, *, field: str) -> str:
    """A note's text, not empty and no book."""
    text = keepable(text).strip()
    if not text:
        raise InvalidError(field=field, why="empty")
    return short_enough(text, field=field)


def short_enough(text: str, *, field: str) -> str:
    """A text that may be empty and may not be a book."""
    if len(text) > LONGEST_TEXT:
        raise InvalidError(field=field, why="long", most=LONGEST_TEXT)
    return keepable(text)


def proposed_title(title: str, quote: str) -> str:
    """A title that can be kept of a proposal that nobody has seen yet: cut, not refused."""
    words = " ".join(title.split()) or " ".join(quote.split())
    return words if len(words) <= LONGEST_TITLE else words[: LONGEST_TITLE - 1] + "…"


def keepable(given: Given) -> Given:
    """The value with every character that cannot be kept shown as �, one for one.

    The replacement is as long as what it replaces, so that quotes keep their places.
    """
    return cast("Given", _keepable(given))


def _keepable(given: object) -> Any:  # noqa: ANN401 - any value of the importers
    """The value itself where all of it can be kept: nearly always, and then nothing is copied."""
    if isinstance(given, str):
        return given if given.isprintable() else _plain(given)
    if isinstance(given, tuple):
        kept = tuple(map(_keepable, given))
        return given if all(map(is_, kept, given)) else kept
    changed = {}
    kind: type = type(given)
    for name in _parts(kind):
        part = getattr(given, name)
        kept = _keepable(part)
        if kept is not part:
            changed[name] = kept
    return replace(cast("Any", given), **changed) if changed else given


@cache
def _parts(kind: type) -> tuple[str, ...]:
    """The names of a frozen value's parts; none of anything else."""
    return tuple(part.name for part in fields(kind)) if is_dataclass(kind) else ()


def _or_none(text: str | None, *, field: str) -> str | None:
    return short_enough((text or "").strip(), field=field) or None


def _plain(text: str) -> str:
    return UNKEEPABLE.sub("\ufffd", text)


def _named(responsibles: Iterable[Responsible]) -> None:
    for responsible in responsibles:
        if not responsible.name.strip():
            raise InvalidError(field="responsibles", why="empty")
