"""Searching everything: each hit on two lines, with what was sought marked; Enter opens it."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from store.errors import StoreError
from store.found import Found, Hit, HitKind, Marked
from tui.actions import Place, bindings
from tui.given import Given
from tui.plain import cut, joined, line, plain
from tui.screens.dialog import Dialog
from tui.texts.trouble import trouble
from tui.widgets.rows import Row, Rows
from tui.work import LOAD, Work, start
from wording.dates import short

LIMIT = 30
HEIGHT = 2
INDENT = "   "


class FindDialog(Dialog[Hit]):
    """Gives the hit that was chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        one for one in bindings(Place.LIST) if one.action in {"up", "down", "page_up", "page_down"}
    ]

    def __init__(self, given: Given, work: Work) -> None:
        super().__init__(given.words.say("tui.find.title"), given.words.say("tui.find.hint"))
        self.given = given
        self.work = work
        self._found = Found()

    def inside(self) -> list[Widget]:
        placeholder = self.given.words.say("tui.find.placeholder")
        return [Input(placeholder=placeholder, compact=True), Rows(self._draw), Static(id="told")]

    def on_mount(self) -> None:
        self.query_one(Input).focus()
        self.query_one(Rows).can_focus = False

    @on(Input.Changed)
    def _typed(self, message: Input.Changed) -> None:
        question = partial(self.given.desk.find, message.value, limit=LIMIT)
        start(self, partial(self._ask, question), group=LOAD, exclusive=True)

    async def _ask(self, question: Callable[[], Found]) -> None:
        try:
            self._found = await self.work.ask(question)
        except StoreError as error:
            self._tell(trouble(self.given, error))
            return
        rows = [Row(number, HEIGHT) for number in range(len(self._found.hits))]
        self.query_one(Rows).fill(rows, at=0)
        self._tell(self._said())

    def _said(self) -> str:
        words = self.given.words
        if not self.query_one(Input).value.strip():
            return ""
        if not self._found.hits:
            return words.say("tui.find.nothing")
        if self._found.more:
            return words.say("tui.find.more", n=LIMIT)
        return words.count("tui.find.found", len(self._found.hits))

    def _tell(self, text: str) -> None:
        self.query_one("#told", Static).update(line(text, "$dim"))

    @on(Input.Submitted)
    def _entered(self) -> None:
        self._give(self.query_one(Rows).key)

    @on(Rows.Opened)
    def _opened(self, message: Rows.Opened) -> None:
        self._give(message.key)

    def _give(self, number: int | None) -> None:
        if number is not None:
            self.dismiss(self._found.hits[number])

    def action_up(self) -> None:
        self.query_one(Rows).action_up()

    def action_down(self) -> None:
        self.query_one(Rows).action_down()

    def action_page_up(self) -> None:
        self.query_one(Rows).action_page_up()

    def action_page_down(self) -> None:
        self.query_one(Rows).action_page_down()

    def _draw(self, number: int, width: int) -> list[Content]:
        hit = self._found.hits[number]
        words = self.given.words
        of = [words.say(f"tui.find.{hit.kind}")]
        if hit.state is not None:
            of.append(words.say(f"report.standing.{hit.state}"))
        of += [hit.forum] if hit.forum else []
        of += [short(words, hit.meeting_date, today=self.given.today)] if hit.meeting_date else []
        title = cut(_marked(hit.title, "bold"), max(1, width * 2 // 3))
        first = joined(Content(" "), title, Content("  "), line(" · ".join(of), "$dim"))
        return [cut(first, width), cut(joined(Content(INDENT), _marked(hit.excerpt)), width)]


def _marked(said: Marked, style: str = "") -> Content:
    """The text with what was sought set off."""
    content = plain(said.text, style)
    for span in said.spans:
        content = content.stylize("bold $chosen underline", span.start, span.end)
    return content


def place_of(hit: Hit) -> tuple[str, int | None]:
    """The words to show in a document, and where they stand."""
    if hit.kind is not HitKind.DOCUMENT or hit.start is None or not hit.excerpt.spans:
        return "", None
    first = hit.excerpt.spans[0]
    return hit.excerpt.text[first.start : first.end], hit.start
