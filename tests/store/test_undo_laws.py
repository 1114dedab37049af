"""Laws of undo: all taken back gives the first state, all done again the last, and rows add up."""

import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from importers.proposals import BY_HAND
from store.changes.standing import SET
from store.desk import Desk
from store.errors import InvalidError
from store.rows import LIVE, CloseReason, ItemState, ProposalState, RejectReason, States
from store.seen import Seen
from store.versions import Standing
from tests.builders import due, edit, proposal, responsible
from tests.store.desks import desk_on, read_in
from tests.store.test_undo import picture

DAY = date(2026, 4, 1)
DAYS = st.sampled_from([date(2026, 3, 1), DAY, date(2027, 1, 1)])
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=20)


class Secretary(RuleBasedStateMachine):
    """Somebody who does whatever can be done, and changes their mind."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.desk: Desk = desk_on(Path(self.folder.name) / "opfoelg.db")
        self.first = picture(self.desk)
        self.pictures = [self.first]
        self.undone: list[object] = []
        self.documents = 0

    def teardown(self) -> None:
        while self.desk.undo() is not None:
            self.took_back()
        assert picture(self.desk) == self.first
        while self.desk.redo() is not None:
            self.did_again()
        assert self.undone == []
        assert self.desk.check() == []
        self.desk.close_database()
        self.folder.cleanup()

    def took_back(self) -> None:
        self.undone.append(self.pictures.pop())
        assert picture(self.desk) == self.pictures[-1]

    def did_again(self) -> None:
        self.pictures.append(self.undone.pop())
        assert picture(self.desk) == self.pictures[-1]

    def changed(self) -> None:
        self.pictures.append(picture(self.desk))
        self.undone.clear()

    def pending(self) -> list[int]:
        return [row.id for row in self.desk.proposals(state=ProposalState.PENDING)]

    def some(self, data: st.DataObject, state: States = LIVE) -> list[Seen]:
        """A few items as they are now; none where there are none."""
        items = [item.seen for item in self.desk.items(state=state)]
        return data.draw(st.lists(st.sampled_from(items), min_size=1, max_size=3)) if items else []

    def does(self, change: Callable[[], object]) -> None:
        """A change, which may come to nothing."""
        before = self.desk.last_change()
        change()
        if self.desk.last_change() != before:
            self.changed()

    @rule(many=st.integers(0, 3))
    def read(self, many: int) -> None:
        self.documents += 1
        quotes = [f"Punkt {self.documents}.{number} følges." for number in range(many)]
        read_in(self.desk, f"Dokument {self.documents}.", *quotes, name=f"{self.documents}.txt")
        self.changed()

    @rule(data=st.data())
    @precondition(lambda self: self.pending())
    def accept(self, data: st.DataObject) -> None:
        self.desk.accept(data.draw(st.sampled_from(self.pending())))
        self.changed()

    @rule(data=st.data(), reason=st.sampled_from(RejectReason))
    @precondition(lambda self: self.pending())
    def reject(self, data: st.DataObject, reason: RejectReason) -> None:
        self.desk.reject(data.draw(st.sampled_from(self.pending())), reason)
        self.changed()

    @rule(data=st.data(), title=WORDS)
    def edit(self, data: st.DataObject, title: str) -> None:
        for item in self.some(data)[:1] if title.strip() else []:
            self.does(partial(self.desk.edit, item, edit(title)))

    @rule(data=st.data(), name=st.sampled_from(["Bo", "Zoe"]))
    def assign(self, data: st.DataObject, name: str) -> None:
        self.does(partial(self.desk.assign, self.some(data), (responsible(name),)))

    @rule(data=st.data(), end=st.none() | DAYS)
    def move(self, data: st.DataObject, end: date | None) -> None:
        self.does(partial(self.desk.move, self.some(data), None if end is None else due(end)))

    @rule(data=st.data(), until=st.none() | DAYS)
    def snooze(self, data: st.DataObject, until: date | None) -> None:
        self.does(partial(self.desk.snooze, self.some(data), until))

    @rule(data=st.data(), state=st.sampled_from(sorted(SET)), until=DAYS)
    def progress(self, data: st.DataObject, state: ItemState, until: date) -> None:
        self.does(partial(self.desk.progress, self.some(data), Standing(state, "svar", until)))

    @rule(data=st.data(), note=WORDS)
    def close(self, data: st.DataObject, note: str) -> None:
        self.does(partial(self.desk.close, self.some(data), CloseReason.DONE, note, on=DAY))

    @rule(data=st.data())
    def reopen(self, data: st.DataObject) -> None:
        self.does(partial(self.desk.reopen, self.some(data, ItemState.CLOSED)))

    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        items = self.some(data)
        if len(set(items)) > 1:
            self.does(partial(self.desk.merge, items, into=items[0], on=DAY))

    @rule(data=st.data(), titles=st.lists(st.sampled_from("abc"), min_size=2, max_size=3))
    def split(self, data: st.DataObject, titles: list[str]) -> None:
        for item in self.some(data)[:1]:
            self.does(partial(self.desk.split, item, [edit(title) for title in titles]))

    @rule(data=st.data(), text=WORDS)
    def note(self, data: st.DataObject, text: str) -> None:
        if text.strip():
            self.does(partial(self.desk.note, [item.id for item in self.some(data)], text))

    @rule(data=st.data())
    @precondition(lambda self: len(self.pending()) > 1)
    def merge_proposals(self, data: st.DataObject) -> None:
        one, into = data.draw(st.lists(st.sampled_from(self.pending()), min_size=2, max_size=2))
        if one != into and self.document_of(one) == self.document_of(into):
            self.does(partial(self.desk.merge_proposals, one, into=into))

    @rule(data=st.data())
    @precondition(lambda self: self.pending())
    def split_proposal(self, data: st.DataObject) -> None:
        number = data.draw(st.sampled_from(self.pending()))
        row = self.desk.proposal(number)
        text = self.desk.document_text(row.document_id)
        middle = row.start + len(row.quote) // 2
        cuts = [(row.start, middle), (middle, row.end)]
        parts = [replace(proposal(), quote=text[a:b], start=a, end=b) for a, b in cuts]
        if all(part.quote for part in parts):
            self.does(partial(self.desk.split_proposal, number, parts))

    @rule()
    @precondition(lambda self: self.documents)
    def propose_and_delete(self) -> None:
        """A draft by hand for the heading of the newest document, or its deletion."""
        newest = max((row.id for row in self.desk.documents()), default=None)
        if newest is None:
            return
        drafts = [row for row in self.desk.proposals(document_id=newest) if row.start == 0]
        if not drafts:
            quote = self.desk.document_text(newest).partition("\n")[0]
            draft = replace(proposal(), quote=quote, start=0, end=len(quote), rule=BY_HAND)
            self.does(partial(self.desk.propose, newest, draft))
        elif drafts[0].rule == BY_HAND and drafts[0].state is ProposalState.PENDING:
            with suppress(InvalidError):  # another was merged into it
                self.does(partial(self.desk.delete_draft, drafts[0].id))

    def document_of(self, number: int) -> int:
        return self.desk.proposal(number).document_id

    @rule()
    def undo(self) -> None:
        if self.desk.undo() is not None:
            self.took_back()

    @rule()
    def redo(self) -> None:
        if self.desk.redo() is not None:
            self.did_again()

    @rule()
    def restart(self) -> None:
        self.desk.close_database()

    @invariant()
    def shows_the_newest_picture(self) -> None:
        assert picture(self.desk) == self.pictures[-1]


TestSecretary = Secretary.TestCase
TestSecretary.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
