"""Laws of undo: all taken back gives the first state, all done again the last, and rows add up."""

import tempfile
from datetime import date
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from store.desk import Desk
from store.rows import CloseReason, ItemState, ProposalState, RejectReason, Seen
from tests.builders import edit
from tests.store.desks import desk_on, read_in
from tests.store.test_undo import picture

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

    def chosen(self, data: st.DataObject, state: ItemState) -> Seen | None:
        items = self.desk.items(state=state)
        if not items:
            return None
        return data.draw(st.sampled_from(items)).seen

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
        found = self.chosen(data, ItemState.OPEN)
        before = self.desk.last_change()
        if found is not None and title.strip():
            self.desk.edit(found, edit(title))
        if self.desk.last_change() != before:
            self.changed()

    @rule(data=st.data(), note=WORDS)
    def close(self, data: st.DataObject, note: str) -> None:
        found = self.chosen(data, ItemState.OPEN)
        if found is not None:
            self.desk.close([found], CloseReason.DONE, note, on=date(2026, 4, 1))
            self.changed()

    @rule(data=st.data())
    def reopen(self, data: st.DataObject) -> None:
        found = self.chosen(data, ItemState.CLOSED)
        if found is not None:
            self.desk.reopen([found])
            self.changed()

    @rule(data=st.data(), text=WORDS)
    def note(self, data: st.DataObject, text: str) -> None:
        found = self.chosen(data, ItemState.OPEN)
        if found is not None and text.strip():
            self.desk.note([found.id], text)
            self.changed()

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
TestSecretary.settings = settings(max_examples=20, stateful_step_count=20, deadline=None)
