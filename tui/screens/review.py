"""Review: one proposal after another, with the decision that it came from; one key decides."""

from functools import partial
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from store.errors import StoreError
from store.rows import ItemEdit, ProposalRow, ProposalState, RejectReason
from tui.actions import Place, bindings
from tui.given import Given
from tui.plain import joined, line
from tui.queue import Loaded, Queue, examples, fold_of, is_maybe, load
from tui.screens.draft_actions import DraftActions
from tui.screens.edit import EditDialog
from tui.screens.source import SourceScreen
from tui.taking_back import TakenBack
from tui.texts.queue_line import document_line, fold_line, proposal_lines
from tui.widgets.left import Left
from tui.widgets.proposal import ProposalPanel
from tui.widgets.rows import Rows
from tui.work import CATCH_UP, Work, changes_done, start


class ReviewScreen(DraftActions):
    """The queue at the left, the decision at the right, what was understood below it."""

    MODE = "review"
    PLACES = (Place.REVIEW,)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.REVIEW)]

    def __init__(self, given: Given, work: Work) -> None:
        super().__init__(given, work)
        self.queue = Queue()
        self._texts: dict[int, str] = {}
        self._go_to: int | None = None
        self._unfolded: set[int] = set()
        self._shown_last: Loaded | None = None
        self._decided_since = False
        self.add_class("-loading")

    def body(self) -> list[Widget]:
        return [
            Horizontal(
                Vertical(Left(self.given.words), Rows(self._draw, id="queue"), id="side"),
                ProposalPanel(self.given),
                id="review",
            ),
            Static(id="nothing"),
        ]

    # What is shown

    def reload(self, came_back: TakenBack | None = None) -> None:
        if came_back is not None and came_back.event.proposal_id is not None:
            self._go_to = came_back.event.proposal_id
        self.ask(partial(load, self.given.desk), self._loaded)

    def _loaded(self, loaded: Loaded) -> None:
        if self._go_to is None and loaded == self._shown_last and not self._decided_since:
            return
        self._shown_last, self._decided_since = loaded, False
        rows = self.query_one("#queue", Rows)
        at = self._go_to or rows.key
        self._go_to = None
        self._unfolded |= {row.document_id for row in loaded.rows if row.id == at}
        self.queue = Queue(loaded.rows, self._unfolded)
        if at not in {row.key for row, _ in self.queue.lines} - {None}:
            at = self.queue.next_pending(None)
        self.remove_class("-loading")
        self.set_class(not loaded.rows, "-nothing")
        if not loaded.rows:
            self.query_one("#nothing", Static).update(self._nothing(loaded))
        rows.fill([row for row, _ in self.queue.lines], at=at)
        rows.focus()
        self._count()
        rules = {row.rule for row in loaded.rows}
        explain = self.query_one(ProposalPanel).explain
        self.ask(partial(examples, self.given, rules), explain, group="examples")

    def _nothing(self, loaded: Loaded) -> Content:
        name = "done" if loaded.any_documents else "welcome"
        title = line(self.say(f"tui.{name}.title"), "bold $chosen")
        return joined(title, Content("\n\n"), Content(self.say(f"tui.{name}.text")))

    def _count(self) -> None:
        self.query_one(Left).show(self.queue)

    def _draw(self, number: int, width: int) -> list[Content]:
        row, of = self.queue.lines[number]
        words, today = self.given.words, self.given.today
        if row.unfolds:
            unfolded = of in self._unfolded
            return [fold_line(self.queue.maybes(of), words, unfolded=unfolded)]
        if row.key is not None:
            return proposal_lines(self.queue.rows[of], width, words, today)
        rows = self.queue.of_document(of)
        return [document_line(rows[0].document, rows, width, words, today)]

    @on(Rows.Moved)
    def _moved(self, message: Rows.Moved) -> None:
        row = self.queue.rows.get(message.key)
        if row is None:
            document = -message.key
            if document in self.queue.documents:
                self.query_one(ProposalPanel).show_fold(self.queue.maybes(document))
            return
        if row.document_id in self._texts:
            self._show(row)
        else:
            text = partial(self.given.desk.document_text, row.document_id)
            self.ask(text, partial(self._read, row), group="text")

    def _read(self, row: ProposalRow, text: str) -> None:
        self._texts[row.document_id] = text
        self._show(row)

    def _show(self, row: ProposalRow) -> None:
        place = self.queue.place(row.id)
        self.query_one(ProposalPanel).show(row, self._texts[row.document_id], place)

    # What is done

    @property
    def current(self) -> ProposalRow | None:
        """The proposal under the cursor."""
        key = self.query_one("#queue", Rows).key
        return None if key is None else self.queue.rows.get(key)

    def goes_to(self, number: int) -> None:
        self._go_to = number
        self.reload()

    @on(Rows.Opened)
    def _opened(self, message: Rows.Opened) -> None:
        if message.key < 0:
            self._fold(-message.key, unfold=-message.key not in self._unfolded)

    def action_unfold(self) -> None:
        """Show what is folded in the document under the cursor."""
        key = self.query_one("#queue", Rows).key
        if key is not None and key < 0:
            self._fold(-key, unfold=True)

    def action_fold(self) -> None:
        """Fold it again, from its line or from what stands under it."""
        key = self.query_one("#queue", Rows).key
        row = self.current
        if key is not None:
            self._fold(-key if row is None else row.document_id, unfold=False)

    def _fold(self, document: int, *, unfold: bool) -> None:
        if not self.queue.maybes(document) or unfold == (document in self._unfolded):
            return
        self._unfolded ^= {document}
        self.queue = Queue(tuple(self.queue.rows.values()), self._unfolded)
        rows = self.query_one("#queue", Rows)
        rows.fill([row for row, _ in self.queue.lines], at=fold_of(document))

    def action_accept(self) -> None:
        row = self.undecided()
        if row is not None:
            self._accept(row, None)

    def action_edit(self) -> None:
        row = self.undecided()
        if row is None:
            return
        self.app.push_screen(
            EditDialog.of_proposal(row, self.given, self.work), partial(self._edited, row)
        )

    def action_next(self) -> None:
        rows = self.query_one("#queue", Rows)
        following = self.queue.next_pending(rows.key)
        if following is not None:
            rows.go(following)

    def action_source(self) -> None:
        row = self.current
        if row is not None:
            self.app.push_screen(SourceScreen.of_proposal(row, self.given, self.work))

    def undecided(self) -> ProposalRow | None:
        row = self.current
        if row is not None and row.state is not ProposalState.PENDING:
            self.tell(self.say("tui.review.already", title=row.title))
            return None
        return row

    def _edited(self, row: ProposalRow, edit: ItemEdit | None) -> None:
        if edit is not None:
            self._accept(row, edit)

    def _accept(self, row: ProposalRow, edit: ItemEdit | None) -> None:
        do = partial(self.given.desk.accept, row.id, edit)
        self._decided(row, ProposalState.ACCEPTED)
        title = row.title if edit is None else edit.title
        self.change(do, lambda _: self._done("accepted", title), failed=partial(self._back, row))

    def reject(self, row: ProposalRow, reason: RejectReason) -> None:
        do = partial(self.given.desk.reject, row.id, reason)
        self._decided(row, ProposalState.REJECTED)
        self.change(
            do, lambda _: self._done("rejected", row.title), failed=partial(self._back, row)
        )

    def _decided(self, row: ProposalRow, state: ProposalState) -> None:
        """Show it as decided and go on at once; should the desk refuse, it comes back."""
        rows = self.query_one("#queue", Rows)
        self._decided_since = True
        self.queue.decide(row.id, state)
        if is_maybe(row) and not self.queue.maybes(row.document_id):
            self.queue = Queue(tuple(self.queue.rows.values()), self._unfolded)
            rows.fill([shown for shown, _ in self.queue.lines], at=row.id)  # its fold is empty
        rows.redraw_all()
        self._count()
        self.action_next()

    def _back(self, row: ProposalRow, _error: StoreError) -> None:
        self._go_to = row.id
        self.reload()

    def _done(self, name: str, title: str) -> None:
        self.tell(self.say(f"tui.review.{name}", title=title))
        if not self.queue.left and not self.queue.maybe:
            start(self, self._all_kept, group=CATCH_UP, exclusive=True)

    async def _all_kept(self) -> None:
        """Say that all is done once the last decision is kept, not while it is under way."""
        await changes_done(self.app)
        self.reload()
