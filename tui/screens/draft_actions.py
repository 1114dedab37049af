"""Proposals that are one, or two: merged with the one above, split at a word, deleted when one's own."""

from functools import partial

from importers.proposals import BY_HAND
from store.rows import ProposalRow, RejectReason
from tui.cutting import cut, likeliest, places
from tui.queue import Queue
from tui.screens.base import DeskScreen
from tui.screens.choice import Answer, Choice
from wording.clean import clean_line

REASONS = tuple(RejectReason)
AROUND = 24


class DraftActions(DeskScreen):
    """What can be done to a proposal beside deciding on it."""

    queue: Queue

    def undecided(self) -> ProposalRow | None:
        """The proposal under the cursor, unless it is decided."""
        raise NotImplementedError

    def goes_to(self, number: int) -> None:
        """Put the cursor on a proposal that has changed."""
        raise NotImplementedError

    def action_merge(self) -> None:
        """Let the pending proposal above it in its document stand for this one."""
        row = self.undecided()
        if row is None:
            return
        above = self.queue.pending_above(row.id)
        if above is None:
            self.tell(self.say("tui.review.none_above"))
            return
        told = self.say("tui.review.merged", title=above.title)
        do = partial(self.given.desk.merge_proposals, row.id, into=above.id)
        self.change(do, lambda _: self._shown(above.id, told))

    def action_split(self) -> None:
        row = self.undecided()
        at = [] if row is None else places(row.quote)
        if row is None or not at:
            return
        answers = [Answer(_around(row.quote, place)) for place in at]
        title, hint = self.say("tui.review.split"), self.say("tui.review.split_hint")
        dialog = Choice(title, answers, at.__getitem__, hint, at=likeliest(row.quote, at))
        self.app.push_screen(dialog, partial(self._split, row))

    def action_reject(self) -> None:
        row = self.undecided()
        if row is None:
            return
        answers = [
            Answer(self.say(f"tui.reject.{reason}"), self.say(f"tui.reject_key.{reason}"))
            for reason in REASONS
        ]
        if row.rule == BY_HAND:
            answers.append(Answer(self.say("tui.draft.delete"), self.say("tui.draft.delete_key")))
        dialog = Choice(self.say("tui.review.why_rejected"), answers, _reason)
        self.app.push_screen(dialog, partial(self._answered, row))

    def reject(self, row: ProposalRow, reason: RejectReason) -> None:
        """Reject it for a reason."""
        raise NotImplementedError

    def _answered(self, row: ProposalRow, answer: tuple[RejectReason | None] | None) -> None:
        if answer is None:
            return
        (reason,) = answer
        if reason is not None:
            self.reject(row, reason)
            return
        told = self.say("tui.draft.deleted", title=row.title)
        following = self.queue.next_pending(row.id)
        do = partial(self.given.desk.delete_draft, row.id)
        self.change(do, lambda _: self._shown(following or row.id, told))

    def _split(self, row: ProposalRow, at: int | None) -> None:
        if at is not None:
            told = self.say("tui.review.is_split", title=row.title)
            do = partial(cut, self.given.desk, self.given.by_hand, row, at)
            self.change(do, lambda _: self._shown(row.id, told))

    def _shown(self, number: int, told: str) -> None:
        self.goes_to(number)
        self.tell(told)


def _reason(number: int) -> tuple[RejectReason | None]:
    """The reason of an answer; the one after all reasons deletes."""
    return (REASONS[number] if number < len(REASONS) else None,)


def _around(quote: str, place: int) -> str:
    """»… sender notatet ┃ og Zoe læser …«."""
    before, after = clean_line(quote[:place]), clean_line(quote[place:])
    left = f"…{before[-AROUND:]}" if len(before) > AROUND else before
    right = f"{after[:AROUND]}…" if len(after) > AROUND else after
    return f"{left} ┃ {right}"
