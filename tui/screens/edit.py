"""Correct a follow-up: its fields as they were proposed, the due in words and read while typed."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import ClassVar, Self

from textual import on
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.suggester import Suggester
from textual.widget import Widget
from textual.widgets import Input, Static

from importers.proposals import Kind, Responsible
from reports.recurring import OFFERED, recurrence_words
from store.errors import StoreError
from store.rows import ItemEdit, ItemRow, ProposalRow
from tui.actions import Place, bindings
from tui.given import Given
from tui.names import Names
from tui.plain import line, plain
from tui.reading import DueReader, Understood, responsibles_of, words_of
from tui.screens.dialog import Dialog
from tui.texts.certainty import Sureness, of_due, of_responsible
from tui.texts.due_reading import reading_lines
from tui.texts.month import month_grid
from tui.widgets.bars import KeyChips
from tui.widgets.choices import Choices
from tui.work import Work, start

OTHER = "other"


@dataclass(frozen=True, slots=True)
class Subject:
    """What is edited: its fields, what its dates count from, and where the cursor starts."""

    edit: ItemEdit
    forum: str | None
    reference: date
    heading: str
    save: str = ""
    start_at: str = "title"


class Field(Input):
    """A line that is corrected rather than written anew: it is shown from its beginning."""

    def __init__(
        self,
        value: str,
        *,
        id: str,  # noqa: A002 - Textual's own name for it
        suggester: Suggester | None = None,
    ) -> None:
        super().__init__(value, compact=True, id=id, suggester=suggester, select_on_focus=False)

    def on_mount(self) -> None:
        self.cursor_position = 0


class EditDialog(Dialog[ItemEdit]):
    """Gives the edited fields, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.DIALOG)]

    def __init__(self, subject: Subject, given: Given, work: Work) -> None:
        super().__init__(subject.heading, given.words.say("tui.edit.hint"))
        self.subject = subject
        self.given = given
        self.work = work
        self.names = Names()
        self.reader = DueReader(given.read_due, subject.reference, (), subject.edit.due)
        self.understood = Understood(subject.edit.due)

    @classmethod
    def of_proposal(cls, row: ProposalRow, given: Given, work: Work) -> Self:
        start = "title"
        if of_due(row) is Sureness.GUESS:
            start = "due"
        elif of_responsible(row) is Sureness.GUESS:
            start = "responsible"
        heading, save = given.words.say("tui.edit.proposal"), given.words.say("tui.edit.accept")
        reference = row.meeting_date or given.today
        subject = Subject(fields_of(row), row.forum, reference, heading, save, start)
        return cls(subject, given, work)

    @classmethod
    def of_item(
        cls, row: ItemRow, given: Given, work: Work, *, edit: ItemEdit | None = None
    ) -> Self:
        """`edit` is what was typed before and could not be kept."""
        heading = given.words.say("tui.edit.item")
        fields = edit or fields_of(row)
        return cls(Subject(fields, row.forum, given.today, heading), given, work)

    def inside(self) -> list[Widget]:
        edit = self.subject.edit
        people = ", ".join(one.name for one in edit.responsibles)
        return [
            self._row("title", Field(edit.title, id="title")),
            self._row("responsible", Field(people, id="responsible", suggester=self.names)),
            self._row("due", Input(words_of(edit.due), compact=True, id="due")),
            Horizontal(Static(id="reading"), Static(id="month"), id="calendar"),
            self._row("kind", Choices(self._kinds(), edit.kind.value, id="kind")),
            self._row(
                "recurrence", Choices(self._recurrences(), self._recurrence(), id="recurrence")
            ),
            Static(id="problem"),
            KeyChips(self.given.words, Place.DIALOG, ("save", "cancel"), first=self.subject.save),
        ]

    def on_mount(self) -> None:
        self.query_one(f"#{self.subject.start_at}", Input).focus()
        self._show_reading()
        start(self, self._complete, group="complete")

    async def _complete(self) -> None:
        """Names and meeting days make typing easier; without them it still works."""
        desk = self.given.desk
        try:
            self.names.people = await self.work.ask(desk.people)
            meetings = await self.work.ask(partial(desk.meetings, self.subject.forum))
        except StoreError:
            return
        self.reader = DueReader(
            self.given.read_due, self.subject.reference, meetings, self.subject.edit.due
        )
        self._due_typed()

    @on(Input.Changed, "#due")
    def _due_typed(self) -> None:
        typed = self.query_one("#due", Input).value
        self.understood = self.reader.read(typed)
        if self.understood.recurrence is not None:
            self._choose_recurrence(self.understood.recurrence)
        self._show_reading()

    @on(Input.Submitted)
    def _next(self) -> None:
        self.focus_next()

    def action_save(self) -> None:
        edit = self._edited()
        problem = self._problem(edit)
        if problem:
            self.query_one("#problem", Static).update(line(problem, "bold $late-words"))
        else:
            self.dismiss(edit)

    def _edited(self) -> ItemEdit:
        before = self.subject.edit
        return ItemEdit(
            title=" ".join(self.query_one("#title", Input).value.split()),
            kind=Kind(self.query_one("#kind", Choices).value),
            responsibles=self._responsibles(),
            due=self.understood.due,
            recurrence=self._chosen_recurrence(),
            condition=before.condition,
        )

    def _responsibles(self) -> tuple[Responsible, ...]:
        typed = self.query_one("#responsible", Input).value
        return responsibles_of(typed, self.subject.edit.responsibles)

    def _problem(self, edit: ItemEdit) -> str:
        if not edit.title:
            return self.given.words.say("tui.edit.no_title")
        return "" if self.understood.clear else self.given.words.say("tui.edit.unclear_due")

    def _show_reading(self) -> None:
        due = self.understood.due
        words, today = self.given.words, self.given.today
        lines = reading_lines(self.understood, self.subject.reference, words, today)
        self.query_one("#reading", Static).update(plain("\n").join(lines))
        shown = today if due is None else due.end or due.start or today
        grid = month_grid(shown, due, self.reader.meetings, today, words)
        self.query_one("#month", Static).update(plain("\n").join(grid))
        self.query_one("#problem", Static).update("")

    def _row(self, label: str, field: Widget) -> Widget:
        said = line(self.given.words.say(f"tui.field.{label}"), "$dim")
        return Horizontal(Static(said, classes="label"), field, classes="row")

    def _kinds(self) -> dict[str, str]:
        return {kind.value: self.given.words.say(f"tui.kind.{kind}") for kind in Kind}

    def _recurrences(self) -> dict[str, str]:
        words = self.given.words
        offered = {name: words.say(f"tui.recurrence_short.{name}") for name in OFFERED}
        custom = self.subject.edit.recurrence
        if custom is not None and custom not in OFFERED.values():
            offered[OTHER] = recurrence_words(words, custom)[:16]
        self._other = custom
        return offered

    def _recurrence(self) -> str:
        return _name_of(self.subject.edit.recurrence)

    def _choose_recurrence(self, recurrence: str) -> None:
        choices = self.query_one("#recurrence", Choices)
        name = _name_of(recurrence)
        if name == OTHER:
            self._other = recurrence
            choices.offer(OTHER, recurrence_words(self.given.words, recurrence)[:16])
        choices.value = name

    def _chosen_recurrence(self) -> str | None:
        name = self.query_one("#recurrence", Choices).value
        return self._other if name == OTHER else OFFERED[name]


def _name_of(recurrence: str | None) -> str:
    return next((name for name, rule in OFFERED.items() if rule == recurrence), OTHER)


def fields_of(row: ProposalRow | ItemRow) -> ItemEdit:
    """What of a row a person sets."""
    return ItemEdit(row.title, row.kind, row.responsibles, row.due, row.recurrence, row.condition)
