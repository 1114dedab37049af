"""The column types: how values that databases do not know are kept, alike on every database."""

import json
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import DateTime, Dialect, String, Text
from sqlalchemy.types import TypeDecorator


class Instant(TypeDecorator[datetime]):
    """An aware moment, kept as UTC without an offset, since SQLite would drop the offset."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        del dialect
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        del dialect
        return None if value is None else value.replace(tzinfo=UTC)


class Code(TypeDecorator[StrEnum]):
    """A member of an enumeration by its value; SQLAlchemy's own Enum would keep its name."""

    impl = String(32)
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind
        self.members = {str(member): member for member in kind}

    def process_bind_param(self, value: StrEnum | str | None, dialect: Dialect) -> str | None:
        del dialect
        return None if value is None else str(self.kind(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        del dialect
        return None if value is None else self.members.get(value) or self.kind(value)


class Value(TypeDecorator[Any]):
    """A frozen value as JSON text; one text is decoded once, since many rows hold the same."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: Any) -> None:  # noqa: ANN401 - a type or a form such as tuple[Mark, ...]
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: object, dialect: Dialect) -> str | None:
        del dialect
        return None if value is None else _adapter(self.kind).dump_json(value).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ANN401
        del dialect
        return None if value is None else _decoded(self.kind, value)


class Fields(TypeDecorator[dict[str, Any]]):
    """The fields of a row as JSON text, letters as they are."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: dict[str, Any] | None, dialect: Dialect) -> str | None:
        del dialect
        return None if value is None else json.dumps(value, ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> dict[str, Any] | None:
        del dialect
        return None if value is None else json.loads(value)


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:  # noqa: ANN401
    return TypeAdapter(kind)


@lru_cache(maxsize=50_000)
def _decoded(kind: Any, stored: str) -> Any:  # noqa: ANN401
    value = _adapter(kind).validate_json(stored)
    if not _is_within(json.loads(stored), json.loads(_adapter(kind).dump_json(value))):
        raise ValueError(kind)  # a name that no field has: a damaged one would read as left out
    return value


def _is_within(kept: object, known: object) -> bool:
    """Whether all that is kept is known; a field that came later may be known and not kept."""
    if isinstance(kept, dict) and isinstance(known, dict):
        return all(name in known and _is_within(kept[name], known[name]) for name in kept)
    if isinstance(kept, list) and isinstance(known, list):
        return len(kept) == len(known) and all(map(_is_within, kept, known))
    return kept == known
