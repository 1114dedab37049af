"""A corpus is worth no more than its scoring."""

from dataclasses import replace
from datetime import date

import pytest

from importers.proposals import Certainty, Due, Grain, Kind, Proposal, Responsible, ResponsibleKind
from tests.builders import proposal
from tests.corpus.gold import Days, Gold
from tests.corpus.judging import right_due, right_recurrence, right_responsible, same_name
from tests.corpus.matching import match
from tests.corpus.scoring import Read, figures

QUOTE = "Bo sender notatet inden 2. april."
TEXT = f"Beslutning\n{QUOTE} Zoe takkede for et godt møde."
FROM, TO = date(2026, 3, 2), date(2026, 4, 1)
GOLD = Gold(
    doc="referat.txt",
    meeting=FROM,
    quote=QUOTE,
    kind=Kind.TASK,
    must=True,
    responsible=("Bo Ågård",),
    accepted=(),
    responsible_optional=False,
    due=Days(None, TO),
    on_next_meeting=False,
    due_optional=False,
    recurrence=None,
    condition=None,
)


def proposed(quote: str = QUOTE, *names: str, due: Due | None = None) -> Proposal:
    responsibles = tuple(Responsible(name, name, ResponsibleKind.PERSON) for name in names)
    return proposal(quote, text=TEXT, responsibles=responsibles, due=due)


def on(start: date | None, end: date | None, grain: Grain = Grain.DAY) -> Due:
    return Due("inden 2. april", start, end, grain, Certainty.EXACT)


def test_a_part_of_the_sentence_finds_it() -> None:
    matched = match(TEXT, [GOLD], [proposed("sender notatet")])

    assert matched.found == {0: 0}


def test_another_sentence_does_not_find_it() -> None:
    matched = match(TEXT, [GOLD], [proposed("Zoe takkede for et godt møde.")])

    assert matched.found == {}
    assert matched.touching == frozenset()


def test_a_quote_of_half_a_page_does_not_find_the_sentence_in_it() -> None:
    page = QUOTE + " Zoe takkede for et godt møde." * 20

    assert match(page, [GOLD], [proposal(page, text=page)]).found == {}


def test_a_hyphen_at_a_line_end_makes_no_difference() -> None:
    broken = "Bo sender no-\ntatet inden 2. april."

    assert match(broken, [GOLD], [proposal(broken, text=broken)]).found == {0: 0}


def test_a_second_proposal_for_the_same_is_no_false_alarm() -> None:
    matched = match(TEXT, [GOLD], [proposed("sender"), proposed("inden 2. april")])

    assert len(matched.found) == 1
    assert matched.touching == {0, 1}


def test_what_must_be_found_goes_before_what_may() -> None:
    golds = [replace(GOLD, must=False), GOLD]

    assert match(TEXT, golds, [proposed()]).found == {1: 0}


@pytest.mark.parametrize(
    ("gold", "names", "right"),
    [
        (GOLD, ["Bo Ågård"], True),
        (GOLD, ["Bo"], True),
        (GOLD, [], False),
        (GOLD, ["Zoe"], False),
        (GOLD, ["Bo Ågård", "Zoe"], False),
        (replace(GOLD, responsible=("Bo", "Zoe")), ["Bo"], False),
        (replace(GOLD, accepted=("formanden",)), ["formanden"], True),
        (replace(GOLD, responsible_optional=True), [], True),
        (replace(GOLD, responsible_optional=True), ["Zoe"], False),
        (replace(GOLD, responsible=()), [], True),
        (replace(GOLD, responsible=()), ["Bo"], False),
    ],
)
def test_all_who_must_act_are_named_and_nobody_else(
    gold: Gold, names: list[str], *, right: bool
) -> None:
    assert right_responsible(gold, proposed(QUOTE, *names)) is right


@pytest.mark.parametrize(
    ("gold", "due", "right"),
    [
        (GOLD, on(None, TO), True),
        (GOLD, on(FROM, TO), True),
        (GOLD, on(None, FROM), False),
        (GOLD, None, False),
        (replace(GOLD, due=Days(FROM, TO)), on(None, TO), True),
        (replace(GOLD, due=Days(FROM, TO)), on(TO, TO), False),
        (replace(GOLD, due=None), None, True),
        (replace(GOLD, due=None), on(None, None), True),
        (replace(GOLD, due=None), on(None, TO), False),
        (replace(GOLD, due=None, due_optional=True), on(None, TO), True),
        (replace(GOLD, due=None, on_next_meeting=True), on(TO, TO, Grain.MEETING), True),
        (replace(GOLD, due=None, on_next_meeting=True), on(TO, TO), False),
    ],
)
def test_a_due_is_judged_by_its_last_day(gold: Gold, due: Due | None, *, right: bool) -> None:
    assert right_due(gold, proposed(due=due)) is right


@pytest.mark.parametrize(
    ("wanted", "got", "right"),
    [
        ("FREQ=YEARLY", "RRULE:FREQ=YEARLY;BYMONTH=11", True),
        ("FREQ=YEARLY;INTERVAL=2", "FREQ=YEARLY", False),
        ("every-meeting", "every-meeting", True),
        ("FREQ=YEARLY", None, False),
        (None, "FREQ=YEARLY", False),
        (None, None, True),
    ],
)
def test_a_recurrence_says_all_that_was_wanted(
    wanted: str | None, got: str | None, *, right: bool
) -> None:
    gold = replace(GOLD, recurrence=wanted)

    assert right_recurrence(gold, replace(proposed(), recurrence=got)) is right


@pytest.mark.parametrize("name", ["Mai Skovhøj", "MAJ SKOVHØJ", "Skovhøj"])
def test_a_name_is_known_in_other_spellings(name: str) -> None:
    assert same_name("Maj Skovhøj", name)
    assert not same_name("Bo Ågård", name)


def test_figures_count_what_must_be_found() -> None:
    hit = (GOLD, proposed(QUOTE, "Bo Ågård", due=on(None, TO)))
    missed = (GOLD, replace(GOLD, must=False))
    reads = [Read("a.txt", (hit,), missed, (proposed(),), proposals=2)]

    measured = figures(reads)

    assert (measured.recall, measured.precision) == (0.5, 0.5)
    assert (measured.responsible, measured.due, measured.kind) == (1.0, 1.0, 1.0)
