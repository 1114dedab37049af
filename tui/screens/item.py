"""An item's page: the sentence that obliges, all that is known of it, and its whole history."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from reports.grouping import group_of
from store.desk import Desk
from store.rows import EventRow, EvidenceRow, ItemRow, ItemState
from tui.actions import Place, bindings
from tui.given import Given
from tui.plain import joined, line
from tui.screens.standing_actions import StandingActions
from tui.taking_back import TakenBack
from tui.texts.chips import chip, state_of
from tui.texts.fields import Frame, item_fields
from tui.texts.history import event_line
from tui.texts.item_line import source
from tui.texts.when import distance
from tui.work import Work
from wording.clean import clean_line
from wording.dates import short


@dataclass(frozen=True, slots=True)
class Page:
    """What the page shows."""

    item: ItemRow
    events: Sequence[EventRow]
    evidence: EvidenceRow | None = None


def load(desk: Desk, item_id: int) -> Page:
    """An item with its history."""
    return Page(desk.item(item_id), desk.history(item_id), desk.evidence(item_id))


class ItemScreen(StandingActions):
    """One item, with all keys that the due list has for it."""

    MODE = "due"
    PLACES = (Place.ITEM,)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.ITEM)]

    def __init__(self, item: ItemRow, given: Given, work: Work) -> None:
        super().__init__(given, work)
        self.page = Page(item, ())

    def body(self) -> list[Widget]:
        return [VerticalScroll(Static(id="page"), id="sheet")]

    def on_mount(self) -> None:
        self.query_one("#sheet").focus()

    def chosen(self) -> Sequence[ItemRow]:
        return (self.page.item,)

    def reload(self, came_back: TakenBack | None = None) -> None:
        del came_back
        self.ask(partial(load, self.given.desk, self.page.item.id), self._loaded)

    def on_resize(self) -> None:
        self._write()

    def action_back(self) -> None:
        self.dismiss()

    def _loaded(self, page: Page) -> None:
        if page != self.page:
            self.page = page
            self._write()

    def _write(self) -> None:
        page = self.page
        sheet = self.query_one("#sheet")
        sheet.border_title = line(page.item.title)
        self.query_one("#page", Static).update(Content("\n").join(self._lines()))

    def _lines(self) -> list[Content]:
        item, words = self.page.item, self.given.words
        frame = Frame(words, self.given.today, max(20, self.size.width - 8))
        return [
            self._standing(),
            Content(""),
            item_fields(item, frame),
            Content(""),
            line(self.say("tui.field.quote"), "bold"),
            *line(f"»{clean_line(item.quote)}«", "$foreground on $quote").wrap(frame.width),
            line(self._source(), "$dim"),
            *self._kept(),
            Content(""),
            line(self.say("tui.field.history"), "bold"),
            *self._history(),
        ]

    def _standing(self) -> Content:
        """Its chip, and in words whether it is late, open or closed."""
        item, words, today = self.page.item, self.given.words, self.given.today
        if item.state is ItemState.CLOSED:
            day = short(words, item.closed_on or today, today=today)
            said = self.say(
                "tui.item.closed_on", day=day, reason=self.say(f"tui.closed.{item.close_reason}")
            )
        else:
            said = distance(words, item.due, today) or self.say("tui.item.open")
        group = group_of(item.due, today=today)
        return joined(chip(state_of(item, group)), Content(" "), line(said, "bold"))

    def _source(self) -> str:
        item = self.page.item
        parts = [source(item, self.given.words, self.given.today), item.document]
        if item.agenda_item is not None:
            parts.insert(1, item.agenda_item.title)
        evidence = self.page.evidence
        if evidence is not None and evidence.page is not None:
            parts.append(self.say("tui.page", number=evidence.page))
        return " · ".join(clean_line(part) for part in parts if part)

    def _kept(self) -> list[Content]:
        """Where the document came from, and whether a corrected version has dropped the sentence."""
        evidence, said = self.page.evidence, []
        if evidence is not None and evidence.document.found_at is not None:
            where = clean_line(evidence.document.found_at)
            said.append(line(self.say("tui.item.found_at", path=where), "$dim"))
        if evidence is not None and evidence.gone_in is not None:
            gone = self.say("tui.item.gone_in", document=clean_line(evidence.gone_in))
            said.append(line(gone, "bold $late-words"))
        return said

    def _history(self) -> list[Content]:
        words, today, zone = self.given.words, self.given.today, self.given.zone
        return [event_line(words, event, today=today, zone=zone) for event in self.page.events]
