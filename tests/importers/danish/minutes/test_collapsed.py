import pytest

from tests.importers.danish.minutes.reading import minutes_in, sections_in, titles_in

FORMAL = (
    "Fjordbyen Kommune Teknisk Udvalg Referat fra møde den 3. maj 2021 Til stede: Per Lund "
    "(formand), Maja Skov Afbud: Ib Kær 12. Lys på stien Indstilling Forvaltningen indstiller, at "
    "der opsættes lys. Sagsfremstilling Stien er mørk. Den bruges af mange. Beslutning den 3. maj "
    "2021: Godkendt. 13. Ny bro Sagsfremstilling Broen er fra 1950. Beslutning Udsat. "
    "Forvaltningen undersøger prisen."
)
PLAIN = (
    "Referat af bestyrelsesmøde den 3. maj 2021 1 Godkendelse af dagsorden Godkendt. 2 Orientering "
    "fra formanden Formanden har talt med kommunen. 3 Lys på stien Der er indhentet tilbud. Per "
    "skriver til naboen. 4 Eventuelt Intet."
)


def broken(text: str) -> list[str]:
    """The lines of a text that was flattened."""
    breaks = [*minutes_in(text).breaks, len(text)]
    starts = [0, *(at + 1 for at in breaks)]
    return [text[start:end] for start, end in zip(starts, breaks, strict=False)]


def test_section_names_inside_a_line_part_what_decides_from_what_presents() -> None:
    assert sections_in(FORMAL) == [
        ("recommendation", "Forvaltningen indstiller, at der opsættes lys."),
        ("case", "Stien er mørk. Den bruges af mange."),
        ("decision", "Godkendt."),
        ("case", "Broen er fra 1950."),
        ("decision", "Udsat. Forvaltningen undersøger prisen."),
    ]


def test_numbers_inside_a_line_head_the_points() -> None:
    assert titles_in(FORMAL) == ["12 Lys på stien", "13 Ny bro"]


def test_numbers_without_a_point_count_on_and_titles_end_where_a_sentence_begins() -> None:
    assert titles_in(PLAIN) == [
        "1 Godkendelse af dagsorden",
        "2 Orientering fra formanden",
        "3 Lys på stien",
        "4 Eventuelt",
    ]


def test_a_list_of_people_ends_where_the_first_point_begins() -> None:
    people = minutes_in(FORMAL).participants
    assert [(one.name, one.present) for one in people] == [
        ("Per Lund", True),
        ("Maja Skov", True),
        ("Ib Kær", False),
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Vi talte længe om festen, og det gik fint. [ ] Per ringer til tjeneren [x] Maja har købt duge",
            ["[ ] Per ringer til tjeneren", "[x] Maja har købt duge"],
        ),
        (
            "Status på alle opgaver i gruppen + lønforhandling: Per indkalder til møde + møbler: nej",
            ["+ lønforhandling: Per indkalder til møde", "+ møbler: nej"],
        ),
        (
            "Hvem gør hvad inden næste møde i gruppen? Per: - køber planter - skriver til naboen Maja: - maler skilte",
            ["Per:", "- køber planter", "- skriver til naboen", "Maja:", "- maler skilte"],
        ),
        (
            "| Opgave | Ansvarlig | Frist | | Nyt skilt ved kirken | Per | 3. maj | | Maling | Maja | |",
            ["| Nyt skilt ved kirken | Per | 3. maj |", "| Maling | Maja | |"],
        ),
        (
            "Vi gik listen igennem en gang til - Nyt skilt (Per) - Maling af døren (Maja) - Nøgler til alle",
            ["- Nyt skilt (Per)", "- Maling af døren (Maja)", "- Nøgler til alle"],
        ),
        (
            "Sagen er ny. Kultur- og Idrætsudvalget, 08-05-2018, pkt. 58 Godkendt med stemmerne 5 for og 2 imod.",
            [
                "Kultur- og Idrætsudvalget, 08-05-2018, pkt. 58",
                "Godkendt med stemmerne 5 for og 2 imod.",
            ],
        ),
        (
            "Mødet blev åbnet kl. 19. BORDET RUNDT Alle havde det godt. BYGGERI Facaden er malet hvid.",
            ["BORDET RUNDT", "Alle havde det godt.", "BYGGERI", "Facaden er malet hvid."],
        ),
    ],
    ids=[
        "boxes",
        "signs",
        "names over dashes",
        "rows",
        "dashes",
        "a committee and its day",
        "capitals",
    ],
)
def test_lists_and_headings_inside_a_line_stand_on_lines_of_their_own(
    text: str, lines: list[str]
) -> None:
    assert broken(text)[1:] == lines


def test_a_list_of_people_ends_at_a_number() -> None:
    text = "Referat af møde den 3. maj 2021 Deltagere: Per Lund, Maja Skov 1. Budget Drøftet. 2. Tag Udsat."
    assert [one.name for one in minutes_in(text).participants] == ["Per Lund", "Maja Skov"]
    assert titles_in(text) == ["1 Budget", "2 Tag"]


@pytest.mark.parametrize(
    "text",
    [
        "Udvalget besøgte i april 3 Skoler og 4 Børnehaver, og formanden takkede for en god dag med vejr.",
        "Per bor på Søndergade 12. Maja bor på Nørregade 13. De blev begge valgt til bestyrelsen i år.",
        "Aftalen gælder fra den 1. Maj til den 2. Juni, og den koster det samme som sidste år i alt.",
        "Ring på tlf. 22 33 44 55 Per Lund – eller skriv til Maja Skov - hun svarer altid samme dag.",
        "Der var ros til indstillingen, og udvalgets beslutning blev fulgt, så baggrunden er nu på plads.",
    ],
)
def test_a_sentence_with_figures_dashes_and_names_is_one_line(text: str) -> None:
    assert broken(text) == [text]


def test_a_short_line_is_left_alone() -> None:
    assert broken("Godkendt. Beslutning: Per ringer.") == ["Godkendt. Beslutning: Per ringer."]
