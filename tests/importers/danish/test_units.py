import pytest

from importers.danish.page import Page
from importers.danish.units import Shape, units
from importers.proposals import Span


def _read(text: str, *furniture: Span) -> list[tuple[Shape, str]]:
    found = units(Page(text, furniture), 0, len(text))
    return [(unit.shape, unit.healed.text) for unit in found]


WRAPPED = """Bestyrelsen besluttede at indhente tilbud på nye vinduer til
salen, og kassereren undersøger, om der er råd til det i år.
Per kontakter leverandøren og beder om en pris, som han tager
med til mødet."""


def test_lines_broken_for_their_length_are_one_paragraph() -> None:
    assert [shape for shape, _ in _read(WRAPPED)] == [Shape.PARAGRAPH]


def test_short_lines_stand_for_themselves() -> None:
    text = "Rudi skriver til MØF\nTeknisk service skal pakke dem\nSiw laver et opslag"
    assert [words for _, words in _read(text)] == text.split("\n")


def test_bullets_and_numbered_lines_are_units_without_their_marks() -> None:
    assert _read("- Per ringer\n• Maja skriver\n2) Kim maler\nb) Else synger") == [
        (Shape.BULLET, "Per ringer"),
        (Shape.BULLET, "Maja skriver"),
        (Shape.BULLET, "Kim maler"),
        (Shape.BULLET, "Else synger"),
    ]


def test_a_bullet_alone_on_its_line_has_its_words_on_the_next() -> None:
    assert _read("-\nPer ringer til kommunen") == [(Shape.BULLET, "Per ringer til kommunen")]


def test_a_sentence_goes_on_over_a_page_break() -> None:
    text = "Per kontakter\n\nSide 2 af 4\n\nprovstiet om taget."
    at = text.index("Side")
    assert _read(text, Span(at, at + len("Side 2 af 4"))) == [
        (Shape.PARAGRAPH, "Per kontakter provstiet om taget.")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Per rykker senest 1.\noktober for svar.",
        "Per rykker inden d.\n10. marts for svar.",
        "Per rykker senest den\n1. oktober for svar.",
        "Per rykker i løbet af\n2. kvartal for svar.",
    ],
)
def test_a_day_that_a_line_end_fell_in_is_no_bullet_and_no_end(text: str) -> None:
    assert _read(text) == [(Shape.PARAGRAPH, text.replace("\n", " "))]


def test_a_blank_line_ends_what_could_have_ended() -> None:
    assert len(_read("Vedtaget.\n\nPer ringer.")) == 2


def test_each_recital_of_a_recommendation_is_its_own() -> None:
    text = "at planen sendes i høring,\nat udvalget orienteres i maj."
    assert [words for _, words in _read(text)] == text.split("\n")


def test_a_label_never_joins_the_line_before() -> None:
    assert len(_read("Nye stole til\nAnsvarlig: Per")) == 2


def test_rows_and_headings_are_told_apart() -> None:
    assert [shape for shape, _ in _read("# Opgaver\n| Hvad | Hvem |\n| Ring | Per |")] == [
        Shape.HEADING,
        Shape.ROW,
        Shape.ROW,
    ]
