from importers.danish.proposing import coverage_of
from tests.importers.danish.examples import minutes_of


def test_every_sentence_read_says_what_became_of_it() -> None:
    text = "Per kontakter banken. Sagen udsættes ikke. Det var et godt møde."
    found = [
        (text[one.span.start : one.span.end], one.rule, one.silenced_by)
        for one in coverage_of(minutes_of(text))
    ]
    assert found == [
        ("Per kontakter banken.", "task.named-doer", None),
        ("Sagen udsættes ikke.", None, "veto.not"),
        ("Det var et godt møde.", None, None),
    ]


def test_what_is_not_read_is_not_named() -> None:
    assert coverage_of(minutes_of("[case] Per kontakter banken.")) == ()
