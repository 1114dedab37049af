"""The ordered list of all steps that a database takes. A step is added at the end, never changed."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection

from store.migrations.first_tables import first_tables
from store.migrations.full_text import full_text
from store.migrations.kept_files import kept_files
from store.migrations.points import points
from store.migrations.search_words import search_words
from store.migrations.states import states
from store.migrations.versions import versions


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its number is the schema's version once it is taken."""

    number: int
    name: str
    take: Callable[[Connection], None]


STEPS = (
    Step(1, "first tables", first_tables),
    Step(2, "search words", search_words),
    Step(3, "kept files", kept_files),
    Step(4, "states", states),
    Step(5, "versions", versions),
    Step(6, "full text", full_text),
    Step(7, "points", points),
)
LATEST = STEPS[-1].number
