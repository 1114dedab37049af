"""Events as Danish sentences."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from store.rows import EventRow
from tests.tui.nordby import TODAY
from tui.texts.history import event_line, sentence
from wording import load

WORDS = load("da")
AT = datetime(2026, 9, 21, 23, 30, tzinfo=UTC)


def event(action: str, **given: object) -> EventRow:
    return EventRow(1, AT, "ida", action, 1, 1, **given)  # type: ignore[arg-type]  # only what the test is about


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (event("import", after={"document": "ref.txt"}), "Læst ind fra ref.txt"),
        (event("accept"), "Godkendt"),
        (
            event("accept", before={"title": "a"}, after={"title": "b"}),
            "Godkendt · Opgave: a → b",
        ),
        (event("close", after={"close_reason": "lapsed"}), "Lukket: bortfaldet"),
        (
            event("close", after={"close_reason": "done", "close_note": "sendt"}),
            "Lukket: gennemført – sendt",
        ),
        (event("reopen"), "Taget op igen"),
        (event("note", after={"text": "rykket\npr. mail"}), "Notat: rykket pr. mail"),
        (event("reject", after={"reason": "duplicate"}), "Afvist: Dublet af et andet punkt"),
        (event("undo", regards="close"), "Fortrudt: lukning"),
        (event("redo", regards="accept"), "Gjort igen: godkendelse"),
        (event("undo", regards="noget nyt"), "Fortrudt: ændring"),
        (event("noget nyt"), "noget nyt"),
    ],
)
def test_what_was_done_is_a_sentence(told: EventRow, said: str) -> None:
    assert sentence(WORDS, told, today=TODAY) == said


def test_an_edit_tells_each_field_from_and_to() -> None:
    due = {"text": "1/10", "start": "2026-10-01", "end": "2026-10-01", "grain": "day", "certainty": "exact"}  # fmt: skip
    told = event(
        "edit",
        before={"due": None, "kind": "task", "responsibles": [], "recurrence": None},
        after={
            "due": due,
            "kind": "report",
            "responsibles": [{"name": "Eva"}],
            "recurrence": "FREQ=YEARLY",
        },
    )

    assert sentence(WORDS, told, today=TODAY) == (
        "Frist: uden frist → tor 1. okt · Type: Opgave → Orientering"
        " · Ansvarlig: ingen nævnt → Eva · Gentages: Nej → hvert år"
    )


def test_the_day_is_that_of_the_users_own_zone() -> None:
    summer = timezone(timedelta(hours=2))

    assert event_line(WORDS, event("accept"), today=TODAY, zone=summer).plain == (
        "tir 22. sep  ida  Godkendt"
    )
