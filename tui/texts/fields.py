"""A follow-up's fields as a table of label, value and certainty; the bar says which mark it is of."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from textual.content import Content

from importers.proposals import BY_HAND, Due
from reports.dues import due_words
from reports.recurring import recurrence_words
from reports.standing import state_words
from store.rows import ItemRow, ProposalRow
from tui.plain import joined, line
from tui.texts.certainty import of_due, of_kind, of_responsible
from tui.texts.people import names
from tui.texts.ruler import ruler
from wording import Wording
from wording.clean import clean_line
from wording.dates import short

LABEL = 11
SURENESS = 14
VALUE = 27


@dataclass(frozen=True, slots=True)
class Field:
    """One field; `bar` is the colour of its mark in the passage."""

    label: str
    value: Content
    bar: str = "$rule"
    sureness: Content | None = None
    below: tuple[Content, ...] = ()


@dataclass(frozen=True, slots=True)
class Frame:
    """What drawing needs to know beside the row."""

    words: Wording
    today: date
    width: int
    roomy: bool = False


def proposal_fields(row: ProposalRow, frame: Frame, example: str | None) -> Content:
    """A proposal as the program understood it."""
    return drawn(_of_proposal(row, frame, example), frame)


def _of_proposal(row: ProposalRow, frame: Frame, example: str | None) -> Iterator[Field]:
    words = frame.words
    yield Field("title", line(row.title, "bold"))
    yield Field(
        "responsible", line(names(words, row.responsibles)), "$who", of_responsible(row).said(words)
    )
    yield Field(
        "due",
        line(due_words(words, row.due, today=frame.today)),
        "$when",
        of_due(row).said(words),
        _ruler(row.due, frame),
    )
    yield Field("recurrence", line(recurrence_words(words, row.recurrence)), "$repeats")
    if row.condition:
        yield Field("condition", line(row.condition), "$condition")
    yield Field("kind", line(words.say(f"tui.kind.{row.kind}")), "$rule", of_kind(row).said(words))
    if frame.roomy:
        yield Field("forum", line(row.forum or words.say("report.no_forum")))
    if row.gone:
        yield Field("notice", line(words.say("tui.gone"), "bold $late-words"))
    if row.doubts:
        doubts = dict.fromkeys(doubt_words(words, doubt) for doubt in row.doubts)
        yield Field("notice", line(" ".join(doubts)))
    yield Field("rule", line(_rule(row, example, words), "$dim"))


def item_fields(row: ItemRow, frame: Frame) -> Content:
    """An action item as it stands."""
    words = frame.words
    fields = [
        Field("responsible", line(names(words, row.responsibles))),
        Field(
            "due", line(due_words(words, row.due, today=frame.today)), below=_ruler(row.due, frame)
        ),
        *_standing(row, frame),
        Field("recurrence", line(recurrence_words(words, row.recurrence))),
        Field("kind", line(words.say(f"tui.kind.{row.kind}"))),
        Field("forum", line(row.forum or words.say("report.no_forum"))),
    ]
    if row.condition:
        fields.insert(-2, Field("condition", line(row.condition)))
    return drawn(fields, frame)


def _standing(row: ItemRow, frame: Frame) -> Iterator[Field]:
    """How far it is, and from when lists show it; a closed one says so elsewhere."""
    if row.is_live:
        yield Field("state", line(state_words(frame.words, row)))
    if row.not_before is not None:
        day = short(frame.words, row.not_before, today=frame.today)
        yield Field("not_before", line(day))


def doubt_words(words: Wording, doubt: str) -> str:
    """What is doubted, in a sentence; a doubt that we have no words for is still told."""
    key = f"tui.doubt.{doubt.replace('.', '-')}"
    return words.say(key) if key in words.texts else words.say("tui.doubt.other")


def drawn(fields: Iterable[Field], frame: Frame) -> Content:
    """The fields under one another; long values go on in lines below."""
    return Content("\n").join(part for field in fields for part in _lines(field, frame))


def _lines(field: Field, frame: Frame) -> Iterator[Content]:
    label = line(frame.words.say(f"tui.field.{field.label}"), "$dim")
    room = frame.width - LABEL - 2
    sureness = field.sureness
    wanted = min(VALUE, room - SURENESS) if sureness is not None else room
    if sureness is not None and field.value.cell_length > wanted:
        wanted = room - SURENESS
    for number, value in enumerate(field.value.wrap(max(8, wanted))):
        head = label if number == 0 else Content("")
        parts = [_bar(field.bar), head.pad_right(LABEL - head.cell_length), value]
        if number == 0 and sureness is not None:
            parts += [Content(" " * max(1, wanted - value.cell_length + 1)), sureness]
        yield joined(*parts)
    for below in field.below:
        yield joined(_bar(field.bar), Content(" " * LABEL), below)


def _bar(colour: str) -> Content:
    return joined(Content.styled("┃", colour), Content(" "))


def _ruler(due: Due | None, frame: Frame) -> tuple[Content, ...]:
    if not frame.roomy:
        return ()
    letter = frame.words.say("tui.week_letter")
    made = ruler(due, today=frame.today, width=frame.width - LABEL - 2, letter=letter)
    return (made.numbers, made.cells)


def _rule(row: ProposalRow, example: str | None, words: Wording) -> str:
    """The rule that found it, and a sentence that it is made for, so that one sees why."""
    if row.rule == BY_HAND:
        return words.say("tui.by_hand")
    if not example:
        return row.rule
    return words.say("tui.like", rule=row.rule, example=clean_line(example))
