"""Each rule is judged by what people made of its proposals."""

from store.desk import Desk
from store.rows import RejectReason, RuleCount
from tests.builders import document, edit, minutes, proposal

QUOTES = ("Bo sender a.", "Bo sender b.", "Bo sender c.", "Bo sender d.", "Status følger.")
TEXT = "\n".join(QUOTES)


def test_decisions_are_counted_by_rule(desk: Desk) -> None:
    rules = ["task.sends"] * 4 + ["report.back"]
    proposed = [
        proposal(quote, text=TEXT, rule=rule) for quote, rule in zip(QUOTES, rules, strict=True)
    ]
    as_is, other, wrong, _, back = desk.take_in(
        document(TEXT), minutes(document(TEXT)), proposed
    ).proposal_ids

    desk.accept(as_is)
    desk.accept(other, edit("Noget andet"))
    desk.reject(wrong, RejectReason.BACKGROUND)
    desk.accept(back, edit("Fortrudt"))
    desk.undo()

    assert desk.rule_counts() == [
        RuleCount("report.back", accepted=0, edited=0, rejected=0, pending=1),
        RuleCount("task.sends", accepted=1, edited=1, rejected=1, pending=1),
    ]
