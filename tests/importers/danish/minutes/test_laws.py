"""What holds for every text, however it looks."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from importers import registry
from importers.danish.minutes import read_minutes
from importers.danish.minutes.lines import MOST_LINES, lines_of
from importers.errors import ReaderError
from importers.proposals import Minutes, Source

PIECES = st.sampled_from(
    [
        "Referat",
        "Referat af bestyrelsesmøde den 3. maj 2023",
        "Dato: 31-02-2024",
        "Deltagere: Anne Bo (AB), Carl Dam, formand",
        "Afbud:",
        "Fraværende: Ingen",
        "1. Godkendelse",
        "2. Økonomi: Regnskabet blev gennemgået. Bo ringer.",
        "Punkt 3: Eventuelt",
        "3.1 Tag",
        "Ad 4",
        "Indstilling",
        "Det indstilles, at",
        "Sagsfremstilling",
        "Beslutning: Godkendt.",
        "Referat – punkt 2:",
        "Bilag",
        "- et notat",
        "| a | b |",
        "## Overskrift",
        "Sagsnr.: 1-2-3",
        "Side 1 af 8",
        "Tilbage til toppen",
        "Bo sender notatet inden den 1. april.",
        "Næste møde: 4. maj",
        "Mødeplan 2024:",
        "9. februar",
        "",
        "\f",
        "\t \xa0",
        "**",
        "<b>Beslutning:</b> ja",
    ]
)
MINUTES = st.lists(PIECES, min_size=1, max_size=25).map("\n".join)
FLAT = st.lists(PIECES, min_size=1, max_size=25).map(" ".join)
TEXTS = st.one_of(MINUTES, FLAT, st.text(max_size=200))


def minutes_of(text: str) -> Minutes | None:
    source = Source("a.md", text.encode("utf-8", "surrogatepass"))
    try:
        return read_minutes(registry.read(source))
    except ReaderError:
        return None


@settings(deadline=None, max_examples=300)
@given(TEXTS)
def test_points_and_sections_lie_inside_the_text_in_order_and_apart(text: str) -> None:
    minutes = minutes_of(text)
    if minutes is None:
        return
    size = len(minutes.document.text)
    for kind in (minutes.items, minutes.sections, minutes.furniture):
        spans = [(one.start, one.end) for one in kind]
        assert all(0 <= start < end <= size for start, end in spans)
        assert all(before[1] <= after[0] for before, after in pairwise(spans))


@settings(deadline=None, max_examples=300)
@given(TEXTS)
def test_a_section_lies_in_its_point(text: str) -> None:
    minutes = minutes_of(text)
    for section in minutes.sections if minutes else ():
        if section.item is not None:
            item = minutes.items[section.item] if minutes else None
            assert item is not None
            assert item.start <= section.start < section.end <= item.end


@settings(deadline=None, max_examples=300)
@given(MINUTES)
def test_what_is_said_stands_in_a_section_a_title_or_a_label(text: str) -> None:
    minutes = minutes_of(text)
    if minutes is None:
        return
    whole = minutes.document.text
    spoken = [whole[section.start : section.end] for section in minutes.sections]
    sentence = "Bo sender notatet inden den 1. april."
    assert sum(said.count(sentence) for said in spoken) == whole.count(sentence)


@settings(deadline=None, max_examples=200)
@given(st.lists(PIECES, min_size=2, max_size=25).map(" ".join))
def test_a_line_end_that_was_lost_is_a_blank_between_words(text: str) -> None:
    minutes = minutes_of(text)
    for before, at in pairwise([-1, *minutes.breaks] if minutes else []):
        assert before < at
        assert minutes is not None
        assert minutes.document.text[at].isspace()
        assert any(letter.isalnum() for letter in minutes.document.text[before + 1 : at])


@given(st.text(alphabet="ab \n\f\t#*-•<>[]", max_size=80))
def test_lines_hold_the_text_letter_by_letter(text: str) -> None:
    minutes = minutes_of(f"x{text}")
    assert minutes is not None
    whole = minutes.document.text
    for line in lines_of(minutes.document):
        assert whole[line.bare_start : line.bare_start + len(line.bare)] == line.bare
        assert line.start <= line.bare_start <= line.end


def test_a_text_of_very_many_lines_is_read_to_its_end() -> None:
    text = "1. Budget\n" + "a\n" * MOST_LINES + "\n\nBo ringer til Eva."
    minutes = minutes_of(text)
    assert minutes is not None
    assert any(
        minutes.document.text[section.start : section.end].endswith("Bo ringer til Eva.")
        for section in minutes.sections
    )
