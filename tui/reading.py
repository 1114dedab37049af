"""What a person types, read into values: dues in words, and names with commas between."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from importers.proposals import Due, Responsible, ResponsibleKind
from tui.given import ReadDue


@dataclass(frozen=True, slots=True)
class Understood:
    """A typed due; where `clear` is false, the words say no time that we know, and it is not kept."""

    due: Due | None = None
    recurrence: str | None = None
    clear: bool = True


@dataclass(frozen=True, slots=True)
class DueReader:
    """Reads a due: `reference` is what »om 3 uger« counts from, `meetings` are the forum's."""

    read_due: ReadDue
    reference: date
    meetings: Sequence[date] = ()
    original: Due | None = None

    def read(self, text: str) -> Understood:
        """The words that were there already mean what they meant; no words are no due."""
        typed = " ".join(text.split())
        if not typed:
            return Understood()
        if self.original is not None and typed == words_of(self.original):
            return Understood(self.original)
        found = self.read_due(typed, reference=self.reference, meetings=self.meetings).found
        if not found:
            return Understood(clear=False)
        return Understood(found[0].due, found[0].recurrence)


def words_of(due: Due | None) -> str:
    """A due as it can be typed again."""
    if due is None:
        return ""
    if due.text.strip():
        return " ".join(due.text.split())
    day = due.end or due.start
    return "" if day is None else day.isoformat()


def responsibles_of(text: str, before: Sequence[Responsible]) -> tuple[Responsible, ...]:
    """The names in `text`; those that stood there before stay what they were."""
    known = {one.name.casefold(): one for one in before}
    typed = [" ".join(name.split()) for name in text.replace(";", ",").split(",")]
    names = dict.fromkeys(name for name in typed if name)
    return tuple(
        known.get(name.casefold(), Responsible(name, name, ResponsibleKind.PERSON))
        for name in names
    )


def completed(text: str, people: Sequence[str]) -> str | None:
    """`text` with its last name completed from `people`; None when nobody begins like that."""
    done, comma, last = text.rpartition(",")
    begun = last.lstrip()
    if not begun:
        return None
    gap = last[: len(last) - len(begun)]
    for name in people:
        if name.casefold().startswith(begun.casefold()) and len(name) > len(begun):
            return f"{done}{comma}{gap}{begun}{name[len(begun) :]}"
    return None
