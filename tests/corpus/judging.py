"""Whether a proposal says the same as the follow-up that it found, field by field."""

from difflib import SequenceMatcher

from importers.proposals import Grain, Proposal
from tests.corpus.gold import Gold
from tests.corpus.matching import squeezed

ALIKE = 0.9


def right_responsible(gold: Gold, proposal: Proposal) -> bool:
    """All those named may be named, and nobody is missing unless other names are as good."""
    named = [one.name for one in proposal.responsibles]
    if not named or not gold.responsible:
        return gold.responsible_optional or not (named or gold.responsible)
    allowed = gold.responsible + gold.accepted
    if not all(any(same_name(name, other) for other in allowed) for name in named):
        return False
    return bool(gold.accepted) or all(
        any(same_name(name, wanted) for name in named) for wanted in gold.responsible
    )


def right_due(gold: Gold, proposal: Proposal) -> bool:
    """The last day decides; the first may be left open, but not be another one."""
    due = proposal.due
    if gold.due_optional:
        return True
    if gold.on_next_meeting:
        return due is not None and due.grain is Grain.MEETING
    if gold.due is None:
        return due is None or (due.start is None and due.end is None)
    if due is None or due.end != gold.due.end:
        return False
    return gold.due.start is None or due.start in {None, gold.due.start}


def right_recurrence(gold: Gold, proposal: Proposal) -> bool:
    """Every part of the wanted RRULE stands in the proposal's, which may say more."""
    if gold.recurrence is None or proposal.recurrence is None:
        return gold.recurrence is proposal.recurrence
    if gold.recurrence == "every-meeting":
        return True
    return _parts(gold.recurrence) <= _parts(proposal.recurrence)


def same_name(one: str, other: str) -> bool:
    """Alike but for case and spelling, or one a part of the other (»Sofie«, »Sofie Brandt«)."""
    mine, theirs = squeezed(one), squeezed(other)
    return mine in theirs or theirs in mine or SequenceMatcher(None, mine, theirs).ratio() >= ALIKE


def _parts(rule: str) -> set[str]:
    return set(rule.upper().removeprefix("RRULE:").split(";")) - {"", "INTERVAL=1"}
