"""What people made of each rule's proposals: by it a rule earns trust, or is mended."""

from collections import Counter

from sqlmodel import Session, col, select

from store.models import Event, Proposal
from store.rows import ProposalState, RuleCount

ACCEPT = "accept"


def rule_counts(session: Session) -> list[RuleCount]:
    """Each rule that has proposed something, by its id."""
    decided: dict[str, Counter[str]] = {}
    edited: Counter[str] = Counter()
    changed = _edited(session)
    for number, rule, state in session.exec(select(Proposal.id, Proposal.rule, Proposal.state)):
        decided.setdefault(rule, Counter())[state] += 1
        edited[rule] += state is ProposalState.ACCEPTED and number in changed
    return [
        RuleCount(
            rule=rule,
            accepted=states[ProposalState.ACCEPTED] - edited[rule],
            edited=edited[rule],
            rejected=states[ProposalState.REJECTED],
            pending=states[ProposalState.PENDING],
        )
        for rule, states in sorted(decided.items())
    ]


def _edited(session: Session) -> set[int | None]:
    """The proposals whose last acceptance changed what was proposed."""
    accepts = select(Event.proposal_id, Event.before).where(Event.action == ACCEPT)
    last = dict(session.exec(accepts.order_by(col(Event.id))).all())
    return {proposal_id for proposal_id, before in last.items() if before}
