from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.danish.assemble import DOUBTS
from importers.danish.proposing import propose
from importers.danish.rules import RULES
from importers.proposals import (
    AgendaItem,
    Certainty,
    Document,
    Grain,
    ItemReference,
    Kind,
    MarkKind,
    Minutes,
    Section,
    SectionKind,
)
from tests.importers.danish.examples import (
    MEETING,
    PARTICIPANTS,
    in_short,
    minutes_of,
    proposals_of,
)

CORPUS = Path(__file__).parents[2] / "corpus" / "development"


def test_the_quote_is_verbatim_over_a_broken_line() -> None:
    text = "Menighedsrådet besluttede at ind-\nhente tilbud på nye vin-\nduer."
    (found,) = proposals_of(text)
    assert found.quote == text
    assert text[found.start : found.end] == found.quote


def test_the_evidence_is_the_one_sentence_that_obliges() -> None:
    (found,) = proposals_of("Taget er utæt. Per kontakter tømreren. Det regner ind.")
    assert found.quote == "Per kontakter tømreren."


def test_a_report_back_belongs_to_the_task_before_it() -> None:
    (found,) = proposals_of("Per undersøger prisen. Der tilbagemeldes på næste møde.")
    assert found.quote.endswith("på næste møde.")
    assert found.due is not None
    assert found.due.grain is Grain.MEETING


def test_two_clauses_with_a_doer_each_are_two_follow_ups() -> None:
    found = proposals_of("Per indkalder til møde, og Maja Skov finder en vikar.")
    assert [one.quote for one in found] == ["Per indkalder til møde", "Maja Skov finder en vikar."]


def test_a_line_of_responsibility_owns_the_list_above_it() -> None:
    text = "- Der indhentes tilbud på maling\n- Der bestilles nye stole\nAnsvarlig: Per Lund"
    assert [[one.name for one in found.responsibles] for found in proposals_of(text)] == [
        ["Per Lund"],
        ["Per Lund"],
    ]


def test_a_condition_is_kept_and_gives_no_day() -> None:
    (found,) = proposals_of("Mødet afholdes, når det er muligt at mødes fysisk.")
    assert found.condition == "når det er muligt at mødes fysisk"
    assert found.due is None


def test_a_day_that_is_past_is_no_due() -> None:
    (found,) = proposals_of("Per sender referatet fra mødet den 2. februar 2021 rundt.")
    assert found.due is None


def test_a_year_that_names_a_thing_is_no_due() -> None:
    (found,) = proposals_of("Kassereren udarbejder budget 2022.")
    assert found.due is None


def test_a_recurring_follow_up_keeps_its_rhythm_and_its_first_day() -> None:
    (found,) = proposals_of(
        "Der udarbejdes en status hvert 2. år. Den første status vil være klar i april 2024."
    )
    assert found.recurrence == "FREQ=YEARLY;INTERVAL=2"
    assert found.due is not None
    assert found.due.end == date(2024, 4, 30)


def test_every_meeting_is_a_recurrence_of_its_own() -> None:
    (found,) = proposals_of("Trivsel bliver et fast punkt på dagsordenen.")
    assert (found.kind, found.recurrence) == (Kind.AGENDA, "every-meeting")


def test_the_plan_of_meetings_fills_in_the_next_one() -> None:
    (found,) = propose(minutes_of("Punktet udsættes til næste møde."), meetings=(date(2021, 4, 8),))
    assert found.due is not None
    assert (found.due.end, found.due.certainty) == (date(2021, 4, 8), Certainty.MEETING)


def test_without_a_meeting_day_only_whole_dates_are_read() -> None:
    minutes = minutes_of("Per ringer den 4. maj 2021. Maja Skov ringer om to uger.", held=None)
    dues = [one.due for one in propose(minutes)]
    assert [due.end if due else None for due in dues] == [date(2021, 5, 4), None]


def test_marks_show_who_and_when_inside_the_quote() -> None:
    text = "Per Lund kontakter banken senest 1. maj 2021."
    (found,) = proposals_of(text)
    marked = {mark.kind: text[mark.start : mark.end] for mark in found.marks}
    assert marked[MarkKind.WHO] == "Per Lund"
    assert "1. maj 2021" in marked[MarkKind.WHEN]


def test_the_agenda_item_and_the_section_stand_with_the_proposal() -> None:
    text = "Per kontakter banken."
    item = AgendaItem("3", "Økonomi", "24/117", 0, len(text))
    section = Section(SectionKind.DECISION, "Beslutning", 0, len(text), 0)
    document = Document("x", "", text, "text")
    (found,) = propose(Minutes(document, items=(item,), sections=(section,)))
    assert found.agenda_item == ItemReference("3", "Økonomi", "24/117")
    assert found.section == "Beslutning"


@pytest.mark.parametrize(
    ("said", "doubt"),
    [
        ("Der indhentes tilbud.", "responsible.none"),
        ("Mai Skov ringer. Maja Skof kontakter banken.", "responsible.fuzzy"),
        ("Per ringer om ca. en måned.", "due.approximate"),
        ("[text] Per kontakter banken.", "section.text"),
        ("[recommendation] at Per kontakter banken.", "section.recommendation"),
        ("Per kontakter banken den 31. februar.", "due.impossible"),
        ("Punktet udsættes til næste møde.", "due.unresolved"),
    ],
)
def test_what_is_unsure_is_said(said: str, doubt: str) -> None:
    assert doubt in {one for found in proposals_of(said) for one in found.doubts}


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Per kontakter banken om lånet.", "Kontakte banken om lånet"),
        ("Der indhentes tilbud på nye vinduer.", "Indhente tilbud på nye vinduer"),
        ("Kontrakten skal opdateres.", "Kontrakten skal opdateres"),
        ("Punktet udsættes til næste møde.", "Punktet udsættes til næste møde"),
        ("Det blev aftalt, at Per ringer til banken.", "Ringe til banken"),
        ("Per graver bedet om og sender regningen.", "Grave bedet om og sende regningen"),
        ("Per undersøger, om døren kan males.", "Undersøge, om døren kan males"),
        ("Godkendt. Per kontakter banken om lånet.", "Kontakte banken om lånet"),
        ("Referatet sendes ud til alle /KH", "Referatet sendes ud til alle"),
        ("Menighedsrådet besluttede at købe en orgelbænk.", "Købe en orgelbænk"),
    ],
)
def test_a_title_is_the_quote_made_short(said: str, title: str) -> None:
    (found,) = proposals_of(said)
    assert found.title == title


def test_no_word_of_a_long_title_is_cut() -> None:
    (found,) = proposals_of("Per kontakter banken " + "om lånet og renten " * 12 + ".")
    assert found.title.startswith("Kontakte banken om lånet")
    assert found.title.endswith("renten")


def test_a_long_title_leaves_out_what_explains() -> None:
    said = "Per kontakter banken om lånet til den nye sal, da renten er steget en hel del siden rådets sidste møde i maj."
    (found,) = proposals_of(said)
    assert found.title == "Kontakte banken om lånet til den nye sal"


def test_recognised_slides_give_nothing() -> None:
    slide = "Vi vil\nsikre = bedre\n~ forlgb\nPer kontakter\n" * 60
    assert propose(minutes_of(slide)) == ()


def test_hostile_text_is_quoted_as_it_stands() -> None:
    said = "Per kontakter [/x] \x1b[31m=1+1 banken."
    (found,) = proposals_of(said)
    assert found.quote == said


WORDS = [
    "Per",
    "Maja",
    "kontakter",
    "undersøger",
    "sendes",
    "skal",
    "der",
    "at",
    "om",
    "til",
    "næste",
    "møde",
    ".",
    ",",
    ":",
    "(",
    ")",
    "\n",
    "-",
    "|",
    "udsat",
]


@given(st.lists(st.sampled_from(WORDS), max_size=40), st.sampled_from(SectionKind))
def test_whatever_is_written_spans_and_confidence_hold(words: list[str], kind: SectionKind) -> None:
    text = " ".join(words)
    ids = {rule.id for rule in RULES} | {"task.owner-row"}
    for found in propose(minutes_of(text, kind)):
        assert text[found.start : found.end] == found.quote
        assert 0 <= found.confidence <= 1
        assert found.rule in ids
        assert set(found.doubts) <= set(DOUBTS)
        assert all(found.start <= mark.start < mark.end <= found.end for mark in found.marks)


def test_proposals_come_in_document_order() -> None:
    said = "Punktet udsættes. Per ringer til banken. Maja Skov indkalder til møde."
    starts = [one.start for one in proposals_of(said)]
    assert starts == sorted(starts)
    assert len(starts) == len({*starts}) == 3


def test_nothing_is_held_over_from_one_document_to_the_next() -> None:
    minutes = minutes_of("Per ringer til banken.", participants=PARTICIPANTS, held=MEETING)
    assert propose(minutes) == propose(minutes)


def test_a_verb_said_once_gives_each_of_those_named_their_own_work() -> None:
    found = proposals_of("Maja står for blomster, Per for parkering.")

    assert [(one.quote, in_short(one)) for one in found] == [
        ("Maja står for blomster", "task: Maja Skov"),
        ("Per for parkering.", "task: Per Lund"),
    ]


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Viser det sig, at der er fejl, tages sagen op igen.", "Viser det sig, at der er fejl"),
        ("Kan prisen holdes, bestiller Per stolene.", "Kan prisen holdes"),
        ("Udsat, indtil der foreligger et tal.", "indtil der foreligger et tal"),
        ("Punktet udsættes indtil mødet i maj.", None),
    ],
)
def test_a_condition_is_kept_and_a_meeting_to_wait_for_is_none(
    text: str, condition: str | None
) -> None:
    assert [one.condition for one in proposals_of(text)] == [condition]


def test_a_holder_above_a_list_holds_all_of_it() -> None:
    found = proposals_of("Tovholder: Maja\n- Køb af borde\n- Maling af døren\n\nMødet sluttede.")
    assert [in_short(one) for one in found] == ["task: Maja Skov", "task: Maja Skov"]
