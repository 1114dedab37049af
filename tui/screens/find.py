"""Searching everything: each hit on two lines, with what was sought marked; Enter opens it."""

from collections.abc import Callable
from functools import partial

from textual import on
from textual.content import Content
from textual.widgets import Input

from store.errors import StoreError
from store.found import Found, Hit, HitKind, Marked
from tui.given import Given
from tui.plain import cut, joined, line, plain
from tui.screens.searching import SearchDialog
from tui.texts.trouble import trouble
from tui.work import LOAD, Work, start
from wording.dates import short

LIMIT = 30
INDENT = "   "


class FindDialog(SearchDialog[Hit]):
    """Gives the hit that was chosen."""

    def __init__(self, given: Given, work: Work) -> None:
        title, hint, placeholder = (
            given.words.say(f"tui.find.{part}") for part in ("title", "hint", "placeholder")
        )
        super().__init__(title, hint, placeholder, height=2)
        self.given = given
        self.work = work
        self._found = Found()

    @on(Input.Changed)
    def _typed(self, message: Input.Changed) -> None:
        question = partial(self.given.desk.find, message.value, limit=LIMIT)
        start(self, partial(self._ask, question), group=LOAD, exclusive=True)

    async def _ask(self, question: Callable[[], Found]) -> None:
        try:
            self._found = await self.work.ask(question)
        except StoreError as error:
            self.tell(trouble(self.given, error))
            return
        self.fill(len(self._found.hits), self._said())

    def _said(self) -> str:
        words = self.given.words
        if not self.query_one(Input).value.strip():
            return ""
        if not self._found.hits:
            return words.say("tui.find.nothing")
        if self._found.more:
            return words.say("tui.find.more", n=LIMIT)
        return words.count("tui.find.found", len(self._found.hits))

    def result(self, number: int) -> Hit:
        return self._found.hits[number]

    def draw(self, number: int, width: int) -> list[Content]:
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
