"""What is believed of a stretch while a text is read, and how the beliefs leave as readings."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from importers.danish.dates.healing import Healed
from importers.danish.dates.period import Impossible, Period, Recurrence, Value
from importers.proposals import Reading, Times, Warned

TIMES = (Period, Recurrence)


@dataclass(frozen=True, slots=True)
class Draft:
    """What is believed of a stretch of the healed text while it is being read."""

    start: int
    end: int
    value: Value
    rule: str


def told(drafts: Sequence[Draft], healed: Healed, text: str) -> Times:
    """The readings of the text as it stood, best first, and the warnings."""
    found: list[Reading] = []
    warnings: list[Warned] = []
    for draft in drafts:
        start, end = healed.span(draft.start, draft.end)
        said = text[start:end]
        if isinstance(draft.value, Impossible):
            warnings.append(Warned(start, end, said, draft.value.reason))
            continue
        if not isinstance(draft.value, TIMES):
            continue
        doubt = 0.7 if healed.is_mended(draft.start, draft.end) else 1.0
        found += _readings(draft.value, Reading(start, end, said, None, None, draft.rule, doubt))
    found.sort(key=lambda reading: (-reading.confidence, reading.start_char))
    return Times(tuple(found), tuple(warnings))


def _readings(value: Period | Recurrence, blank: Reading) -> Iterator[Reading]:
    """The reading, and behind it the others that the same words allow."""
    if isinstance(value, Recurrence):
        first = None if value.first is None else value.first.due(blank.text)
        confidence = round(value.confidence * blank.confidence, 3)
        yield replace(blank, due=first, recurrence=value.rule, confidence=confidence)
        return
    confidence = value.confidence * blank.confidence
    yield replace(blank, due=value.due(blank.text), confidence=round(confidence, 3))
    for rank, other in enumerate(value.others, start=1):
        due = other.due(blank.text)
        yield replace(
            blank, due=replace(due, implied=True), confidence=round(confidence / 2**rank, 3)
        )
