from importers.danish.proposing import propose
from importers.proposals import AgendaItem, Document, Minutes, Section, SectionKind

RECOMMENDED = "at forvaltningen sender planen i høring,\nat udvalget godkender budgettet."
BACKGROUND = "Forvaltningen udarbejder hvert år en plan for området."


def _minutes(*parts: tuple[SectionKind, str]) -> Minutes:
    text = "\n\n".join(words for _, words in parts)
    sections: list[Section] = []
    at = 0
    for kind, words in parts:
        sections.append(Section(kind, kind.value, at, at + len(words), 0))
        at += len(words) + 2
    item = AgendaItem("1", "Plan", None, 0, len(text))
    return Minutes(Document("x", "", text, "text"), items=(item,), sections=tuple(sections))


def _quotes(*parts: tuple[SectionKind, str]) -> list[str]:
    return [one.quote for one in propose(_minutes(*parts))]


def test_background_obliges_nobody() -> None:
    assert _quotes((SectionKind.CASE, BACKGROUND), (SectionKind.DECISION, "Godkendt.")) == []


def test_running_text_before_a_decision_is_background() -> None:
    assert _quotes((SectionKind.TEXT, BACKGROUND), (SectionKind.DECISION, "Godkendt.")) == []


def test_running_text_without_a_decision_may_oblige() -> None:
    assert _quotes((SectionKind.TEXT, "Formanden kontakter provstiet.")) == [
        "Formanden kontakter provstiet."
    ]


def test_a_recommendation_counts_where_nothing_is_decided() -> None:
    assert len(_quotes((SectionKind.RECOMMENDATION, RECOMMENDED))) == 1


def test_a_recommendation_that_was_adopted_is_what_was_decided() -> None:
    found = _quotes(
        (SectionKind.RECOMMENDATION, RECOMMENDED),
        (SectionKind.DECISION, "Godkendt som indstillet."),
    )
    assert found == ["at forvaltningen sender planen i høring,"]


def test_a_recommendation_that_was_put_off_is_not_decided() -> None:
    found = _quotes((SectionKind.RECOMMENDATION, RECOMMENDED), (SectionKind.DECISION, "Udsat."))
    assert found == ["Udsat."]


def test_lists_of_participants_and_attachments_are_not_read() -> None:
    said = "Per kontakter kommunen."
    assert _quotes((SectionKind.PARTICIPANTS, said), (SectionKind.ATTACHMENTS, said)) == []


def test_a_process_plan_gives_its_dated_steps() -> None:
    assert _quotes((SectionKind.PROCESS, "Uge 12: Høring i skolerne\nUge 20: Byrådet")) == [
        "Uge 12: Høring i skolerne",
        "Uge 20: Byrådet",
    ]


def test_what_a_committee_recommends_inside_a_presentation_is_decided_when_adopted() -> None:
    told = "Huset står tomt.\nØkonomiudvalget indstiller,\nat formanden bemyndiges til at underskrive skødet."
    wanted = ["at formanden bemyndiges til at underskrive skødet."]

    assert _quotes((SectionKind.CASE, told), (SectionKind.DECISION, "Godkendt.")) == wanted
    assert _quotes((SectionKind.CASE, told), (SectionKind.DECISION, "Forkastet.")) == []
