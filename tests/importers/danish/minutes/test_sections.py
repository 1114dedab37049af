"""What a passage is, by the labels around it."""

from tests.importers.danish.minutes.reading import minutes_in, sections_in


def test_a_decision_dated_before_the_meeting_is_background() -> None:
    text = """Økonomiudvalget den 3. maj 2023

1. Tag
Beslutning i Teknisk Udvalg den 12. april 2023
Forvaltningen undersøger taget.

Beslutning i Økonomiudvalget den 3. maj 2023
Godkendt.
"""
    assert sections_in(text) == [
        ("case", "Forvaltningen undersøger taget."),
        ("decision", "Godkendt."),
    ]


def test_text_before_a_labelled_decision_is_background() -> None:
    text = "1. Tag\nTaget er utæt.\n\nBeslutning: Bo indhenter tilbud.\n\n2. Evt.\nEva ringer.\n"
    assert sections_in(text) == [
        ("case", "Taget er utæt."),
        ("decision", "Bo indhenter tilbud."),
        ("text", "Eva ringer."),
    ]


def test_the_absent_inside_a_decision_take_one_line_only() -> None:
    text = "1. Tag\nBeslutning\nGodkendt.\nFraværende: Bent Holm\nBo ringer til Eva.\n"
    assert sections_in(text) == [
        ("decision", "Godkendt."),
        ("participants", "Bent Holm"),
        ("decision", "Bo ringer til Eva."),
    ]


def test_an_action_among_bullets_is_one_bullet() -> None:
    text = "1. Tag\n• Taget er utæt.\n• Aktion: Bo ringer.\n• Der er brug for maling.\n\n2. Evt.\nIntet.\n"
    assert sections_in(text)[:3] == [
        ("text", "• Taget er utæt."),
        ("actions", "Bo ringer."),
        ("text", "• Der er brug for maling."),
    ]


def test_prose_after_the_attachments_is_said_by_the_minutes() -> None:
    text = "1. Tag\nBilag\n- Notat om taget\n\nUdvalget beder Bo undersøge taget til næste møde.\n"
    assert sections_in(text) == [
        ("attachments", "- Notat om taget"),
        ("text", "Udvalget beder Bo undersøge taget til næste møde."),
    ]


def test_an_indstilling_without_a_heading_ends_with_its_list() -> None:
    text = "1. Tag\nDet indstilles,\n\nat taget drøftes.\n\nTaget er utæt.\n"
    assert sections_in(text) == [
        ("recommendation", "Det indstilles,\n\nat taget drøftes."),
        ("text", "Taget er utæt."),
    ]


def test_a_committee_that_recommends_in_its_decision_has_decided() -> None:
    text = "1. Tag\nBeslutning\nUdvalget indstiller til Byrådet, at taget skiftes.\n"
    assert sections_in(text) == [("decision", "Udvalget indstiller til Byrådet, at taget skiftes.")]


def test_weak_words_are_text_where_nothing_is_formal() -> None:
    assert sections_in("1. Drift\nØkonomi: Bo ringer til banken.\n2. Evt.\nIntet.\n")[0] == (
        "text",
        "Økonomi: Bo ringer til banken.",
    )


def test_weak_words_are_background_in_formal_minutes() -> None:
    text = "1. Tag\nSagsfremstilling\nUtæt.\n\nØkonomi\nIngen.\n\nBeslutning\nGodkendt.\n"
    assert sections_in(text) == [("case", "Utæt."), ("case", "Ingen."), ("decision", "Godkendt.")]


def test_a_list_of_all_tasks_after_the_last_point_belongs_to_none() -> None:
    minutes = minutes_in("1. Tag\nUtæt.\n\nAktionsliste\n- Bo ringer til Eva\n")
    assert [(section.kind.value, section.item) for section in minutes.sections] == [
        ("text", 0),
        ("actions", None),
    ]


def test_a_point_whose_title_is_a_label_is_of_its_kind() -> None:
    text = "1. Deltagere\nAnne Bo og Carl Dam\n2. Opgaver\n- Anne ringer\n"
    assert [kind for kind, _ in sections_in(text)] == ["participants", "actions"]


def test_furniture_ends_no_section_and_trails_none() -> None:
    text = "1. Tag\nTaget er\n\nSide 1 af 2\n\nutæt.\n\nTilbage til toppen\n2. Evt.\nIntet.\n"
    assert sections_in(text)[0] == ("text", "Taget er\n\nSide 1 af 2\n\nutæt.")
    minutes = minutes_in(text)
    assert [minutes.document.text[one.start : one.end] for one in minutes.furniture] == [
        "Side 1 af 2",
        "Tilbage til toppen",
    ]


def test_nobody_absent_inside_a_point_leaves_the_decision_below() -> None:
    text = "1. Tag\nBeslutning den 3. maj 2023:\nFraværende:\nGodkendt.\n\nEva svarer klubben.\n"
    assert sections_in(text) == [("decision", "Godkendt.\n\nEva svarer klubben.")]


def test_apologies_inside_a_point_take_their_own_line() -> None:
    text = "1. Fremmøde\nAfbud fra Bent.\n\nNye mapper tages op på næste møde.\n"
    assert ("text", "Nye mapper tages op på næste møde.") in sections_in(text)


def test_a_background_ends_where_a_paragraph_tells_what_was_agreed() -> None:
    text = "1. Kager\nBaggrund:\nForældre har spurgt.\n\nAlle er enige om kage.\nEva svarer dem.\n\n2. Evt.\nIntet.\n"
    assert sections_in(text) == [
        ("case", "Forældre har spurgt."),
        ("text", "Alle er enige om kage.\nEva svarer dem."),
        ("text", "Intet."),
    ]
