import pytest

from tests.importers.danish.minutes.reading import lines_in


def furniture(text: str) -> list[str]:
    return [line.bare for line in lines_in(text) if line.furniture]


@pytest.mark.parametrize(
    "line",
    [
        "Side 1 af 8",
        "side 3",
        "Side | 3",
        "3/8",
        "- 3 -",
        "24. September 2025                   side 1 af 7                 Simon Holm",
        "Tilbage til toppen",
        "Til toppen",
        "https://nordby.dk/dagsorden/37",
        "----------------",
        "Gå til hovedindhold",
        "MENU",
        "Vi bruger cookies til statistik. Læs mere om cookies her.",
        "Du er her: Forside > Politik > Referater",
        "(Bilag 5 og 6)",
        "Bilag 2 (eftersendes)",
    ],
)
def test_what_a_page_brings_along_is_furniture(line: str) -> None:
    (found,) = furniture(f"Bo ringer til\n\n{line}\n\nEva i morgen.")
    assert line.endswith(found)


@pytest.mark.parametrize(
    "line",
    [
        "Se side 4.",
        "Bilag 2 sendes til provstiet.",
        "Side 1 af planen blev læst op for alle.",
        "Side om side arbejder de.",
        "3",
        "Eva ringer.",
        "Siden sidst",
    ],
)
def test_what_is_said_is_not(line: str) -> None:
    assert furniture(f"Bo ringer til\n\n{line}\n\nEva i morgen.") == []


def test_a_header_that_comes_again_at_each_page_is_furniture() -> None:
    text = "Fagrådet\nBo ringer\nSide 1 af 2\nFagrådet\ntil Eva.\nSide 2 af 2\nFagrådet\nSlut."
    assert furniture(text) == ["Side 1 af 2", "Fagrådet", "Side 2 af 2", "Fagrådet"]


def test_a_lone_number_by_a_page_break_is_its_page() -> None:
    assert furniture("Bo ringer\n3\n\ftil Eva.") == ["3"]


def test_labels_sentences_and_points_are_no_headers_however_often_they_come() -> None:
    page = "Beslutning\nGodkendt.\n1. Budget\nSide 1 af 2\n"
    assert furniture(page * 3) == ["Side 1 af 2"] * 3


def test_a_header_seen_once_is_furniture_where_a_sentence_goes_on_around_it() -> None:
    text = "Bo ringer senest den\nFagrådet – referat\nSide 1 af 2\n\f\n15. maj til Eva.\nSlut."
    assert furniture(text) == ["Fagrådet – referat", "Side 1 af 2"]


def test_a_title_at_a_pages_end_is_none() -> None:
    text = "Bo ringer.\nFagrådet – referat\nSide 1 af 2\n\f\nEva skriver.\nSlut."
    assert furniture(text) == ["Side 1 af 2"]
