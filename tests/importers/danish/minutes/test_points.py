"""Which lines head points, told from lists, agendas and dates."""

import pytest

from tests.importers.danish.minutes.reading import minutes_in, titles_in

TWO = [
    "1. Budget\nDrøftet.\n\n2. Tag\nUdsat.",
    "1) Budget\nDrøftet.\n2) Tag\nUdsat.",
    "1 Budget\nDrøftet.\n2 Tag\nUdsat.",
    "Punkt 1: Budget\nDrøftet.\nPunkt 2: Tag\nUdsat.",
    "Pkt. 1 Budget\nDrøftet.\nPkt. 2 Tag\nUdsat.",
    "Ad 1. Budget\nDrøftet.\nAd 2. Tag\nUdsat.",
    "Ad pkt. 1: Budget\nDrøftet.\nAd pkt. 2: Tag\nUdsat.",
    "Ad dagsordenens pkt. 1: Budget\nDrøftet.\nAd dagsordenens pkt. 2: Tag\nUdsat.",
    "Dagsordenspunkt 1 - Budget\nDrøftet.\nDagsordenspunkt 2 - Tag\nUdsat.",
    "Sag nr. 1. Budget\nDrøftet.\nSag nr. 2. Tag\nUdsat.",
    "### AD 1: Budget\nDrøftet.\n### AD 2: Tag\nUdsat.",
    "## 1. Budget\nDrøftet.\n## 2. Tag\nUdsat.",
    "**1. Budget**\nDrøftet.\n**2. Tag**\nUdsat.",
    "<h2>1. Budget</h2>\n<p>Drøftet.</p>\n<h2>2. Tag</h2>\n<p>Udsat.</p>",
    "1. (Åben) Budget\nDrøftet.\n2. (Åben) Tag\nUdsat.",
    "Punkt 1\nBudget\n\nDrøftet.\n\nPunkt 2\nTag\n\nUdsat.",
    "Referat – punkt 1: Budget\nDrøftet.\nReferat – punkt 2: Tag\nUdsat.",
    "1. Budget. Drøftet.\n2. Tag. Udsat.",
    "1. Budget: Regnskabet blev drøftet.\n2. Tag: Sagen blev udsat.",
    "Punkt | Indhold\n1 | Budget | Drøftet.\n2 | Tag | Udsat.",
    "| Nr. | Emne | Referat |\n|---|---|---|\n| 1 | Budget | Drøftet. |\n| 2 | Tag | Udsat. |",
]


@pytest.mark.parametrize("text", TWO)
def test_points_are_found_however_they_are_numbered(text: str) -> None:
    assert titles_in(f"Referat\n\n{text}\n") == ["1 Budget", "2 Tag"]


def test_a_number_is_kept_as_it_is_written() -> None:
    assert titles_in("1.0 Budget\nDrøftet.\n\n2.0 Tag\nUdsat.\n") == ["1.0 Budget", "2.0 Tag"]


def test_numbers_may_go_on_from_the_meeting_before() -> None:
    assert titles_in("47. Budget\nDrøftet.\n\n48. Tag\nUdsat.\n") == ["47 Budget", "48 Tag"]


def test_an_agenda_printed_first_is_not_the_points() -> None:
    agenda = "Dagsorden:\n1. Budget\n2. Tag\n3. Eventuelt\n\n"
    minutes = "1. Budget\nDrøftet.\n\n2. Tag\nUdsat.\n\n3. Eventuelt\nIntet.\n"
    found = minutes_in(agenda + minutes)
    assert [item.start for item in found.items] == [
        len(agenda) + minutes.index(start) for start in ("1.", "2.", "3.")
    ]


def test_a_list_inside_a_point_is_no_point() -> None:
    text = """1. Budget
Udvalget drøftede tre forslag:
1. Højere takster
2. Færre åbningsdage
3. Nyt tag

Der var uenighed.

2. Tag
Udsat.

3. Eventuelt
Intet.
"""
    assert titles_in(text) == ["1 Budget", "2 Tag", "3 Eventuelt"]


def test_a_label_that_names_its_point_says_which_numbers_are_points() -> None:
    text = """1. Forslag
1. Takster
2. Dage
3. Tag

Referat – punkt 1:
Drøftet.

2. Udbud
Referat – punkt 2:
Udsat.
"""
    assert titles_in(text) == ["1 Forslag", "2 Udbud"]


@pytest.mark.parametrize(
    "line",
    [
        "9. februar",
        "2. kvartal er bedre end det første.",
        "14. november: Julefrokost",
        "2023: Implementering",
        "10.30 kom ingeniøren.",
        "Punkt 4 udsættes til næste møde.",
        "3. klasse får ny lærer.",
    ],
)
def test_a_date_or_an_amount_heads_no_point(line: str) -> None:
    assert titles_in(f"1. Budget\nDrøftet.\n{line}\n\n2. Tag\nUdsat.\n") == ["1 Budget", "2 Tag"]


def test_points_below_points_keep_their_numbers() -> None:
    text = "1 Økonomi\n1.1 Status\nGodt.\n1.2 Plan\nKlar.\n2 Tag\nUdsat.\n"
    assert titles_in(text) == ["1 Økonomi", "1.1 Status", "1.2 Plan", "2 Tag"]


def test_several_meetings_in_one_file_keep_all_their_points() -> None:
    text = "Møde den 4. marts 2024\n1. Plan\nAsger ringer.\n\nMøde den 11. marts 2024\n1. Plan\nGodt.\n"
    assert titles_in(text) == ["1 Plan", "1 Plan"]


def test_a_table_of_numbered_tasks_holds_no_points() -> None:
    text = "| Nr. | Opgave | Ansvarlig |\n|---|---|---|\n| 1 | Budget | Bo |\n| 2 | Tag | Eva |\n"
    assert titles_in(text) == []


def test_headings_without_numbers_head_points_too() -> None:
    text = "Referat af møde\n\nSommerfest\nBo ringer til Eva.\n\nHegn\nEva skriver til kommunen.\n"
    assert titles_in(text) == ["Sommerfest", "Hegn"]


def test_scattered_words_head_nothing() -> None:
    assert titles_in("Midt\nRanders\n\nVest\nAarhus\n\nHorsens\nMidt\n\nPolitisk\nniveau\n") == []


def test_a_status_note_has_no_points() -> None:
    assert titles_in("Status på projektet\n\nAlt går godt.\n\nTesten begynder i uge 36.\n") == []


def test_points_that_a_program_numbered_all_alike_are_counted() -> None:
    titles = ("Budget", "Tag", "Have", "Eventuelt")
    text = "\n\n".join(f"1. {title}\n\nUdsat til maj." for title in titles)
    assert titles_in(text) == ["1 Budget", "2 Tag", "3 Have", "4 Eventuelt"]


def test_lines_that_call_themselves_topics_head_points() -> None:
    text = "Emne: Mobiler\nTovholder: Bo\nBeslutning: Udsat.\n\nEmne:Lektier\nBeslutning: Drøftet."
    assert titles_in(text) == ["Mobiler", "Lektier"]
