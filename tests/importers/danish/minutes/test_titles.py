import pytest

from tests.importers.danish.minutes.reading import minutes_in, sections_in, titles_in


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Drøftelse af forslag til styrkelse af det tvær-\n\nsektorielle samarbejde", None),
        ("Budgetopfølgning pr. 31. marts 2023", "Budgetopfølgning pr. 31. marts 2023"),
        ("Maling af Skt. Olai Kirke", "Maling af Skt. Olai Kirke"),
        ("Evt.", "Evt."),
        ("**Tema 2: Udbud**", "Tema 2: Udbud"),
        ("Økonomi:", "Økonomi"),
        ("Lejrskole - Ansvarlig(Lotte og Keld) - Proces(Beslutning)", "Lejrskole"),
    ],
)
def test_a_title_ends_where_it_ends(written: str, title: str | None) -> None:
    expected = title or "Drøftelse af forslag til styrkelse af det tværsektorielle samarbejde"
    assert titles_in(f"1. {written}\n\nIntet.\n\n2. Tag\nUdsat.\n")[0] == f"1 {expected}"


def test_a_title_that_is_a_sentence_is_text_too() -> None:
    text = "1. Kassereren sender budgettet til provstiet.\n\n2. Tag\nUdsat.\n\n3. Evt.\nIntet.\n"
    assert sections_in(text)[0] == ("text", "Kassereren sender budgettet til provstiet.")


def test_a_sentence_before_another_on_the_points_own_line_is_text_too() -> None:
    text = "1. Bo ringer til Eva. Eva skriver.\n2. Tag. Udsat.\n"
    assert sections_in(text) == [("text", "Bo ringer til Eva. Eva skriver."), ("text", "Udsat.")]


def test_a_point_without_text_among_others_says_its_title() -> None:
    text = "1. Budget\nDrøftet.\n2. Trappen repareres\n3. Tag\nUdsat.\n4. Evt.\nIntet.\n"
    assert sections_in(text)[1] == ("text", "Trappen repareres")


@pytest.mark.parametrize(
    "text",
    [
        "Sagnr.: 1-01-72-116-21\n\n1. Budget\n\nDrøftet.\n",
        "1. Budget\nSagsnr. 1-01-72-116-21\n\nDrøftet.\n",
        "1. Budget\n\nSagsid: 1-01-72-116-21\n\nDrøftet.\n",
        "1. Budget\nJ.nr. 1-01-72-116-21\nDrøftet.\n",
    ],
)
def test_the_case_number_stands_above_or_below_the_title(text: str) -> None:
    minutes = minutes_in(f"Referat\n\n{text}")
    assert [(item.title, item.case_number) for item in minutes.items] == [
        ("Budget", "1-01-72-116-21")
    ]
    assert sections_in(f"Referat\n\n{text}") == [("text", "Drøftet.")]
