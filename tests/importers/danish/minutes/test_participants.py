import pytest

from importers.proposals import Participant
from tests.importers.danish.minutes.reading import minutes_in


def people(listed: str) -> tuple[Participant, ...]:
    return minutes_in(
        f"Referat\n\n{listed}\n\n1. Budget\nDrøftet.\n\n2. Tag\nUdsat.\n"
    ).participants


def test_one_a_line_gives_title_and_organisation() -> None:
    listed = """Mødedeltagere:

Carl Emil Vang, sygeplejefaglig direktør, Psykiatrien, Region Øst

Anne Bisgaard, Direktør, Nordby Kommune
Lene Toft, direktør, Norddjurs

Afbud:

Lone Skov, socialchef, Sønderby Kommune"""
    assert people(listed) == (
        Participant("Carl Emil Vang", "sygeplejefaglig direktør", "Psykiatrien, Region Øst"),
        Participant("Anne Bisgaard", "Direktør", "Nordby Kommune"),
        Participant("Lene Toft", "direktør", "Norddjurs"),
        Participant("Lone Skov", "socialchef", "Sønderby Kommune", present=False),
    )


def test_on_one_line_commas_part_people() -> None:
    listed = "Til stede: Inger Thorsen (formand), Poul Dam og sognepræst Mette Hald\nAfbud: Bo Juhl"
    assert people(listed) == (
        Participant("Inger Thorsen", "formand"),
        Participant("Poul Dam"),
        Participant("Mette Hald", "sognepræst"),
        Participant("Bo Juhl", present=False),
    )


@pytest.mark.parametrize(
    "listed",
    [
        "Deltagere: Lise Kjær (LK), Morten Ravn (MR)",
        "Deltagere:\nLise Kjær (LK)\nMorten Ravn (MR)",
        "Deltagere:\nLK: Lise Kjær\nMR: Morten Ravn",
        "| Deltagere | Init. |\n|---|---|\n\nDeltagere:\n| Navn | Init. |\n| Lise Kjær | LK |\n| Morten Ravn | MR |",
    ],
)
def test_initials_are_kept(listed: str) -> None:
    assert people(listed) == (
        Participant("Lise Kjær", initials="LK"),
        Participant("Morten Ravn", initials="MR"),
    )


def test_initials_alone_are_people() -> None:
    assert people("Til stede: JBM, LKR, AFO")[1] == Participant("LKR", initials="LKR")


def test_a_group_over_the_names_is_their_organisation() -> None:
    listed = """Deltagere:

Nordby Kommune:
- Eva Lindholm - Centerleder
- Ib Nørgaard - Konsulent - afbud
Nordby Sygehus
Maj Skov, klinikchef"""
    assert people(listed) == (
        Participant("Eva Lindholm", "Centerleder", "Nordby Kommune"),
        Participant("Ib Nørgaard", "Konsulent", "Nordby Kommune", present=False),
        Participant("Maj Skov", "klinikchef", "Nordby Sygehus"),
    )


def test_boxes_and_bullets_are_no_names() -> None:
    assert people("#### Deltagere:\n- [x] Mikkel Groth, Nordby Kommune, IT") == (
        Participant("Mikkel Groth", organisation="Nordby Kommune, IT"),
    )


def test_whoever_is_on_both_lists_was_absent() -> None:
    listed = "Medlemmer: Anne Bo, Carl Dam, Eva Lind\nFraværende: Carl Dam"
    assert [one.present for one in people(listed)] == [True, False, True]


@pytest.mark.parametrize("listed", ["Afbud: Ingen", "Fraværende: ingen", "Til stede: alle", ""])
def test_nobody_is_made_up(listed: str) -> None:
    assert people(listed) == ()


def test_a_text_about_people_is_no_list() -> None:
    assert (
        minutes_in("1. Budget\nAnne Bo og Carl Dam deltager i festudvalget.\n").participants == ()
    )


@pytest.mark.parametrize(
    "after",
    ["## Møde Indhold", "Formålet med mødet var at følge op på det seneste projektmøde."],
)
def test_a_heading_or_a_sentence_ends_the_list(after: str) -> None:
    assert people(f"Deltagere:\n- Anne Bo\n- Carl Dam\n\n{after}") == (
        Participant("Anne Bo"),
        Participant("Carl Dam"),
    )
