"""The desk's questions: each opens a session that sees one state of the database, and gives frozen rows."""

from collections.abc import Sequence
from datetime import date

from store.archive import Archive
from store.filters.values import Filter
from store.found import Found
from store.lists import Counts, Outline, WeekRows
from store.rows import (
    LIVE,
    EventRow,
    ItemEdit,
    ItemRow,
    ProposalRow,
    ProposalState,
    RuleCount,
    SavedFilter,
    States,
)
from store.safety import Safety
from store.seen import Seen
from store.versions import Versions


class Questions(Archive, Safety):
    """What screens, commands and reports ask."""

    def proposals(
        self, *, document_id: int | None = None, state: ProposalState | None = None
    ) -> list[ProposalRow]:
        """Proposals by meeting date (oldest first), document, and place in the document."""
        from store.queries.proposals import proposals

        with self._reading() as session:
            return proposals(session, document_id=document_id, state=state)

    def proposals_among(self, ids: Sequence[int]) -> list[ProposalRow]:
        """The proposals with these numbers that may be seen: a closed point's may not."""
        from store.queries.proposals import among

        with self._reading() as session:
            return among(session, ids)

    def proposal(self, proposal_id: int) -> ProposalRow:
        """One proposal."""
        from store.queries.proposals import proposal

        with self._reading() as session:
            return proposal(session, proposal_id)

    def items(  # noqa: PLR0913 - each narrows the list by itself
        self,
        *,
        state: States = LIVE,
        forum: str | None = None,
        search: str | Filter | None = None,
        closed_from: date | None = None,
        closed_to: date | None = None,
        on: date | None = None,
        resting: bool = False,
    ) -> list[ItemRow]:
        """Action items by due end (those without last), then forum and id.

        On a day, what rests then is left out, or is all that is given when `resting`.
        `search` finds all its words, case and accents folded the Danish way, in title, quote,
        forum, responsibles and notes, or is a filter; the closed_* bounds are inclusive.
        """
        from store.queries.items import Wanted, items

        with self._reading() as session:
            return items(session, Wanted(state, forum, search, closed_from, closed_to, on, resting))

    def outline(
        self,
        *,
        state: States = LIVE,
        forum: str | None = None,
        search: str | Filter | None = None,
        on: date | None = None,
        resting: bool = False,
    ) -> Outline:
        """The numbers of what `items` would give, in the same order, for a list that is scrolled.

        Closed items come newest first, the newest thousand.
        """
        from store.queries.items import Wanted
        from store.queries.outlines import outline

        with self._reading() as session:
            return outline(session, Wanted(state, forum, search, on=on, resting=resting))

    def items_numbered(self, ids: Sequence[int]) -> dict[int, ItemRow]:
        """The items with these numbers; those that are gone are left out."""
        from store.queries.items import numbered

        with self._reading() as session:
            return {row.id: row for row in numbered(session, ids)}

    def find(self, text: str, *, limit: int = 50) -> Found:
        """What holds all words of `text`, best first: at most so many items and documents.

        A word is found at the beginning of longer ones and inside compounds; a quoted one is not.
        """
        from store.queries.found import found

        with self._reading() as session:
            return found(session, text, limit=limit)

    def item(self, item_id: int) -> ItemRow:
        """One action item."""
        from store.queries.items import item

        with self._reading() as session:
            return item(session, item_id)

    def week(self, *, first: date, as_of: date, until: date, forum: str | None = None) -> WeekRows:
        """What obliged on a day and ends by `until`, and what was closed from `first` to that day."""
        from store.queries.week import week

        with self._reading() as session:
            return week(session, first=first, as_of=as_of, until=until, forum=forum)

    def history(self, item_id: int) -> list[EventRow]:
        """Every event of an item, oldest first, from the import of its proposal on."""
        from store.queries.history import history

        with self._reading() as session:
            return history(session, item_id)

    def versions(self, seen: Seen, mine: ItemEdit) -> Versions:
        """An item as it was seen, as somebody would have it, and as it is by now."""
        from store.queries.meanwhile import versions

        with self._reading() as session:
            return versions(session, seen, mine)

    def news(self) -> bool:
        """Whether anybody else has changed something since this was last asked; cheap."""
        from store.queries.news import newest_event

        with self._reading() as session:
            newest = newest_event(session)
        return self._heard().others(newest)

    def last_change(self, *, before: int | None = None) -> EventRow | None:
        """The change that undo would take back (this user's newest that is not undone)."""
        from store.queries.history import last_change

        with self._reading() as session:
            return last_change(session, who=self.user, before=before)

    def counts(self, *, on: date) -> Counts:
        """Pending proposals, open items, and those whose due ended before `on`."""
        from store.queries.counts import counts

        with self._reading() as session:
            return counts(session, on=on)

    def fora(self) -> list[str]:
        """The names of all fora, in Danish alphabetical order."""
        from store.queries.names import fora

        with self._reading() as session:
            return fora(session)

    def people(self) -> list[str]:
        """Names to complete a responsible from: participants, and responsibles used before."""
        from store.queries.names import people

        with self._reading() as session:
            return people(session)

    def meetings(self, forum: str | None) -> tuple[date, ...]:
        """The forum's known meeting days, past and planned, in order; () for no or unknown forum."""
        from store.queries.names import meetings

        with self._reading() as session:
            return meetings(session, forum)

    def rule_counts(self) -> list[RuleCount]:
        """How people decided on each rule's proposals, by the rule's id."""
        from store.queries.rules import rule_counts

        with self._reading() as session:
            return rule_counts(session)

    def saved_filters(self) -> list[SavedFilter]:
        """The user's own filters, by their digits."""
        from store.queries.saved_filters import saved_filters

        with self._reading() as session:
            return saved_filters(session, self.user)
