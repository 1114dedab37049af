"""What people found in the corpus: one frozen value a line of `gold.jsonl`."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from importers.proposals import Kind

HERE = Path(__file__).parent
DEVELOPMENT = HERE / "development"
HELD_OUT = HERE / "held_out"
PARTS = (DEVELOPMENT, HELD_OUT)
NEXT_MEETING = "next-meeting"


@dataclass(frozen=True, slots=True)
class Days:
    """First and last day of a due, either one open."""

    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True)
class Gold:
    """One follow-up as a careful secretary would note it.

    `accepted` are names that are as good as those in `responsible`. `due` is None where nothing
    of time is said, and `on_next_meeting` where it hangs on the meeting to come.
    """

    doc: str
    meeting: date | None
    quote: str
    kind: Kind
    must: bool
    responsible: tuple[str, ...]
    accepted: tuple[str, ...]
    responsible_optional: bool
    due: Days | None
    on_next_meeting: bool
    due_optional: bool
    recurrence: str | None
    condition: str | None


def load(folder: Path) -> tuple[Gold, ...]:
    """All that was found in the documents of `folder`, in their order."""
    lines = (folder / "gold.jsonl").read_text("utf-8").splitlines()
    return tuple(_gold(json.loads(line)) for line in lines)


def documents(folder: Path) -> tuple[Path, ...]:
    """The minutes in `folder`, by name."""
    return tuple(sorted(folder.glob("*.txt")))


def _gold(row: Mapping[str, Any]) -> Gold:
    due = row["due"]
    return Gold(
        doc=row["doc"],
        meeting=_day(row["meeting"]),
        quote=row["quote"],
        kind=Kind(row["kind"]),
        must=row["must"],
        responsible=tuple(row["responsible"]),
        accepted=tuple(row.get("responsible_any", ())),
        responsible_optional=row.get("responsible_optional", False),
        due=Days(*map(_day, due)) if isinstance(due, list) else None,
        on_next_meeting=due == NEXT_MEETING,
        due_optional=row.get("due_optional", False),
        recurrence=row["recurrence"],
        condition=row["condition"],
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
